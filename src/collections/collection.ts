import type { z } from 'astro/zod';
import type { ContentFile, ContentPlace } from '../domain/course/content-file.ts';
import type { SearchContext, SearchDocument } from '../domain/search/search-document.ts';
import type { IdKind } from '../domain/words/finding.ts';

/** Everything that is said of a collection. Which fields hold ids, and of what, its schema says (`id`, `reference`). */
export interface Collection<Schema extends z.ZodType = z.ZodType> {
  /** Where its files lie under `content/`; see `path-pattern.ts`. A path that ends in `.mdx` has front matter and a body. */
  path: string;
  /** The path as an author is shown it. */
  example: string;
  /** Of the data: a whole YAML file, or front matter. */
  schema: Schema;
  /** An organisation may have files of its own beside the course's: at the same path, in its own folder (ADR 21). */
  isAddable: boolean;
  /** The site cannot be built without its file. */
  isRequired: boolean;
  /** A command writes its file, and nobody edits it by hand. */
  isWritten: boolean;
  /** What the file's name is the id of. Where the data has an id as well, the two agree. */
  namedAfter: IdKind | undefined;
  /** Addresses that a file gives the site. The first is that of its own page. */
  addresses: (place: ContentPlace) => readonly string[];
  /**
   * Whose the texts are: the author's own prose, which follows the rules of language; those of an invented paper; or
   * words that rules are made of, which are not read as prose.
   */
  texts: 'prose' | 'quoted' | 'words';
  /** What search finds in a file, or nothing. */
  search: 'nothing' | ((file: ContentFile<z.output<Schema>>, context: SearchContext) => SearchDocument[]);
}

/** Pictures that lie among the content. They are known to be there, and not read unless rules look into them. */
export type PictureFolder = Pick<Collection, 'path' | 'example'> & { isRead?: true };
