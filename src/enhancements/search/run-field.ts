import { createSearchIndex } from '../../adapters/search-index.ts';
import { addresses } from '../../domain/course/addresses.ts';
import { countMessage, fillMessage } from '../../domain/course/fill-message.ts';
import { findDocuments } from '../../domain/search/find-documents.ts';
import { LONGEST_QUERY } from '../../domain/search/read-query.ts';
import panelStyles from './search-panel.css?inline';
import { createResult, element, type Search, type SearchStrings } from './show-results.ts';

/** How many results stand under the field; the rest are a page away. */
const MOST_SHOWN = 6;

/**
 * Shows results under the header's field while somebody types. The arrow keys go from the field through the
 * results and back, Enter in the field opens the page with all results, and Escape closes the list. It is a list of
 * links and nothing else, so that every screen reader knows what to do with it.
 *
 * The form leads to the search page, beside which the index is, and brings `data-loading` and `data-failed`; `started`
 * is the fetch of the index, which was begun while this script was on its way. The index is opened at once. The panel of results is made here and
 * brings its own styles, so that no page pays for it before it is used. Doing it twice is doing it once.
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
  const base = new URL(form.action).pathname.slice(0, -addresses.search.length);
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
    // What was typed meanwhile has its own turn.
    if (query !== input.value.trim()) return;
    if (loaded) return showResults(query, { ...loaded, base });
    close();
    status.textContent = form.dataset['failed'] ?? '';
  }

  function showResults(query: string, search: Search) {
    const { strings } = search;
    const findings = findDocuments(search.index, query);
    const { length } = findings.results;
    const all = () =>
      element(
        'li',
        {},
        element(
          'a',
          { href: `${form.action}?${new URLSearchParams({ q: query })}` },
          fillMessage(strings.all, { n: length }),
        ),
      );
    list.replaceChildren(
      ...findings.results.slice(0, MOST_SHOWN).map((found) => createResult(found, findings, search, false)),
      ...(length > MOST_SHOWN ? [all()] : []),
    );
    status.textContent = length ? countMessage(strings.hits, length) : fillMessage(strings.none, { query });
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
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops: HTMLElement[] = [input, ...links()];
    const place = stops.indexOf(document.activeElement as HTMLElement);
    if (step && place !== -1 && stops.length > 1) {
      event.preventDefault();
      stops.at((place + step) % stops.length)?.focus();
    }
  });
  show();
  // Opened, and asked once, before anybody asks: the first question takes five times as long as those after it.
  // Whoever asks is told when it has failed, and it is tried anew.
  index.load().then(
    (loaded) => findDocuments(loaded.index, 'signal'),
    () => undefined,
  );
}
