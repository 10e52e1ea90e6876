/** Counts mannerisms in all of `content/`, by area: `npm run report:language`. */
import { type AreaMeasure, measureAreas } from '../checks/measure-areas.ts';
import { readContent } from '../checks/read-content.ts';

const { content } = await readContent('.');
const { countedPhrases } = content;
const measures = measureAreas(content);

function sumOf(kind: AreaMeasure['kind'] | undefined, place: string): string {
  const parts = measures.filter((measure) => kind === undefined || measure.kind === kind);
  const sum = (read: (measure: AreaMeasure) => number) =>
    parts.reduce((total, measure) => total + read(measure), 0);
  return toRow(place, kind ?? 'all', {
    sentences: sum(({ sentences }) => sentences),
    staccato: sum(({ staccato }) => staccato),
    paragraphs: sum(({ paragraphs }) => paragraphs),
    closers: sum(({ closers }) => closers),
    phrases: countedPhrases.map((_, index) => sum(({ phrases }) => phrases[index] ?? 0)),
  });
}

function toRow(place: string, kind: string, count: Omit<AreaMeasure, 'place' | 'kind'>): string {
  const percent = (part: number, whole: number) => `${((part / Math.max(1, whole)) * 100).toFixed(1)} %`;
  const cells = [
    String(count.sentences),
    percent(count.staccato, count.sentences),
    percent(count.closers, count.paragraphs),
    ...count.phrases.map(String),
  ];
  return `| ${[place, kind, ...cells].join(' | ')} |`;
}

const headings = [
  'place',
  'kind',
  'sentences',
  'of ≤ 4 words',
  'paragraphs closed by ≤ 7 words',
  ...countedPhrases.map(({ text, at }) => (at === 'opening' ? `${text} …` : text.trim())),
];
console.log(`| ${headings.join(' | ')} |`);
console.log(`|${headings.map(() => ' --- |').join('')}`);
for (const { place, kind, ...count } of measures) console.log(toRow(place, kind, count));
console.log(sumOf('body', 'all bodies'));
console.log(sumOf('field', 'all fields'));
console.log(sumOf(undefined, 'all'));
console.log(`
Ceilings, held by check:content (I707–I709): of all bodies at most 8 % of the paragraphs (of two sentences or more) end on
seven words or fewer; of all bodies, and of all fields, at most 8 % of the sentences have four words or fewer. Phrases: ${countedPhrases
  .filter(({ most }) => most !== undefined)
  .map(({ text, most }) => `“${text}” at most ${most} in all`)
  .join(', ')}.`);
