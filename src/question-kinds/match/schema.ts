import { z } from 'astro/zod';
import { feedback, text } from '../../schemas/fields.ts';
import { common, letter, namedLetter } from '../../schemas/question-fields.ts';

export const matchSchema = z.strictObject({
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
        choice: namedLetter('Det rätta valets'),
        feedback: feedback('Varför det valet är rätt.'),
      }),
    )
    .min(2)
    .max(6)
    .describe('Två till sex rader.'),
});
