import { z } from 'astro/zod';
import { LONGEST_PART } from '../domain/agenda/pass.ts';
import { PART_KINDS, type Session } from '../domain/sessions/session.ts';
import { citation, id, reference, text } from './fields.ts';

const minutes = (description: string) => z.int().min(1).max(LONGEST_PART).describe(description);

/** Front matter of `content/areas/NN-slug/session.mdx`. Rules between the parts and the slides are in `checkSessions`. */
export const sessionSchema = z
  .strictObject({
    id: id(),
    title: text('Passets rubrik, den som står i dagens program.', { max: 70 }),
    lead: text('Vad passet handlar om: en eller två meningar.', { min: 20, max: 240 }),
    goals: z
      .array(
        text(
          'Ett mål som börjar med ett verb. Det fortsätter både meningen ”Efter passet kan deltagarna …” i guiden och ”Efter passet kan du …” på bladet som delas ut.',
          {
            max: 120,
          },
        ),
      )
      .min(2)
      .max(4)
      .describe('Två till fyra mål.'),
    materials: z
      .array(
        z.strictObject({
          text: text('En sak att ta med eller skriva ut.', { max: 120 }),
          dossier: reference('dossier')
            .exactOptional()
            .describe('Akten som det är. Läses den inte den dagen stryks raden ur dagens lista.'),
        }),
      )
      .min(1)
      .max(8)
      .describe('Det som ledaren tar med eller skriver ut.'),
    room: text('Hur rummet möbleras och förbereds.', { min: 10, max: 300 }),
    parts: z
      .array(
        z.strictObject({
          id: id(),
          title: text('Delens namn.', { max: 60 }),
          kind: z
            .enum(PART_KINDS)
            .describe(
              'opening (öppning), signs (tecknen), case (fall med omröstning), exercise (övning) eller closing (avslutning).',
            ),
          minutes: minutes('Planerad längd, hela minuter.'),
          least: minutes('Kortaste längd som fungerar, hela minuter.'),
          dropOrder: z
            .int()
            .min(1)
            .max(9)
            .exactOptional()
            .describe(
              'Ordningen när tiden inte räcker: 1 stryks först. Utelämnas för delar som alltid är med.',
            ),
        }),
      )
      .min(3)
      .max(8)
      .describe('Passets delar i ordning, tillsammans 35–60 minuter.'),
    ...citation(),
  })
  .describe('Ett pass i en kunskapsdag') satisfies z.ZodType<Session>;
