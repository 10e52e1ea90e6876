import { describe, expect, it } from 'vitest';
import { makeAgenda } from './make-agenda.ts';
import type { Pass } from './pass.ts';
import { runDay } from './run-day.ts';

const pass = (area: string): Pass => ({
  area,
  title: area,
  parts: [
    { id: 'oppning', title: 'Öppning', kind: 'opening', minutes: 10, least: 5 },
    { id: 'fall', title: 'Fall', kind: 'case', minutes: 30, least: 20 },
  ],
});

describe('the running order of a day', () => {
  it('takes the passes in order, with the pauses between, and fills the day', () => {
    const plan = { areas: ['b', 'a'], start: 510, end: 720, groupSize: 20, fika: 15, lunch: 0 };
    const agenda = makeAgenda(plan, [pass('a'), pass('b')]);
    const order = runDay(agenda);
    const parts = order.flatMap((stretch) =>
      stretch.kind === 'part' ? `${stretch.area} ${stretch.part}` : [],
    );
    expect(parts).toEqual(['b oppning', 'b fall', 'a oppning', 'a fall']);
    expect(order.map(({ kind }) => kind)).toContain('fika');
    expect(order.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(agenda.endsAt - plan.start);
  });
});
