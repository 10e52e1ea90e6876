import { z } from 'astro/zod';
import type { Lesson } from '../domain/course/lesson.ts';
import { citation, id, searchedFor, sectionsSearchedFor, text } from './fields.ts';

/** Front matter of `content/areas/NN-slug/lessons/NN-slug.mdx` */
export const lessonSchema = z
  .strictObject({
    id: id('lesson'),
    title: text('Lektionens rubrik.', { max: 70 }),
    lead: text('Ingressen: en eller två meningar.', { min: 20, max: 240 }),
    goals: z
      .array(
        text('Ett mål som börjar med ett verb och fortsätter meningen ”Efteråt kan du …”.', { max: 120 }),
      )
      .min(2)
      .max(4)
      .describe('Två till fyra mål.'),
    ...searchedFor(),
    ...sectionsSearchedFor(),
    ...citation(),
  })
  .describe('En lektion') satisfies z.ZodType<Lesson>;
