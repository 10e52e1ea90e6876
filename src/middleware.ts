import { defineMiddleware } from 'astro:middleware';
import { addresses } from './domain/course/addresses.ts';
import { unlink } from './domain/course/unlink.ts';
import { keepNumbersWhole } from './domain/words/keep-numbers-whole.ts';
import { getHiddenAddresses } from './queries/course.ts';
import { getUi } from './queries/ui.ts';
import { url } from './url.ts';

/**
 * Gives every page the strings of the interface, as `Astro.locals.ui`. Where an organisation does not show an area, every
 * link to it becomes its text, in whatever file the link is written. Keeps numbers whole, in pages and in the texts that they
 * fetch, which otherwise would differ; not in the index of the search, whose words are counted.
 */
export const onRequest = defineMiddleware(async ({ locals, url: { pathname } }, next) => {
  locals.ui = await getUi();
  const hidden = (await getHiddenAddresses()).map(url);
  const response = await next();
  const type = response.headers.get('content-type') ?? '';
  if (type.startsWith('application/json') && !pathname.includes(addresses.search)) {
    return new Response(keepNumbersWhole(await response.text()), response);
  }
  if (!type.startsWith('text/html')) return response;
  const html = keepNumbersWhole(await response.text());
  const isHidden = (address: string) => hidden.some((start) => address.startsWith(start));
  return new Response(hidden.length === 0 ? html : unlink(html, isHidden), response);
});
