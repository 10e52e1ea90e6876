import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeAgenda } from './make-agenda.ts';
import type { Pass } from './pass.ts';
import { choiceOf, choosePass, listLengths, shapePass } from './pass-choice.ts';
import type { Plan } from './plan.ts';

const pass: Pass = {
  area: 'miljo',
  title: 'Miljö',
  parts: [
    { id: 'oppning', title: 'Öppning', kind: 'opening', minutes: 6, least: 4 },
    { id: 'fall-1', title: 'Fall 1', kind: 'case', minutes: 14, least: 11 },
    { id: 'fall-2', title: 'Fall 2', kind: 'case', minutes: 20, least: 16, dropOrder: 1 },
  ],
};
const plan: Plan = { areas: ['miljo'], start: 510, end: 720, groupSize: 20, fika: 15, lunch: 0 };
const minutesOf = ({ parts }: Pass) => parts.map(({ minutes }) => minutes);

describe('a pass as the leader wants it', () => {
  it('is whole where nothing is chosen', () => {
    expect(shapePass(pass, choiceOf(plan, 'miljo'))).toEqual(pass);
  });

  it('has not the parts that are left out', () => {
    expect(shapePass(pass, { area: 'miljo', without: ['fall-2'] }).parts.map(({ id }) => id)).toEqual([
      'oppning',
      'fall-1',
    ]);
  });

  it('keeps its parts where all are left out', () => {
    expect(shapePass(pass, { area: 'miljo', without: ['oppning', 'fall-1', 'fall-2'] })).toEqual(pass);
  });

  it('takes the minutes that it may take, and never less than its least', () => {
    expect(minutesOf(shapePass(pass, { area: 'miljo', minutes: 35, without: [] }))).toEqual([5, 12, 18]);
    expect(minutesOf(shapePass(pass, { area: 'miljo', minutes: 1, without: [] }))).toEqual([4, 11, 16]);
  });

  it('is offered in fives, from its least to what is planned', () => {
    expect(listLengths(pass, [])).toEqual([35]);
    expect(listLengths(pass, ['fall-1'])).toEqual([20, 25]);
  });

  it('takes exactly every length that is offered', () => {
    const without = fc.subarray(['oppning', 'fall-1', 'fall-2'], { maxLength: 2 });
    fc.assert(
      fc.property(without, (left) => {
        for (const minutes of listLengths(pass, left)) {
          const shaped = shapePass(pass, { area: 'miljo', minutes, without: left });
          expect(minutesOf(shaped).reduce((sum, part) => sum + part, 0)).toBe(minutes);
        }
      }),
    );
  });

  it('is held so in the agenda of the day', () => {
    const chosen = choosePass(plan, pass, { area: 'miljo', minutes: 20, without: ['fall-1'] });
    const parts = makeAgenda(chosen, [pass]).slots.flatMap((slot) => (slot.kind === 'part' ? slot : []));
    expect(parts.map(({ part, minutes }) => [part.id, minutes])).toEqual([
      ['oppning', 4],
      ['fall-2', 16],
    ]);
    expect(makeAgenda(chosen, [pass]).notes.map(({ code }) => code)).not.toContain('dropped');
  });
});

describe('choosing for a pass', () => {
  it('gives up a length that the parts no longer allow, and a choice that says nothing', () => {
    const short = choosePass(plan, pass, { area: 'miljo', minutes: 35, without: [] });
    expect(short.passes).toEqual([{ area: 'miljo', minutes: 35, without: [] }]);
    const fewer = choosePass(short, pass, { area: 'miljo', minutes: 35, without: ['fall-2'] });
    expect(fewer.passes).toEqual([{ area: 'miljo', without: ['fall-2'] }]);
    expect(choosePass(fewer, pass, { area: 'miljo', without: [] })).toEqual(plan);
  });
});
