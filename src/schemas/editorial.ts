import { z } from 'astro/zod';
import type { EditorialRules } from '../domain/language/editorial-rules.ts';
import { text } from './fields.ts';

const cues = (description: string) => z.array(z.string().min(2).max(30)).min(1).describe(description);

/** `content/editorial.yaml` */
export const editorialSchema = z
  .strictObject({
    identityWords: z
      .array(
        z.strictObject({
          stem: text('Början av ordet, eller av det första ordet i ett uttryck.', { min: 3, max: 40 }),
          reason: text('Varför ordet inte kan vara ett tecken. Visas för den som skriver.', {
            min: 20,
            max: 200,
          }),
          except: z
            .array(text('Början av ett uttryck där ordet handlar om något annat.', { max: 60 }))
            .exactOptional()
            .describe('Uttryck som får stå kvar.'),
        }),
      )
      .describe('Ord som säger vem någon är, och som därför aldrig får vara ett tecken.'),
    countedPhrases: z
      .array(
        z.strictObject({
          text: text('Uttrycket, som det skrivs.', { max: 40 }),
          at: z
            .enum(['opening', 'anywhere'])
            .describe('opening (när en mening börjar så) eller anywhere (var det än står).'),
          most: z
            .int()
            .min(0)
            .exactOptional()
            .describe('Högsta antal i hela innehållet. Utelämnas om det bara räknas.'),
        }),
      )
      .exactOptional()
      .describe('Uttryck som blir manér när de är många. De räknas av npm run report:language.'),
    cueWords: z
      .strictObject({
        joining: cues('Fogar ihop två saker att göra.'),
        reasons: cues('Inleder ett skäl.'),
        calm: cues('Låter noggrant.'),
        superiors: cues('Någon att vända sig till på jobbet.'),
        firm: cues('Något som en försiktig läsare undviker.'),
      })
      .exactOptional()
      .describe(
        'Ord som läsare gissar efter. Början av ord; med mellanslag sist hela ordet. Se npm run report:guessing.',
      ),
    actionWords: z
      .strictObject({
        alarm: cues('Ringer 112 eller polisen.'),
        refuse: cues('Säger nej eller stoppar.'),
        tell: cues('Tar det till någon på jobbet.'),
        ask: cues('Frågar eller begär in.'),
        document: cues('Skriver ner, sparar eller fotograferar.'),
        close: cues('Avslutar eller går vidare med arbetet.'),
      })
      .exactOptional()
      .describe(
        'Ord som visar vad ett svar går ut på, i rapporten över hur svåra frågorna är. Början av ord; den första raden som passar gäller.',
      ),
  })
  .describe('Språkliga regler för innehållet') satisfies z.ZodType<EditorialRules>;
