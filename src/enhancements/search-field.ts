/**
 * Shows the search field of the header, which does nothing without script; its link to the search page goes.
 * Everything else is fetched when the field gets the focus for the first time: pages pay only for this.
 */
const form = document.querySelector<HTMLFormElement>('[data-search-field]');
if (form) {
  form.hidden = false;
  form.addEventListener(
    'focusin',
    () => {
      const index = fetch(`${form.action}index.json`);
      // Whoever waits for it says what has gone wrong.
      index.catch(() => 0);
      import('./search/run-field.ts').then(({ runField }) => runField(form, index));
    },
    { once: true },
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.assign(`${form.action}?${new URLSearchParams({ q: form['q'].value })}`);
  });
}
