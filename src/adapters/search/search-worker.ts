/**
 * The worker of a page that searches, a script of its own: opening the index takes a phone longer than a page may stand
 * still (docs/adr/0043-search-works-beside-the-page.md).
 */
import type { SearchReply, SearchRequest } from './search-messages.ts';
import { createSearchServer } from './serve-search.ts';

/** What this script uses of the global scope that it runs in. */
interface WorkerScope {
  onmessage: (event: MessageEvent<SearchRequest>) => void;
  postMessage: (reply: SearchReply) => void;
  reportError: (error: unknown) => void;
}

const scope = self as unknown as WorkerScope;
const answer = createSearchServer();

// What goes wrong here is an error of the worker, which its page hears of.
scope.onmessage = ({ data }) => {
  answer(data).then(scope.postMessage, scope.reportError);
};
