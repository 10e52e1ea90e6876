import type { Body } from '../course/body.ts';
import type { ContentFile, ContentPlace } from '../course/content-file.ts';
import type { CourseFiles } from '../course/course-files.ts';
import type { PublishedIds } from '../course/published-ids.ts';
import type { RunningPage } from '../course/running-page.ts';
import type { CueWords } from '../language/cue-words.ts';
import type { CountedPhrase, EditorialRules } from '../language/editorial-rules.ts';
import type { IdentityWord } from '../language/identity-words.ts';
import type { Question } from '../questions/question.ts';
import type { Answer } from '../search/answer.ts';
import type { SearchWords } from '../search/build-index.ts';
import type { IdKind, Path, PictureFormat, Place } from '../words/finding.ts';

/** An id that some file declares. */
export interface Declaration {
  collection: IdKind;
  id: string;
  place: Place;
}

/** Something that points at an id. */
export interface Reference {
  collection: IdKind;
  id: string;
  place: Place;
}

/** A string of YAML or front matter. */
export interface TextUse {
  file: string;
  path: Path;
  text: string;
  /** Part of an invented document: not the author's own prose. */
  isQuoted?: true;
}

/** An address of YAML or front matter that leads out of the site. */
export interface UrlUse {
  file: string;
  path: Path;
  address: string;
}

/** A question of a bank; the others of the bank may be wrong. */
export interface QuestionEntry {
  file: string;
  /** Where in the file it is. */
  at: Path;
  /** Slug of the area. */
  area: string;
  value: Question;
}

/** An MDX body that could be read. */
export interface BodyEntry {
  file: string;
  /** Name of the collection that the file belongs to. */
  collection: string;
  body: Body;
}

/** A file that is in its place, whether or not it can be read. */
export interface FoundFile extends ContentPlace {
  file: string;
  /** Name of the collection, or of the kind of picture. */
  collection: string;
  /** Size of a picture. */
  bytes: number;
  /** Of a picture that rules look into. */
  drawing?: DrawingText;
  /** What a picture is, whatever its name says. */
  format?: PictureFormat;
}

/** What is in a picture, and its bytes after gzip. */
export interface DrawingText {
  text: string;
  gzipped: number;
}

/**
 * The whole of `content/`, as far as it could be read. Files have passed their schema. Declarations come from every file
 * with an id, so that one wrong field does not make everything that refers to the file wrong too.
 */
export interface CourseContent extends CourseFiles {
  pages: readonly ContentFile<RunningPage>[];
  publishedIds: readonly ContentFile<PublishedIds>[];
  editorial: readonly ContentFile<EditorialRules>[];
  answers: readonly ContentFile<Answer>[];
  synonyms: readonly ContentFile<SearchWords>[];
  /** Every file, those that have not passed their schema too. */
  found: readonly FoundFile[];
  declarations: readonly Declaration[];
  references: readonly Reference[];
  /** Collections with a file that could not be read: an id that seems to be missing may be in it. */
  unread: ReadonlySet<IdKind>;
  questions: readonly QuestionEntry[];
  bodies: readonly BodyEntry[];
  texts: readonly TextUse[];
  urls: readonly UrlUse[];
  identityWords: readonly IdentityWord[];
  countedPhrases: readonly CountedPhrase[];
  cueWords: CueWords | undefined;
  /** Every address the content gives the site, with a slash first and last. */
  addresses: ReadonlySet<string>;
}
