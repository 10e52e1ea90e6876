import { createSearchIndex } from '../../adapters/search-index.ts';
import { findDocuments } from '../../domain/search/find-documents.ts';
import { markWords } from '../../domain/search/mark-words.ts';
import { takeSought } from './open-with-marks.ts';

/**
 * Marks the words that were searched for on the page that a result opened, as the browser marks what is found on a page: nothing
 * in the page changes or moves. `address` is that of the index, which the page has fetched or is about to.
 */
export async function markPage(address: string): Promise<void> {
  const query = takeSought();
  const main = document.querySelector('main');
  const loaded = await createSearchIndex(address)
    .load()
    .catch(() => undefined);
  if (!main || !loaded || !('highlights' in CSS)) return;
  const { stems } = findDocuments(loaded.index, query);
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement?.closest('script, style, textarea')) continue;
    let place = 0;
    for (const { text, isMarked } of markWords(node.nodeValue ?? '', stems, loaded.index.stem)) {
      if (isMarked) {
        const range = new Range();
        range.setStart(node, place);
        range.setEnd(node, place + text.length);
        ranges.push(range);
      }
      place += text.length;
    }
  }
  CSS.highlights.set('sought', new Highlight(...ranges));
  const styles = new CSSStyleSheet();
  // The browser's own colours for a marked word: they hold in dark colours and in forced ones.
  styles.replaceSync('::highlight(sought){background-color:Mark;color:MarkText}');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];
}
