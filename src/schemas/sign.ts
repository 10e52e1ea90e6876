import { z } from 'astro/zod';
import type { Sign } from '../domain/course/sign.ts';
import { SITUATIONS, STRENGTHS } from '../domain/words/vocabulary.ts';
import { fieldRoles } from './field-roles.ts';
import { aliases, citation, id, reference, text } from './fields.ts';
import { citedLaw } from './law-register.ts';
import { pictogram } from './props.ts';

/** Front matter of `content/areas/NN-slug/signs/slug.mdx`; the body says why it is a sign. */
export const signSchema = z
  .strictObject({
    id: id('sign'),
    title: text('Tecknet i en rad, som man ser det. Aldrig vem någon är.', { max: 80 }),
    shortTitle: text('Tecknet i några få ord, för listor: högst en rad på en telefon.', { max: 34 }),
    summary: text('Det du ser, i en eller två meningar.', { min: 20, max: 240 }),
    strength: z
      .enum(STRENGTHS)
      .describe('Hur mycket tecknet säger ensamt: weak (svag), moderate (måttlig) eller strong (stark).'),
    situations: z
      .array(z.enum(SITUATIONS))
      .min(1)
      .describe(
        'Vad man gör när tecknet syns: site-visit (platsbesök), home-visit (hembesök), application (ansökan), invoice (faktura), register (register), meeting (möte), conversation (samtal), procurement (upphandling), employment (anställning).',
      ),
    roles: z
      .array(reference('role'))
      .min(1)
      .describe('Roller som möter tecknet, med id från content/roles.yaml.'),
    observations: z
      .array(text('En konkret iakttagelse.', { max: 160 }))
      .min(2)
      .max(5)
      .describe('Så kan det se ut. Två till fem iakttagelser.'),
    innocent: z
      .array(text('En oskyldig förklaring.', { max: 160 }))
      .min(2)
      .max(5)
      .describe('Det kan också bero på: minst två oskyldiga förklaringar.')
      .register(fieldRoles, { tooFew: 'I501' }),
    strongerWith: z
      .array(
        z.strictObject({
          sign: reference('sign'),
          because: text('Varför de två tillsammans säger mer.', { max: 160 }),
        }),
      )
      .max(4)
      .describe('Tecken som gör det här starkare, och varför.'),
    check: z
      .array(text('En sak att ta reda på inom det egna uppdraget.', { max: 160 }))
      .min(1)
      .max(4)
      .describe('Vad som saknas för att kunna bedöma.'),
    actions: z
      .array(text('Ett steg som börjar med ett verb.', { max: 180 }))
      .min(2)
      .max(5)
      .describe('Gör så här, i ordning.'),
    tell: text('Om och till vem du får berätta, med den regel som gäller.', { min: 20, max: 320 }),
    law: z
      .array(citedLaw())
      .describe(
        'Lagrum som styr vad du får och ska göra, ur lagregistret. Tom lista om inget är kontrollerat.',
      ),
    pictogram: pictogram(),
    aliases: aliases(),
    ...citation(),
  })
  .describe('Ett varningstecken') satisfies z.ZodType<Sign>;
