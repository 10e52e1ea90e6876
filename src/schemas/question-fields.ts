import { z } from 'astro/zod';
import { MISTAKES, TRUTHS } from '../domain/words/vocabulary.ts';
import { fieldRoles } from './field-roles.ts';
import { feedback, id, letter as letterField, reference, text } from './fields.ts';

/** Fields that questions of several kinds have. */

const LETTER = /^[a-h]$/;

/** The letter of one part of a question; `checkQuestion` holds the letters to their order. */
export const letter = (part: string) =>
  letterField(LETTER, `${part} bokstav: a, b, c … Ändras inte när frågan har publicerats.`);

/** The letter of a part, where another part names it. */
export const namedLetter = (part: string) =>
  z.string().regex(LETTER).describe(`${part} bokstav: a, b, c … Ändras inte när frågan har publicerats.`);

/** A choice without an explanation of its own. */
export const filling = {
  id: letter('Svarets'),
  text: text('Svaret som läsaren väljer.', { max: 200 }),
  right: z.boolean().describe('true om svaret är rätt.'),
  mistake: z
    .enum(MISTAKES)
    .register(fieldRoles, { isUsual: true })
    .exactOptional()
    .describe(
      'Bara på fel svar. Vilket misstag det är: miss (tecknet får passera), false-alarm (går längre än underlaget bär) eller fact (fel i sak).',
    ),
};

/** A choice with its explanation. */
export const option = z.strictObject({ ...filling, feedback: feedback('Varför svaret är rätt eller fel.') });

/** What every question has, besides its kind. */
export const common = {
  id: id('question'),
  truth: z
    .enum(TRUTHS)
    .describe('Vad fallet var: signal (verkligt tecken), unclear (oklart) eller innocent (oskyldigt).'),
  situation: text('Situationen från jobbet, en till fyra meningar.', { min: 20, max: 500 }),
  prompt: text('Själva frågan.', { min: 8, max: 140 }),
  signs: z.array(reference('sign')).describe('Tecken som frågan handlar om.'),
  lesson: reference('lesson').describe('Lektionen att läsa igen efter fel svar.'),
  sources: z.array(reference('source')).describe('Källor för förklaringarna.'),
  judgeable: z
    .boolean()
    .exactOptional()
    .describe(
      'true om en noggrann kollega kan bedöma fallet av situationen ensam. Bara då kommer frågan i Signal eller inte?.',
    ),
  twin: z
    .strictObject({
      of: reference('question'),
      decides: text('Vilken uppgift i situationen som avgör här. En mening, visas efter svaret.', {
        min: 15,
        max: 200,
      }),
    })
    .exactOptional()
    .describe(
      'Frågans tvilling: samma svar, men en uppgift i situationen är en annan och därför också det rätta svaret.',
    ),
};

/** Options to choose among. */
export const options = z.array(option).min(3).max(6).describe('Tre till sex svar.');
