import { z } from 'astro/zod';
import { MISTAKES, TRUTHS } from '../domain/course/vocabulary.ts';
import type { Question } from '../domain/questions/question.ts';
import { id, reference, text } from './fields.ts';

const option = z.strictObject({
  id: z
    .string()
    .regex(/^[a-f]$/)
    .describe('Svarets bokstav: a, b, c … Ändras inte när frågan har publicerats.'),
  text: text('Svaret som läsaren väljer.', { max: 200 }),
  right: z.boolean().describe('true om svaret är rätt.'),
  mistake: z
    .enum(MISTAKES)
    .exactOptional()
    .describe(
      'Bara på fel svar. Vilket misstag det är: miss (tecknet får passera), false-alarm (går längre än underlaget bär) eller fact (fel i sak).',
    ),
  feedback: text('Varför svaret är rätt eller fel.', { min: 15, max: 320 }),
});

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

/** One question of the bank. Rules between its options are in `checkQuestion`, with their own messages. */
export const questionSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('single').describe('Ett rätt svar.'), ...common, options }),
    z.strictObject({
      kind: z.literal('multiple').describe('Ett eller flera rätta svar.'),
      ...common,
      options,
    }),
  ])
  .describe('En fråga') satisfies z.ZodType<Question>;

/** `content/areas/NN-slug/questions.yaml` */
export const questionBankSchema = z
  .strictObject({
    questions: z.array(questionSchema).min(1).describe('Områdets frågor.'),
  })
  .describe('En frågebank') satisfies z.ZodType<{ questions: Question[] }>;
