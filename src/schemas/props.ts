import { z } from 'astro/zod';
import { PAINTS, type PlacedProp, PROP_COLOURS, type Prop } from '../domain/pictograms/prop.ts';
import { fieldRoles } from './field-roles.ts';
import { id, reference, text } from './fields.ts';

/** Numbers and the letters of path data. Anything else, a script for one, is no path. */
const PATH = /^M[\d\sMLHVCSQTAZmlhvcsqtaz.,-]+$/;

/** `content/props.yaml`: the things that the pictograms of signs are put together from. */
export const propsSchema = z
  .strictObject({
    props: z
      .array(
        z.strictObject({
          id: id('prop'),
          shows: text('Vad saken är, för den som letar efter en sak att använda.', { max: 60 }),
          shapes: z
            .array(
              z.strictObject({
                paint: z
                  .enum(PAINTS)
                  .describe(
                    'tint (områdets färg), white (vit), amber (det man ska lägga märke till), ink (svart), line (bara en linje) eller dashes (streckad linje).',
                  ),
                thin: z.literal(true).exactOptional().describe('true för en detalj med tunn linje.'),
                d: z
                  .string()
                  .max(400)
                  .regex(PATH)
                  .describe('Formen som bandata (d) i SVG, i en ruta på 48 × 48. Börjar med M.'),
              }),
            )
            .min(1)
            .describe('Formerna, i den ordning de målas. Den första är sakens ytterkontur.'),
        }) satisfies z.ZodType<Prop>,
      )
      .min(1)
      .describe('Sakerna som tecknens bilder byggs av.'),
  })
  .describe('Saker i tecknens bilder');

/** The pictogram of a sign: props in their places, the nearest last. */
export const pictogram = () =>
  z
    .array(
      z.strictObject({
        prop: reference('prop'),
        x: z
          .number()
          .min(-24)
          .max(44)
          .register(fieldRoles, { whenAbsent: 0, isUsual: true })
          .exactOptional()
          .describe('Hur långt från vänster saken börjar, av 48.'),
        y: z
          .number()
          .min(-24)
          .max(44)
          .register(fieldRoles, { whenAbsent: 0, isUsual: true })
          .exactOptional()
          .describe('Hur långt uppifrån saken börjar, av 48.'),
        size: z
          .number()
          .min(0.2)
          .max(1.2)
          .register(fieldRoles, { whenAbsent: 1, isUsual: true })
          .exactOptional()
          .describe('Hur stor saken är. 1 fyller hela rutan.'),
        turn: z
          .number()
          .min(-180)
          .max(180)
          .register(fieldRoles, { whenAbsent: 0 })
          .exactOptional()
          .describe('Grader medurs som saken är vriden.'),
        colour: z
          .enum(PROP_COLOURS)
          .register(fieldRoles, { isUsual: true })
          .exactOptional()
          .describe(
            'amber för det man ska lägga märke till, white för det som är vanligt, missing för det som borde finnas. Annars områdets färg.',
          ),
      }) satisfies z.ZodType<PlacedProp>,
    )
    .min(1)
    .max(8)
    .register(fieldRoles, { isPictogram: true })
    .describe(
      'Tecknets bild: saker ur content/props.yaml, med det som ligger överst sist. En av dem är amber.',
    );
