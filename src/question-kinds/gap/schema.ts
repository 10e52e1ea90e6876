import { z } from 'astro/zod';
import { feedback, text } from '../../schemas/fields.ts';
import { common, filling, letter } from '../../schemas/question-fields.ts';

export const gapSchema = z.strictObject({
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
