import { describe, expect, it } from 'vitest';
import type { QuestionKind } from '../domain/questions/question.ts';
import { keyOf } from './keys.ts';
import { QUESTION_KINDS } from './kinds.ts';
import { stylesOf } from './styles.ts';

describe('what belongs to a kind', () => {
  it.each(QUESTION_KINDS)('is a key, for %s', (kind) => {
    expect(keyOf(kind)).toBeTypeOf('function');
  });

  it('is asked for with the file to write where it is missing', () => {
    expect(() => keyOf('essay' as QuestionKind)).toThrow('Write src/question-kinds/essay/key.tsx');
  });

  it('is a file of styles for those that need one', () => {
    expect(QUESTION_KINDS.filter((kind) => stylesOf(kind) !== undefined)).toEqual([
      'assess',
      'order',
      'match',
      'gap',
      'spot',
    ]);
  });
});
