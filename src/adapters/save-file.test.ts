// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { saveFile } from './save-file.ts';

it('saves a text under its name and type, and leaves nothing on the page', async () => {
  vi.useFakeTimers();
  const blobs: Blob[] = [];
  const forgotten: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return 'blob:x';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => void forgotten.push(address));
  const clicked: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(`${this.href} ${this.download} ${this.isConnected}`);
  });
  saveFile('dagen.ics', 'text/calendar', 'å');
  expect(clicked).toEqual(['blob:x dagen.ics true']);
  expect(document.querySelector('a')).toBeNull();
  expect(blobs[0]?.type).toBe('text/calendar;charset=utf-8');
  expect(await blobs[0]?.text()).toBe('å');
  expect(forgotten).toEqual([]);
  vi.advanceTimersByTime(60_000);
  expect(forgotten).toEqual(['blob:x']);
  vi.restoreAllMocks();
  vi.useRealTimers();
});
