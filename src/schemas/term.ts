import { z } from 'astro/zod';
import type { Term } from '../domain/course/term.ts';
import { fieldRoles } from './field-roles.ts';
import { aliases, id, reference, text } from './fields.ts';

/** `content/glossary/<id>.yaml` */
export const termSchema = z
  .strictObject({
    id: id('term'),
    term: text('Ordet, i grundform.', { max: 60 }),
    definition: text('Förklaring i klarspråk, en till tre meningar.', { min: 20, max: 400 }),
    aliases: z
      .array(text('Ett vardagsord eller en förkortning.', { max: 40 }))
      .describe('Vardagsord och förkortningar som betyder samma sak.'),
    sources: z.array(reference('source')).describe('Källor. Tom lista om förklaringen är yrkeskunskap.'),
    phrases: aliases('Det någon skriver i sökrutan som behöver ordet utan att känna till det. Visas inte.')
      .register(fieldRoles, { isUsual: true })
      .exactOptional(),
    related: z
      .array(reference('term', 'ett ord i ordlistan'))
      .describe('Ord i ordlistan som hör ihop med det här.'),
  })
  .describe('Ett ord i ordlistan') satisfies z.ZodType<Term>;
