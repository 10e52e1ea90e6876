import type { z } from 'astro/zod';
import { asciiSlug } from '../domain/course/ascii-slug.ts';
import type { Collection } from '../domain/course/finding.ts';
import { nearestWord } from '../domain/language/nearest-word.ts';
import { accessibilitySchema } from '../schemas/accessibility.ts';
import { areaSchema } from '../schemas/area.ts';
import { combinationSchema } from '../schemas/combination.ts';
import { dossierDocumentSchema, dossierSchema } from '../schemas/dossier.ts';
import { editorialSchema } from '../schemas/editorial.ts';
import { guideSchema } from '../schemas/guide.ts';
import { knowledgeDaysSchema } from '../schemas/knowledge-days.ts';
import { lessonSchema } from '../schemas/lesson.ts';
import { localGuideSchema, organisationAdditionSchema, organisationSchema } from '../schemas/organisation.ts';
import { pageSchema } from '../schemas/page.ts';
import { questionBankSchema } from '../schemas/question.ts';
import { administrationsSchema } from '../schemas/role.ts';
import { scenarioSchema } from '../schemas/scenario.ts';
import { sessionSchema } from '../schemas/session.ts';
import { signSchema } from '../schemas/sign.ts';
import { sourceSchema } from '../schemas/source.ts';
import { synonymsSchema } from '../schemas/synonyms.ts';
import { termSchema } from '../schemas/term.ts';
import { uiSchema } from '../schemas/ui.ts';

export type FileKind =
  | Exclude<Collection, 'question' | 'administration' | 'role'>
  | 'administrations'
  | 'questions'
  | 'editorial'
  | 'synonyms'
  | 'combination'
  | 'knowledgeDays'
  | 'accessibility'
  | 'ui'
  | 'dossier-document'
  | 'drawing'
  | 'logo'
  | 'organisation-addition'
  | 'local-guide'
  | 'session';

export interface ContentLocation {
  kind: FileKind;
  /** A picture is not read, only known to be there. */
  format: 'yaml' | 'mdx' | 'picture';
  /** Path under `content/`. Groups: `area` and `dossier` are slugs, `organisation` an id, `order` the number, `slug` the last part of the address. */
  pattern: RegExp;
  /** How the location is written in explanations. */
  example: string;
  /** Absent for files whose shape nothing checks yet; their text is still read. */
  schema?: z.ZodType;
  /** The file is found by its id. */
  isNamedById?: true;
}

const AREA = String.raw`areas/(?<areaOrder>\d\d)-(?<area>[a-z0-9]+(?:-[a-z0-9]+)*)`;
const SLUG = '(?<slug>[a-z0-9]+(?:-[a-z0-9]+)*)';
const ORDERED_SLUG = String.raw`(?<order>\d\d)-${SLUG}`;
const DOSSIER = '(?<dossier>[a-z0-9]+(?:-[a-z0-9]+)*)';
const ORGANISATION = '(?<organisation>[a-z0-9]+(?:-[a-z0-9]+)*)';
const at = (pattern: string) => new RegExp(`^${pattern}$`, 'u');

/** Every place in `content/` that is used. */
export const CONTENT_LOCATIONS: readonly ContentLocation[] = [
  {
    kind: 'area',
    format: 'yaml',
    pattern: at(`${AREA}/area\\.yaml`),
    example: 'areas/NN-omrade/area.yaml',
    schema: areaSchema,
  },
  {
    kind: 'lesson',
    format: 'mdx',
    pattern: at(`${AREA}/lessons/${ORDERED_SLUG}\\.mdx`),
    example: 'areas/NN-omrade/lessons/NN-lektion.mdx',
    schema: lessonSchema,
  },
  {
    kind: 'sign',
    format: 'mdx',
    pattern: at(`${AREA}/signs/${SLUG}\\.mdx`),
    example: 'areas/NN-omrade/signs/tecken.mdx',
    schema: signSchema,
  },
  {
    kind: 'questions',
    format: 'yaml',
    pattern: at(`${AREA}/questions\\.yaml`),
    example: 'areas/NN-omrade/questions.yaml',
    schema: questionBankSchema,
  },
  {
    kind: 'scenario',
    format: 'yaml',
    pattern: at(`${AREA}/scenarios/${SLUG}\\.yaml`),
    example: 'areas/NN-omrade/scenarios/fall.yaml',
    schema: scenarioSchema,
  },
  {
    kind: 'dossier',
    format: 'yaml',
    pattern: at(`${AREA}/dossiers/${SLUG}/dossier\\.yaml`),
    example: 'areas/NN-omrade/dossiers/akt/dossier.yaml',
    schema: dossierSchema,
  },
  {
    kind: 'dossier-document',
    format: 'yaml',
    pattern: at(`${AREA}/dossiers/${DOSSIER}/${ORDERED_SLUG}\\.yaml`),
    example: 'areas/NN-omrade/dossiers/akt/NN-dokument.yaml',
    schema: dossierDocumentSchema,
  },
  {
    kind: 'drawing',
    format: 'picture',
    pattern: at(`${AREA}/dossiers/${DOSSIER}/${SLUG}\\.svg`),
    example: 'areas/NN-omrade/dossiers/akt/teckning.svg',
  },
  {
    kind: 'session',
    format: 'mdx',
    pattern: at(`${AREA}/session\\.mdx`),
    example: 'areas/NN-omrade/session.mdx',
    schema: sessionSchema,
  },
  {
    kind: 'source',
    format: 'yaml',
    pattern: at(`sources/${SLUG}\\.yaml`),
    example: 'sources/id.yaml',
    schema: sourceSchema,
    isNamedById: true,
  },
  {
    kind: 'term',
    format: 'yaml',
    pattern: at(`glossary/${SLUG}\\.yaml`),
    example: 'glossary/id.yaml',
    schema: termSchema,
    isNamedById: true,
  },
  {
    kind: 'organisation',
    format: 'yaml',
    pattern: at(`organisations/${SLUG}\\.yaml`),
    example: 'organisations/id.yaml',
    schema: organisationSchema,
    isNamedById: true,
  },
  {
    kind: 'logo',
    format: 'picture',
    pattern: at(`organisations/${SLUG}\\.(?:svg|png)`),
    example: 'organisations/logotyp.svg',
  },
  {
    kind: 'organisation-addition',
    format: 'yaml',
    pattern: at(`local/${ORGANISATION}/organisation\\.yaml`),
    example: 'local/id/organisation.yaml',
    schema: organisationAdditionSchema,
  },
  {
    kind: 'logo',
    format: 'picture',
    pattern: at(`local/${ORGANISATION}/${SLUG}\\.(?:svg|png)`),
    example: 'local/id/logotyp.svg',
  },
  {
    kind: 'local-guide',
    format: 'mdx',
    pattern: at(`local/${ORGANISATION}/guides/${SLUG}\\.mdx`),
    example: 'local/id/guides/guide.mdx',
    schema: localGuideSchema,
  },
  {
    kind: 'guide',
    format: 'mdx',
    pattern: at(`guides/${ORDERED_SLUG}\\.mdx`),
    example: 'guides/NN-guide.mdx',
    schema: guideSchema,
  },
  {
    kind: 'page',
    format: 'mdx',
    pattern: at(`pages/${SLUG}\\.mdx`),
    example: 'pages/sida.mdx',
    schema: pageSchema,
  },
  {
    kind: 'administrations',
    format: 'yaml',
    pattern: at('roles\\.yaml'),
    example: 'roles.yaml',
    schema: administrationsSchema,
  },
  { kind: 'ui', format: 'yaml', pattern: at('ui\\.yaml'), example: 'ui.yaml', schema: uiSchema },
  {
    kind: 'editorial',
    format: 'yaml',
    pattern: at('editorial\\.yaml'),
    example: 'editorial.yaml',
    schema: editorialSchema,
  },
  {
    kind: 'accessibility',
    format: 'yaml',
    pattern: at('accessibility\\.yaml'),
    example: 'accessibility.yaml',
    schema: accessibilitySchema,
  },
  {
    kind: 'combination',
    format: 'yaml',
    pattern: at('combination\\.yaml'),
    example: 'combination.yaml',
    schema: combinationSchema,
  },
  {
    kind: 'knowledgeDays',
    format: 'yaml',
    pattern: at('knowledge-days\\.yaml'),
    example: 'knowledge-days.yaml',
    schema: knowledgeDaysSchema,
  },
  {
    kind: 'synonyms',
    format: 'yaml',
    pattern: at('synonyms\\.yaml'),
    example: 'synonyms.yaml',
    schema: synonymsSchema,
  },
];

/** Files that must be there. */
export const REQUIRED_FILES = [
  'roles.yaml',
  'ui.yaml',
  'editorial.yaml',
  'synonyms.yaml',
  'combination.yaml',
  'knowledge-days.yaml',
  'accessibility.yaml',
] as const;

const FOLDERS = [
  'areas',
  'lessons',
  'signs',
  'scenarios',
  'dossiers',
  'sources',
  'glossary',
  'organisations',
  'local',
  'guides',
  'pages',
];
const FILES = [
  'area.yaml',
  'questions.yaml',
  'dossier.yaml',
  'organisation.yaml',
  'session.mdx',
  'roles.yaml',
  'ui.yaml',
  'editorial.yaml',
  'synonyms.yaml',
  'combination.yaml',
  'knowledge-days.yaml',
  'accessibility.yaml',
];

export interface Located {
  location: ContentLocation;
  area: string | undefined;
  /** The dossier that a document or a drawing belongs to. */
  dossier: string | undefined;
  /** Whose addition it is. */
  organisation: string | undefined;
  slug: string;
  order: string | undefined;
}

/** Where organisations keep their own additions, as every path to them begins. */
export const LOCAL_FOLDER = 'local/';

export const DEFAULT_LOCAL = 'content/local';

/** The folder with the local additions, from the root: `LOCAL_CONTENT` in the environment, or `content/local`. */
export const localContentFolder = (env: Readonly<Record<string, string | undefined>>): string =>
  (env['LOCAL_CONTENT'] || DEFAULT_LOCAL).replaceAll('\\', '/').replace(/\/+$/u, '');

/** What a file under `content/` is, by its path. */
export function locateFile(path: string): Located | undefined {
  for (const location of CONTENT_LOCATIONS) {
    const groups = location.pattern.exec(path)?.groups;
    if (groups === undefined && !location.pattern.test(path)) continue;
    return {
      location,
      area: groups?.['area'],
      dossier: groups?.['dossier'],
      organisation: groups?.['organisation'],
      slug: groups?.['slug'] ?? groups?.['area'] ?? '',
      order: groups?.['order'] ?? groups?.['areaOrder'],
    };
  }
  return undefined;
}

export interface Misplacement {
  reason: 'extension' | 'name' | 'place';
  suggestion: string | undefined;
}

/** Why a file is in no known place, and where it most likely belongs. */
export function explainMisplacement(path: string): Misplacement {
  const { stem, extension } = splitExtension(path);
  for (const other of ['.yaml', '.mdx']) {
    if (other !== extension && locateFile(stem + other))
      return { reason: 'extension', suggestion: stem + other };
  }
  for (const other of [extension, '.yaml', '.mdx']) {
    const named = [...stem.split('/').slice(0, -1), stem.split('/').at(-1) + other]
      .map(toNamedPart)
      .join('/');
    for (const candidate of [named, withNumbers(named)]) {
      if (locateFile(candidate)) return { reason: 'name', suggestion: candidate };
    }
    for (const candidate of [withKnownNames(named), withNumbers(withKnownNames(named))]) {
      if (locateFile(candidate)) return { reason: 'place', suggestion: candidate };
    }
  }
  return { reason: 'place', suggestion: undefined };
}

function splitExtension(path: string): { stem: string; extension: string } {
  const extension = /\.[^./]*$/u.exec(path)?.[0] ?? '';
  return { stem: path.slice(0, path.length - extension.length), extension };
}

function toNamedPart(part: string): string {
  const { stem, extension } = splitExtension(part);
  return asciiSlug(stem) + extension.toLowerCase();
}

/** `lessons/forsta.mdx` → `lessons/01-forsta.mdx`: areas, lessons, guides and documents are ordered by number. */
function withNumbers(path: string): string {
  return path.replace(
    /(?<folder>(?:^|\/)(?:areas|lessons|guides|dossiers\/[^/]+)\/)(?<name>\d?-?[^/]+)/gu,
    (match, folder: string, name: string) =>
      /^\d\d-/u.test(name) ? match : `${folder}${/^\d-/u.test(name) ? '0' : '01-'}${name}`,
  );
}

function withKnownNames(path: string): string {
  const parts = path.split('/');
  return parts
    .map((part, index) => {
      const isFile = index === parts.length - 1;
      const isFreeName = ['areas', 'dossiers', 'local'].includes(parts[index - 1] ?? '');
      if (
        isFreeName ||
        (isFile && index > 0 && FOLDERS.includes(nearestWord(parts[index - 1] ?? '', FOLDERS) ?? ''))
      )
        return part;
      return nearestWord(part, isFile ? FILES : FOLDERS) ?? part;
    })
    .join('/');
}
