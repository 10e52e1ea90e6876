import { z } from 'astro/zod';
import { CHOICE_OUTCOMES, ENDING_KINDS, EVIDENCE_KINDS, type Scenario } from '../domain/scenario/scenario.ts';
import { TRUTHS } from '../domain/words/vocabulary.ts';
import { citation, feedback, id, letter, localReference, reference, searchedFor, text } from './fields.ts';

/** An id that is only looked up inside the same file. */
const localId = (of: string) => id().describe(`Id på ${of}. Finns bara i det här fallet, och ändras inte.`);

const evidence = z
  .strictObject({
    id: localId('uppgiften'),
    text: text('En uppgift som läsaren får här och har med sig sedan. En mening.', { min: 10, max: 160 }),
    kind: z
      .enum(EVIDENCE_KINDS)
      .describe(
        'Vad uppgiften talar för: supports (det finns något att gå vidare med), explains (en vanlig förklaring) eller neutral. Visas först när fallet är slut.',
      ),
  })
  .describe('En uppgift');

const choice = z
  .strictObject({
    id: letter(/^[a-d]$/, 'Valets bokstav: a, b, c … Ändras inte när fallet har publicerats.'),
    text: text('Vad läsaren gör, i jag-form: ”Jag ringer …”.', { min: 8, max: 180 }),
    to: localReference('ett läge').describe('Id på det läge som valet leder till.'),
    outcome: z
      .enum(CHOICE_OUTCOMES)
      .describe(
        'good (bra val), miss (tecknet får passera), false-alarm (går längre än underlaget bär) eller fact (fel i sak).',
      ),
    feedback: feedback('Vad valet ledde till, och varför. Visas efter valet.', { min: 20, max: 400 }),
    costs: text(
      'Vad vägen kostar, i några ord: ”tid”, ”den boendes önskan”. Bara där flera val i läget är good.',
      {
        max: 60,
      },
    ).exactOptional(),
  })
  .describe('Ett val');

const ending = z
  .strictObject({
    kind: z
      .enum(ENDING_KINDS)
      .describe('Hur det slutade: right (rätt), partly (delvis rätt) eller wrong (fel).'),
    title: text('Slutet i en rad.', { max: 80 }),
    why: text('Varför det slutade så.', { min: 20, max: 600 }),
    whatNext: text('Vad som händer sedan, eller vad som återstår att göra.', { min: 20, max: 400 }),
  })
  .describe('Ett slut');

const node = z
  .strictObject({
    id: localId('läget'),
    title: text('Läget i några ord: ”På gården”.', { max: 60 }),
    text: z
      .array(text('Ett stycke.', { min: 10, max: 600 }))
      .min(1)
      .max(5)
      .describe('Vad som händer nu. Ett till fem korta stycken, ett på varje rad.'),
    evidence: z.array(evidence).min(1).max(4).exactOptional().describe('Uppgifter som läsaren får här.'),
    choices: z
      .array(choice)
      .min(2)
      .max(4)
      .exactOptional()
      .describe('Två till fyra val. Utelämnas i ett slut.'),
    ending: ending.exactOptional(),
  })
  .describe('Ett läge: något händer, och läsaren väljer eller så är fallet slut');

/** `content/areas/NN-slug/scenarios/slug.yaml`. Rules between its parts are in `checkScenario`. */
export const scenarioSchema = z
  .strictObject({
    id: id('scenario'),
    title: text('Fallets namn. Avslöjar inte hur det slutar.', { max: 70 }),
    summary: text('Vad fallet handlar om, i en eller två meningar, utan att avslöja slutet.', { max: 220 }),
    role: text('Vem läsaren är: ”Du är miljöinspektör …”.', { max: 160 }),
    minutes: z.int().min(3).max(20).describe('Hur många minuter fallet tar, val och läsning tillsammans.'),
    truth: z
      .enum(TRUTHS)
      .describe('Vad fallet var: signal (verkligt tecken), unclear (oklart) eller innocent (oskyldigt).'),
    signs: z.array(reference('sign')).describe('Tecken som fallet handlar om.'),
    lesson: reference('lesson').describe('Lektionen att läsa efter fallet.'),
    ...searchedFor(),
    ...citation(),
    start: localReference('ett läge').describe('Id på det läge där fallet börjar.'),
    nodes: z.array(node).min(4).max(20).describe('Fallets lägen, i den ordning de brukar komma.'),
  })
  .describe('Ett fall') satisfies z.ZodType<Scenario>;
