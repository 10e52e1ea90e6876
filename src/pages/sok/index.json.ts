import type { APIRoute } from 'astro';
import { getSearchIndex } from '../../queries/search-documents.ts';
import { getUi } from '../../queries/ui.ts';

/** The search index, with the strings that only search shows: `SearchFile` in `src/adapters/search-index.ts`. */
export const GET: APIRoute = async () => {
  const [index, { search: strings }] = await Promise.all([getSearchIndex(), getUi()]);
  return new Response(JSON.stringify({ strings, index }), {
    headers: { 'Content-Type': 'application/json' },
  });
};
