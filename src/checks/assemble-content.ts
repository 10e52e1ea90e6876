import type { ReadyDay } from '../domain/agenda/ready-day.ts';
import type { Body, CourseContent, IdentityWord, TextUse } from '../domain/course/course-content.ts';
import { COLLECTIONS, type Collection, type Finding, type Path } from '../domain/course/finding.ts';
import type { LocalGuide, OrganisationAddition } from '../domain/course/organisation.ts';
import type { Administration } from '../domain/course/role.ts';
import type { DossierDocument } from '../domain/dossiers/dossier.ts';
import { questionSchema } from '../schemas/question.ts';
import type { Located } from './content-layout.ts';
import { listAddresses } from './site-addresses.ts';
import { visitValues } from './visit-values.ts';
import type { YamlSource } from './yaml-source.ts';

/** A file in its place, taken apart. */
export interface ContentFile extends Located {
  file: string;
  source: YamlSource | undefined;
  /** The data, when it follows the schema. */
  value: unknown;
  body: Body | undefined;
  findings: Finding[];
  /** Size of a picture. */
  bytes?: number;
}

/** The parsed files as the content of the course. */
export function assembleContent(files: readonly ContentFile[]): CourseContent {
  const declarations = files.flatMap(listDeclarations);
  const roles = declarations.filter(({ collection }) => collection === 'role').map(({ id }) => id);
  const paths = files.map(({ file }) => file.replace(/^content\//u, ''));
  const content: CourseContent = {
    declarations,
    unread: new Set(files.flatMap(listUnread)),
    areas: [],
    lessons: [],
    signs: [],
    questions: [],
    dossiers: [],
    dossierDocuments: [],
    drawings: [],
    scenarios: [],
    sources: [],
    terms: [],
    guides: [],
    sessions: [],
    organisations: [],
    organisationAdditions: [],
    localGuides: [],
    logos: [],
    administrations: [],
    readyDays: [],
    bodies: files.flatMap(({ body }) => body ?? []),
    texts: files.flatMap(listTexts),
    identityWords: [],
    addresses: listAddresses(paths, roles),
  };
  for (const file of files) addEntries(content, file);
  return content;
}

/** A file that is named by its id has told it, whatever is in it. */
function listUnread({ location, source }: ContentFile): Collection[] {
  if (source !== undefined || location.isNamedById) return [];
  if (location.kind === 'questions') return ['question'];
  if (location.kind === 'administrations') return ['administration', 'role'];
  return COLLECTIONS.filter((collection) => collection === location.kind);
}

/** Ids are taken from the raw data, so that a file with a wrong field can still be pointed at. */
function listDeclarations({ file, location, source, slug }: ContentFile): CourseContent['declarations'] {
  const declare = (collection: Collection, value: unknown, path: Path) => {
    const id = (value as { id?: unknown } | null)?.id;
    return typeof id === 'string' ? [{ collection, id, place: { file, path: [...path, 'id'] } }] : [];
  };
  const children = (value: unknown, key: string): unknown[] => {
    const list = (value as Record<string, unknown> | null)?.[key];
    return Array.isArray(list) ? list : [];
  };
  const data = source?.value;
  switch (location.kind) {
    case 'questions':
      return children(data, 'questions').flatMap((question, index) =>
        declare('question', question, ['questions', index]),
      );
    case 'administrations':
      return children(data, 'administrations').flatMap((administration, index) => [
        ...declare('administration', administration, ['administrations', index]),
        ...children(administration, 'roles').flatMap((role, place) =>
          declare('role', role, ['administrations', index, 'roles', place]),
        ),
      ]);
    case 'page':
      return [{ collection: 'page', id: slug, place: { file } }];
    case 'area':
    case 'lesson':
    case 'sign':
    case 'scenario':
    case 'source':
    case 'term':
    case 'guide':
    case 'dossier':
    case 'organisation': {
      const declared = declare(location.kind, data, []);
      // The name of a file that cannot be read still tells its id where the two must agree.
      if (declared.length === 0 && location.isNamedById)
        return [{ collection: location.kind, id: slug, place: { file } }];
      return declared;
    }
    default:
      return [];
  }
}

function addEntries(
  content: CourseContent,
  { file, location, source, value, area = '', dossier = '', organisation = '', slug, bytes = 0 }: ContentFile,
): void {
  const entry = { file, path: [], slug, area };
  // The value has passed the schema of its kind, which is what gives each collection its type.
  const add = <Value>(entries: { file: string; path: Path; slug: string; area: string; value: Value }[]) => {
    if (value !== undefined) entries.push({ ...entry, value: value as Value });
  };
  const addPlain = <Value>(entries: { file: string; path: Path; slug: string; value: Value }[]) => {
    if (value !== undefined) entries.push({ file, path: [], slug, value: value as Value });
  };
  switch (location.kind) {
    case 'area':
      add(content.areas);
      break;
    case 'lesson':
      add(content.lessons);
      break;
    case 'sign':
      add(content.signs);
      break;
    case 'session':
      add(content.sessions);
      break;
    case 'dossier':
      add(content.dossiers);
      break;
    case 'dossier-document':
      content.dossierDocuments.push({ file, area, dossier, value: value as DossierDocument | undefined });
      break;
    case 'drawing':
      content.drawings.push({ area, dossier, slug });
      break;
    case 'scenario':
      add(content.scenarios);
      break;
    case 'source':
      addPlain(content.sources);
      break;
    case 'term':
      addPlain(content.terms);
      break;
    case 'guide':
      addPlain(content.guides);
      break;
    case 'organisation':
      addPlain(content.organisations);
      break;
    case 'organisation-addition':
      content.organisationAdditions.push({
        file,
        organisation,
        value: value as OrganisationAddition | undefined,
      });
      break;
    case 'local-guide':
      content.localGuides.push({ file, organisation, slug, value: value as LocalGuide | undefined });
      break;
    case 'logo':
      content.logos.push({ file, bytes });
      break;
    case 'administrations': {
      const read = value as { administrations: Administration[] } | undefined;
      if (read)
        content.administrations.push({ file, path: ['administrations'], slug, value: read.administrations });
      break;
    }
    case 'knowledgeDays': {
      const read = value as { days: ReadyDay[] } | undefined;
      if (read) content.readyDays.push({ file, path: ['days'], slug, value: read.days });
      break;
    }
    case 'editorial':
      content.identityWords = (value as { identityWords: IdentityWord[] } | undefined)?.identityWords ?? [];
      break;
    case 'questions': {
      // One wrong question must not hide what is wrong with the others.
      const questions = (source?.value as { questions?: unknown } | null)?.questions;
      for (const [index, question] of (Array.isArray(questions) ? questions : []).entries()) {
        const parsed = questionSchema.safeParse(question);
        if (parsed.success) {
          content.questions.push({
            ...entry,
            path: ['questions', index],
            slug: parsed.data.id,
            value: parsed.data,
          });
        }
      }
      break;
    }
    default:
      break;
  }
}

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
  'to',
  'outcome',
]);

function listTexts({ file, location, source }: ContentFile): TextUse[] {
  if (location.kind === 'editorial' || location.kind === 'synonyms' || location.kind === 'combination')
    return [];
  const texts: TextUse[] = [];
  visitValues(source?.value, [], (value, path) => {
    const key = path.findLast((step) => typeof step === 'string');
    const isCitedTitle = location.kind === 'source' && key === 'title';
    if (typeof value === 'string' && !UNREAD_KEYS.has(String(key)) && !isCitedTitle) {
      texts.push({
        file,
        path,
        text: value,
        ...(location.kind === 'dossier-document' && { isQuoted: true as const }),
      });
    }
  });
  return texts;
}
