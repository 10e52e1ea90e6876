import { z } from 'astro/zod';
import type { IdentityWord } from '../domain/course/course-content.ts';
import { text } from './fields.ts';

/** `content/editorial.yaml` */
export const editorialSchema = z
  .strictObject({
    identityWords: z
      .array(
        z.strictObject({
          stem: text('Början av ordet, eller av det första ordet i ett uttryck.', { min: 3, max: 40 }),
          reason: text('Varför ordet inte kan vara ett tecken. Visas för den som skriver.', {
            min: 20,
            max: 200,
          }),
          except: z
            .array(text('Början av ett uttryck där ordet handlar om något annat.', { max: 60 }))
            .exactOptional()
            .describe('Uttryck som får stå kvar.'),
        }),
      )
      .describe('Ord som säger vem någon är, och som därför aldrig får vara ett tecken.'),
  })
  .describe('Språkliga regler för innehållet') satisfies z.ZodType<{ identityWords: IdentityWord[] }>;
