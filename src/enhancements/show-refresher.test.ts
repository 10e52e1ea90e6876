// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { clearBrowser, openPage, storeProgress, textOf } from './fixtures/open-page.ts';

const DAY = 86_400_000;
const PAGE = `<p data-refresher data-questions="q1 q2" data-empty="Inget än." data-none="Inget i dag." data-one="{n} fråga" data-other="{n} frågor"></p>`;

const open = () => openPage(PAGE, () => import('./show-refresher.ts'));
const answered = (questionId: string, days: number) => ({
  questionId,
  selected: ['a'],
  result: 'wrong' as const,
  at: Date.now() - days * DAY,
});

beforeEach(clearBrowser);

describe('what is due for repetition', () => {
  it('is not told to somebody who has answered nothing', async () => {
    await open();
    expect(textOf('p')).toBe('Inget än.');
  });

  it('is nothing on the day of the answer', async () => {
    storeProgress({ attempts: [answered('q1', 0)] });
    await open();
    expect(textOf('p')).toBe('Inget i dag.');
  });

  it('is counted in words', async () => {
    storeProgress({ attempts: [answered('q1', 8)] });
    await open();
    expect(textOf('p')).toBe('1 fråga');
    storeProgress({ attempts: [answered('q1', 8), answered('q2', 9)] });
    await open();
    expect(textOf('p')).toBe('2 frågor');
  });

  it('does not count questions that the course no longer has', async () => {
    storeProgress({ attempts: [answered('gone', 8)] });
    await open();
    expect(textOf('p')).toBe('Inget än.');
  });

  it('is told anew when something is answered', async () => {
    await open();
    const { siteProgress } = await import('../adapters/site-progress.ts');
    const { recordAttempt } = await import('../domain/progress/record-attempt.ts');
    siteProgress.update((progress) => recordAttempt(progress, answered('q2', 8), Date.now() - 8 * DAY));
    expect(textOf('p')).toBe('1 fråga');
  });
});
