import { createSearchIndex } from '../../adapters/search-index.ts';
import { addresses } from '../../domain/course/addresses.ts';
import { countMessage, fillMessage } from '../../domain/course/fill-message.ts';
import { findDocuments } from '../../domain/search/find-documents.ts';
import { suggestTerms } from '../../domain/search/suggest-terms.ts';
import { createLink, createResult, element, type Search, type SearchStrings } from './show-results.ts';

/** A screen reader is told how many were found when somebody has stopped typing, not at every letter. */
const PAUSE_MS = 400;

interface State {
  results?: Node[];
  more?: Node[];
  delay?: number;
}

/**
 * The search page. Its address carries the query (`/sok/?q=…`), so that a search can be sent to a colleague, and
 * follows what is typed. States: nothing asked (the index from A to Ö), loading, failed, none, some.
 *
 * The page brings a form `[data-search-page]` (with `data-loading`, `data-failed`, `data-retry`),
 * and in order `[data-search-status]`, `[data-search-help]`, `#search-results` and `[data-search-index]`.
 */
function runPage(form: HTMLFormElement): void {
  const place = <Found extends HTMLElement>(selector: string) => document.querySelector<Found>(selector);
  const input = form.querySelector('input');
  const status = place('[data-search-status]');
  const help = place('[data-search-help]');
  const list = place<HTMLOListElement>('#search-results');
  const everything = place('[data-search-index]');
  if (!input || !status || !help || !list || !everything) return;
  const base = new URL(form.action).pathname.slice(0, -addresses.search.length);
  const index = createSearchIndex<SearchStrings>(`${form.action}index.json`);
  const pageTitle = document.title;
  let pause: ReturnType<typeof setTimeout> | undefined;

  /** Puts one state on the page and takes the others away. `delay` holds back what a screen reader says. */
  function set(message: string, { results = [], more = [], delay = 0 }: State = {}) {
    list?.replaceChildren(...results);
    help?.replaceChildren(...more);
    if (list) list.hidden = results.length === 0;
    if (everything) everything.hidden = results.length > 0;
    clearTimeout(pause);
    pause = setTimeout(() => {
      if (status) status.textContent = message;
    }, delay);
  }

  async function show() {
    const query = input?.value.trim() ?? '';
    document.title = query ? `${query} – ${pageTitle}` : pageTitle;
    if (query === '') return set('');
    if (list?.hidden) set(form.dataset['loading'] ?? '');
    const loaded = await index.load().catch(() => undefined);
    // What was typed meanwhile has its own turn.
    if (query !== input?.value.trim()) return;
    if (loaded) return showResults(query, { ...loaded, base });
    const retry = { type: 'button', className: 'button quiet', onclick: show } as const;
    set(form.dataset['failed'] ?? '', { more: [element('button', retry, form.dataset['retry'] ?? '')] });
  }

  function showResults(query: string, search: Search) {
    const { strings } = search;
    const findings = findDocuments(search.index, query, 30);
    if (findings.results.length === 0) {
      set(fillMessage(strings.none, { query }), { more: createHelp(query, search) });
      return;
    }
    set(countMessage(strings.hits, findings.results.length), {
      results: findings.results.map((found) => createResult(found, findings, search, true)),
      delay: list?.hidden ? 0 : PAUSE_MS,
    });
  }

  input.addEventListener('input', () => {
    const query = input.value.trim();
    show();
    history.replaceState(null, '', query ? `?${new URLSearchParams({ q: query })}` : location.pathname);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });
  form.removeAttribute('data-waiting');
  input.value ||= new URLSearchParams(location.search).get('q') ?? '';
  input.addEventListener('focus', () => index.load().catch(() => undefined), { once: true });
  show();
}

/** What to try when nothing was found. */
function createHelp(query: string, search: Search): Node[] {
  const { strings } = search;
  const near = suggestTerms(search.index, query);
  const advice = [strings.noneShorter, strings.noneOtherWords].map((text) => element('li', {}, text));
  const toIndex = element('li', {}, element('a', { href: '#a-o' }, strings.noneIndex));
  const terms = near.map((term) => element('li', {}, createLink(term, search, term.title)));
  return [
    element('ul', {}, ...advice, toIndex),
    ...(terms.length > 0 ? [element('p', {}, strings.nearest), element('ul', {}, ...terms)] : []),
  ];
}

const form = document.querySelector<HTMLFormElement>('[data-search-page]');
if (form) runPage(form);
