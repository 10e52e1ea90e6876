import { siteProgress } from '../../adapters/site-progress.ts';
import { chooseRole } from '../../domain/progress/choose-role.ts';
import { findRoles } from '../../domain/search/find-roles.ts';
import type { Paths } from './read-paths.ts';

/**
 * A field in which readers look for their own work: under it stands a list of buttons, one a role, and nothing else, so that
 * every screen reader knows what to do with it. The arrow keys go from the field through the list and back; Enter takes the
 * first, Escape closes. What is chosen is stored, and `onChosen` is called; it moves the focus, and until it has, the list stays.
 */
export function offerRoles(
  field: HTMLInputElement,
  load: () => Promise<Paths | undefined>,
  onChosen: () => Promise<void>,
): void {
  const place = field.closest<HTMLElement>('[data-roles]');
  const list = place?.querySelector('ul');
  const status = place?.querySelector('[role="status"]');
  if (!place || !list || !status) return;
  const buttons = () => [...list.querySelectorAll('button')];
  const close = () => {
    list.replaceChildren();
    status.textContent = '';
  };

  async function show() {
    const { value } = field;
    const paths = await load();
    if (!paths || !list || !status || value !== field.value || !place?.contains(document.activeElement))
      return;
    const roles = findRoles(paths.roles, value);
    list.replaceChildren(
      ...roles.map((role) => {
        const button = document.createElement('button');
        button.type = 'button';
        const administration = document.createElement('span');
        administration.textContent = role.administration;
        button.append(role.name, ' ', administration);
        button.onclick = async () => {
          siteProgress.update((progress, now) => chooseRole(progress, role.id, now));
          await onChosen();
          close();
        };
        const entry = document.createElement('li');
        entry.append(button);
        return entry;
      }),
    );
    status.textContent = roles.length === 0 ? paths.strings.noRole : '';
  }

  field.addEventListener('input', show);
  field.addEventListener('focus', show);
  // The reader is in it already.
  show();
  place.addEventListener('focusout', ({ relatedTarget }) => {
    if (!place.contains(relatedTarget as Node | null)) close();
  });
  place.addEventListener('keydown', (event) => {
    const stops: HTMLElement[] = [field, ...buttons()];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter' && at === 0) {
      event.preventDefault();
      if (field.value.trim() !== '') stops[1]?.click();
    } else if (event.key === 'Escape' && stops.length > 1) {
      event.preventDefault();
      field.focus();
      close();
    } else if (step && stops.length > 1) {
      event.preventDefault();
      stops.at((at + step) % stops.length)?.focus();
    }
  });
}
