import { type Guard, hasFields, isNumber, isRecord, isText } from '../../domain/json/guards.ts';
import { findToShow } from '../../domain/search/find-to-show.ts';
import { markTexts } from '../../domain/search/mark-texts.ts';
import { type OpenIndex, openIndex } from '../../domain/search/open-index.ts';
import type { StoredIndex } from '../../domain/search/stored-index.ts';
import type { SearchReply, SearchRequest } from './search-messages.ts';

/** The file that the worker fetches: the index, and the strings that only search shows. */
interface SearchFile {
  index: StoredIndex;
  strings: object;
  /** Address from the site's root: where to turn when nothing is sure. */
  askAt: string;
}

/** A network that wants a login, or a server that is half up, may answer with anything. */
const isSearchFile = hasFields<{ index: object; strings: object; askAt: string }>({
  index: hasFields({
    version: isNumber,
    documents: isRecord,
    words: isText,
    postings: isText,
    stopWords: isText,
    lightWords: isText,
  }),
  strings: isRecord,
  askAt: isText,
}) as Guard<unknown> as Guard<SearchFile>;

interface OpenSearch extends Omit<SearchFile, 'index'> {
  index: OpenIndex;
}

async function openSearch(address: string): Promise<OpenSearch> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The search index answers ${response.status}.`);
  const file: unknown = await response.json();
  if (!isSearchFile(file)) throw new Error('The search index is something else.');
  const index = openIndex(file.index);
  if (!index) throw new Error('The search index is of another version.');
  return { ...file, index };
}

/**
 * The worker's side of search: answers one question after the other. The index is fetched and opened once; when it does not come,
 * everybody who waits for it is told, and the next question fetches it anew.
 */
export function createSearchServer(): (request: SearchRequest) => Promise<SearchReply> {
  let opening: Promise<OpenSearch | undefined> | undefined;
  return async ({ id, address, query, ...question }) => {
    opening ??= openSearch(address).catch(() => undefined);
    const search = await opening;
    if (!search) {
      opening = undefined;
      return { id, isFailed: true };
    }
    const { index, strings, askAt } = search;
    return 'texts' in question
      ? { id, marks: markTexts(index, query, question.texts) }
      : { id, found: { findings: findToShow(index, query, question.isWhole), strings, askAt } };
  };
}
