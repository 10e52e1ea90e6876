import { describe, expect, it } from 'vitest';
import { leadToGoal } from './lead-to-goal.ts';

describe('the lead of a lesson in a list', () => {
  it.each([
    ['Efter lektionen kan du läsa ett anbud och räkna.', 'Läsa ett anbud och räkna.'],
    [
      'Efter lektionen vet du vad du gör först, och vem som tar över.',
      'Veta vad du gör först, och vem som tar över.',
    ],
    [
      'Efter lektionen kan du läsa en logg, och du vet i vilken ordning du säkrar hjälpen.',
      'Läsa en logg, och veta i vilken ordning du säkrar hjälpen.',
    ],
    [
      'Efter lektionen ser du när vänlighet är en skuld, och du kan säga nej.',
      'Se när vänlighet är en skuld, och säga nej.',
    ],
  ])('leaves out what every lead begins with: %s', (lead, goal) => {
    expect(leadToGoal(lead)).toBe(goal);
  });

  it('is as it was written where it begins in another way', () => {
    const lead = 'Du läser om avfall, och du vet sedan mer.';
    expect(leadToGoal(lead)).toBe(lead);
  });
});
