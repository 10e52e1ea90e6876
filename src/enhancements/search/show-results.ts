import type { LoadedSearch } from '../../adapters/search-index.ts';
import { fillMessage } from '../../domain/course/fill-message.ts';
import type { Findings } from '../../domain/search/find-documents.ts';
import { markWords } from '../../domain/search/mark-words.ts';
import type { FoundDocument, OpenIndex } from '../../domain/search/open-index.ts';
import type { Ui } from '../../schemas/ui.ts';

export type SearchStrings = Ui['search'];
export type Search = LoadedSearch<SearchStrings> & {
  /** The folder that the site is served from, without a slash at the end. */
  base: string;
};

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

/** One result: a link, what it is and where, and with `isWhole` the beginning of its text with the words marked. */
export function createResult(
  found: FoundDocument,
  { stems }: Findings,
  search: Search,
  isWhole: boolean,
): HTMLLIElement {
  const { index, strings } = search;
  const kind = strings.kinds[found.kind];
  const where = found.place ? fillMessage(strings.where, { kind, place: found.place }) : kind;
  return element(
    'li',
    {},
    createLink(found, search, ...mark(found.title, stems, index)),
    element('span', { className: 'search-where' }, where),
    ...(isWhole ? [element('p', {}, ...mark(found.lead, stems, index))] : []),
  );
}

export const createLink = ({ path }: FoundDocument, { base }: Search, ...text: (Node | string)[]) =>
  element('a', { href: base + path }, ...text);

function mark(text: string, stems: ReadonlySet<string>, index: OpenIndex): (Node | string)[] {
  return markWords(text, stems, index.stem).map((piece) =>
    piece.isMarked ? element('mark', {}, piece.text) : piece.text,
  );
}
