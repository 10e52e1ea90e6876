/**
 * Lets a page that a browser translates go on working. Translators take a text node away and put a `<font>` with other words
 * in its place; Preact holds on to the node, writes new text into it where nobody sees it, and fails when it puts something
 * before it. So the node is put back, empty, before what took its place. When it gets new text, or is taken away by whoever made
 * it, what stands for it goes, and the translator sees the new text as any other.
 *
 * Costs nothing on a page that is not translated but a look at each change. Call it once a page, with the part that scripts render.
 */
export function liveWithTranslators(root: Node): void {
  /** What stands for the words of a text node. */
  const standIns = new Map<Text, Element>();
  const observer = new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === 'characterData') forget(change.target as Text);
      else if (change.removedNodes.length > 0) lookAt(change);
    }
    // Something may have come in between.
    for (const [node, standIn] of standIns)
      if (node.isConnected && node.nextSibling !== standIn) node.after(standIn);
    // What was changed here is not news.
    observer.takeRecords();
  });

  function lookAt({ target, removedNodes, addedNodes, previousSibling, nextSibling }: MutationRecord) {
    // Put in and taken away at once, or one after the other.
    const taken = new Set(standIns.values());
    const standIn = [...addedNodes, previousSibling, nextSibling]
      .filter(isFont)
      .find((font) => !taken.has(font));
    for (const node of removedNodes) {
      if (!(node instanceof Text) || node.isConnected) continue;
      if (standIns.has(node)) forget(node);
      else if (standIn?.parentNode === target && node.data.trim() !== '') {
        standIns.set(node, standIn);
        node.data = '';
        standIn.before(node);
      }
    }
  }

  function forget(node: Text) {
    if (node.isConnected && node.data === '') return;
    standIns.get(node)?.remove();
    standIns.delete(node);
  }

  observer.observe(root, { childList: true, characterData: true, subtree: true });
}

const isFont = (node: Node | null): node is Element => node?.nodeName === 'FONT';
