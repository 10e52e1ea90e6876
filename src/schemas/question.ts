import { z } from 'astro/zod';
import { MISTAKES, TRUTHS } from '../domain/course/vocabulary.ts';
import type { Question } from '../domain/questions/question.ts';
import { id, reference, text } from './fields.ts';

/** The letter of one part of a question; `checkQuestion` holds the letters to their order. */
const letter = (part: string) =>
  z
    .string()
    .regex(/^[a-h]$/)
    .describe(`${part} bokstav: a, b, c … Ändras inte när frågan har publicerats.`);

const feedback = (description: string) => text(description, { min: 15, max: 320 });

const filling = {
  id: letter('Svarets'),
  text: text('Svaret som läsaren väljer.', { max: 200 }),
  right: z.boolean().describe('true om svaret är rätt.'),
  mistake: z
    .enum(MISTAKES)
    .exactOptional()
    .describe(
      'Bara på fel svar. Vilket misstag det är: miss (tecknet får passera), false-alarm (går längre än underlaget bär) eller fact (fel i sak).',
    ),
};

const option = z.strictObject({ ...filling, feedback: feedback('Varför svaret är rätt eller fel.') });

const common = {
  id: id(),
  truth: z
    .enum(TRUTHS)
    .describe('Vad fallet var: signal (verkligt tecken), unclear (oklart) eller innocent (oskyldigt).'),
  situation: text('Situationen från jobbet, en till fyra meningar.', { min: 20, max: 500 }),
  prompt: text('Själva frågan.', { min: 8, max: 140 }),
  signs: z.array(reference('ett tecken')).describe('Tecken som frågan handlar om.'),
  lesson: reference('en lektion').describe('Lektionen att läsa igen efter fel svar.'),
  sources: z.array(reference('en källa')).describe('Källor för förklaringarna.'),
};

const options = z.array(option).min(3).max(6).describe('Tre till sex svar.');

const single = z.strictObject({ kind: z.literal('single').describe('Ett rätt svar.'), ...common, options });

const multiple = z.strictObject({
  kind: z.literal('multiple').describe('Ett eller flera rätta svar.'),
  ...common,
  options,
});

const assess = z.strictObject({
  kind: z.literal('assess').describe('Bedöm en situation, och välj sedan vad du gör.'),
  ...common,
  verdicts: z
    .strictObject({
      signal: feedback('Varför det är, eller inte är, ett verkligt tecken.'),
      unclear: feedback('Varför det är, eller inte är, oklart.'),
      innocent: feedback('Varför det är, eller inte är, oskyldigt.'),
    })
    .describe('En förklaring till varje bedömning. Den rätta är den som står i truth.'),
  options: z.array(option).min(3).max(4).describe('Tre eller fyra saker att göra, en av dem rätt.'),
});

const order = z.strictObject({
  kind: z.literal('order').describe('Steg att lägga i ordning.'),
  ...common,
  steps: z
    .array(
      z.strictObject({
        id: letter('Stegets'),
        text: text('Steget, i en rad.', { max: 160 }),
        feedback: feedback('Varför steget kommer just där.'),
      }),
    )
    .min(3)
    .max(7)
    .describe('Tre till sju steg, skrivna i rätt ordning. Läsaren får dem i en annan.'),
});

const match = z.strictObject({
  kind: z.literal('match').describe('Para ihop.'),
  ...common,
  choices: z
    .array(z.strictObject({ id: letter('Valets'), text: text('Valet, så kort som möjligt.', { max: 80 }) }))
    .min(2)
    .max(6)
    .describe('Två till sex val. Ett val får passa till flera rader, eller till ingen.'),
  pairs: z
    .array(
      z.strictObject({
        id: letter('Radens'),
        text: text('Det som ska paras ihop med ett val.', { max: 200 }),
        choice: letter('Det rätta valets'),
        feedback: feedback('Varför det valet är rätt.'),
      }),
    )
    .min(2)
    .max(6)
    .describe('Två till sex rader.'),
});

const gap = z.strictObject({
  kind: z.literal('gap').describe('Fyll luckorna i en text.'),
  ...common,
  text: text('Texten. Varje lucka skrivs som sin bokstav inom klamrar: ”Kl. {a} lossade {b}.”', {
    min: 20,
    max: 800,
  }),
  gaps: z
    .array(
      z.strictObject({
        id: letter('Luckans'),
        options: z
          .array(z.strictObject({ ...filling, text: text('Orden som fyller luckan.', { max: 80 }) }))
          .min(2)
          .max(5)
          .describe('Två till fem svar, ett av dem rätt.'),
        feedback: feedback('Varför det rätta är rätt och de andra inte.'),
      }),
    )
    .min(1)
    .max(6)
    .describe('En till sex luckor.'),
});

const spot = z.strictObject({
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

/** One question of the bank. Rules between its parts are in `checkQuestion`, with their own messages. */
export const questionSchema = z
  .discriminatedUnion('kind', [single, multiple, assess, order, match, gap, spot])
  .describe('En fråga') satisfies z.ZodType<Question>;

/** `content/areas/NN-slug/questions.yaml` */
export const questionBankSchema = z
  .strictObject({
    questions: z.array(questionSchema).min(1).describe('Områdets frågor.'),
  })
  .describe('En frågebank') satisfies z.ZodType<{ questions: Question[] }>;
