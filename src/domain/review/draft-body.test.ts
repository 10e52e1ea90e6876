import { describe, expect, it } from 'vitest';
import type { ProseBlock, TagUse } from '../course/body.ts';
import { bodyOf, proseOf } from '../integrity/fixtures/content-of.ts';
import { draftBody } from './draft-body.ts';

const tag = (name: string, line: number, attributes: Record<string, string>): TagUse => ({
  name,
  attributes,
  line,
  around: '',
});
const tell = (blocks: ProseBlock[], tags: TagUse[] = []) =>
  draftBody(bodyOf({ blocks, tags })).map(({ role, at, text, placed }) => [
    role,
    at,
    placed ?? text.join(''),
  ]);

describe('the paragraphs of a body', () => {
  it('are what they are in the text', () => {
    const kinds = ['heading', 'paragraph', 'list-item', 'cell', 'attribute'] as const;
    const blocks = kinds.map((kind, index) => proseOf(kind, index + 1, { kind }));
    expect(tell(blocks)).toEqual([
      ['heading', 1, 'heading'],
      ['paragraph', 2, 'paragraph'],
      ['list-item', 3, 'list-item'],
      ['row', 4, 'cell'],
      ['caption', 5, 'attribute'],
    ]);
    expect(tell([proseOf('Hej', 1, { isQuoted: true, kind: 'cell' })])).toEqual([['quoted', 1, 'Hej']]);
  });

  it('are one for a row of a table, and for what a tag says on a line', () => {
    const cell = (text: string, line: number) => proseOf(text, line, { kind: 'cell' });
    const attribute = (text: string, line: number) => proseOf(text, line, { kind: 'attribute' });
    expect(
      tell([
        cell('a', 1),
        cell('b', 1),
        cell('c', 2),
        attribute('d', 2),
        attribute('e', 2),
        proseOf('f', 3),
        proseOf('g', 3),
      ]),
    ).toEqual([
      ['row', 1, 'a | b'],
      ['row', 2, 'c'],
      ['caption', 2, 'd … e'],
      ['paragraph', 3, 'f'],
      ['paragraph', 3, 'g'],
    ]);
  });

  it('leave out what no reader sees: the provision of a source and the part of a slide', () => {
    const attribute = (text: string) => proseOf(text, 4, { kind: 'attribute' });
    const blocks = [attribute('3 §'), attribute('fall'), attribute('Ett brev'), proseOf('3 §', 4)];
    expect(
      tell(blocks, [
        tag('Source', 4, { at: '3 §' }),
        tag('Slide', 4, { part: 'fall' }),
        tag('Slide', 5, { part: 'Ett brev' }),
      ]),
    ).toEqual([
      ['caption', 4, 'Ett brev'],
      ['paragraph', 4, '3 §'],
    ]);
  });

  it('have between them what a tag places, in the order of the lines', () => {
    const tags = [
      tag('SignCard', 5, { id: 'a' }),
      tag('VoteLoop', 2, { scenario: 'b' }),
      tag('VoteLoop', 7, { dossier: 'c' }),
      tag('VoteLoop', 8, { question: 'd' }),
      tag('VoteLoop', 9, {}),
      tag('Term', 10, { id: 'e' }),
      ...['Question', 'DossierCard', 'ScenarioCard', 'Place', 'PlaceSlide'].map((name, index) =>
        tag(name, 20 + index, { id: name }),
      ),
    ];
    expect(tell([proseOf('f', 3), proseOf('g', 6)], tags)).toEqual([
      ['placed', 2, 'b'],
      ['paragraph', 3, 'f'],
      ['placed', 5, 'a'],
      ['paragraph', 6, 'g'],
      ['placed', 7, 'c'],
      ['placed', 8, 'd'],
      ['placed', 20, 'Question'],
      ['placed', 21, 'DossierCard'],
      ['placed', 22, 'ScenarioCard'],
      ['placed', 23, 'Place'],
      ['placed', 24, 'PlaceSlide'],
    ]);
  });
});
