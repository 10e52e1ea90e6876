import { z } from 'astro/zod';
import { FIKA_CHOICES, LUNCH_CHOICES, PLAN_LIMITS } from '../domain/agenda/plan.ts';
import type { ReadyDay } from '../domain/agenda/ready-day.ts';
import { id, reference, text } from './fields.ts';

const clock = (description: string) =>
  z
    .string()
    .regex(/^(?:0[6-9]|1\d|2[0-2])\.[0-5]\d$/)
    .describe(description);

const choice = (choices: readonly number[], description: string) =>
  z.literal([...choices]).describe(`${description} Ett av ${choices.join(', ')}; 0 är ingen.`);

/** `content/knowledge-days.yaml`: the days that are planned already. */
export const knowledgeDaysSchema = z
  .strictObject({
    days: z
      .array(
        z.strictObject({
          id: id(),
          title: text('Dagens namn, som det står på knappen.', { max: 60 }),
          summary: text('För vem dagen är och vad den ger, i en eller två meningar.', { min: 20, max: 240 }),
          areas: z.array(reference('area')).min(1).describe('Områdena vars pass hålls, i ordning.'),
          start: clock('Klockslag inom citattecken: ”08.30”.'),
          end: clock('Klockslag inom citattecken: ”12.00”.'),
          groupSize: z
            .int()
            .min(PLAN_LIMITS.smallestGroup)
            .max(PLAN_LIMITS.largestGroup)
            .describe('Så många deltar.'),
          fika: choice(FIKA_CHOICES, 'Minuter fika.'),
          lunch: choice(LUNCH_CHOICES, 'Minuter lunch.'),
        }),
      )
      .min(1)
      .describe('Dagarna, i den ordning de visas. Den första är den som planeraren börjar med.'),
  })
  .describe('Färdiga kunskapsdagar') satisfies z.ZodType<{ days: ReadyDay[] }>;
