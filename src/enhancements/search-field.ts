/**
 * Shows the search field of the header, which does nothing without script, and hides the link that stands in for it.
 * Everything else is fetched when the field gets the focus for the first time: pages pay only for this.
 */
const form = document.querySelector<HTMLFormElement>('[data-search-field]');
if (form) {
  form.hidden = false;
  form.addEventListener(
    'focusin',
    () => {
      const index = fetch(form.dataset['searchField'] ?? '');
      import('./search/run-field.ts').then(({ runField }) => runField(form, index));
    },
    { once: true },
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.assign(`${form.action}?q=${encodeURIComponent(form.querySelector('input')?.value ?? '')}`);
  });
}
