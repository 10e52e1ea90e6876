/**
 * Shows the search field of the header, which does nothing without script; its link to the search page goes.
 * Everything else comes when the page has nothing else to do, unless the reader saves data, and at the latest when
 * somebody is about to use the field: no page waits for it.
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
  form.onpointerenter = input.onfocus = () => {
    form.onpointerenter = input.onfocus = null;
    const index = fetch(`${form.action}index.json`);
    // Whoever waits for it says what has gone wrong.
    index.catch(() => 0);
    import('./search/run-field.ts').then(({ runField }) => runField(form, input, index));
  };
  // Not everywhere: Safari waits for the reader.
  if (!(navigator as Saving).connection?.saveData) self.requestIdleCallback?.(() => form.onpointerenter?.());
  form.onsubmit = () => {
    location.href = `${form.action}?q=${encodeURIComponent(input.value)}`;
    return false;
  };
}
