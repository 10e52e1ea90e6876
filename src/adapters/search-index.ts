import { type Guard, hasFields, isNumber, isRecord, isText } from '../domain/json/guards.ts';
import { type OpenIndex, openIndex } from '../domain/search/open-index.ts';
import type { StoredIndex } from '../domain/search/stored-index.ts';

/** The file that the browser fetches: the index, and the strings that only search shows. */
export interface SearchFile<Strings> {
  index: StoredIndex;
  strings: Strings;
  /** Address from the site's root: where to turn when nothing is sure. */
  askAt: string;
}

export interface LoadedSearch<Strings> {
  index: OpenIndex;
  strings: Strings;
  askAt: string;
}

/** A network that wants a login, or a server that is half up, may answer with anything. */
const isSearchFile = hasFields<{ index: object; strings: object }>({
  index: hasFields({
    version: isNumber,
    documents: isText,
    words: isText,
    postings: isText,
    stopWords: isText,
    lightWords: isText,
  }),
  strings: isRecord,
}) as Guard<unknown>;

/**
 * The index of the site, fetched once. `load` gives the same promise until it fails; then the next call tries
 * anew. `first` is a fetch that has been started already.
 */
export function createSearchIndex<Strings>(address: string, first?: Promise<Response>) {
  let started = first;
  let loading: Promise<LoadedSearch<Strings>> | undefined;

  async function fetchIndex(): Promise<LoadedSearch<Strings>> {
    const response = await (started ?? fetch(address));
    if (!response.ok) throw new Error(`The search index answers ${response.status}.`);
    const file: unknown = await response.json();
    if (!isSearchFile(file)) throw new Error('The search index is something else.');
    const { index: stored, strings, askAt } = file as SearchFile<Strings>;
    const index = openIndex(stored);
    if (!index) throw new Error('The search index is of another version.');
    return { index, strings, askAt };
  }

  return {
    load(): Promise<LoadedSearch<Strings>> {
      loading ??= fetchIndex().catch((error: unknown) => {
        loading = undefined;
        started = undefined;
        throw error;
      });
      return loading;
    },
  };
}
