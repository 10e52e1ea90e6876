import { z } from 'astro/zod';
import type { Administration } from '../domain/course/role.ts';
import { id, reference, text } from './fields.ts';

/** `content/roles.yaml` */
export const administrationsSchema = z
  .strictObject({
    administrations: z
      .array(
        z.strictObject({
          id: id('administration'),
          name: text('Förvaltningens namn.', { max: 60 }),
          summary: text('Vad förvaltningen möter, i en mening.', { max: 160 }),
          roles: z
            .array(
              z.strictObject({
                id: id('role'),
                name: text('Rollens namn i singular.', { max: 60 }),
                words: z
                  .array(text('Ett ord som någon kan söka sitt arbete med.', { max: 40 }))
                  .describe('Andra ord för arbetet, som den söker med som väljer roll på startsidan.')
                  .optional(),
                lessons: z
                  .array(reference('lesson'))
                  .describe('Lektioner i den ordning som rekommenderas. Vägen ska ta 45–90 minuter.'),
              }),
            )
            .min(1)
            .describe('Roller i förvaltningen.'),
        }),
      )
      .min(1)
      .describe('Förvaltningar.'),
  })
  .describe('Förvaltningar och roller') satisfies z.ZodType<{ administrations: Administration[] }>;
