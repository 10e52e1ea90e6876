import { addresses } from '../course/addresses.ts';
import { asciiSlug } from '../course/ascii-slug.ts';
import type { Guide } from '../course/guide.ts';
import type { Lesson } from '../course/lesson.ts';
import type { Sign } from '../course/sign.ts';
import type { Source } from '../course/source.ts';
import type { Term } from '../course/term.ts';
import type { Dossier, DossierDocument } from '../dossiers/dossier.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { readSections } from './read-sections.ts';
import type { SearchDocument, SearchKind } from './search-document.ts';

/** A page with prose: its data, its address, what it belongs to, and its MDX body. */
export interface ProsePage<Value> {
  value: Value;
  path: string;
  place: string;
  body: string;
}

/** A dossier with its address and its area. Its key is not searched: it would give the answers away. */
export interface DossierPage {
  dossier: Dossier;
  documents: readonly DossierDocument[];
  path: string;
  place: string;
}

/** A scenario with its address and its area. Its choices are not searched: they would give the case away. */
export interface ScenarioPage {
  scenario: Scenario;
  path: string;
  place: string;
}

/** Everything that can be found, as the content holds it. */
export interface SearchContent {
  signs: readonly ProsePage<Sign>[];
  lessons: readonly ProsePage<Lesson>[];
  guides: readonly ProsePage<Guide>[];
  dossiers: readonly DossierPage[];
  scenarios: readonly ScenarioPage[];
  terms: readonly Term[];
  sources: readonly Source[];
}

/** The documents of the index. The sections of a page follow the page itself. */
export function listDocuments(content: SearchContent): SearchDocument[] {
  const laws = new Map(
    content.sources.filter(({ kind }) => kind === 'law').map((law) => [law.id, law.shortTitle]),
  );
  const nameLaw = (id: string) => (laws.has(id) ? `${id} ${laws.get(id)}` : '');
  return [
    ...content.signs.map((page) => toSignDocument(page, nameLaw)),
    ...content.guides.flatMap((page) => toSectionDocuments('guide', page, [], nameLaw)),
    ...content.terms.map(toTermDocument),
    ...content.lessons.flatMap((page) => toSectionDocuments('lesson', page, page.value.goals, nameLaw)),
    ...content.dossiers.map(toDossierDocument),
    ...content.scenarios.map(toScenarioDocument),
    ...content.sources.map(toSourceDocument),
  ];
}

function toSignDocument(
  { value: sign, path, place, body }: ProsePage<Sign>,
  nameLaw: (id: string) => string,
): SearchDocument {
  const provisions = sign.law.map(
    ({ source, provision, means }) => `${nameLaw(source)} ${provision}. ${means}`,
  );
  return {
    kind: 'sign',
    title: sign.title,
    path,
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
      ...readSections(body, nameLaw).map(({ text }) => text),
    ].join('\n'),
  };
}

/** A lesson or a guide: what stands before its first heading with its lead, then one document a section. */
function toSectionDocuments(
  kind: SearchKind,
  { value, path, place, body }: ProsePage<{ title: string; lead: string }>,
  more: readonly string[],
  nameLaw: (id: string) => string,
): SearchDocument[] {
  const [first, ...sections] = readSections(body, nameLaw);
  return [
    {
      kind,
      title: value.title,
      path,
      place,
      aliases: [],
      lead: value.lead,
      text: [first?.text ?? '', ...more].join('\n'),
    },
    ...sections.map(({ heading = '', text }) => ({
      kind,
      title: heading,
      path: `${path}#${asciiSlug(heading)}`,
      place: value.title,
      aliases: [],
      lead: '',
      text,
    })),
  ];
}

const toDossierDocument = ({ dossier, documents, path, place }: DossierPage): SearchDocument => ({
  kind: 'dossier',
  title: dossier.title,
  path,
  place,
  aliases: [],
  lead: dossier.summary,
  text: [dossier.assignment, ...documents.map(({ title }) => title)].join('\n'),
});

const toScenarioDocument = ({ scenario, path, place }: ScenarioPage): SearchDocument => ({
  kind: 'scenario',
  title: scenario.title,
  path,
  place,
  aliases: [],
  lead: scenario.summary,
  text: [scenario.role, ...(scenario.nodes.find(({ id }) => id === scenario.start)?.text ?? [])].join('\n'),
});

const toTermDocument = ({ id, term, definition, aliases }: Term): SearchDocument => ({
  kind: 'term',
  title: term,
  path: addresses.term(id),
  place: '',
  aliases,
  lead: definition,
  text: '',
});

const toSourceDocument = (source: Source): SearchDocument => ({
  kind: 'source',
  title: source.title,
  path: addresses.source(source),
  place: '',
  aliases: [source.shortTitle, ...(source.kind === 'law' ? [source.id] : [])],
  lead: [source.publisher, source.year, source.note].filter((part) => part !== undefined).join('. '),
  text: '',
});
