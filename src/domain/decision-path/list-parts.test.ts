import { describe, expect, it } from 'vitest';
import type { DecisionPath, PathEnding, PathNode } from './decision-path.ts';
import { listParts } from './list-parts.ts';

const node = (id: string, ...targets: string[]): PathNode => ({
  id,
  question: `Vad gäller ${id}?`,
  help: '',
  aliases: [],
  choices: targets.map((to) => ({ text: `Till ${to}`, to })),
});
const ending = (id: string): PathEnding => ({
  id,
  answer: 'may',
  title: id,
  why: [],
  law: [],
  write: [],
  note: '',
  meanwhile: [],
  aliases: [],
});
const path: DecisionPath = {
  id: 'prov',
  checked: '2026-11-29',
  start: 'start',
  nodes: [
    node('start', 'hot', 'varifran'),
    node('hot', 'vem', 'ja'),
    node('vem', 'nej', 'jurist'),
    node('varifran', 'skola', 'bolag'),
    node('skola', 'ja', 'nej'),
    node('bolag', 'jurist', 'ja'),
  ],
  endings: [ending('ja'), ending('nej'), ending('jurist')],
};
const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id);
const partsOf = (of: DecisionPath) => listParts(of).map(({ root }) => root.id);

describe('the parts of a path', () => {
  it('begin where a question that only leads to questions has been answered', () => {
    expect(partsOf(path)).toEqual(['hot', 'skola', 'bolag']);
  });

  it('have all that follows, with every answer that is come to, also one that other parts come to', () => {
    const [threat, school] = listParts(path);
    expect(idsOf(threat?.nodes ?? [])).toEqual(['hot', 'vem']);
    expect(idsOf(threat?.endings ?? [])).toEqual(['ja', 'nej', 'jurist']);
    expect(idsOf(school?.endings ?? [])).toEqual(['ja', 'nej']);
  });

  it('know what was chosen before them', () => {
    const before = listParts(path).map((part) => part.before.map(({ text }) => text));
    expect(before).toEqual([['Till hot'], ['Till varifran', 'Till skola'], ['Till varifran', 'Till bolag']]);
  });

  it('have each question but those that tell them from each other in one place', () => {
    const nodes = listParts(path).flatMap((part) => idsOf(part.nodes));
    expect(nodes.toSorted()).toEqual(['bolag', 'hot', 'skola', 'vem']);
  });

  it('are not joined by an answer that the first question leads to at once', () => {
    const nodes = path.nodes.map((each) =>
      each.id === 'start' ? node('start', 'hot', 'varifran', 'ja') : each,
    );
    expect(partsOf({ ...path, nodes })).toEqual(['hot', 'skola', 'bolag']);
  });

  it('end, also where choices go in a ring, which the checks tell of', () => {
    const nodes = [node('start', 'a', 'b'), node('a', 'b', 'ja'), node('b', 'a', 'nej')];
    expect(partsOf({ ...path, nodes })).toEqual(['a', 'b']);
  });
});
