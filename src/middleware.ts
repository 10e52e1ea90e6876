import { defineMiddleware } from 'astro:middleware';
import { unlink } from './domain/course/show-areas.ts';
import { getHiddenAddresses } from './queries/course.ts';
import { url } from './url.ts';

/**
 * Where an organisation does not show an area, every link to it becomes its text, whoever wrote the link. A site that
 * shows everything is left as it is.
 */
export const onRequest = defineMiddleware(async (_, next) => {
  const hidden = (await getHiddenAddresses()).map(url);
  const response = await next();
  if (hidden.length === 0 || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = unlink(await response.text(), (address) => hidden.some((start) => address.startsWith(start)));
  return new Response(html, response);
});
