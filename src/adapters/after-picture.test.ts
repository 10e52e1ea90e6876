// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { afterPicture } from './after-picture.ts';

it('waits for the next picture, and for what it brings to be drawn', async () => {
  const done: string[] = [];
  requestAnimationFrame(() => done.push('picture'));
  await afterPicture();
  expect(done).toEqual(['picture']);
});

it('waits no longer when the page is left', async () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const waiting = afterPicture();
  window.dispatchEvent(new Event('pagehide'));
  await waiting;
  vi.unstubAllGlobals();
});
