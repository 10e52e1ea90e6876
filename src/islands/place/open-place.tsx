import { hydrate } from 'preact';
import { liveWithTranslators } from '../../adapters/live-with-translators.ts';
import { isTexts, readPageData } from '../../adapters/page-data.ts';
import { hasFields, isMissingOr, isText } from '../../domain/json/guards.ts';
import { isPlaceTask, type PlaceTask } from '../../domain/places/place-task.ts';
import { PlaceDesk } from './PlaceDesk.tsx';
import type { PlaceStrings } from './place-strings.ts';

/** Takes over the place of the page, as the server has written it. */
const root = document.querySelector('[data-place-desk]');
const page = readPageData(
  'place',
  hasFields<{
    task: PlaceTask;
    strings: PlaceStrings;
    next?: { title: string; href: string };
    allHref: string;
  }>({
    task: isPlaceTask,
    strings: isTexts,
    next: isMissingOr(hasFields<{ title: string; href: string }>({ title: isText, href: isText })),
    allHref: isText,
  }),
);

if (root && page) {
  hydrate(<PlaceDesk {...page} />, root);
  liveWithTranslators(root);
}
