import { z } from 'astro/zod';
import { common, options } from '../../schemas/question-fields.ts';

export const multipleSchema = z.strictObject({
  kind: z.literal('multiple').describe('Ett eller flera rätta svar.'),
  ...common,
  options,
});
