/**
 * Fetches a script when the part of the page that it works on comes near the window, so that the page can be read before. One
 * that does not come leaves the page as the server wrote it; the console says why, and the browser tests read it.
 */
export function whenNear(place: Element | null, load: () => Promise<unknown>): void {
  if (!place) return;
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      load().catch(console.warn);
    },
    { rootMargin: '600px' },
  );
  observer.observe(place);
}
