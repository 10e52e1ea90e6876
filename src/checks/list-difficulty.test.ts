import { beforeAll, describe, expect, it } from 'vitest';
import { formatDifficulty } from './format-difficulty.ts';
import { type Difficulty, listDifficulty } from './list-difficulty.ts';
import { readContent } from './read-content.ts';

const ROOT = 'src/checks/fixtures/valid';

describe('the list of how hard the questions are', () => {
  let rows: Difficulty[];
  beforeAll(async () => {
    const { content } = await readContent(ROOT);
    rows = listDifficulty(content);
    expect(rows.length).toBeGreaterThan(content.questions.length - 1);
  }, 30_000);

  it('has every question, with what it is, how long it is and where it comes', () => {
    const [question] = rows.filter(({ kind }) => kind === 'single');
    expect(question).toMatchObject({ area: expect.any(String), verdict: { truth: expect.any(String) } });
    expect(question?.words).toBeGreaterThan(5);
    expect(question?.rounds).toEqual(expect.arrayContaining(['check', 'mixed']));
  });

  it('lists what is most guessable first, and last what cannot be guessed from options', () => {
    const certainties = rows.map(({ guessability }) => guessability?.certainty ?? -1);
    expect(certainties).toEqual(certainties.toSorted((one, other) => other - one));
  });

  it('becomes a page whose texts cannot become code', () => {
    const page = formatDifficulty([
      { id: '<b>x', area: 'a & b', kind: 'single', words: 12, rounds: ['check'], lesson: 'en-lektion' },
    ]);
    expect(page).toContain('<td>&lt;b>x</td><td>a &amp; b</td>');
    expect(page).toContain('<td>en-lektion, kunskapskollen</td>');
    expect(page).not.toContain('undefined');
  });
});
