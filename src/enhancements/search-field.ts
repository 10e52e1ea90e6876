/**
 * Shows the search field of the header, which does nothing without script; its link to the search page goes.
 * Everything else is fetched when somebody is about to use the field: pages pay only for this.
 */
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
    // What the script imports in turn is fetched beside it, not after it.
    import('../domain/course/fill-message.ts');
    import('./search/run-field.ts').then(({ runField }) => runField(form, input, index));
  };
  form.onsubmit = () => {
    location.href = `${form.action}?q=${encodeURIComponent(input.value)}`;
    return false;
  };
}
