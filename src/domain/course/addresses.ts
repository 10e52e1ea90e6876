import type { Source } from './source.ts';
import type { SourceKind } from './vocabulary.ts';

/** The sources are a page each kind, since one page with all of them would be heavy. */
export const SOURCE_KIND_SLUGS: Readonly<Record<SourceKind, string>> = {
  law: 'lagar',
  authority: 'myndigheter',
  municipality: 'kommuner',
  court: 'domstolar',
  research: 'forskning',
  news: 'nyheter',
  organisation: 'organisationer',
};

/**
 * The site's address map: paths from the site's root, each with a leading slash, pages with a trailing one.
 * They are turned into real addresses by `url()`, which knows where the site is served.
 */
export const addresses = {
  start: '/',
  areas: '/omraden/',
  area: (area: string) => `/omraden/${area}/`,
  lesson: (area: string, lesson: string) => `/omraden/${area}/${lesson}/`,
  check: (area: string) => `/omraden/${area}/kunskapskoll/`,
  checkQuestions: (area: string) => `/omraden/${area}/kunskapskoll/fragor/`,
  practice: '/ova/',
  mixedPractice: '/ova/blandat/',
  signalOrNot: '/ova/signal-eller-inte/',
  refresher: '/ova/repetera/',
  /** A file, not a page: all questions of an area with their keys. */
  questionBank: (area: string) => `/ova/fragor/${area}.json`,
  signs: '/tecken/',
  observation: '/tecken/det-har-sag-jag/',
  sign: (sign: string) => `/tecken/${sign}/`,
  signSheet: (area: string) => `/tecken/skriv-ut/${area}/`,
  signCards: (area: string) => `/tecken/skriv-ut/${area}/kort/`,
  scenarios: '/fall/',
  scenario: (scenario: string) => `/fall/${scenario}/`,
  roles: '/roller/',
  role: (role: string) => `/roller/${role}/`,
  dossiers: '/akter/',
  dossier: (dossier: string) => `/akter/${dossier}/`,
  guides: '/anmal/',
  guide: (guide: string) => `/anmal/${guide}/`,
  glossary: '/ordlista/',
  term: (term: string) => `/ordlista/${term}/`,
  search: '/sok/',
  sources: '/kallor/',
  sourceKind: (kind: SourceKind) => `/kallor/${SOURCE_KIND_SLUGS[kind]}/`,
  source: (source: Pick<Source, 'id' | 'kind'>) => `/kallor/${SOURCE_KIND_SLUGS[source.kind]}/#${source.id}`,
  knowledgeDay: '/kunskapsdag/',
  session: (area: string) => `/kunskapsdag/${area}/`,
  showSession: (area: string) => `/kunskapsdag/${area}/visa/`,
  handout: (area: string) => `/kunskapsdag/${area}/deltagare/`,
  answerCards: '/kunskapsdag/svarskort/',
  attendance: '/kunskapsdag/narvaro/',
  evaluation: '/kunskapsdag/utvardering/',
  daySummary: '/kunskapsdag/efterat/',
  myPage: '/min-sida/',
  certificate: '/min-sida/intyg/',
  checkCertificate: '/min-sida/kontrollera/',
  planDay: '/kunskapsdag/planera/',
  about: '/om/',
  privacy: '/integritet/',
  accessibility: '/tillganglighet/',
} as const;

/**
 * Puts a path from {@link addresses} under the folder that the site is served from.
 * `base` may be written with or without slashes at its ends.
 */
export function withBase(base: string, path: string): string {
  const folder = base.replace(/^\/+|\/+$/g, '');
  return folder === '' ? path : `/${folder}${path}`;
}
