import { addresses } from '../course/addresses.ts';
import type { ContentFile } from '../course/content-file.ts';
import type { Guide } from '../course/guide.ts';
import type { Lesson } from '../course/lesson.ts';
import type { Sign } from '../course/sign.ts';
import type { Source } from '../course/source.ts';
import type { Term } from '../course/term.ts';
import type { DecisionPath } from '../decision-path/decision-path.ts';
import { listTrails } from '../decision-path/list-trails.ts';
import type { Dossier } from '../dossiers/dossier.ts';
import type { Place } from '../places/place.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { asciiSlug } from '../words/ascii-slug.ts';
import type { SectionsSearchedFor } from '../words/searched-for.ts';
import type { Answer } from './answer.ts';
import type { SearchContext, SearchDocument } from './search-document.ts';
import { tellSections } from './tell-sections.ts';

/** A sign is found by everything that is said of it. */
export function toSignDocuments(
  { value: sign, address, body }: ContentFile<Sign>,
  { place, nameLaw }: SearchContext,
): SearchDocument[] {
  const provisions = sign.law.map(({ source, at, means = '' }) => `${nameLaw(source)} ${at}. ${means}`);
  return [
    {
      kind: 'sign',
      title: sign.title,
      path: address,
      place,
      aliases: sign.aliases,
      lead: sign.summary,
      text: [
        ...sign.observations,
        ...sign.innocent,
        ...sign.check,
        ...sign.actions,
        sign.tell,
        ...provisions,
        ...tellSections(body, nameLaw).map(({ text }) => text),
      ].join('\n'),
    },
  ];
}

export const toLessonDocuments = (file: ContentFile<Lesson>, context: SearchContext): SearchDocument[] =>
  toSectionDocuments('lesson', file, file.value.goals, context);

export const toGuideDocuments = (file: ContentFile<Guide>, context: SearchContext): SearchDocument[] =>
  toSectionDocuments('guide', file, [], context);

/** What stands before the first heading with the lead, then one document a section. */
function toSectionDocuments(
  kind: 'lesson' | 'guide',
  { value, address, body }: ContentFile<Lesson> | ContentFile<Guide>,
  more: readonly string[],
  { place, nameLaw }: SearchContext,
): SearchDocument[] {
  const [first, ...sections] = tellSections(body, nameLaw);
  return [
    {
      kind,
      title: value.title,
      path: address,
      place,
      aliases: value.aliases ?? [],
      lead: value.lead,
      text: [first?.text ?? '', ...more].join('\n'),
    },
    ...sections.map(({ heading = '', text }) => ({
      kind,
      title: heading,
      path: `${address}#${asciiSlug(heading)}`,
      place: value.title,
      aliases: aliasesOf(value, heading),
      lead: '',
      text,
    })),
  ];
}

const aliasesOf = ({ sectionAliases = [] }: SectionsSearchedFor, heading: string) =>
  sectionAliases.flatMap(({ section, aliases }) => (section === heading ? aliases : []));

/** A short answer; none where the site does not show the area that its page belongs to. */
export function toAnswerDocuments(
  { value: { title, aliases, text, call, link } }: ContentFile<Answer>,
  { course }: SearchContext,
): SearchDocument[] {
  const [page = ''] = link.to.split('#');
  const inAreas = new Set(
    course.areas.flatMap(({ signs, lessons }) => [...signs, ...lessons].map(({ path }) => path)),
  );
  if (/^\/(?:tecken|omraden)\//.test(page) && !inAreas.has(page)) return [];
  const answer = { link, ...(call && { call }) };
  return [{ kind: 'answer', title, path: link.to, place: '', aliases, lead: text, answer, text: '' }];
}

/** A dossier's key is not searched: it would give the answers away. */
export const toDossierDocuments = (
  { value: dossier, address }: ContentFile<Dossier>,
  { course, place }: SearchContext,
): SearchDocument[] => [
  {
    kind: 'dossier',
    title: dossier.title,
    path: address,
    place,
    aliases: dossier.aliases ?? [],
    lead: dossier.summary,
    text: [dossier.assignment, ...course.dossier(dossier.id).documents.map(({ title }) => title)].join('\n'),
  },
];

/** A scenario's choices are not searched: they would give the case away. */
export const toScenarioDocuments = (
  { value: scenario, address }: ContentFile<Scenario>,
  { place }: SearchContext,
): SearchDocument[] => [
  {
    kind: 'scenario',
    title: scenario.title,
    path: address,
    place,
    aliases: scenario.aliases ?? [],
    lead: scenario.summary,
    text: [scenario.role, ...(scenario.nodes.find(({ id }) => id === scenario.start)?.text ?? [])].join('\n'),
  },
];

/** A place is found by what one sees there. What it means is not searched: it would give the answers away. */
export const toPlaceDocuments = (
  { value: { title, situation, description, aliases = [] }, address }: ContentFile<Place>,
  { place }: SearchContext,
): SearchDocument[] => [
  { kind: 'place', title, path: address, place, aliases, lead: situation, text: description },
];

/** A yes that holds only for whoever came that way is found after the question that tells them apart. */
const YES_AFTER_QUESTIONS = 0.8;
const QUESTION = 1.15;

/** Each question and each answer of a path is a page of its own, found also by the choices that lead there. */
export function toPathDocuments(
  { value: path, slug }: ContentFile<DecisionPath>,
  { course, nameLaw }: SearchContext,
): SearchDocument[] {
  const place = course.guides.find((guide) => guide.slug === slug)?.guide.title ?? '';
  const inGuide = { kind: 'guide', place } as const;
  const listChoices = (id: string) => [
    ...new Set(listTrails(path, id).flatMap((trail) => trail.map(({ choice }) => choice.text))),
  ];
  return [
    ...path.endings.map(({ id, answer, title, why, law, write, meanwhile, ask = '', aliases }) => ({
      ...inGuide,
      title,
      path: addresses.pathStep(slug, id),
      aliases,
      worth: answer === 'must' || answer === 'may' ? YES_AFTER_QUESTIONS : 1,
      lead: why[0] ?? '',
      text: [
        ...why.slice(1),
        ask,
        ...listChoices(id),
        ...meanwhile,
        ...write,
        ...law.map(({ source, at, means = '' }) => `${nameLaw(source)} ${at}. ${means}`),
      ].join('\n'),
    })),
    ...path.nodes.map(({ id, question, help, choices, aliases }) => ({
      ...inGuide,
      title: question,
      path: addresses.pathStep(slug, id),
      aliases,
      worth: QUESTION,
      lead: help,
      text: [...listChoices(id), ...choices.map(({ text }) => text)].join('\n'),
    })),
  ];
}

export const toTermDocuments = ({
  value: { term, definition, aliases, phrases = [] },
  address,
}: ContentFile<Term>): SearchDocument[] => [
  {
    kind: 'term',
    title: term,
    path: address,
    place: '',
    aliases: [...aliases, ...phrases],
    lead: definition,
    text: '',
  },
];

export const toSourceDocuments = ({ value: source }: ContentFile<Source>): SearchDocument[] => [
  {
    kind: 'source',
    title: source.title,
    path: addresses.source(source),
    place: '',
    aliases: [source.shortTitle, ...(source.kind === 'law' ? [source.id] : [])],
    lead: [source.publisher, source.year, source.note].filter((part) => part !== undefined).join('. '),
    text: '',
  },
];
