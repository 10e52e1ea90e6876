import { z } from 'astro/zod';
import type { Answer } from '../domain/search/answer.ts';
import { aliases, citation, id, phone, text } from './fields.ts';

/** `content/answers/<id>.yaml`: an answer above the hits of a search. */
export const answerSchema = z
  .strictObject({
    id: id(),
    title: text('Det kortet svarar på, som rubrik.', { max: 60 }),
    aliases: aliases('Det någon skriver i sökrutan som ska få kortet: hela fraser, så som man frågar.').min(
      5,
    ),
    text: text('En eller två korta meningar: det man gör först.', { min: 20, max: 240 }),
    call: z
      .strictObject({
        text: text('Länkens text med numret, till exempel Ring 112.', { max: 50 }),
        phone: phone('Numret, till exempel 112 eller 021-39 00 00.'),
      })
      .exactOptional()
      .describe('Numret att ringa. Utelämnas när inget nummer hör till svaret.'),
    link: z
      .strictObject({
        text: text('Länkens text, som en uppmaning.', { max: 60 }),
        to: text('Adress på webbplatsen, gärna med #avsnitt.', { max: 140 }),
      })
      .describe('Sidan där resten står.'),
    ...citation(),
  })
  .describe('Ett svar överst i sökningen') satisfies z.ZodType<Answer>;
