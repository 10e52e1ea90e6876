import { describe, expect, it } from 'vitest';
import { listSteps } from './list-steps.ts';

const sign = (...actions: string[]) => ({ actions });

describe('listSteps', () => {
  it('keeps the emergency number first when a sign has it, however it stands among the steps', () => {
    const signs = [sign('Anteckna.', 'Stanna kvar.'), sign('Lyssna.', 'Ring 112 vid fara.')];
    expect(listSteps(signs, ['Berätta för chefen.'])).toEqual(['Ring 112 vid fara.', 'Berätta för chefen.']);
  });

  it('is the steps of the rule alone when no sign is about danger', () => {
    expect(listSteps([sign('Ring 1177.', 'Läs 21 124.')], ['Berätta.'])).toEqual(['Berätta.']);
  });

  it('says the same thing once', () => {
    const urgent = sign('Ring 112 vid fara.');
    expect(listSteps([urgent, urgent], ['Ring 112 vid fara.', 'Berätta.'])).toEqual([
      'Ring 112 vid fara.',
      'Berätta.',
    ]);
  });
});
