import type { APIRoute } from 'astro';

/** The texts of the notice of a newer version, which a page fetches when there is one. */
export const GET: APIRoute = ({ locals }) => {
  return new Response(JSON.stringify(locals.ui.update), { headers: { 'Content-Type': 'application/json' } });
};
