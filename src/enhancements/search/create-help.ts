import { suggestTerms } from '../../domain/search/suggest-terms.ts';
import { createAdvice, createLink, element, type Search } from './show-results.ts';

/** What to try when nothing was found, or nothing sure. */
export function createHelp(query: string, search: Search, hasGuesses: boolean): Node[] {
  const { strings } = search;
  if (hasGuesses) return [element('p', {}, strings.noneOtherWords, ' ', createAdvice(search))];
  const near = suggestTerms(search.index, query);
  const advice = [strings.noneShorter, strings.noneOtherWords].map((text) => element('li', {}, text));
  const toIndex = element('li', {}, element('a', { href: '#a-o' }, strings.noneIndex));
  const terms = near.map((term) => element('li', {}, createLink(query, term, search, term.title)));
  return [
    element('ul', {}, ...advice, toIndex, element('li', {}, createAdvice(search))),
    ...(terms.length > 0 ? [element('p', {}, strings.nearest), element('ul', {}, ...terms)] : []),
  ];
}
