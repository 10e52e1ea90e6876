import { z } from 'astro/zod';
import { fieldRoles } from '../../schemas/field-roles.ts';
import { feedback, text } from '../../schemas/fields.ts';
import { common, letter } from '../../schemas/question-fields.ts';

export const orderSchema = z.strictObject({
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
    .describe('Tre till sju steg, skrivna i rätt ordning. Läsaren får dem i en annan.')
    .register(fieldRoles, { tooFew: 'I418' }),
});
