import { splitSentences } from '../../domain/language/sentences.ts';

/** A sentence that is read, and where it stands on the page. */
export interface SpokenSentence {
  text: string;
  range: Range;
}

/** What is seen and not said: ways to go on, fields, and references to sources after what they support. */
const UNSPOKEN =
  'nav, button, select, textarea, script, style, summary:has(+ ul), .screen-only, .source, .visually-hidden, [data-unspoken], .certainty, .question-status';

/**
 * The sentences of what can be seen of a part of the page, in order. A paragraph, an item of a list or a cell is said by
 * itself, also where it ends without a full stop.
 */
export function listSentences(root: Element): SpokenSentence[] {
  return listBlocks(root).flatMap(sentencesOf);
}

/** Text nodes by the nearest element that stands on lines of its own. */
function listBlocks(root: Element): Text[][] {
  const blocks: Text[][] = [];
  let last: Element | undefined;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (!holder || holder.closest(UNSPOKEN) || !isShown(holder)) continue;
    if (!/[\p{L}\p{N}]/u.test(node.nodeValue ?? '') && last !== blockOf(holder)) continue;
    const block = blockOf(holder);
    if (block === last) blocks.at(-1)?.push(node as Text);
    else blocks.push([node as Text]);
    last = block;
  }
  return blocks;
}

/** Browsers that cannot say whether an element is shown have nothing folded either. */
const isShown = (element: Element) => element.checkVisibility?.() ?? true;

function blockOf(element: Element): Element {
  let block = element;
  while (block.parentElement && /^inline$|^contents$/.test(getComputedStyle(block).display))
    block = block.parentElement;
  return block;
}

function sentencesOf(nodes: readonly Text[]): SpokenSentence[] {
  const whole = nodes.map(({ data }) => data).join('');
  let from = 0;
  return splitSentences(whole).map((sentence) => {
    const start = whole.indexOf(sentence, from);
    from = start + sentence.length;
    return { text: sentence.replaceAll(/\s+/gu, ' '), range: rangeOf(nodes, start, from) };
  });
}

/** From the character at `start` up to the one at `end`, in the texts of the nodes together. */
function rangeOf(nodes: readonly Text[], start: number, end: number): Range {
  const range = document.createRange();
  let passed = 0;
  for (const node of nodes) {
    const { length } = node.data;
    if (start >= passed && start < passed + length) range.setStart(node, start - passed);
    if (end > passed && end <= passed + length) range.setEnd(node, end - passed);
    passed += length;
  }
  return range;
}
