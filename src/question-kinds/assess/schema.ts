import { z } from 'astro/zod';
import { feedback } from '../../schemas/fields.ts';
import { common, option } from '../../schemas/question-fields.ts';

export const assessSchema = z.strictObject({
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
