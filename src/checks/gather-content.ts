import { type CollectionName, collectionOf } from '../collections/collections.ts';
import { listAddresses } from '../collections/list-addresses.ts';
import type { Located } from '../collections/locate-file.ts';
import { placeFiles } from '../collections/place-files.ts';
import {
  type FieldId,
  listDeclarable,
  listDeclaredIds,
  listReferredIds,
} from '../collections/visit-fields.ts';
import { visitValues } from '../collections/visit-values.ts';
import type { Body } from '../domain/course/body.ts';
import type {
  BodyEntry,
  CourseContent,
  Declaration,
  DrawingText,
  FoundFile,
  QuestionEntry,
  Reference,
  TextUse,
  UrlUse,
} from '../domain/integrity/course-content.ts';
import type { Finding, IdKind } from '../domain/words/finding.ts';
import { remember } from '../domain/words/remember.ts';
import type { YamlSource } from '../reading/yaml-source.ts';
import { questionSchema } from '../schemas/question.ts';

/** A file in its place, taken apart. */
export interface CheckedFile {
  located: Located;
  /** Path under `content/`. */
  path: string;
  /** Path under the root of the project. */
  file: string;
  /** The data as it is written; undefined where it could not be read. */
  source: YamlSource | undefined;
  /** The data, when it follows the schema. */
  value: unknown;
  body: Body | undefined;
  /** What is wrong with the file in itself. */
  findings: readonly Finding[];
  /** Size of a picture. */
  bytes: number;
  /** What is in a picture that rules look into. */
  drawing?: DrawingText;
  format?: FoundFile['format'];
}

/** What a file brings to the whole, taken from it once. */
const partsOf = remember((file: CheckedFile) => {
  const questions = listQuestions(file);
  return {
    declarations: listDeclarations(file),
    questions,
    references: listReferences(file),
    questionReferences: questions.flatMap(listQuestionReferences),
    unread: listUnread(file),
    bodies: listBodies(file),
    texts: listTexts(file),
    urls: listUrls(file),
  };
});

/** Everything in `content/` as the rules between files see it. */
export function gatherContent(files: readonly CheckedFile[]): CourseContent {
  const parts = files.map(partsOf);
  const declarations = parts.flatMap((part) => part.declarations);
  const slugs = new Map(files.map(({ file, located }) => [file, located.place.slug]));
  const placed = placeFiles(
    files.flatMap(({ path, file, value, body }) =>
      value === undefined ? [] : [{ path, file, data: value, body }],
    ),
  );
  return {
    ...placed,
    found: files.map(({ located, file, bytes, drawing, format }) => ({
      ...located.place,
      file,
      collection: located.collection ?? located.pictures,
      bytes,
      ...(drawing && { drawing }),
      ...(format && { format }),
    })),
    declarations,
    references: [
      ...parts.flatMap(({ references }) => references),
      ...parts.flatMap(({ questionReferences }) => questionReferences),
    ],
    unread: new Set(parts.flatMap(({ unread }) => unread)),
    questions: parts.flatMap(({ questions }) => questions),
    bodies: parts.flatMap(({ bodies }) => bodies),
    texts: parts.flatMap(({ texts }) => texts),
    urls: parts.flatMap(({ urls }) => urls),
    identityWords: placed.editorial.flatMap(({ value }) => value.identityWords),
    countedPhrases: placed.editorial.flatMap(({ value }) => value.countedPhrases ?? []),
    cueWords: placed.editorial[0]?.value.cueWords,
    addresses: listAddresses(
      files.map(({ located }) => located),
      declarations.map(({ collection, id, place }) => ({
        collection,
        id,
        slug: slugs.get(place.file) ?? '',
      })),
    ),
  };
}

/** What a file that cannot be read may have declared. A file that is named after its id has told it. */
function listUnread({ located: { collection }, source }: CheckedFile): IdKind[] {
  if (collection === undefined || source !== undefined) return [];
  const { namedAfter, schema } = collectionOf(collection);
  return namedAfter ? [] : listDeclarable(schema);
}

/** Ids are taken from the data as it is written, so that a file with a wrong field can still be pointed at. */
function listDeclarations({ located: { collection, place }, file, source }: CheckedFile): Declaration[] {
  if (collection === undefined) return [];
  const { schema, namedAfter } = collectionOf(collection);
  const declared = listDeclaredIds(schema, source?.value).map((id) => toDeclaration(id, file));
  // The name of a file that cannot be read still tells its id where the two must agree.
  if (declared.length === 0 && namedAfter)
    return [{ collection: namedAfter, id: place.slug, place: { file } }];
  return declared;
}

const toDeclaration = ({ collection, id, path }: FieldId, file: string): Declaration => ({
  collection,
  id,
  place: { file, path },
});

/** The questions are listed one by one, since one that is wrong must not hide what is wrong with the others. */
const isQuestionBank = (collection: CollectionName | undefined) => collection === 'questionBanks';

function listReferences({ located: { collection }, file, value, body }: CheckedFile): Reference[] {
  const inData =
    collection === undefined || value === undefined || isQuestionBank(collection)
      ? []
      : listReferredIds(collectionOf(collection).schema, value);
  return [
    ...inData.map((id) => toDeclaration(id, file)),
    ...(body?.references ?? []).map(({ line, ...reference }) => ({ ...reference, place: { file, line } })),
  ];
}

function listQuestions({ located, file, source }: CheckedFile): QuestionEntry[] {
  if (!isQuestionBank(located.collection)) return [];
  const questions = (source?.value as { questions?: unknown } | null | undefined)?.questions;
  return (Array.isArray(questions) ? questions : []).flatMap((question, index) => {
    const parsed = questionSchema.safeParse(question);
    if (!parsed.success) return [];
    return [{ file, at: ['questions', index], area: located.place.area, value: parsed.data }];
  });
}

const listQuestionReferences = ({ file, at, value }: QuestionEntry): Reference[] =>
  listReferredIds(questionSchema, value).map(({ path, ...id }) =>
    toDeclaration({ ...id, path: [...at, ...path] }, file),
  );

const listBodies = ({ file, body, located: { collection } }: CheckedFile): BodyEntry[] =>
  body && collection ? [{ file, collection, body }] : [];

/** Keys whose text is not prose: it is looked up, followed, or quoted exactly as it stands somewhere else. */
const UNREAD_KEYS = new Set([
  'id',
  'url',
  'website',
  'phone',
  'kind',
  'source',
  'sign',
  'lesson',
  'stem',
  'start',
  'act',
  'at',
  'instead',
  'words',
  'answer',
  'to',
  'outcome',
  'prop',
  'colour',
]);

function listTexts({ located: { collection }, file, source }: CheckedFile): TextUse[] {
  if (collection === undefined || collectionOf(collection).texts === 'words') return [];
  const isQuoted = collectionOf(collection).texts === 'quoted';
  const texts: TextUse[] = [];
  visitValues(source?.value, [], (value, path) => {
    const key = path.findLast((step) => typeof step === 'string');
    const isCitedTitle = collection === 'sources' && key === 'title';
    if (typeof value === 'string' && !UNREAD_KEYS.has(String(key)) && !isCitedTitle) {
      texts.push({ file, path, text: value, ...(isQuoted && { isQuoted: true as const }) });
    }
  });
  return texts;
}

/** Keys whose text is an address on the web. */
const ADDRESS_KEYS = new Set(['url', 'website']);

/** Addresses that have passed their schema: what is no address at all has been told already. */
function listUrls({ file, value, source }: CheckedFile): UrlUse[] {
  if (value === undefined) return [];
  const urls: UrlUse[] = [];
  visitValues(source?.value, [], (address, path) => {
    if (typeof address === 'string' && ADDRESS_KEYS.has(String(path.at(-1))))
      urls.push({ file, path, address });
  });
  return urls;
}
