import { z } from 'astro/zod';
import type { RunningPage } from '../domain/course/running-page.ts';
import { day, text } from './fields.ts';

/** Front matter of `content/pages/<slug>.mdx`: om, integritet, tillganglighet */
export const pageSchema = z
  .strictObject({
    title: text('Sidans rubrik.', { max: 70 }),
    lead: text('Ingressen: en eller två meningar.', { min: 20, max: 240 }),
    updated: day('Dagen då sidan senast ändrades, ÅÅÅÅ-MM-DD.'),
  })
  .describe('En sida') satisfies z.ZodType<RunningPage>;
