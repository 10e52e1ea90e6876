import { z } from 'astro/zod';
import {
  type AccessibilityStatement,
  ASSESSMENT_METHODS,
  CONFORMITIES,
} from '../domain/course/accessibility-statement.ts';
import { day, text } from './fields.ts';

const flaws = (description: string) =>
  z
    .array(
      z.strictObject({
        what: text('Vad det gäller, i en mening.', { max: 240 }),
        why: text('Varför det är så, i en eller två meningar.', { max: 400 }),
      }),
    )
    .describe(description);

/** `content/accessibility.yaml` */
export const accessibilitySchema = z
  .strictObject({
    conformity: z
      .enum(CONFORMITIES)
      .describe('full (helt förenlig), partial (delvis förenlig) eller none (inte förenlig).'),
    assessed: day('Dagen då webbplatsen senast bedömdes, ÅÅÅÅ-MM-DD.'),
    updated: day('Dagen då redogörelsen senast ändrades, ÅÅÅÅ-MM-DD. Minst en gång om året.'),
    method: z.enum(ASSESSMENT_METHODS).describe('self (självskattning) eller external (extern part).'),
    flaws: flaws('Innehåll som inte är tillgängligt, och varför. Alla kända brister ska stå här.'),
    burdens: flaws('Innehåll som det vore oskäligt betungande att anpassa, och skälen. Oftast tom.'),
    outside: flaws('Innehåll som inte omfattas av lagen, och varför. Oftast tom.'),
    tests: z
      .strictObject({
        date: day('Dagen för senaste automatiska provet. Skrivs av npm run record:accessibility.'),
        tool: text('Verktygets namn.', { max: 40 }),
        toolVersion: text('Verktygets version.', { max: 20 }),
        pages: z.int().min(1).describe('Antal sidor som provades.'),
        violations: z.int().min(0).describe('Antal fel som hittades.'),
      })
      .describe('Det senaste automatiska provet av alla sidor.'),
  })
  .describe('Tillgänglighetsredogörelsen') satisfies z.ZodType<AccessibilityStatement>;
