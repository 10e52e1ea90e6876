import { createSearchIndex } from '../../adapters/search-index.ts';
import { findDocuments } from '../../domain/search/find-documents.ts';
import { LONGEST_QUERY } from '../../domain/search/read-query.ts';
import panelStyles from './search-panel.css?inline';
import {
  createAdvice,
  createAnswer,
  createResult,
  element,
  moveByArrows,
  type Search,
  type SearchStrings,
  shownResults,
  tellFindings,
} from './show-results.ts';

export { markPage } from './mark-page.ts';

/** How many results stand under the field; the rest are a page away. */
const MOST_SHOWN = 6;

/**
 * Shows results under the header's field while somebody types. The arrow keys go from the field through the
 * results and back, Enter in the field opens the page with all results, and Escape closes the list. It is a list of
 * links and nothing else, so that every screen reader knows what to do with it.
 *
 * The form leads to the search page, beside which the index is, and brings `data-loading` and `data-failed`; `started`
 * is the fetch of the index, which was begun while this script was on its way. The index is opened at once. The panel of results is made here and
 * brings its own styles, so that no page pays for it before it is used. Idempotent: a second call does nothing.
 */
export function runField(form: HTMLFormElement, input: HTMLInputElement, started: Promise<Response>): void {
  if (form.querySelector('.search-panel')) return;
  // An address with more in it is one that servers refuse.
  input.maxLength = LONGEST_QUERY;
  const status = element('p', { role: 'status' });
  const list = element('ul', { className: 'plain' });
  const styles = new CSSStyleSheet();
  styles.replaceSync(panelStyles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];
  form.append(element('div', { className: 'search-panel' }, status, list));
  const base = new URL('..', form.action).pathname.slice(0, -1);
  const index = createSearchIndex<SearchStrings>(`${form.action}index.json`, started);
  const links = () => [...list.querySelectorAll('a')];

  const close = () => {
    list.replaceChildren();
    status.textContent = '';
  };

  async function show() {
    const query = input.value.trim();
    if (query === '') return close();
    if (links().length === 0) status.textContent = form.dataset['loading'] ?? '';
    const loaded = await index.load().catch(() => undefined);
    // Stale: the field has changed, and that change has started a search of its own.
    if (query !== input.value.trim()) return;
    if (loaded) return showResults(query, { ...loaded, base });
    close();
    status.textContent = form.dataset['failed'] ?? '';
  }

  function showResults(query: string, search: Search) {
    const findings = findDocuments(search.index, query);
    const shown = shownResults(findings);
    const answer = createAnswer(query, findings, search);
    const whole = `${form.action}#${new URLSearchParams({ q: query })}`;
    const last = findings.isUnsure
      ? [createAdvice(search)]
      : shown.length > MOST_SHOWN
        ? [element('a', { href: whole }, search.strings.all)]
        : [];
    list.replaceChildren(
      ...(answer.length > 0 ? [element('li', { className: 'search-answer' }, ...answer)] : []),
      ...shown.slice(0, MOST_SHOWN).map((found) => createResult(query, found, findings, search, false)),
      ...last.map((link) => element('li', {}, link)),
    );
    status.textContent = tellFindings(query, findings, search.strings);
  }

  input.addEventListener('input', show);
  const isOutside = ({ relatedTarget }: FocusEvent) => !form.contains(relatedTarget as Node | null);
  form.addEventListener('focusout', (event) => {
    if (isOutside(event)) close();
  });
  form.addEventListener('focusin', (event) => {
    if (isOutside(event)) show();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && status.textContent) {
      event.preventDefault();
      input.focus();
      close();
    }
    moveByArrows(event, [input, ...links()]);
  });
  // What a browser has put back into a field that nobody is in is not asked.
  if (form.contains(document.activeElement)) show();
  // Warm up: the first query is five times slower than those after it. The user's own query reports an error and retries.
  index.load().then(
    (loaded) => findDocuments(loaded.index, 'signal'),
    () => undefined,
  );
}
