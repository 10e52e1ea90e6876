import { describe, expect, it } from 'vitest';
import type { TagUse } from '../course/body.ts';
import type { Session, SessionPart } from '../sessions/session.ts';
import { checkSessions } from './check-sessions.ts';
import { bodyOf, contentOf, fileOf, listParams, listPlaces } from './fixtures/content-of.ts';

const part = (id: string, minutes: number, least = minutes): SessionPart => ({
  id,
  title: id,
  kind: 'case',
  minutes,
  least,
});
const tag = (name: string, line: number, attributes: Record<string, string> = {}): TagUse => ({
  name,
  attributes,
  line,
  around: '',
});

const check = (parts: SessionPart[], tags?: TagUse[]) =>
  checkSessions(
    contentOf({ sessions: [fileOf<Session>('s.mdx', { parts }, tags && { body: bodyOf({ tags }) })] }),
  );

describe('the parts of a pass', () => {
  it.each([
    [34, false],
    [35, true],
    [60, true],
    [61, false],
  ])('last %i minutes together or not: %s', (minutes, isRight) => {
    const findings = check([part('a', 10), part('b', minutes - 10)]);
    expect(listPlaces(findings)).toEqual(isRight ? [] : ['I851 s.mdx parts']);
    if (!isRight) expect(listParams(findings)).toEqual([{ minutes, min: 35, max: 60 }]);
  });

  it('are planned to last no shorter than they have to', () => {
    expect(check([part('a', 20), part('b', 20, 5)])).toEqual([]);
    const findings = check([part('a', 20), part('b', 20, 21)]);
    expect(listPlaces(findings)).toEqual(['I852 s.mdx parts.1']);
    expect(listParams(findings)).toEqual([{ part: 'b', minutes: 20, least: 21 }]);
  });

  it('have an id each', () => {
    const findings = check([part('a', 20), part('b', 10), part('a', 10)]);
    expect(listPlaces(findings)).toEqual(['I858 s.mdx parts.2.id']);
    expect(listParams(findings)).toEqual([{ part: 'a' }]);
  });
});

describe('the slides of a pass', () => {
  const parts = [part('inledning', 20), part('fall', 20)];
  const slide = (line: number, name: string, inPart: string, more = {}) => [
    tag(name, line, { part: inPart, ...more }),
    tag('Notes', line + 1),
  ];
  const good = [
    ...slide(1, 'Slide', 'inledning'),
    ...slide(5, 'VoteLoop', 'fall', { scenario: 'a' }),
    ...slide(9, 'VoteLoop', 'fall', { question: 'b' }),
  ];
  const tell = (tags: TagUse[]) =>
    check(parts, tags).map(({ code, line, path, params }) => [code, line ?? path.join('.'), params]);

  it('belong to a part that there is', () => {
    expect(tell(good)).toEqual([]);
    expect(tell([...good, ...slide(20, 'Slide', 'fal')])).toEqual([
      ['I853', 20, { part: 'fal', nearest: 'fall', parts: ['inledning', 'fall'] }],
    ]);
    expect(tell([...good, ...slide(20, 'Slide', '')])).toEqual([]);
    expect(tell([...good, tag('Slide', 20), tag('Notes', 21)])).toEqual([]);
    expect(tell([...good, ...slide(20, 'Facts', 'fal')])).toEqual([]);
  });

  it('have notes of their own, but for a place', () => {
    const [first, notes, ...rest] = good;
    expect(tell([tag('Notes', 0), ...(first ? [first] : []), ...rest, ...(notes ? [notes] : [])])).toEqual([
      ['I856', 1, { tag: 'Slide' }],
    ]);
    expect(tell([...good, tag('VoteLoop', 30, { part: 'fall', dossier: 'c' })])).toEqual([
      ['I856', 30, { tag: 'VoteLoop' }],
    ]);
    expect(tell([...good, tag('PlaceSlide', 30, { part: 'fall' })])).toEqual([]);
  });

  it.each([
    [{}, false],
    [{ scenario: 'a' }, true],
    [{ dossier: 'a' }, true],
    [{ question: 'a' }, true],
    [{ scenario: 'a', question: 'b' }, false],
    [{ scenario: '' }, false],
  ])('vote about one thing, and not about %o', (attributes, isRight) => {
    expect(tell([...good, ...slide(20, 'VoteLoop', 'fall', attributes)])).toEqual(
      isRight ? [] : [['I857', 20, {}]],
    );
  });

  it('are there for each part', () => {
    expect(tell(good.slice(2))).toEqual([['I854', 'parts.0', { part: 'inledning' }]]);
  });

  it('have two cases at least', () => {
    expect(tell(good.slice(0, 4))).toEqual([['I855', 1, { cases: 1, min: 2 }]]);
  });
});
