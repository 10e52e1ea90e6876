import { readPickedOrganisation } from '../adapters/picked-choices.ts';

/** The list of organisations: the reader picks theirs once, and sees only its routes until they pick another or all. */
const list = document.querySelector<HTMLElement>('[data-organisations]');
const select = list?.querySelector('select');

if (list && select) {
  const organisations = [...list.querySelectorAll('details')];
  const show = (picked: string | undefined) => {
    // One that has left the site since it was picked counts as none.
    const shown = organisations.find(({ dataset }) => dataset['id'] === picked);
    for (const organisation of organisations) {
      organisation.hidden = shown !== undefined && organisation !== shown;
      organisation.open = organisation === shown;
    }
    select.value = shown?.dataset['id'] ?? '';
  };
  select.addEventListener('change', () => {
    const picked = select.value || undefined;
    show(picked);
    void import('./keep-organisation.ts').then(({ keepOrganisation }) => keepOrganisation(picked));
  });
  // The reader comes back with the browser's own arrow to a page that was left before the choice.
  window.addEventListener('pageshow', ({ persisted }) => persisted && show(readPickedOrganisation()));
  show(readPickedOrganisation());
  for (const part of list.querySelectorAll<HTMLElement>('.pick > *')) part.hidden = false;
}
