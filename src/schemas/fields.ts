import { z } from 'astro/zod';
import { isPhone } from '../domain/course/phone.ts';
import type { IdKind } from '../domain/words/finding.ts';
import { type FieldRole, fieldRoles } from './field-roles.ts';
import { NOUNS } from './nouns.ts';

/**
 * Field types shared by the collections. Descriptions are in Swedish: they are written for the
 * person who fills the field in, and are printed with the error when it is wrong.
 */

const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * A permanent id: ASCII lower case, digits and single hyphens. `declares` tells what it is the id of, so that others
 * may refer to it; an id that only its own file speaks of declares nothing.
 */
export const id = (declares?: IdKind) =>
  z
    .string()
    .regex(ID_PATTERN)
    .describe('Permanent id: små bokstäver a–z, siffror och bindestreck. Ändras aldrig, återanvänds aldrig.')
    .register(fieldRoles, declares === undefined ? { isId: true } : { isId: true, declares });

/** The id of something in `content/`. The content check looks it up: nothing more has to be written anywhere. */
export const reference = (refersTo: IdKind, what = NOUNS[refersTo].one) =>
  localReference(what).register(fieldRoles, { isId: true, refersTo });

/** The id of something in the same file. Rules of that kind of file look it up. */
export const localReference = (what: string) =>
  z.string().regex(ID_PATTERN).describe(`Id på ${what} som finns.`).register(fieldRoles, { isId: true });

/** The letter of one part of a question: a, b, c … in order. */
export const letter = (pattern: RegExp, description: string) =>
  z.string().regex(pattern).describe(description).register(fieldRoles, { isLetter: true });

/** What the reader is told about an answer. */
export const feedback = (description: string, limits = { min: 15, max: 320 }) =>
  text(description, limits).register(fieldRoles, { isFeedback: true });

/** Text on one line or several, with something in it. White space around it is dropped. */
export const text = (description: string, limits: { min?: number; max?: number } = {}) =>
  z
    .string()
    .trim()
    .min(limits.min ?? 1)
    .max(limits.max ?? 2000)
    .describe(description);

/** What is wrong with a value by a rule of ours: given to `check-schema.ts` as the parameters of a custom issue. */
export interface ValueProblem {
  problem: 'phone' | 'no-way';
}

/** A telephone number that the reader can call. */
export const phone = (description: string, role: FieldRole = {}) =>
  text(description, { max: 30 })
    .refine(isPhone, { error: 'no telephone number', params: { problem: 'phone' } satisfies ValueProblem })
    .register(fieldRoles, { ...role, isPhone: true });

/** An address on the web, with https. */
export const webAddress = (description: string, role: FieldRole = {}) =>
  z
    .url({ protocol: /^https$/ })
    .describe(description)
    .register(fieldRoles, role);

/**
 * A calendar day `YYYY-MM-DD`. Some YAML readers hand over a Date for an unquoted day, others a string;
 * both arrive as a string.
 */
export const day = (description: string) =>
  z
    .preprocess((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value), z.iso.date())
    .describe(description);

/** Who has reviewed the text. Left out until somebody signs. */
export const review = () =>
  z
    .strictObject({
      by: text('Namn och titel på den som har granskat.', { max: 120 }),
      date: day('Dagen då granskningen gjordes, ÅÅÅÅ-MM-DD.'),
      scope: text('Vad som granskades, till exempel ”alla lagrum i området Miljöbrott”.', { max: 160 }),
    })
    .describe('Vem som har granskat texten och står för den. Utelämnas tills någon har skrivit under.');

/** The fields of {@link Citation}, spread into a schema. */
export const citation = () => ({
  sources: z
    .array(reference('source'))
    .describe(
      'Källor som texten bygger på, med id från content/sources. Tom lista bara om professionalKnowledge är ifyllt.',
    ),
  professionalKnowledge: text(
    'Vilken del av texten som bygger på yrkeskunskap i stället för en källa. En mening.',
    { max: 300 },
  ).exactOptional(),
  checked: day('Dagen då texten senast stämdes av mot källorna, ÅÅÅÅ-MM-DD.'),
  reviewed: review().exactOptional(),
});

/** A list of what people type when they need a page. */
export const aliases = (
  description = 'Det någon skriver i sökrutan som behöver sidan: korta fraser i vardagsord.',
) => z.array(text('Ett vardagsord eller en kort fras.', { max: 60 })).describe(description);

/** The field of {@link SearchedFor}, spread into a schema. */
export const searchedFor = () => ({
  aliases: aliases().register(fieldRoles, { isUsual: true }).exactOptional(),
});

/** The field of {@link SectionsSearchedFor}, spread into a schema. */
export const sectionsSearchedFor = () => ({
  sectionAliases: z
    .array(
      z
        .strictObject({
          section: text('Avsnittets rubrik, precis som den står i texten.', { max: 120 }),
          aliases: aliases('Det någon skriver i sökrutan som behöver just det avsnittet.').min(1),
        })
        .describe('Ett avsnitt och det man söker på'),
    )
    .exactOptional()
    .describe('Sökord för avsnitt av texten, med rubriken framför.'),
});
