import { z } from 'astro/zod';
import type { Administration } from '../domain/course/role.ts';
import { id, reference, text } from './fields.ts';

/** `content/roles.yaml` */
export const administrationsSchema = z
  .strictObject({
    administrations: z
      .array(
        z.strictObject({
          id: id(),
          name: text('Förvaltningens namn.', { max: 60 }),
          summary: text('Vad förvaltningen möter, i en mening.', { max: 160 }),
          roles: z
            .array(
              z.strictObject({
                id: id(),
                name: text('Rollens namn i singular.', { max: 60 }),
                lessons: z
                  .array(reference('en lektion'))
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
