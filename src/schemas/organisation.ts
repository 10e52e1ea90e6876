import { z } from 'astro/zod';
import { CONTACT_PURPOSES, type Organisation } from '../domain/course/organisation.ts';
import { day, id, reference, text } from './fields.ts';

/** `content/organisations/<id>.yaml` */
export const organisationSchema = z
  .strictObject({
    id: id(),
    name: text('Organisationens namn.', { max: 80 }),
    kind: z
      .enum(['municipality', 'collaboration'])
      .describe('municipality (kommun) eller collaboration (samarbete).'),
    website: z.url({ protocol: /^https$/ }).describe('Officiell webbplats.'),
    contacts: z
      .array(
        z.strictObject({
          purpose: z
            .enum(CONTACT_PURPOSES)
            .describe(
              'switchboard (växel), security (säkerhetsfunktion), report-form (anmälningsformulär), whistleblowing (visselblåsning) eller accessibility-message (meddelande om tillgänglighet).',
            ),
          label: text('Hur vägen presenteras för läsaren.', { max: 80 }),
          phone: text('Telefonnummer, bara om det är offentligt och kontrollerat.', {
            max: 30,
          }).exactOptional(),
          url: z
            .url({ protocol: /^https$/ })
            .exactOptional()
            .describe('Adress, bara om den är offentlig och kontrollerad.'),
          sources: z.array(reference('en källa')).describe('Var uppgiften är läst.'),
        }),
      )
      .describe('Kontaktvägar. Utelämna hellre än att gissa; det som saknas visas som ”fyll i”.'),
    areas: z
      .array(reference('ett område'))
      .exactOptional()
      .describe('Områden som visas. Utelämnas för alla.'),
    checked: day('Dagen då uppgifterna kontrollerades, ÅÅÅÅ-MM-DD.'),
  })
  .describe('En organisation') satisfies z.ZodType<Organisation>;
