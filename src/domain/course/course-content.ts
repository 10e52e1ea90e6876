import type { ReadyDay } from '../agenda/ready-day.ts';
import type { Dossier, DossierDocument } from '../dossiers/dossier.ts';
import type { Question } from '../questions/question.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Session } from '../sessions/session.ts';
import type { Area } from './area.ts';
import type { Collection, Path, Place } from './finding.ts';
import type { Guide } from './guide.ts';
import type { Lesson } from './lesson.ts';
import type { LocalGuide, Organisation, OrganisationAddition } from './organisation.ts';
import type { Administration } from './role.ts';
import type { Sign } from './sign.ts';
import type { Source } from './source.ts';
import type { Term } from './term.ts';

/** An id that some file declares. */
export interface Declaration {
  collection: Collection;
  id: string;
  place: Place;
}

/** An author tag that points at something by id. */
export interface TagReference {
  collection: Collection;
  id: string;
  line: number;
}

export interface LinkUse {
  address: string;
  line: number;
}

/** A run of text in an MDX body. */
export interface ProseBlock {
  kind: 'paragraph' | 'list-item' | 'heading' | 'cell' | 'attribute';
  /** As the reader sees it; line breaks are kept so that a position in it gives a line. */
  text: string;
  line: number;
  /** Part of an invented document or a quotation: not the author's own running prose. */
  isQuoted: boolean;
}

/** An author tag where it stands. */
export interface TagUse {
  name: string;
  attributes: Readonly<Record<string, string>>;
  line: number;
}

export interface Prose {
  tags: TagUse[];
  references: TagReference[];
  links: LinkUse[];
  blocks: ProseBlock[];
}

/** A text outside MDX bodies that somebody reads: a string in YAML or front matter. */
export interface TextUse {
  file: string;
  path: Path;
  text: string;
  /** Part of an invented document: not the author's own prose. */
  isQuoted?: true;
}

/** One file, or one part of a file, whose data has the right shape. */
export interface Entry<Value> {
  file: string;
  /** Where in the file the value is; empty when it is the whole of it. */
  path: Path;
  /** The last part of the address. */
  slug: string;
  value: Value;
}

/** Something written in an area's folder; `area` is the area's slug. */
export interface AreaEntry<Value> extends Entry<Value> {
  area: string;
}

/** A document in the folder of a dossier; without a value it has the wrong shape. */
export interface DossierDocumentEntry {
  file: string;
  /** Slug of the area. */
  area: string;
  /** Slug of the dossier. */
  dossier: string;
  value: DossierDocument | undefined;
}

/** What an organisation adds to its profile; without a value it has the wrong shape. */
export interface OrganisationAdditionEntry {
  file: string;
  /** Id, from the folder. */
  organisation: string;
  value: OrganisationAddition | undefined;
}

/** An organisation's own text in a guide; without a value its fields have the wrong shape. */
export interface LocalGuideEntry {
  file: string;
  /** Id, from the folder. */
  organisation: string;
  /** Slug of the guide. */
  slug: string;
  value: LocalGuide | undefined;
}

/** A word that says who somebody is rather than what was seen. */
export interface IdentityWord {
  /** The beginning of the word, or of the first word of a phrase. */
  stem: string;
  /** Why it cannot be a sign; told to the author. */
  reason: string;
  /** Beginnings of phrases where the word is about something else. */
  except?: string[];
}

/** The MDX body of a file; there is one for every file whose body could be read. */
export interface Body {
  file: string;
  /** What the file is. */
  kind: 'lesson' | 'sign' | 'guide' | 'page' | 'session' | 'local-guide';
  prose: Prose;
}

/**
 * The whole of `content/`, as far as it could be read. Entries have passed their schema. Declarations come
 * from every file with an id, so that one wrong field does not make everything that refers to the file wrong too.
 */
export interface CourseContent {
  declarations: Declaration[];
  /** Collections with a file that could not be read: an id that seems to be missing may be in it. */
  unread: ReadonlySet<Collection>;
  areas: AreaEntry<Area>[];
  lessons: AreaEntry<Lesson>[];
  signs: AreaEntry<Sign>[];
  questions: AreaEntry<Question>[];
  dossiers: AreaEntry<Dossier>[];
  /** In the order of their numbers. */
  dossierDocuments: DossierDocumentEntry[];
  /** SVG files beside the documents, by slugs. */
  drawings: { area: string; dossier: string; slug: string }[];
  scenarios: AreaEntry<Scenario>[];
  sources: Entry<Source>[];
  terms: Entry<Term>[];
  guides: Entry<Guide>[];
  sessions: AreaEntry<Session>[];
  organisations: Entry<Organisation>[];
  organisationAdditions: OrganisationAdditionEntry[];
  localGuides: LocalGuideEntry[];
  /** Picture files beside profiles and additions. */
  logos: { file: string; bytes: number }[];
  administrations: Entry<Administration[]>[];
  readyDays: Entry<ReadyDay[]>[];
  bodies: Body[];
  texts: TextUse[];
  identityWords: IdentityWord[];
  /** Every address the content gives the site, with a slash first and last. */
  addresses: ReadonlySet<string>;
}
