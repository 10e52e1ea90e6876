import type { APIRoute } from 'astro';
import type { QuestionStrings } from '../../../islands/question/kind-form.ts';

/** What questions in lessons say: fetched with their script, so that a lesson that is only read does not carry it. */
export const GET: APIRoute = ({ locals: { ui } }) => {
  // Only the server writes keys.
  const { key: _, ...texts } = ui.question;
  return Response.json(texts satisfies Omit<QuestionStrings, 'key'>);
};
