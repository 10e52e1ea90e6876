import { onlyNewest } from '../../adapters/search/only-newest.ts';
import { openSearch } from '../../adapters/search/search-port.ts';
import { createHelp } from './create-help.ts';
import {
  answerOf,
  createAnswer,
  createResult,
  element,
  moveByArrows,
  type Search,
  type SearchStrings,
  tellFindings,
} from './show-results.ts';

/** A screen reader is told of the findings when somebody has stopped typing, not at every letter. */
const PAUSE_MS = 400;

interface State {
  results?: Node[];
  more?: Node[];
  delay?: number;
}

/**
 * The search page. Its address carries the query (`/sok/#q=…`), so that a search can be sent to a colleague, once the reader
 * has pressed Enter or gone on to a result; until then what is typed is in the field alone, and in no list of visited pages
 * that others who use the browser can read. What stands after # never leaves the browser, and the query is never in the title.
 * States: nothing asked (the index from A to Ö), loading, failed, none, unsure, some.
 *
 * The page brings a form `[data-search-page]` (with `data-loading`, `data-failed`, `data-retry`),
 * and in order `[data-search-status]`, `[data-search-help]`, `#search-results` and `[data-search-index]`.
 */
function runPage(form: HTMLFormElement): void {
  const part = <Found extends HTMLElement>(selector: string) => document.querySelector<Found>(selector);
  const input = form.querySelector('input');
  const status = part('[data-search-status]');
  const help = part('[data-search-help]');
  const list = part<HTMLOListElement>('#search-results');
  const everything = part('[data-search-index]');
  if (!input || !status || !help || !list || !everything) return;
  const base = new URL('..', form.action).pathname.slice(0, -1);
  const port = openSearch<SearchStrings>(`${form.action}index.json`);
  const find = onlyNewest(port.find);
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
    if (query === '') return set('');
    const found = await answerOf(find(query, true), () => {
      if (query === input?.value.trim() && list?.hidden) set(form.dataset['loading'] ?? '');
    });
    // Stale: the field has changed, and that change has started a search of its own.
    if (query !== input?.value.trim()) return;
    if (found) return showResults({ ...found, query, base });
    // The button goes with the failure; the field, with the words in it, is where the reader can go on.
    const onclick = () => {
      input?.focus();
      void show();
    };
    const retry = { type: 'button', className: 'button quiet', onclick } as const;
    set(form.dataset['failed'] ?? '', { more: [element('button', retry, form.dataset['retry'] ?? '')] });
  }

  function showResults(search: Search) {
    const { results, isUnsure } = search.findings;
    const answer = createAnswer(search);
    set(tellFindings(search), {
      results: results.map((found) => createResult(found, search)),
      more: [
        ...(answer.length > 0 ? [element('div', { className: 'search-answer' }, ...answer)] : []),
        ...(isUnsure ? createHelp(search) : []),
      ],
      delay: list?.hidden ? 0 : PAUSE_MS,
    });
  }

  const keepInAddress = () => {
    const query = input.value.trim();
    // With the place on the page: the results come after the browser has gone back to it.
    const address = query ? `#${new URLSearchParams({ q: query })}` : location.pathname;
    history.replaceState({ asked: query, y: scrollY }, '', address);
  };

  input.addEventListener('input', () => {
    // Until it is asked, it is known to the tab alone: whoever goes away and comes back finds it.
    history.replaceState({ asked: input.value }, '');
    show();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keepInAddress();
    show();
  });
  // Coming back from a result finds the same search.
  for (const place of [help, list]) place.addEventListener('click', keepInAddress, true);
  form.removeAttribute('data-waiting');
  const readAddress = () => {
    const { hash, search } = location;
    return new URLSearchParams(hash.startsWith('#q=') ? hash.slice(1) : search).get('q') ?? '';
  };
  const { asked = '', y } = (history.state ?? {}) as { asked?: string; y?: number };
  input.value ||= asked || readAddress();
  // The header's field leads here from here, too.
  addEventListener('hashchange', () => {
    const query = readAddress();
    if (query === '' || query === input.value) return;
    input.value = query;
    show();
  });
  addEventListener('keydown', (event) => {
    const links = [help, list].flatMap((place) => [...place.querySelectorAll('a')]);
    moveByArrows(event, [input, ...links]);
  });
  input.addEventListener('focus', port.open, { once: true });
  show().then(() => y !== undefined && scrollTo(0, y));
}

const form = document.querySelector<HTMLFormElement>('[data-search-page]');
if (form) runPage(form);
