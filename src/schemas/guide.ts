import { z } from 'astro/zod';
import type { Guide } from '../domain/course/guide.ts';
import { citation, id, searchedFor, sectionsSearchedFor, text } from './fields.ts';

/** Front matter of `content/guides/NN-slug.mdx` */
export const guideSchema = z
  .strictObject({
    id: id('guide'),
    title: text('Guidens rubrik, gärna som en fråga.', { max: 70 }),
    lead: text('Ingressen: en eller två meningar.', { min: 20, max: 240 }),
    minutes: z.int().min(1).max(20).describe('Minuter att läsa, hela minuter.'),
    ...searchedFor(),
    ...sectionsSearchedFor(),
    ...citation(),
  })
  .describe('En guide') satisfies z.ZodType<Guide>;
