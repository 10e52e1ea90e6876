import { siteProgress } from '../adapters/site-progress.ts';
import { chooseRole } from '../domain/progress/choose-role.ts';

/** The button on a role's page that keeps it as the reader's own path, or lets it go. */
const choice = document.querySelector<HTMLElement>('[data-role]');
const button = choice?.querySelector('button');
const status = choice?.querySelector<HTMLElement>('[data-chosen]');

if (choice && button && status) {
  const roleId = choice.dataset['role'] ?? '';
  const isChosen = () => siteProgress.read().choices.role?.id === roleId;
  const show = () => {
    choice.removeAttribute('data-waiting');
    button.textContent = (isChosen() ? button.dataset['unchoose'] : button.dataset['choose']) ?? '';
    status.textContent = isChosen() ? (status.dataset['chosen'] ?? '') : '';
  };
  button.addEventListener('click', () => {
    const next = isChosen() ? undefined : roleId;
    siteProgress.update((progress, now) => chooseRole(progress, next, now));
  });
  siteProgress.subscribe(show);
  show();
}
