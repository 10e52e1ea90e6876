import { z } from 'astro/zod';
import { feedback, text } from '../../schemas/fields.ts';
import { common, letter } from '../../schemas/question-fields.ts';

export const spotSchema = z.strictObject({
  kind: z.literal('spot').describe('Markera rader i ett dokument.'),
  ...common,
  caption: text('Vad dokumentet är. Skriv att det är påhittat.', { max: 120 }),
  columns: z
    .array(text('Kolumnens rubrik.', { max: 30 }))
    .min(1)
    .max(4)
    .describe('En till fyra kolumner.'),
  rows: z
    .array(
      z.strictObject({
        id: letter('Radens'),
        cells: z
          .array(text('En cell.', { max: 120 }))
          .min(1)
          .max(4)
          .describe('En cell för varje kolumn.'),
        right: z.boolean().describe('true om raden ska markeras.'),
        feedback: feedback('Varför raden ska markeras, eller varför den inte ska det.'),
      }),
    )
    .min(3)
    .max(8)
    .describe('Tre till åtta rader.'),
});
