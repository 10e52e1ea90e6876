import { z } from 'astro/zod';
import { id, text } from './fields.ts';

const atLeast = (what: string) =>
  z.int().min(1).max(9).exactOptional().describe(`Minst så här många ${what}.`);

/** `content/combination.yaml`: what signs mean together. The first rule that applies is shown. */
export const combinationSchema = z
  .strictObject({
    rules: z
      .array(
        z.strictObject({
          id: id(),
          when: z
            .strictObject({
              signs: atLeast('tecken'),
              strong: atLeast('starka tecken'),
              moderate: atLeast('måttliga eller starka tecken'),
              linked: z
                .boolean()
                .exactOptional()
                .describe('true om minst två av tecknen ska göra varandra starkare.'),
            })
            .describe('När regeln gäller. Allt som står ska stämma. Utan villkor gäller regeln alltid.'),
          title: text('Vad tecknen betyder tillsammans, i en rad.', { max: 90 }),
          meaning: text('Förklaringen, två till fyra meningar.', { min: 40, max: 500 }),
          actions: z
            .array(text('Ett steg som börjar med ett verb.', { max: 180 }))
            .min(2)
            .max(5)
            .describe('Gör så här, i ordning.'),
        }),
      )
      .min(1)
      .describe('Reglerna, i den ordning de prövas.'),
  })
  .describe('Regler för tecken tillsammans');

export type CombinationRules = z.infer<typeof combinationSchema>['rules'];
