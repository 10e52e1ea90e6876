// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bringIntoView, moveFocus } from './move-focus.ts';

const scrolled = vi.fn();

/** Something on the page that is so high, with a window of 800. */
function placeOf(height: number): HTMLElement {
  const place = document.createElement('p');
  place.tabIndex = -1;
  Object.defineProperty(place, 'clientHeight', { value: height });
  place.scrollIntoView = scrolled;
  document.body.replaceChildren(place);
  return place;
}

beforeEach(() => {
  scrolled.mockClear();
  vi.stubGlobal('innerHeight', 800);
  window.innerHeight = 800;
});

describe('what says what has just happened', () => {
  it('is scrolled as little as needed when it is small, and at once', () => {
    bringIntoView(placeOf(400));
    expect(scrolled).toHaveBeenCalledExactlyOnceWith({ block: 'nearest', behavior: 'instant' });
  });

  it('begins at the top of the window when it is higher than half of it', () => {
    bringIntoView(placeOf(401));
    expect(scrolled).toHaveBeenCalledExactlyOnceWith({ block: 'start', behavior: 'instant' });
  });

  it('gets the focus, which does not scroll by itself', () => {
    const place = placeOf(100);
    const focus = vi.spyOn(place, 'focus');
    moveFocus(place);
    expect(focus).toHaveBeenCalledExactlyOnceWith({ preventScroll: true });
    expect(document.activeElement).toBe(place);
    expect(scrolled).toHaveBeenCalledOnce();
  });

  it('may be gone', () => {
    moveFocus(undefined);
    moveFocus(null);
    bringIntoView(null);
    expect(scrolled).not.toHaveBeenCalled();
  });
});
