import { z } from 'astro/zod';
import { COUNT_ICONS, type Figure } from '../domain/figures/figure.ts';
import { id, localReference, reference, text } from './fields.ts';

const label = (description: string) => text(description, { max: 60 });
const point = z
  .literal(true)
  .exactOptional()
  .describe('true på det som rubriken handlar om. Det ritas i gult.');
const time = z
  .string()
  .regex(/^(?:[01]?\d|2[0-4]):[0-5]\d$/u)
  .describe('Klockslag inom citattecken, ”07:00”.');

const frame = {
  title: text('Det som bilden visar, som en mening: poängen, inte ämnet.', { min: 15, max: 110 }),
  note: text('Vad talen är, eller vad bilden inte visar. Kan utelämnas.', { max: 160 }).exactOptional(),
  sources: z
    .array(
      z.strictObject({
        id: reference('source'),
        at: text('Lagrum eller sida, som i texten.', { max: 60 }).exactOptional(),
      }),
    )
    .min(1)
    .exactOptional()
    .describe('Källor till talen eller reglerna. Utelämnas bara när invented är ifyllt.'),
  invented: z
    .literal(true)
    .exactOptional()
    .describe('true när bilden är ett påhittat exempel på ett mönster. Då står det under bilden.'),
  toldInText: z
    .literal(true)
    .exactOptional()
    .describe('true när texten intill redan säger allt som bilden visar. Annars får bilden en tabell.'),
};

const bars = z.strictObject({
  kind: z.literal('bars'),
  ...frame,
  unit: text('Enheten efter varje tal: ton, kr. Utelämnas när rubriken säger vad som räknas.', {
    max: 20,
  }).exactOptional(),
  bars: z
    .array(
      z.strictObject({
        label: label('Vad stapeln är.'),
        value: z.number().min(0).exactOptional().describe('Talet.'),
        says: text('Det som står i stället för talet, som ”mer än 150” eller ”ingen vet”.', {
          max: 20,
        }).exactOptional(),
        low: z.number().min(0).exactOptional().describe('Det lägsta i en skattning. Kräver high.'),
        high: z.number().min(0).exactOptional().describe('Det högsta i en skattning. Kräver low.'),
        point,
      }),
    )
    .min(2)
    .max(8)
    .describe('Staplarna, uppifrån.'),
  limit: z
    .strictObject({ value: z.number().min(0).describe('Var linjen går.'), label: label('Vad linjen är.') })
    .exactOptional()
    .describe('En linje genom staplarna, till exempel det som är anmält.'),
});

const timeline = z.strictObject({
  kind: z.literal('timeline'),
  ...frame,
  events: z
    .array(
      z.strictObject({
        at: z
          .string()
          .regex(/^(?:\d{4}(?:-\d{2}){0,2}|\d{1,2}:\d{2})$/u)
          .describe('Tiden inom citattecken: ”2018”, ”2018-05”, ”2018-05-14” eller ett klockslag, ”18:52”.'),
        when: text('Tiden som den ska läsas: maj 2018.', { max: 20 }),
        what: text('Vad som hände.', { max: 140 }),
        gap: text('Hur lång tid som har gått sedan händelsen innan, om det är poängen.', {
          max: 60,
        }).exactOptional(),
        point,
      }),
    )
    .min(3)
    .max(9)
    .describe('Händelserna, den äldsta först.'),
});

const flow = z.strictObject({
  kind: z.literal('flow'),
  ...frame,
  nodes: z
    .array(z.strictObject({ id: id(), label: label('Vem eller vad rutan är.'), point }))
    .min(2)
    .max(9)
    .describe('Rutorna.'),
  streams: z
    .array(
      z.strictObject({
        from: localReference('en ruta i nodes'),
        to: localReference('en ruta i nodes'),
        label: label('Det som går den vägen.').exactOptional(),
        missing: z
          .literal(true)
          .exactOptional()
          .describe('true för det som borde gå den vägen men inte gör det.'),
      }),
    )
    .min(1)
    .max(10)
    .describe('Pilarna.'),
});

const staircase = z.strictObject({
  kind: z.literal('staircase'),
  ...frame,
  stairs: z
    .array(
      z.strictObject({
        label: text('Steget i ett ord eller två.', { max: 24 }),
        what: text('Vad som händer.', { max: 80 }),
        point,
      }),
    )
    .min(3)
    .max(6)
    .describe('Stegen, det lägsta först.'),
});

const schedule = z.strictObject({
  kind: z.literal('schedule'),
  ...frame,
  from: time,
  to: time,
  rows: z
    .array(
      z.strictObject({
        group: text('Rubriken, på den första raden i en grupp.', { max: 40 }).exactOptional(),
        label: text('Radens namn, till exempel en dag.', { max: 12 }),
        spans: z
          .array(z.strictObject({ from: time, to: time, point }))
          .max(6)
          .describe('Tiderna på raden, i ordning.'),
      }),
    )
    .min(2)
    .max(16)
    .describe('Raderna.'),
});

const counts = z.strictObject({
  kind: z.literal('counts'),
  ...frame,
  icon: z.enum(COUNT_ICONS).describe('Vad som räknas: person, house eller paper.'),
  groups: z
    .array(
      z.strictObject({
        label: label('Högens namn.'),
        count: z.int().min(1).max(60).describe('Hur många.'),
        point,
      }),
    )
    .min(2)
    .max(5)
    .describe('Högarna.'),
});

const box = z.array(z.number()).length(4);

const floorPlan = z.strictObject({
  kind: z.literal('floor-plan'),
  ...frame,
  rooms: z
    .array(
      z.strictObject({
        name: text('Rummets nummer eller namn, som det står i planen.', { max: 5 }),
        box: box.describe('x, y, bredd och höjd på en plan som är 24 × 14 rutor.'),
        point,
      }),
    )
    .min(2)
    .max(16)
    .describe('Rummen.'),
  key: z
    .array(
      z.strictObject({
        rooms: text('Rummen som raden gäller, till exempel 201–209.', { max: 12 }),
        what: text('Vad de är, och vad som syns där.', { max: 90 }),
      }),
    )
    .min(1)
    .max(6)
    .describe('Förklaringen under planen.'),
  doors: z
    .array(box.describe('x, y, bredd och höjd på en öppning i en vägg; den ena sidan är 0.'))
    .exactOptional()
    .describe('Dörrar.'),
});

/** `content/areas/NN-slug/figures/slug.yaml`. Rules between its parts are in `checkFigure`. */
export const figureSchema = z
  .discriminatedUnion('kind', [bars, timeline, flow, staircase, schedule, counts, floorPlan])
  .describe('En figur') satisfies z.ZodType<Figure>;
