import type { APIRoute } from 'astro';
import { addresses } from '../../domain/course/addresses.ts';
import { getSearchIndex } from '../../queries/search-documents.ts';

/** The search index, with the strings that only search shows: `SearchFile` in `src/adapters/search-index.ts`. */
export const GET: APIRoute = async ({ locals }) => {
  const index = await getSearchIndex();
  return new Response(JSON.stringify({ strings: locals.ui.search, askAt: addresses.guides, index }), {
    headers: { 'Content-Type': 'application/json' },
  });
};
