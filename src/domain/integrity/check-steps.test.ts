import { describe, expect, it } from 'vitest';
import type { Body } from '../course/body.ts';
import { checkSteps } from './check-steps.ts';
import { bodyOf, contentOf, listPlaces, proseOf } from './fixtures/content-of.ts';

const words = (count: number) => Array.from({ length: count }, () => 'ord').join(' ');
const task = (line: number, name = 'Question') => ({ name, attributes: {}, line, around: '' });
const heading = (line: number) => proseOf(`Steg ${line}`, line, { kind: 'heading' });

/** A lesson whose steps begin at every tenth line. */
const lesson = (count: number, more: Partial<Body> = {}) => {
  const stepLines = Array.from({ length: count }, (_, step) => (step + 1) * 10);
  return bodyOf({ stepLines, blocks: stepLines.map(heading), tags: [task(12)], ...more });
};
const tell = (body: Body, collection = 'lessons') => {
  const findings = checkSteps(contentOf({ bodies: [{ file: 'l.mdx', collection, body }] }));
  return findings.map((finding, index) => [listPlaces(findings)[index], finding.params]);
};

describe('the steps of a lesson', () => {
  it.each([
    [3, false],
    [4, true],
    [8, true],
    [9, false],
  ])('are %i or not: %s', (steps, isRight) => {
    expect(tell(lesson(steps))).toEqual(isRight ? [] : [['I711 l.mdx', { steps, min: 4, max: 8 }]]);
    expect(tell(lesson(steps), 'guides')).toEqual([]);
  });

  it('begin with what stands before the first heading, if anything does', () => {
    const opening = proseOf(`  ${'Lagret är tomt. '.repeat(5)}`, 3);
    expect(tell(lesson(8, { blocks: [opening] }))).toEqual([['I711 l.mdx', { steps: 9, min: 4, max: 8 }]]);
    expect(tell(lesson(8, { tags: [task(2)] }))).toEqual([['I711 l.mdx', { steps: 9, min: 4, max: 8 }]]);
    expect(tell(lesson(3, { blocks: [opening] }))).toEqual([]);
    expect(tell(bodyOf({ blocks: [opening], tags: [task(4)] }))).toEqual([
      ['I711 l.mdx', { steps: 1, min: 4, max: 8 }],
    ]);
  });

  it('are no longer than a screen and a half', () => {
    const blocks = (count: number) => [
      heading(20),
      proseOf(words(100), 21),
      proseOf(words(count - 102), 29),
      heading(30),
      proseOf(words(9), 31),
    ];
    expect(tell(lesson(4, { blocks: blocks(220) }))).toEqual([]);
    expect(tell(lesson(4, { blocks: blocks(221) }))).toEqual([
      ['I712 l.mdx :20', { heading: 'Steg 20', words: 221, max: 220 }],
    ]);
  });

  it('without a heading are told by how they begin', () => {
    const opening = `Lagret är tomt och ingen har sett varorna sedan i våras. ${words(220)}`;
    expect(tell(lesson(4, { blocks: [proseOf(opening, 1)] }))).toEqual([
      ['I712 l.mdx :1', { heading: 'Lagret är tomt och ingen har sett varorn …', words: 231, max: 220 }],
    ]);
  });

  it('have something to do in the second at the latest', () => {
    expect(tell(lesson(4, { tags: [task(20)] }))).toEqual([]);
    expect(tell(lesson(4, { tags: [task(29)] }))).toEqual([]);
    expect(tell(lesson(4, { tags: [task(30)] }))).toEqual([['I713 l.mdx', { step: 3, max: 2 }]]);
    expect(tell(lesson(4, { tags: [] }))).toEqual([['I713 l.mdx', { step: 0, max: 2 }]]);
  });

  it.each([
    ['Question', true],
    ['DossierCard', true],
    ['ScenarioCard', true],
    ['IfThen', true],
    ['SignCard', false],
  ])('have something to do where a %s is: %s', (name, isTask) => {
    expect(tell(lesson(4, { tags: [task(12, name)] }))).toEqual(
      isTask ? [] : [['I713 l.mdx', { step: 0, max: 2 }]],
    );
  });
});
