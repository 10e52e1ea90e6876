import type { Body } from './body.ts';

/** Where a file of content lies, as its path tells it. What a path does not tell is empty. */
export interface ContentPlace {
  /** Slug of the area. */
  area: string;
  /** Slug of the dossier that a document belongs to. */
  dossier: string;
  /** Id of the organisation whose addition it is. */
  organisation: string;
  /** The last part of the address. */
  slug: string;
  /** The two digits that order files in a folder. */
  order: string;
}

/** A file of content whose data has the right shape, in its place. */
export interface ContentFile<Value> extends ContentPlace {
  /** Path under the root of the project, as messages name the file. */
  file: string;
  /** Path under `content/`; additions of organisations are under `local/`, wherever they are kept. */
  path: string;
  /** The folder of {@link path}. */
  folder: string;
  /** Address of the page that the file becomes, from the root of the site; empty where it becomes none. */
  address: string;
  value: Value;
  /** Absent in YAML. */
  body?: Body;
}
