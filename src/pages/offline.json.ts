import type { APIRoute } from 'astro';
import { getUi } from '../queries/ui.ts';

/** The texts of the notice of a newer version, which a page fetches when there is one. */
export const GET: APIRoute = async () => {
  const { update } = await getUi();
  return new Response(JSON.stringify(update), { headers: { 'Content-Type': 'application/json' } });
};
