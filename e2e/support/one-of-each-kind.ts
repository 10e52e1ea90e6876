import type { Page } from '@playwright/test';
import type { BankQuestion } from './bank.ts';
import { everyKindPath, expect } from './site.ts';

const common = { truth: 'signal' as const, prompt: 'Vad gör du?', signs: [], lesson: 'prov', sources: [] };
const options = [
  { id: 'a', text: 'Jag går hem.', right: false, mistake: 'miss', feedback: 'Då försvinner det du såg.' },
  { id: 'b', text: 'Jag skriver ner det.', right: true, feedback: 'Då finns det kvar till nästa gång.' },
  { id: 'c', text: 'Jag ropar högt.', right: false, mistake: 'false-alarm', feedback: 'Det hjälper ingen.' },
];

/** One question of each kind, which no change of the content can touch. */
export const oneOfEachKind: readonly BankQuestion[] = [
  { ...common, id: 'prov-single', kind: 'single', situation: 'Prov: välj ett.', options },
  {
    ...common,
    id: 'prov-multiple',
    kind: 'multiple',
    situation: 'Prov: välj flera.',
    options: options.map((option) =>
      option.id === 'a'
        ? { id: 'a', text: option.text, right: true, feedback: 'Det är också rätt.' }
        : option,
    ),
  },
  {
    ...common,
    id: 'prov-assess',
    kind: 'assess',
    situation: 'Prov: bedöm och gör.',
    verdicts: {
      signal: 'Här finns ett tecken.',
      unclear: 'Det är inte oklart.',
      innocent: 'Ingen förklaring.',
    },
    options,
  },
  {
    ...common,
    id: 'prov-order',
    kind: 'order',
    situation: 'Prov: lägg i ordning.',
    steps: ['Titta', 'Skriv', 'Berätta'].map((text, index) => ({
      id: 'abc'.charAt(index),
      text,
      feedback: `${text} kommer på plats ${index + 1}, av ett skäl.`,
    })),
  },
  {
    ...common,
    id: 'prov-match',
    kind: 'match',
    situation: 'Prov: para ihop.',
    choices: [
      { id: 'a', text: 'Chefen' },
      { id: 'b', text: 'Polisen' },
    ],
    pairs: [
      { id: 'a', text: 'Någon är i fara', choice: 'b', feedback: 'Fara går först.' },
      { id: 'b', text: 'Något är oklart', choice: 'a', feedback: 'Chefen vet vem som kan svara.' },
    ],
  },
  {
    ...common,
    id: 'prov-gap',
    kind: 'gap',
    situation: 'Prov: fyll luckor.',
    text: 'Två bilar {a} vid {b} slänten.',
    gaps: [
      {
        id: 'a',
        options: [
          { id: 'a', text: 'dumpade', right: false, mistake: 'false-alarm' },
          { id: 'b', text: 'lossade', right: true },
        ],
        feedback: 'Lossade är det som syntes.',
      },
      {
        id: 'b',
        options: [
          { id: 'a', text: 'norra', right: true },
          { id: 'b', text: 'hemska', right: false, mistake: 'fact' },
        ],
        feedback: 'Norra går att hitta på en karta.',
      },
    ],
  },
  {
    ...common,
    id: 'prov-spot',
    kind: 'spot',
    situation: 'Prov: hitta i ett dokument.',
    caption: 'Kvitton (påhittade)',
    columns: ['Dag', 'Vikt'],
    rows: [
      { id: 'a', cells: ['måndag', '8 ton'], right: false, feedback: 'En vanlig dag.' },
      { id: 'b', cells: ['söndag', '9 ton'], right: true, feedback: 'Vågen är stängd på söndagar.' },
      { id: 'c', cells: ['tisdag', '8 ton'], right: false, feedback: 'Också en vanlig dag.' },
    ],
  } as BankQuestion,
];

export const questionOfKind = (kind: BankQuestion['kind']): BankQuestion => {
  const question = oneOfEachKind.find((candidate) => candidate.kind === kind);
  if (!question) throw new Error(`No question of kind ${kind}`);
  return question;
};

/** Opens a check in the middle of a round that has this one question. */
export async function openRoundOf(page: Page, question: BankQuestion): Promise<void> {
  await page.route('**/ova/fragor/*.json', (route) =>
    route.fulfill({ json: { questions: oneOfEachKind, lessons: {} } }),
  );
  await page.goto(everyKindPath.replace(/fragor\/$/, ''));
  await page.evaluate((id) => {
    const { area } = JSON.parse(document.querySelector('[data-page-data=practice]')?.textContent ?? '{}');
    const base = location.pathname.slice(0, location.pathname.indexOf('omraden/'));
    const round = { seed: 1, areas: [area.id], questions: [id], answers: {} };
    localStorage.setItem(`se-signalerna:${base}:check:${area.id}`, JSON.stringify(round));
  }, question.id);
  await page.reload();
  await page.getByRole('button', { name: 'Fortsätt där du var' }).click();
  await expect(page.getByRole('heading', { name: 'Fråga 1 av 1' })).toBeFocused();
}
