import { createAdvice, createLink, element, type Search } from './show-results.ts';

/** What to try when nothing was found, or nothing sure. */
export function createHelp(search: Search): Node[] {
  const { strings, findings } = search;
  if (findings.results.length > 0)
    return [element('p', {}, strings.noneOtherWords, ' ', createAdvice(search))];
  const advice = [strings.noneShorter, strings.noneOtherWords].map((text) => element('li', {}, text));
  const toIndex = element('li', {}, element('a', { href: '#a-o' }, strings.noneIndex));
  const terms = findings.near.map((term) => element('li', {}, createLink(term, search, term.title)));
  return [
    element('ul', {}, ...advice, toIndex, element('li', {}, createAdvice(search))),
    ...(terms.length > 0 ? [element('p', {}, strings.nearest), element('ul', {}, ...terms)] : []),
  ];
}
