import { z } from 'astro/zod';
import type { LawRegister } from '../domain/law/law-register.ts';
import { day, reference, review, text } from './fields.ts';

const at = () =>
  text('Lagrummet i sin enda form: ”10 kap. 15 a §”, ”6 §” eller ”15 § punkt 10”.', { max: 40 });

const beginnings = (description: string) =>
  z
    .array(text('Början av ett ord, med små bokstäver.', { min: 2, max: 30 }))
    .min(1)
    .max(12)
    .describe(description);

const misreading = z
  .strictObject({
    words: beginnings('Början av ord som visar att någon menar ett annat lagrum.'),
    instead: at().describe('Det lagrum i samma lag som säger det i stället.'),
  })
  .describe('En förväxling');

const provision = z
  .strictObject({
    at: at(),
    about: text('Vad lagrummet handlar om, på en rad.', { max: 80 }),
    says: text('Vad lagrummet säger, i en mening på klarspråk. Läsaren ser den.', { min: 15, max: 260 }),
    words: beginnings('Början av ord som är typiska. Minst ett ska stå i varje text som nämner lagrummet.'),
    notFor: z
      .array(misreading)
      .min(1)
      .max(4)
      .exactOptional()
      .describe('Det som lagrummet ofta nämns för men som ett annat säger.'),
    question: text('Det som är öppet, som en fråga att ställa till en jurist.', {
      min: 20,
      max: 400,
    }).exactOptional(),
    reviewed: review().exactOptional(),
  })
  .describe('Ett lagrum');

/** `content/laws/<act>.yaml` */
export const lawRegisterSchema = z
  .strictObject({
    act: reference('source'),
    read: text('Månaden för den text som lästes: ”april 2026”. Utelämnas om lagen inte är läst.', {
      max: 40,
    }).exactOptional(),
    newest: text('Den nyaste ändringen i den text som lästes: ”SFS 2026:52”.', { max: 40 }).exactOptional(),
    note: text('Det läsaren bör veta om texten, till exempel vad som saknades i den.', {
      max: 240,
    }).exactOptional(),
    checked: day('Dagen då lagrummen senast hölls mot texten, ÅÅÅÅ-MM-DD.'),
    provisions: z.array(provision).min(1).describe('De lagrum som innehållet stöder sig på.'),
  })
  .describe('Ett lagregister') satisfies z.ZodType<LawRegister>;

/** A provision that a text rests on, in a list of its own. */
export const citedLaw = () =>
  z
    .strictObject({
      source: reference('source'),
      at: at(),
      means: text('Vad lagrummet innebär här. Utelämnas när registrets mening räcker.', {
        min: 10,
        max: 260,
      }).exactOptional(),
    })
    .describe('Ett lagrum');
