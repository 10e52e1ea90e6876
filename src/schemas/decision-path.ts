import { z } from 'astro/zod';
import { type DecisionPath, PATH_ANSWERS } from '../domain/decision-path/decision-path.ts';
import { aliases, day, id, reference, text } from './fields.ts';
import { citedLaw } from './law-register.ts';

/** The last part of an address. */
const stepId = (of: string) =>
  id('path-step').describe(`Id på ${of}, och sista delen av adressen. Ändras inte.`);

const node = z
  .strictObject({
    id: stepId('frågan'),
    question: text('Frågan, kort.', { min: 8, max: 90 }),
    help: text('Det läsaren behöver veta för att kunna svara.', { min: 20, max: 360 }),
    aliases: aliases().min(5),
    choices: z
      .array(
        z
          .strictObject({
            text: text('Svaret, kort.', { min: 2, max: 110 }),
            to: reference('path-step').describe('Id på den fråga eller det svar som valet leder till.'),
          })
          .describe('Ett val'),
      )
      .min(2)
      .max(12)
      .describe('Valen, i den ordning de visas.'),
  })
  .describe('En fråga på vägen');

const ending = z
  .strictObject({
    id: stepId('svaret'),
    answer: z
      .enum(PATH_ANSWERS)
      .describe('must (ja, ni ska), may (ja, ni får), must-not (nej) eller lawyer (fråga jurist).'),
    title: text('Svaret i en rad, som något att göra.', { min: 8, max: 120 }),
    why: z
      .array(text('Ett stycke.', { min: 20, max: 600 }))
      .min(1)
      .max(3)
      .describe('Skälet, i klarspråk.'),
    law: z.array(citedLaw()).min(1).max(5).describe('De lagrum som svaret bygger på.'),
    ask: text('Frågan att ställa till juristen. Bara när answer är lawyer.', {
      min: 30,
      max: 400,
    }).exactOptional(),
    write: z
      .array(text('En sak att skriva upp.', { min: 8, max: 160 }))
      .min(1)
      .max(5)
      .describe('Det som ska skrivas upp.'),
    note: text('En anteckning att kopiera, med luckor som …', { min: 30, max: 500 }),
    meanwhile: z
      .array(text('En sak att göra.', { min: 8, max: 240 }))
      .min(1)
      .max(5)
      .describe('Det som ska göras under tiden.'),
    aliases: aliases().min(5),
  })
  .describe('Ett svar');

/** `content/paths/<slug of the guide>.yaml` */
export const decisionPathSchema = z
  .strictObject({
    id: id('path'),
    checked: day('Dagen då svaren senast stämdes av mot lagen, ÅÅÅÅ-MM-DD.'),
    start: reference('path-step').describe('Id på den första frågan.'),
    nodes: z.array(node).min(1).describe('Frågorna.'),
    endings: z.array(ending).min(1).describe('Svaren.'),
  })
  .describe('En väg av frågor') satisfies z.ZodType<DecisionPath>;
