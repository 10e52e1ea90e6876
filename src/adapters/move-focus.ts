/** Scrolls until the place is seen from its beginning. What is higher than half the window begins at its top. */
export function bringIntoView(place: Element | null | undefined): void {
  if (!place) return;
  const isHigh = place.clientHeight > window.innerHeight / 2;
  // At once: what scrolls softly is away from its place for half a second, and a key that is pressed meanwhile leaves it there.
  place.scrollIntoView?.({ block: isHigh ? 'start' : 'nearest', behavior: 'instant' });
}

/**
 * Moves the focus to what says what has just happened, and brings it into view. Whatever gets the focus so is no live region
 * as well: it would be said twice.
 */
export function moveFocus(place: HTMLElement | null | undefined): void {
  place?.focus({ preventScroll: true });
  bringIntoView(place);
}
