/** What the name of the tab begins with while a result is being opened. */
const SOUGHT = 'sought:';

/**
 * Lets the words of a query be marked on the page that a result opens (`mark-page.ts`). The query travels in the name of
 * the tab and is taken out again by the page that opens: it stands in no address, reaches no server and is stored nowhere.
 * (The Navigation API would carry it in the history of the tab, but Chromium 153 loses it between pages.) In another tab nothing is marked.
 */
export function openWithMarks({ ctrlKey, metaKey, shiftKey }: MouseEvent, query: string): void {
  if (ctrlKey || metaKey || shiftKey) return;
  self.name = SOUGHT + query;
  // The field is to hold what was typed when the reader comes back.
  history.replaceState({ ...history.state, typed: query }, '');
}

/** What the page was opened to show, once. */
export function takeSought(): string {
  if (!self.name.startsWith(SOUGHT)) return '';
  const query = self.name.slice(SOUGHT.length);
  self.name = '';
  return query;
}
