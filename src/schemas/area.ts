import { z } from 'astro/zod';
import { AREA_HUES, type Area } from '../domain/course/area.ts';
import { id, text } from './fields.ts';

/** `content/areas/NN-slug/area.yaml` */
export const areaSchema = z
  .strictObject({
    id: id('area'),
    title: text('Områdets namn som det står på sidan.', { max: 60 }),
    shortTitle: text('Kort namn för menyer och brickor.', { max: 26 }),
    summary: text('En mening om vad området handlar om.', { max: 160 }),
    hue: z.enum(AREA_HUES).describe('Områdets färg i paletten.'),
    audience: text('Vilka området är skrivet för, i klartext.', { max: 240 }),
    goals: z
      .array(text('Ett mål som börjar med ett verb: ”se när …”.', { max: 140 }))
      .min(2)
      .max(5)
      .describe('Vad läsaren kan efteråt. Två till fem mål.'),
  })
  .describe('Ett arbetsområde') satisfies z.ZodType<Area>;
