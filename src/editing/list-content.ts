import { compareTitles } from '../collections/alphabet.ts';
import { type CollectionName, collectionOf, EDITED_NAMES } from '../collections/collections.ts';
import { addresses } from '../domain/course/addresses.ts';
import type { Source } from '../domain/course/source.ts';
import { isRecord } from '../domain/json/guards.ts';
import type { IdKind, Path } from '../domain/words/finding.ts';
import { valueAt } from '../schemas/definition.ts';
import { EDITING_TEXTS } from '../schemas/editing-texts.ts';
import type { ContentItem, Snapshot } from './content-store.ts';
import { explainMessage } from './explain-message.ts';
import type { Field } from './page/form.ts';
import type { Entry, Message, Overview, Target } from './page/wire.ts';

/** The form of each collection. */
export type Forms = Readonly<Record<CollectionName, Field>>;

/** Fields that say what something is, the best first. */
const TITLE_KEYS = [
  'term',
  'title',
  'name',
  'shows',
  'question',
  'prompt',
  'act',
  'text',
  'shortTitle',
  'situation',
  'id',
];

/** So much of a situation tells questions with the same wording apart. */
const SITUATION_LENGTH = 90;

/**
 * Everything the page lists: what can be opened, what can be referred to, and, where `isChecked`, what the check says. Only
 * that takes seconds.
 */
export function listContent(snapshot: Snapshot, forms: Forms, isChecked: boolean): Overview {
  const { items, read } = snapshot;
  const messages = isChecked ? listMessages(snapshot, forms) : [];
  const areas = items
    .filter(({ located }) => located.collection === 'areas')
    .map((item) => ({ folder: areaFolder(item), title: titleOf(item.source?.value) }));
  const areaTitle = (folder: string) => areas.find((area) => area.folder === folder)?.title ?? '';
  return {
    entries: EDITED_NAMES.flatMap((name) =>
      inOrder(
        name,
        items
          .filter(({ located }) => located.collection === name)
          .flatMap((item) => listEntries(item, messages)),
      ),
    ),
    targets: listTargets(items, read.content.declarations, areaTitle),
    messages: isChecked ? messages : undefined,
    areas,
    props: read.content.props.flatMap(({ value }) => value.props),
  };
}

/** What is looked up by its name, and has no order of its own. */
const ALPHABETICAL: readonly CollectionName[] = [
  'signs',
  'terms',
  'sources',
  'organisations',
  'lawRegisters',
  'answers',
];

const inOrder = (collection: CollectionName, entries: readonly Entry[]): readonly Entry[] =>
  ALPHABETICAL.includes(collection)
    ? entries.toSorted(
        (one, other) => one.area.localeCompare(other.area) || compareTitles(one.title, other.title),
      )
    : entries;

/** What the check says, in the words of the forms. */
function listMessages({ items, report }: Snapshot, forms: Forms): Message[] {
  const byFile = new Map(items.map((item) => [item.file, item]));
  const titleIn = (file: string) => {
    const item = byFile.get(file);
    return item && nameOfFile(item, items);
  };
  return report().findings.map((finding) => {
    const item = byFile.get(finding.file);
    const place = item && { form: forms[item.located.collection], data: item.source?.value };
    return explainMessage(finding, place, titleIn);
  });
}

/** What a file is called in its list; a bank is called as its area is. */
function nameOfFile(item: ContentItem, items: readonly ContentItem[]): string | undefined {
  const own = titleOf(item.source?.value);
  if (own !== '') return own;
  const area = areaFolder(item);
  const home = items.find((other) => other.located.collection === 'areas' && areaFolder(other) === area);
  return titleOf(home?.source?.value) || undefined;
}

function listEntries(item: ContentItem, messages: readonly Message[]): Entry[] {
  const { located, file, source } = item;
  const errors = messages.filter((message) => message.file === file && message.isError);
  const entry = (at: Path, title: string): Entry => ({
    collection: located.collection,
    file,
    at,
    title,
    area: areaFolder(item),
    ...countMessages(errors.filter(({ path }) => isWithin(path, at))),
  });
  const questions =
    located.collection === 'questionBanks' ? valueAt(source?.value, ['questions']) : undefined;
  if (Array.isArray(questions))
    return questions.map((question, index) =>
      entry(['questions', index], titleOf(question) || EDITING_TEXTS.untitled),
    );
  return [entry([], titleOf(source?.value) || nameOfFileItself(item))];
}

/** What has no title is known by its file, if it can be read at all. */
const nameOfFileItself = ({ file, source, located }: ContentItem) =>
  source !== undefined && collectionOf(located.collection).addresses(located.place).length > 0
    ? EDITING_TEXTS.untitled
    : (file.split('/').at(-1) ?? file);

const countMessages = (errors: readonly Message[]) => ({
  errors: errors.filter(({ isLeft }) => !isLeft).length,
  left: errors.filter(({ isLeft }) => isLeft).length,
});

const isWithin = (path: Path, at: Path) => at.every((step, index) => path[index] === step);

/** What an editor knows something by. */
function titleOf(value: unknown): string {
  if (!isRecord(value)) return '';
  const key = TITLE_KEYS.find((one) => typeof value[one] === 'string' && value[one] !== '');
  const situation = cut(value['situation']);
  if (key === undefined || key === 'situation') return situation;
  return key === 'prompt' ? `${value[key]} ${situation}`.trim() : String(value[key]);
}

const cut = (text: unknown): string => {
  if (typeof text !== 'string') return '';
  return text.length > SITUATION_LENGTH ? `${text.slice(0, SITUATION_LENGTH)}…` : text;
};

function listTargets(
  items: readonly ContentItem[],
  declarations: Snapshot['read']['content']['declarations'],
  areaTitle: (folder: string) => string,
): Overview['targets'] {
  const byFile = new Map(items.map((item) => [item.file, item]));
  const targets: Partial<Record<IdKind, Target[]>> = {};
  for (const { collection, id, place } of declarations) {
    const item = byFile.get(place.file);
    const named = valueAt(item?.source?.value, (place.path ?? []).slice(0, -1));
    const list = targets[collection] ?? [];
    list.push({
      id,
      title: titleOf(named) || id,
      detail: item ? detailOf(item, named, areaTitle) : '',
      area: item ? areaFolder(item) : '',
    });
    targets[collection] = list;
  }
  return targets;
}

function detailOf(item: ContentItem, named: unknown, areaTitle: (folder: string) => string): string {
  const publisher = isRecord(named) ? named['publisher'] : undefined;
  const detail = areaTitle(areaFolder(item));
  return typeof publisher === 'string' ? publisher : detail;
}

/** `02-miljobrott`: the folder of the area that a file lies in. */
export const areaFolder = ({ path }: Pick<ContentItem, 'path'>): string =>
  /^areas\/(?<area>[^/]+)\//u.exec(path)?.groups?.['area'] ?? '';

/** The page where a reader meets what is in a file, from the root of the site. */
export function previewAddress(item: ContentItem, at: Path, { items }: Snapshot): string {
  const { collection, place } = item.located;
  const value = item.source?.value;
  if (collection === 'sources' && isRecord(value) && typeof value['kind'] === 'string')
    return addresses.source(value as unknown as Pick<Source, 'id' | 'kind'>);
  if (collection === 'questionBanks') {
    const id = valueAt(value, [...at, 'id']);
    const lesson = items.find(({ body }) =>
      body?.references.some((reference) => reference.collection === 'question' && reference.id === id),
    );
    return lesson ? pageOf(lesson) : addresses.check(place.area);
  }
  return pageOf(item);
}

function pageOf({ located: { collection, place } }: ContentItem): string {
  const [own] = collectionOf(collection).addresses(place);
  if (own !== undefined) return own;
  const elsewhere: Partial<Record<typeof collection, string>> = {
    dossierDocuments: addresses.dossier(place.dossier),
    figures: addresses.area(place.area),
    organisations: `${addresses.guides}#vagar`,
    organisationAdditions: `${addresses.guides}#vagar`,
    localGuides: addresses.guide(place.slug),
    administrations: addresses.roles,
    answers: addresses.search,
    synonyms: addresses.search,
    knowledgeDays: addresses.knowledgeDay,
    combination: addresses.observation,
    editorial: addresses.signs,
    props: addresses.signs,
    lawRegisters: addresses.sourceKind('law'),
    accessibility: addresses.accessibility,
  };
  return elsewhere[collection] ?? addresses.start;
}
