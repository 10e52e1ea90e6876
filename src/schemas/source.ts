import { z } from 'astro/zod';
import { READINGS, type Source } from '../domain/course/source.ts';
import { SOURCE_KINDS } from '../domain/words/vocabulary.ts';
import { fieldRoles } from './field-roles.ts';
import { day, id, text } from './fields.ts';

/** `content/sources/<id>.yaml` */
export const sourceSchema = z
  .strictObject({
    id: id('source'),
    kind: z
      .enum(SOURCE_KINDS)
      .describe(
        'law (lag), authority (myndighet), municipality (kommun), court (domstol), research (forskning), news (nyhet) eller organisation (annan organisation).',
      ),
    title: text('Titeln som den står i källan.', { max: 200 }),
    lang: z
      .string()
      .regex(/^[a-z]{2}$/u)
      .exactOptional()
      .describe('Titelns språk med två bokstäver, till exempel en, när den inte är svensk.'),
    shortTitle: text('Så nämns källan i löpande text, till exempel ”Naturvårdsverket 2024”.', { max: 60 }),
    publisher: text('Vem som har gett ut källan.', { max: 120 }),
    year: z
      .int()
      .min(1900)
      .max(2100)
      .register(fieldRoles, { isUsual: true })
      .exactOptional()
      .describe('Utgivningsår. Utelämnas om det är okänt.'),
    url: z
      .url({ protocol: /^https?$/ })
      .register(fieldRoles, { isUsual: true })
      .exactOptional()
      .describe('Adressen. Utelämnas om ingen är känd.'),
    note: text('Något läsaren bör veta, till exempel att källan återger en annan.', {
      max: 240,
    }).exactOptional(),
    read: z
      .enum(READINGS)
      .default('excerpt')
      .describe(
        'whole (läst i sin helhet) eller excerpt (läst i utdrag). Utelämnas den räknas källan som läst i utdrag.',
      ),
    checked: day('Dagen då källan senast lästes, ÅÅÅÅ-MM-DD.'),
  })
  .describe('En källa') satisfies z.ZodType<Source>;
