import { z } from 'astro/zod';
import {
  type AccessibilityStatement,
  ASSESSMENT_METHODS,
  CONFORMITIES,
  type StatementAddition,
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

const fields = {
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
      pages: z.int().min(1).describe('Antal sidor som provades som de laddas.'),
      states: z.int().min(0).describe('Antal lägen som provades: svarat, markerat, valt, raderat.'),
      violations: z.int().min(0).describe('Antal fel som hittades.'),
      keys: z.int().min(0).describe('Antal tangenttryckningar som fokus provades efter.'),
    })
    .describe('Det senaste automatiska provet av alla sidor, deras lägen och fokus.'),
};

/** `content/accessibility.yaml` */
export const accessibilitySchema = z
  .strictObject(fields)
  .describe('Tillgänglighetsredogörelsen') satisfies z.ZodType<AccessibilityStatement>;

/** `content/local/<id>/accessibility.yaml` */
export const statementAdditionSchema = z
  .strictObject({
    conformity: fields.conformity.exactOptional(),
    assessed: fields.assessed,
    updated: fields.updated,
    method: fields.method.exactOptional(),
    flaws: fields.flaws.exactOptional(),
    burdens: fields.burdens.exactOptional(),
    outside: fields.outside.exactOptional(),
    tests: fields.tests.exactOptional(),
  })
  .describe('En organisations egen redogörelse') satisfies z.ZodType<StatementAddition>;
