import { z } from 'astro/zod';

/**
 * Field types shared by the collections. Descriptions are in Swedish: they are written for the
 * person who fills the field in, and are printed with the error when it is wrong.
 */

const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A permanent id: ASCII lower case, digits and single hyphens. */
export const id = () =>
  z
    .string()
    .regex(ID_PATTERN)
    .describe('Permanent id: små bokstäver a–z, siffror och bindestreck. Ändras aldrig, återanvänds aldrig.');

/** The id of something declared elsewhere. */
export const reference = (to: string) => z.string().regex(ID_PATTERN).describe(`Id på ${to} som finns.`);

/** Non-empty text on one line or several; surrounding white space is an error, since it hides in diffs. */
export const text = (description: string, limits: { min?: number; max?: number } = {}) =>
  z
    .string()
    .trim()
    .min(limits.min ?? 1)
    .max(limits.max ?? 2000)
    .describe(description);

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
    })
    .describe('Vem som har granskat texten och står för den. Utelämnas tills någon har skrivit under.');

/** The fields of {@link Citation}, spread into a schema. */
export const citation = () => ({
  sources: z
    .array(reference('en källa'))
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
