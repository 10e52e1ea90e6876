// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { QuestionKind } from '../../domain/questions/question.ts';
import { samplesOf } from '../../question-kinds/fixtures/all-samples.ts';
import { QUESTION_KINDS } from '../../question-kinds/kinds.ts';
import { clean, clearIslands, showIsland, texts } from '../fixtures/show-island.ts';
import { strings } from './fixtures/question-strings.ts';
import { QuestionKey } from './QuestionKey.tsx';
import { stringsFor } from './strings-for.ts';

/** What the key of each kind says of the parts of its sample, in their order. */
const TOLD: Record<QuestionKind, string[]> = {
  single: [
    'do a option wrong. because of a',
    'do b option right. because of b',
    'do c option wrong. because of c',
  ],
  multiple: [
    'do a option wrong. because of a',
    'do b option right. because of b',
    'do c option wrong. because of c',
  ],
  assess: [
    'do a option wrong. because of a',
    'do b option right. because of b',
    'do c option wrong. because of c',
  ],
  match: ['pair a right is choice c because of a', 'pair b right is choice c because of b'],
  order: ['step a because of a', 'step b because of b', 'step c because of c'],
  gap: ['stayed a because of a', 'stayed b because of b'],
  spot: [
    'time a, load a to mark. because of a',
    'time b, load b not to mark. because of b',
    'time c, load c not to mark. because of c',
  ],
};
const sample = (kind: QuestionKind) => samplesOf<QuestionKind>(kind).question;

beforeEach(clearIslands);

describe('the key for a reader without script', () => {
  it.each(QUESTION_KINDS)('says of every part of %s what is right and why', async (kind) => {
    await showIsland(<QuestionKey question={sample(kind)} strings={strings} />);
    expect(texts('li')).toEqual(TOLD[kind]);
  });

  it('says of each verdict whether it is right and why, before the actions', async () => {
    await showIsland(<QuestionKey question={sample('assess')} strings={strings} />);
    expect(texts('dt')).toEqual([
      'signal. option right.',
      'unclear. option wrong.',
      'innocent. option wrong.',
    ]);
    expect(texts('dd')).toEqual(['why signal', 'why unclear', 'why innocent']);
  });

  it('is closed, so that the attempt comes first', async () => {
    await showIsland(<QuestionKey question={sample('single')} strings={strings} />);
    expect(texts('summary')).toEqual(['key']);
    expect(document.querySelector('details')?.open).toBe(false);
  });

  it('says which fact decides where the question has a twin', async () => {
    const alone = await showIsland(<QuestionKey question={sample('single')} strings={strings} />);
    expect(clean(alone.textContent)).not.toContain('decides');
    const twin = { of: 'other', decides: 'who owns the land' };
    const question = { ...sample('single'), twin } as unknown as ReturnType<typeof sample>;
    await showIsland(<QuestionKey question={question} strings={strings} />);
    expect(texts('details > p')).toEqual(['decides: who owns the land']);
  });
});

describe('the texts that a page of questions carries', () => {
  it('are those of every question, and of the kinds that it has', () => {
    const carried = stringsFor(strings as Parameters<typeof stringsFor>[0], [
      { kind: 'match' },
      { kind: 'single' },
      { kind: 'match' },
    ]);
    expect(carried.kinds).toEqual({ match: samplesOf('match').words });
    expect({ ...carried, kinds: strings.kinds }).toEqual(strings);
  });
});
