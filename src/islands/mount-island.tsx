import { type ComponentType, hydrate } from 'preact';
import { liveWithTranslators } from '../adapters/live-with-translators.ts';
import { readPageData } from '../adapters/page-data.ts';
import { pause } from '../adapters/run-in-slices.ts';
import type { Guard } from '../domain/json/guards.ts';

/**
 * Lets an island take over its place on the page: `[data-island="<name>"]`, which the server has written from the same
 * data as the page carries under that name. Where place or data are not as expected the page stays as it is. The page may
 * answer a tap between the loading of the scripts and the first drawing, which both take long on a slow phone.
 */
export async function mountIsland<Props extends object>(
  name: string,
  Island: ComponentType<Props>,
  isProps: Guard<Props>,
): Promise<void> {
  const place = document.querySelector(`[data-island="${name}"]`);
  const props = readPageData(name, isProps);
  if (!place || !props) return;
  await pause();
  hydrate(<Island {...props} />, place);
  liveWithTranslators(place);
  place.toggleAttribute('data-live', true);
}
