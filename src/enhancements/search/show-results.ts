import type { LoadedSearch } from '../../adapters/search-index.ts';
import { dialledDigits } from '../../domain/course/phone.ts';
import type { Findings } from '../../domain/search/find-documents.ts';
import { markWords } from '../../domain/search/mark-words.ts';
import type { FoundDocument, OpenIndex } from '../../domain/search/open-index.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import type { Ui } from '../../schemas/ui.ts';
import { openWithMarks } from './open-with-marks.ts';

export type SearchStrings = Ui['search'];
export type Search = LoadedSearch<SearchStrings> & {
  /** The folder that the site is served from, without a slash at the end. */
  base: string;
};

/** How many are shown when none of them is sure: more would look like an answer. */
const GUESSES = 3;

/** Makes an element. Text stays text: nothing that was typed or stored is read as markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** What was found, or the nearest guesses: the same under the header's field and on the search page. */
export const shownResults = ({ results, isUnsure }: Findings): FoundDocument[] =>
  isUnsure ? results.slice(0, GUESSES) : results;

/** What is said of a search: never how many were found, since nearly everything is a little like a query. */
export function tellFindings(
  query: string,
  { results, answer, isUnsure }: Findings,
  strings: SearchStrings,
): string {
  if (!answer && results.length === 0) return fillMessage(strings.none, { query });
  // With the query in it, so that a screen reader hears when it has changed.
  return fillMessage(isUnsure ? strings.unsure : strings.nearestFirst, { query });
}

/** The short answer: what to do first, the number to call, and where the rest stands. Nothing where there is none. */
export function createAnswer(query: string, { answer }: Findings, search: Search): Node[] {
  if (!answer) return [];
  const { title, lead, callText, phone, linkText } = answer;
  const call = element('a', { href: `tel:${dialledDigits(phone)}`, className: 'call' }, callText);
  return [
    element('strong', {}, title),
    element('p', {}, lead),
    ...(phone ? [call] : []),
    createLink(query, answer, search, linkText),
  ];
}

/** Where to turn when nothing is sure. */
export const createAdvice = ({ base, strings, askAt }: Search): HTMLAnchorElement =>
  element('a', { href: base + askAt }, strings.ask);

/** One result: a link, what it is and where, and with `isWhole` the beginning of its text with the words marked. */
export function createResult(
  query: string,
  found: FoundDocument,
  { stems }: Findings,
  search: Search,
  isWhole: boolean,
): HTMLLIElement {
  const { index, strings } = search;
  const kind = found.kind === 'answer' ? '' : strings.kinds[found.kind];
  const where = found.place ? fillMessage(strings.where, { kind, place: found.place }) : kind;
  return element(
    'li',
    {},
    createLink(query, found, search, ...mark(found.title, stems, index)),
    element('span', { className: 'search-where' }, where),
    ...(isWhole ? [element('p', {}, ...mark(found.lead, stems, index))] : []),
  );
}

export function createLink(
  query: string,
  { path }: FoundDocument,
  { base }: Search,
  ...text: (Node | string)[]
): HTMLAnchorElement {
  const link = element('a', { href: base + path }, ...text);
  link.onclick = (event) => openWithMarks(event, query);
  return link;
}

/** The arrow keys go from the field through the links and back. */
export function moveByArrows(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const place = stops.indexOf(document.activeElement as HTMLElement);
  if (!step || place === -1 || stops.length < 2) return;
  event.preventDefault();
  stops.at((place + step) % stops.length)?.focus();
}

function mark(text: string, stems: ReadonlySet<string>, index: OpenIndex): (Node | string)[] {
  return markWords(text, stems, index.stem).map((piece) =>
    piece.isMarked ? element('mark', {}, piece.text) : piece.text,
  );
}
