/**
 * Shows the search field of the header, which does nothing without script; its link to the search page goes.
 * Everything else comes when the page has nothing else to do, unless the reader saves data, and at the latest when
 * somebody is about to use the field: no page waits for it. What did not come is asked for again at the next use, where
 * the browser does that (Chromium does not for a script); Enter leads to the search page all the same.
 */
interface Saving {
  /** Network Information API; not in every browser. */
  connection?: { saveData: boolean };
}

const input = document.querySelector<HTMLInputElement>('.top input');
const form = input?.form;
if (form) {
  form.hidden = false;
  form.nextElementSibling?.remove();
  const load = () => {
    import('./search/run-field.ts').then((search) => search.runField(form, input), console.warn);
  };
  form.onpointerenter = input.onfocus = load;
  // Not everywhere: Safari waits for the reader.
  if (!(navigator as Saving).connection?.saveData) self.requestIdleCallback?.(load);
  form.onsubmit = () => {
    // After #, what was typed never leaves the browser.
    location.href = `${form.action}#${new URLSearchParams({ q: input.value })}`;
    return false;
  };
  import('./search/at-hand.ts').then((search) => search.keepAtHand(form, input), console.warn);
}

export {};
