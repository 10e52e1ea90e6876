import { type OpenIndex, openIndex } from '../domain/search/open-index.ts';
import type { StoredIndex } from '../domain/search/stored-index.ts';

/** The file that the browser fetches: the index, and the strings that only search shows. */
export interface SearchFile<Strings> {
  index: StoredIndex;
  strings: Strings;
}

export interface LoadedSearch<Strings> {
  index: OpenIndex;
  strings: Strings;
}

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
    const { index: stored, strings } = (await response.json()) as SearchFile<Strings>;
    const index = openIndex(stored);
    if (!index) throw new Error('The search index is of another version.');
    return { index, strings };
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
