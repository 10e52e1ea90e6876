// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openLesson } from '../domain/progress/open-lesson.ts';
import { emptyProgress } from '../domain/progress/progress.ts';
import { serialiseProgress } from '../domain/progress/serialise-progress.ts';

/** The module on a new page of a browser that has so many attempts. */
async function openWith(count: number) {
  const attempts = Array.from({ length: count }, (_, at) => ({
    questionId: 'q',
    at,
    selected: ['a'],
    result: 'right' as const,
  }));
  localStorage.setItem('se-signalerna:/:progress', serialiseProgress({ ...emptyProgress(), attempts }));
  vi.resetModules();
  return import('./site-progress.ts');
}

beforeEach(() => localStorage.clear());

describe('following the progress', () => {
  it('shows it at once, and after each change until it is stopped', async () => {
    const { followProgress, siteProgress } = await openWith(3);
    const show = vi.fn();
    const stop = followProgress(show);
    expect(show).toHaveBeenCalledTimes(1);
    siteProgress.update((progress, now) => openLesson(progress, 'l', now));
    expect(show).toHaveBeenCalledTimes(2);
    stop();
    siteProgress.update((progress, now) => openLesson(progress, 'm', now));
    expect(show).toHaveBeenCalledTimes(2);
  });

  it('shows very much of it in a task of its own', async () => {
    const { followProgress } = await openWith(2001);
    const show = vi.fn();
    followProgress(show);
    expect(show).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(show).toHaveBeenCalledTimes(1));
  });
});
