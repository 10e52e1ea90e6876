import { openSearch } from '../../adapters/search/search-port.ts';
import { takeSought } from './open-with-marks.ts';

/**
 * Marks the words that were searched for on the page that a result opened, as the browser marks what is found on a page: nothing
 * in the page changes or moves. `address` is that of the index.
 */
export async function markPage(address: string): Promise<void> {
  const query = takeSought();
  const main = document.querySelector('main');
  if (!main || !('highlights' in CSS)) return;
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.parentElement?.closest('script, style, textarea')) nodes.push(node);
  }
  const texts = nodes.map(({ data }) => data);
  const marks = await openSearch(address)
    .mark(query, texts)
    .catch(() => []);
  const ranges = nodes.flatMap((node, place) => {
    // The page has changed meanwhile.
    if (node.data !== texts[place]) return [];
    return (marks[place] ?? []).map(([start, end]) => {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      return range;
    });
  });
  CSS.highlights.set('sought', new Highlight(...ranges));
  const styles = new CSSStyleSheet();
  // The browser's own colours for a marked word: they hold in dark colours and in forced ones.
  styles.replaceSync('::highlight(sought){background-color:Mark;color:MarkText}');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];
}
