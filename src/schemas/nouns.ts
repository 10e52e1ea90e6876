import type { IdKind } from '../domain/words/finding.ts';

/** What an author calls the thing that an id is the id of. */
interface Noun {
  /** ett tecken */
  one: string;
  /** tecknet */
  the: string;
  /** Hittar inget tecken */
  no: string;
  /** Var det står som finns */
  where: string;
  /** [1] tecken, [119] tecken; undefined where the report does not count. */
  counted: readonly [one: string, many: string] | undefined;
}

/** Swedish for everything that has an id, in the order that the report counts. What has no words does not compile. */
export const NOUNS: Readonly<Record<IdKind, Noun>> = {
  area: {
    one: 'ett område',
    the: 'området',
    no: 'inget område',
    where: 'content/areas/<område>/area.yaml',
    counted: ['område', 'områden'],
  },
  lesson: {
    one: 'en lektion',
    the: 'lektionen',
    no: 'ingen lektion',
    where: 'content/areas/<område>/lessons/',
    counted: ['lektion', 'lektioner'],
  },
  sign: {
    one: 'ett tecken',
    the: 'tecknet',
    no: 'inget tecken',
    where: 'content/areas/<område>/signs/',
    counted: ['tecken', 'tecken'],
  },
  question: {
    one: 'en fråga',
    the: 'frågan',
    no: 'ingen fråga',
    where: 'content/areas/<område>/questions.yaml',
    counted: ['fråga', 'frågor'],
  },
  scenario: {
    one: 'ett fall',
    the: 'fallet',
    no: 'inget fall',
    where: 'content/areas/<område>/scenarios/',
    counted: ['fall', 'fall'],
  },
  dossier: {
    one: 'en akt',
    the: 'akten',
    no: 'ingen akt',
    where: 'content/areas/<område>/dossiers/<akt>/dossier.yaml',
    counted: ['akt', 'akter'],
  },
  place: {
    one: 'en plats',
    the: 'platsen',
    no: 'ingen plats',
    where: 'content/areas/<område>/places/',
    counted: ['plats', 'platser'],
  },
  figure: {
    one: 'en figur',
    the: 'figuren',
    no: 'ingen figur',
    where: 'content/areas/<område>/figures/',
    counted: ['figur', 'figurer'],
  },
  term: {
    one: 'ett ord',
    the: 'ordet',
    no: 'inget ord i ordlistan',
    where: 'content/glossary/',
    counted: ['ord', 'ord'],
  },
  source: {
    one: 'en källa',
    the: 'källan',
    no: 'ingen källa',
    where: 'content/sources/',
    counted: ['källa', 'källor'],
  },
  guide: { one: 'en guide', the: 'guiden', no: 'ingen guide', where: 'content/guides/', counted: undefined },
  path: {
    one: 'en väg',
    the: 'vägen',
    no: 'ingen väg',
    where: 'content/paths/',
    counted: undefined,
  },
  'path-step': {
    one: 'en fråga eller ett svar',
    the: 'frågan eller svaret',
    no: 'ingen fråga och inget svar',
    where: 'content/paths/',
    counted: undefined,
  },
  page: { one: 'en sida', the: 'sidan', no: 'ingen sida', where: 'content/pages/', counted: undefined },
  organisation: {
    one: 'en organisation',
    the: 'organisationen',
    no: 'ingen organisation',
    where: 'content/organisations/',
    counted: undefined,
  },
  administration: {
    one: 'en förvaltning',
    the: 'förvaltningen',
    no: 'ingen förvaltning',
    where: 'content/roles.yaml',
    counted: undefined,
  },
  prop: {
    one: 'en sak',
    the: 'saken',
    no: 'ingen sak',
    where: 'content/props.yaml',
    counted: undefined,
  },
  role: { one: 'en roll', the: 'rollen', no: 'ingen roll', where: 'content/roles.yaml', counted: undefined },
};
