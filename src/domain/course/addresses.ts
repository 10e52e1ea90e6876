import type { FigureSize } from '../figures/figure.ts';
import type { SourceKind } from '../words/vocabulary.ts';
import { NEEDED } from './needed-ids.ts';
import type { Source } from './source.ts';

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

/** What the file with the slides of a page is called. */
export const DECK_NAME = 'bilder.pptx';

const pageAddress = (page: string) => `/${page}/`;

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
  /** A file: what questions in lessons say, which comes with their script. */
  questionTexts: '/ova/fragor/texter.json',
  signs: '/tecken/',
  observation: '/tecken/det-har-sag-jag/',
  sign: (sign: string) => `/tecken/${sign}/`,
  /** A file, not a page: the pictograms of the signs of an area, each under the sign's slug. */
  pictograms: (areaId: string) => `/tecken/bilder/${areaId}.svg`,
  signSheet: (area: string) => `/tecken/skriv-ut/${area}/`,
  signCards: (area: string) => `/tecken/skriv-ut/${area}/kort/`,
  scenarios: '/fall/',
  scenario: (scenario: string) => `/fall/${scenario}/`,
  roles: '/roller/',
  role: (role: string) => `/roller/${role}/`,
  /** A file: the lessons, and the paths of the roles through them. */
  readerPaths: '/min-sida/vagar.json',
  dossiers: '/akter/',
  dossier: (dossier: string) => `/akter/${dossier}/`,
  places: '/platser/',
  place: (place: string) => `/platser/${place}/`,
  placePoster: (place: string) => `/platser/${place}/affisch/`,
  /** Files, not pages: the drawing of a place as one first meets it, or in one of its states. */
  placePicture: (place: string, state?: string) =>
    state === undefined ? `/platser/${place}.svg` : `/platser/${place}/${state}.svg`,
  /** A file: what playing a place at once needs. */
  placePlay: (place: string) => `/platser/${place}.json`,
  /** A file, not a page: a figure of a lesson, as it is drawn for one width. */
  figure: (figure: string, size: FigureSize) => `/figurer/${figure}-${size === 'wide' ? 'bred' : 'smal'}.svg`,
  guides: '/anmal/',
  guide: (guide: string) => `/anmal/${guide}/`,
  /** A question or an answer on the path of a guide. */
  pathStep: (guide: string, step: string) => `/anmal/${guide}/${step}/`,
  /** All that follows a question, to read and to print. */
  pathPart: (guide: string, root: string) => `/anmal/${guide}/${root}/hela/`,
  glossary: '/ordlista/',
  term: (term: string) => `/ordlista/${term}/`,
  search: '/sok/',
  sources: '/kallor/',
  sourceKind: (kind: SourceKind) => `/kallor/${SOURCE_KIND_SLUGS[kind]}/`,
  source: (source: Pick<Source, 'id' | 'kind'>) => `/kallor/${SOURCE_KIND_SLUGS[source.kind]}/#${source.id}`,
  knowledgeDay: '/kunskapsdag/',
  session: (area: string) => `/kunskapsdag/${area}/`,
  showSession: (area: string) => `/kunskapsdag/${area}/visa/`,
  /** Files, not pages: the slides of a pass, or of all passes, for PowerPoint. */
  sessionDeck: (area: string) => `/kunskapsdag/${area}/${DECK_NAME}`,
  dayDeck: `/kunskapsdag/${DECK_NAME}`,
  handout: (area: string) => `/kunskapsdag/${area}/deltagare/`,
  answerCards: '/kunskapsdag/svarskort/',
  attendance: '/kunskapsdag/narvaro/',
  evaluation: '/kunskapsdag/utvardering/',
  showDay: '/kunskapsdag/visa/',
  daySummary: '/kunskapsdag/efterat/',
  myPage: '/min-sida/',
  certificate: '/min-sida/intyg/',
  checkCertificate: '/min-sida/kontrollera/',
  planDay: '/kunskapsdag/planera/',
  dayPapers: '/kunskapsdag/papper/',
  page: pageAddress,
  about: pageAddress(NEEDED.aboutPage.id),
  privacy: pageAddress(NEEDED.privacyPage.id),
  accessibility: pageAddress(NEEDED.accessibilityPage.id),
} as const;

/**
 * Puts a path from {@link addresses} under the folder that the site is served from.
 * `base` may be written with or without slashes at its ends.
 */
export function withBase(base: string, path: string): string {
  const folder = base.replace(/^\/+|\/+$/g, '');
  return folder === '' ? path : `/${folder}${path}`;
}
