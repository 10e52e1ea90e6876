/** The name of the file with the list, from the site's root. */
export const LIST_NAME = 'sw-files.json';

/** What one build puts on the reader's device: `sw-files.json`. */
export interface OfflineList {
  /** Version of the content, as it stands at the foot of every page. */
  content: string;
  /** Headers of every answer from the copy, by name: what the build tells hosts to send. */
  headers: Readonly<Record<string, string>>;
  /** `Content-Type` by the ending of a file, with its dot. */
  types: Readonly<Record<string, string>>;
  /**
   * Digest of each file by its entry: the path from the site's root as a visitor asks for it, so that the start page
   * is the empty text and `omraden/index.html` is `omraden/`.
   */
  files: Readonly<Record<string, string>>;
}
