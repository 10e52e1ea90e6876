import { onlyNewest } from '../../adapters/search/only-newest.ts';
import { openSearch } from '../../adapters/search/search-port.ts';
import { LONGEST_QUERY } from '../../domain/search/longest-query.ts';
import panelStyles from './search-panel.css?inline';
import {
  createAdvice,
  createAnswer,
  createResult,
  element,
  moveByArrows,
  type Search,
  type SearchStrings,
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
 * The form leads to the search page, beside which the index is, and brings `data-loading` and `data-failed`. The search is made ready
 * at once. The panel of results is made here and
 * brings its own styles, so that no page pays for it before it is used. Idempotent: a second call does nothing.
 */
export function runField(form: HTMLFormElement, input: HTMLInputElement): void {
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
  const port = openSearch<SearchStrings>(`${form.action}index.json`);
  const find = onlyNewest(port.find);
  const links = () => [...list.querySelectorAll('a')];
  /** Counts what is asked and closed: an answer to anything but the last comes too late. */
  let turn = 0;

  const close = () => {
    turn += 1;
    list.replaceChildren();
    status.textContent = '';
  };

  async function show() {
    const query = input.value.trim();
    if (query === '') return close();
    turn += 1;
    const own = turn;
    if (links().length === 0 && !port.isOpen()) status.textContent = form.dataset['loading'] ?? '';
    const found = await find(query, false).catch(() => undefined);
    if (own !== turn) return;
    if (found) return showResults({ ...found, query, base });
    close();
    status.textContent = form.dataset['failed'] ?? '';
  }

  function showResults(search: Search) {
    const { query, findings, strings } = search;
    const { results, isUnsure } = findings;
    const answer = createAnswer(search);
    const whole = `${form.action}#${new URLSearchParams({ q: query })}`;
    const last = isUnsure
      ? [createAdvice(search)]
      : results.length > MOST_SHOWN
        ? [element('a', { href: whole }, strings.all)]
        : [];
    list.replaceChildren(
      ...(answer.length > 0 ? [element('li', { className: 'search-answer' }, ...answer)] : []),
      ...results.slice(0, MOST_SHOWN).map((found) => createResult(found, search)),
      ...last.map((link) => element('li', {}, link)),
    );
    status.textContent = tellFindings(search);
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
  port.open();
}
