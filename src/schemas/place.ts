import { z } from 'astro/zod';
import { type DetailChange, PLACE_VERDICTS, type Place, type PlaceDetail } from '../domain/places/place.ts';
import { id, localReference, reference, searchedFor, text } from './fields.ts';

const fields = {
  name: text('Neutralt namn, två till sex ord. Det står i listan och får inte avslöja facit.', {
    min: 4,
    max: 50,
  }),
  box: z
    .array(z.number())
    .length(4)
    .describe(
      'Var detaljen är: x, y, bredd och höjd i bildens enheter (1200 × 800), minst 72 åt varje håll.',
    ),
  verdict: z
    .enum(PLACE_VERDICTS)
    .describe('sign (ett tecken), innocent (udda, med en förklaring) eller plain (vanligt).'),
  reasons: z
    .array(localReference('ett av platsens skäl'))
    .min(1)
    .exactOptional()
    .describe('Bara på tecken. Id på de skäl som är rätt.'),
  sign: reference('sign').exactOptional(),
  what: text('Vad det är, en rad.', { min: 5, max: 160 }),
  why: text('Varför man skriver upp det, eller varför man låter det vara. En eller två korta rader.', {
    min: 10,
    max: 260,
  }),
  innocent: text('Bara på tecken. Vad som kan vara oskyldigt med det.', {
    min: 10,
    max: 260,
  }).exactOptional(),
};

const detail = z
  .strictObject({ id: id(), ...fields })
  .describe('En detalj i bilden.') satisfies z.ZodType<PlaceDetail>;

const change = z
  .strictObject({
    id: localReference('en av platsens detaljer'),
    gone: z.boolean().exactOptional().describe('true på en detalj som inte finns i läget.'),
    name: fields.name.exactOptional(),
    box: fields.box.exactOptional(),
    verdict: fields.verdict.exactOptional(),
    reasons: fields.reasons,
    sign: fields.sign,
    what: fields.what.exactOptional(),
    why: fields.why.exactOptional(),
    innocent: fields.innocent,
  })
  .describe('Det som skiljer en detalj i läget.') satisfies z.ZodType<DetailChange>;

const situation = text('Vem läsaren är och vad läsaren vet. En eller två meningar.', { min: 20, max: 220 });
const first = text('Vad man gör först när något är bråttom. Utelämnas annars.', { max: 220 });
const hidden = z
  .array(
    z
      .string()
      .regex(/^[ds]-[a-z0-9]+(?:-[a-z0-9]+)*$/u)
      .describe('Id på en grupp i teckningen: s-namn eller d-detalj.'),
  )
  .describe('Grupper i teckningen som inte syns.');

/** `content/areas/NN-slug/places/slug.yaml`. Rules between its parts and with its drawing are in `checkPlaces`. */
export const placeSchema = z
  .strictObject({
    title: text('Platsens namn.', { max: 50 }),
    ...searchedFor(),
    situation,
    question: text('Frågan till läsaren.', { min: 8, max: 80 }),
    description: text('Vad en person ser, utan vad det betyder, för den som inte ser bilden. 60–120 ord.', {
      min: 250,
      max: 1100,
    }),
    reasons: z
      .array(z.strictObject({ id: id(), label: text('Skälet, i några ord.', { min: 4, max: 50 }) }))
      .min(3)
      .max(5)
      .describe('Skäl som läsaren väljer mellan för varje markering, tecken som oskyldigt.'),
    first: first.exactOptional(),
    hidden: hidden.exactOptional(),
    details: z.array(detail).min(1).describe('Allt som går att trycka på: 9–15 detaljer, varav 3–5 tecken.'),
    together: z
      .array(
        z.strictObject({
          details: z
            .array(localReference('en av platsens detaljer'))
            .min(2)
            .describe('Två eller fler detaljer.'),
          why: text('Vad de betyder ihop.', { min: 10, max: 260 }),
        }),
      )
      .min(1)
      .exactOptional()
      .describe('Detaljer som betyder något bara tillsammans.'),
    states: z
      .array(
        z.strictObject({
          id: id(),
          title: text('Lägets namn, till exempel ”Ett år senare”.', { max: 40 }),
          situation,
          hidden: hidden.default([]),
          first: first.exactOptional(),
          details: z.array(change).min(1).describe('Bara det som skiljer.'),
        }),
      )
      .min(1)
      .exactOptional()
      .describe('Samma bild en annan gång, med någon detalj ändrad och bedömningen med den.'),
    sources: z
      .array(reference('source'))
      .exactOptional()
      .describe('Källor utöver dem som tecknen har. Kan utelämnas.'),
    start: z.literal(true).exactOptional().describe('true på den plats som startsidan bjuder på.'),
  })
  .describe('En plats') satisfies z.ZodType<Place>;
