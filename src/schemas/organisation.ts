import { z } from 'astro/zod';
import {
  CONTACT_PURPOSES,
  type LocalGuide,
  type Organisation,
  type OrganisationAddition,
} from '../domain/course/organisation.ts';
import { day, id, phone, reference, text, type ValueProblem, webAddress } from './fields.ts';

/** What a profile and an addition to it are made of. */
const fields = {
  name: text('Organisationens namn.', { max: 80 }),
  kind: z
    .enum(['municipality', 'collaboration'])
    .describe('municipality (kommun) eller collaboration (samarbete).'),
  website: webAddress('Officiell webbplats, till exempel https://www.kommun.se.'),
  contacts: z
    .array(
      z
        .strictObject({
          purpose: z
            .enum(CONTACT_PURPOSES)
            .describe(
              'switchboard (växel), security (säkerhetsfunktion), report-form (anmälningsformulär), whistleblowing (visselblåsning) eller accessibility-message (meddelande om tillgänglighet).',
            ),
          label: text(
            'Hur vägen presenteras för läsaren. Öppettider skrivs också här: ”Kontaktcenter, vardagar 8–16”.',
            { max: 80 },
          ),
          phone: phone(
            'Telefonnummer med siffror, till exempel 021-39 00 00. Bara om det är offentligt och kontrollerat.',
            { isUsual: true },
          ).exactOptional(),
          url: webAddress(
            'Webbadress, till exempel https://www.kommun.se/kontakt. Bara om den är offentlig och kontrollerad.',
            { isUsual: true },
          ).exactOptional(),
          sources: z.array(reference('source')).describe('Var uppgiften är läst.'),
        })
        .refine(({ phone, url }) => phone !== undefined || url !== undefined, {
          error: 'neither telephone nor address',
          params: { problem: 'no-way' } satisfies ValueProblem,
        }),
    )
    .describe('Kontaktvägar. Utelämna hellre än att gissa; det som saknas visas som ”fyll i”.'),
  logo: z
    .strictObject({
      file: z
        .string()
        .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:svg|png)$/u)
        .describe('Bildfil i samma mapp, .svg eller .png, med bara a–z, siffror och bindestreck i namnet.'),
      alt: text('Det som logotypen säger, för den som inte ser den. Oftast organisationens namn.', {
        max: 120,
      }),
    })
    .describe('Logotyp. Visas på startsidan och på sidan Om utbildningen.'),
  text: text('Egen text till läsaren, vid kontaktvägarna. En tom rad ger ett nytt stycke.', { max: 1200 }),
  areas: z.array(reference('area')).min(1).describe('Områden som visas. Utelämnas för alla.'),
  checked: day('Dagen då uppgifterna kontrollerades, ÅÅÅÅ-MM-DD.'),
};

/** `content/organisations/<id>.yaml` */
export const organisationSchema = z
  .strictObject({
    id: id('organisation'),
    ...fields,
    logo: fields.logo.exactOptional(),
    text: fields.text.exactOptional(),
    areas: fields.areas.exactOptional(),
  })
  .describe('En organisation') satisfies z.ZodType<Organisation>;

/** `content/local/<id>/organisation.yaml`; the folder tells the id. */
export const organisationAdditionSchema = z
  .strictObject({
    name: fields.name.exactOptional(),
    kind: fields.kind.exactOptional(),
    website: fields.website.exactOptional(),
    contacts: fields.contacts.exactOptional(),
    logo: fields.logo.exactOptional(),
    text: fields.text.exactOptional(),
    areas: fields.areas.exactOptional(),
    roles: z
      .array(
        z.strictObject({
          role: reference('role'),
          lessons: z.array(reference('lesson')).min(1).describe('Lektioner, i den ordning de ska läsas.'),
        }),
      )
      .exactOptional()
      .describe('Lektioner som en roll ska läsa utöver kursens, oftast era egna.'),
    repository: webAddress('Adressen där ni har publicerat koden och innehållet.').exactOptional(),
    checked: fields.checked,
  })
  .describe('En organisations egna uppgifter') satisfies z.ZodType<OrganisationAddition>;

/** Front matter of `content/local/<id>/guides/<guide>.mdx`; the file's name tells the guide. */
export const localGuideSchema = z
  .strictObject({
    title: text('Rubriken över den egna texten.', { max: 70 }),
    sources: z
      .array(reference('source'))
      .describe('Källor som texten bygger på. Tom lista för egna rutiner.'),
    checked: day('Dagen då texten kontrollerades, ÅÅÅÅ-MM-DD.'),
  })
  .describe('En organisations egen text i en guide') satisfies z.ZodType<LocalGuide>;
