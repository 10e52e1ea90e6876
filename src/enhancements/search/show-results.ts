import type { Found } from '../../adapters/search/search-messages.ts';
import { dialledDigits } from '../../domain/course/phone.ts';
import type { NearTerm, ShownDocument } from '../../domain/search/find-to-show.ts';
import type { MarkedPiece } from '../../domain/search/mark-words.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import type { Ui } from '../../schemas/ui.ts';
import { openWithMarks } from './open-with-marks.ts';

export type SearchStrings = Ui['search'];
export type Search = Found<SearchStrings> & {
  query: string;
  /** The folder that the site is served from, without a slash at the end. */
  base: string;
};

/** What comes sooner than this nobody needs to hear is on its way. */
const SLOW_MS = 400;

/** The answer; undefined when it did not come. `tell` is called when it takes long. */
export async function answerOf<Answer>(
  answering: Promise<Answer>,
  tell: () => void,
): Promise<Answer | undefined> {
  const slow = setTimeout(tell, SLOW_MS);
  try {
    return await answering;
  } catch {
    return undefined;
  } finally {
    clearTimeout(slow);
  }
}

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

/** What is said of a search: never how many were found, since nearly everything is a little like a query. */
export function tellFindings({ query, findings, strings }: Search): string {
  const { results, answer, isUnsure } = findings;
  if (!answer && results.length === 0) return fillMessage(strings.none, { query });
  // With the query in it, so that a screen reader hears when it has changed.
  return fillMessage(isUnsure ? strings.unsure : strings.nearestFirst, { query });
}

/** The short answer: what to do first, the number to call, and where the rest stands. Nothing where there is none. */
export function createAnswer(search: Search): Node[] {
  const { answer } = search.findings;
  if (!answer) return [];
  const { title, lead, callText, phone, linkText } = answer;
  const call = element('a', { href: `tel:${dialledDigits(phone)}`, className: 'call' }, callText);
  return [
    element('strong', {}, title),
    element('p', {}, lead),
    ...(phone ? [call] : []),
    createLink(answer, search, linkText),
  ];
}

/** Where to turn when nothing is sure. */
export const createAdvice = ({ base, strings, askAt }: Search): HTMLAnchorElement =>
  element('a', { href: base + askAt }, strings.ask);

/** One result: a link, what it is and where, and the beginning of its text where that was asked for, with the words marked. */
export function createResult(found: ShownDocument, search: Search): HTMLLIElement {
  const { strings } = search;
  const kind = found.kind === 'answer' ? '' : strings.kinds[found.kind];
  const where = found.place ? fillMessage(strings.where, { kind, place: found.place }) : kind;
  return element(
    'li',
    {},
    createLink(found, search, ...mark(found.title)),
    element('span', { className: 'search-where' }, where),
    ...(found.lead.length > 0 ? [element('p', {}, ...mark(found.lead))] : []),
  );
}

/** Makes a link to a page that was found, which shows where on it the words of the query stand. */
export function createLink(
  { path }: Pick<NearTerm, 'path'>,
  { base, query }: Search,
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

const mark = (pieces: readonly MarkedPiece[]) =>
  pieces.map(({ text, isMarked }) => (isMarked ? element('mark', {}, text) : text));
