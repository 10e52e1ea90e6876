import { z } from 'astro/zod';
import { DOSSIER_DOCUMENT_KINDS, type Dossier, type DossierDocument } from '../domain/dossiers/dossier.ts';
import { VERDICTS } from '../domain/markings/marking-key.ts';
import { TRUTHS } from '../domain/words/vocabulary.ts';
import { citation, id, localReference, reference, searchedFor, text } from './fields.ts';

const place = {
  document: localReference('ett av aktens dokument'),
  row: localReference('en rad, ett fält, ett stycke eller en bilddetalj i dokumentet'),
};

const keyDetail = z
  .strictObject({
    ...place,
    also: z
      .array(z.strictObject(place))
      .min(1)
      .exactOptional()
      .describe('Fler ställen där samma sak syns. Den är funnen om något av ställena är markerat.'),
    verdict: z
      .enum(VERDICTS)
      .describe('sign (ett tecken som ska tas upp) eller innocent (udda men oskyldigt).'),
    reasons: z
      .array(localReference('ett av aktens skäl'))
      .min(1)
      .exactOptional()
      .describe('Bara på tecken. Id på de skäl som är rätt, oftast ett.'),
    sign: reference('sign').exactOptional(),
    why: text('Varför det är ett tecken, eller varför det är oskyldigt.', { min: 15, max: 320 }),
  })
  .describe('En detalj i facit.');

/** `content/areas/NN-slug/dossiers/slug/dossier.yaml`. Rules between its parts are in `checkDossier`. */
export const dossierSchema = z
  .strictObject({
    id: id('dossier'),
    title: text('Aktens namn.', { max: 60 }),
    summary: text('Vad akten handlar om, en mening. Avslöjar inte facit.', { min: 20, max: 200 }),
    role: reference('role'),
    assignment: text('Vem läsaren är, vad ärendet gäller och vad uppgiften är. Två till fyra meningar.', {
      min: 40,
      max: 500,
    }),
    minutes: z.int().min(5).max(30).describe('Minuter att läsa och markera, hela minuter.'),
    truth: z
      .enum(TRUTHS)
      .describe('Vad helheten var: signal (verkliga tecken), unclear (oklart) eller innocent (oskyldigt).'),
    reasons: z
      .array(z.strictObject({ id: id(), text: text('Skälet, i några ord.', { min: 5, max: 70 }) }))
      .min(4)
      .max(10)
      .describe('Skäl som läsaren väljer mellan. Några ska vara rimliga men inte rätt någonstans.'),
    key: z
      .array(keyDetail)
      .min(2)
      .max(40)
      .describe('Facit: alla tecken, och minst lika många udda men oskyldiga detaljer.'),
    next: z
      .array(text('En sak som en kollega skulle fråga efter eller göra sedan.', { min: 10, max: 240 }))
      .min(2)
      .max(6)
      .describe('Vad en kollega skulle fråga efter härnäst.'),
    lesson: reference('lesson'),
    ...searchedFor(),
    ...citation(),
  })
  .describe('En akt') satisfies z.ZodType<Dossier>;

const heading = text('Rubrik i dokumentet. Kan utelämnas.', { max: 80 }).exactOptional();

const block = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text').describe('Löpande text, i korta stycken.'),
    heading,
    passages: z
      .array(
        z.strictObject({
          id: id().exactOptional(),
          text: text('Ett stycke, en till fyra meningar.', { max: 600 }),
        }),
      )
      .min(1)
      .describe('Stycken. Ett stycke med id går att markera. En hälsning behöver inget id.'),
  }),
  z.strictObject({
    kind: z.literal('fields').describe('Ifyllda fält, som i en blankett.'),
    heading,
    fields: z
      .array(
        z.strictObject({
          id: id(),
          label: text('Fältets namn.', { max: 80 }),
          value: text('Det som är ifyllt.', { max: 300 }),
        }),
      )
      .min(1)
      .describe('Fält med namn och ifyllt värde.'),
  }),
  z.strictObject({
    kind: z.literal('table').describe('En tabell.'),
    heading,
    columns: z
      .array(text('Kolumnens rubrik.', { max: 40 }))
      .min(2)
      .max(7)
      .describe('Kolumnernas rubriker.'),
    rows: z
      .array(
        z.strictObject({
          id: id(),
          cells: z
            .array(z.string().max(300).describe('En cells text.'))
            .describe(
              'Cellernas texter, lika många som kolumnerna. Texter med komma skrivs inom citattecken.',
            ),
          total: z.boolean().exactOptional().describe('true på en summarad.'),
        }),
      )
      .min(1)
      .describe('Tabellens rader.'),
  }),
  z.strictObject({
    kind: z.literal('photo').describe('Ett foto, tecknat.'),
    drawing: localReference('en teckning: namnet på en svg-fil i aktens mapp, utan ändelse,'),
    alt: text('Vad bilden visar, för den som inte ser den.', { min: 20, max: 500 }),
    details: z
      .array(z.strictObject({ id: id(), text: text('Det som syns vid numret.', { max: 240 }) }))
      .min(1)
      .max(9)
      .describe('Det som är numrerat i bilden, i samma ordning.'),
  }),
]);

/** `content/areas/NN-slug/dossiers/slug/NN-document.yaml` */
export const dossierDocumentSchema = z
  .strictObject({
    id: id(),
    kind: z
      .enum(DOSSIER_DOCUMENT_KINDS)
      .describe(
        'Vad det är: letter (brev), form (blankett), invoice (faktura), slip (kvitto eller journal), register (registerutdrag), lease (avtal), time-report (tidrapport), photo (foto) eller note (anteckning).',
      ),
    title: text('Dokumentets rubrik.', { max: 70 }),
    date: text('Datum som det står på papperet.', { max: 40 }),
    sender: text('Vem som har skrivit det.', { max: 80 }),
    blocks: z.array(block).min(1).describe('Dokumentets delar, uppifrån och ned.'),
  })
  .describe('Ett dokument i en akt') satisfies z.ZodType<DossierDocument>;
