import { z } from 'astro/zod';
import { common, options } from '../../schemas/question-fields.ts';

export const singleSchema = z.strictObject({
  kind: z.literal('single').describe('Ett rätt svar.'),
  ...common,
  options,
});
