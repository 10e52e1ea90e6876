import { describe, expect, it } from 'vitest';
import { realCourse } from '../../../checks/fixtures/real-course.ts';
import { findByStem } from '../expand-word.ts';
import { findDocuments } from '../find-documents.ts';
import { foldLetters } from '../fold-letters.ts';
import { readQuery } from '../read-query.ts';
import { tokenize } from '../tokenize.ts';

/** What the editors have written in `content/synonyms.yaml` is of use on the pages that there are. */

const { words, index } = realCourse;

const isOnPages = (text: string) =>
  readQuery(index, text).words.some(({ meanings }) => Math.max(0, ...meanings.values()) >= 0.95);

describe('a word that an editor explains', () => {
  it('is explained by words that pages have', () => {
    const lost = words.synonyms.flatMap(({ meant }) => meant.filter((text) => !isOnPages(text)));
    expect(lost).toEqual([]);
  });

  it('is no common word once its small words are passed over: `hög på` is not every `hög`', () => {
    const lost = words.synonyms.flatMap(({ said }) =>
      said.filter((text) => {
        const tokens = tokenize(text);
        return tokens.length > 1 && tokens.filter((token) => !index.isStopWord(token)).length < 2;
      }),
    );
    expect(lost).toEqual([]);
  });

  it.each(['pappa', 'banken', 'skriven', 'tipsar', 'röken', 'slår', 'frågade', 'röjd'])(
    'is none that pages have in another sense: %s',
    (word) => {
      expect(index.synonyms(foldLetters(index.stem(word)))).toEqual([]);
    },
  );

  it('means something, also where it is an abbreviation', () => {
    const lost = words.synonyms.flatMap(({ said }) =>
      said.filter((text) => readQuery(index, text).words.every(({ meanings }) => meanings.size === 0)),
    );
    expect(lost).toEqual([]);
  });
});

describe('a word of other matters', () => {
  it('is, without its marks, no other word that pages have', () => {
    const other = words.elsewhere.filter((word) => {
      const stem = index.stem(word);
      const found = findByStem(index, stem).map((place) => index.word(place).stem);
      return found.length > 0 && !found.includes(stem);
    });
    expect(other).toEqual([]);
  });
});

describe('an abbreviation', () => {
  it.each([
    ['FK', '/ordlista/assistansersattning/'],
    ['DSO', '/ordlista/dataskyddsombud/'],
    ['GOB', '/ordlista/organiserad-brottslighet/'],
    ['öfn', '/anmal/far-jag-lamna-uppgiften/behov-av-god-man/'],
    ['AlkL', '/kallor/lagar/#alkohollagen'],
    ['ek bist', '/ordlista/forsorjningsstod/'],
  ])('%s leads to what it is short for', (short, path) => {
    expect(
      findDocuments(index, short)
        .results.slice(0, 5)
        .map((found) => found.path),
    ).toContain(path);
  });
});
