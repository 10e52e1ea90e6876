import { forgetKeptObservation, isObservationKept } from '../adapters/seen-signs.ts';
import { forgetSession } from '../adapters/session-entries.ts';
import { siteProgress } from '../adapters/site-progress.ts';

/** The privacy page: says how much is stored, and erases it after a second, deliberate press. */
const panel = document.querySelector<HTMLElement>('[data-stored]');

if (panel) {
  const part = <T extends HTMLElement>(name: string) => panel.querySelector<T>(`[data-${name}]`);
  const summary = part('summary');
  const ask = part<HTMLButtonElement>('ask');
  const question = part('question');
  const erase = part<HTMLButtonElement>('erase');
  const cancel = part<HTMLButtonElement>('cancel');

  const show = () => {
    const { attempts, lessons, drafts, choices } = siteProgress.read();
    const opened = Object.keys(lessons).length;
    const kept = isObservationKept();
    const chosen = Boolean(choices.role?.id || choices.organisation?.id);
    const choice = part('choice');
    if (choice) choice.hidden = !chosen;
    const stored = kept || chosen || attempts.length + opened + Object.keys(drafts).length > 0;
    const observation = part('observation');
    if (observation) observation.hidden = !kept;
    if (ask) ask.hidden = !stored;
    if (summary && !(summary.dataset['state'] === 'erased' && !stored)) {
      summary.dataset['state'] = '';
      summary.textContent = stored
        ? (summary.dataset['template'] ?? '')
            .replace('{attempts}', `${attempts.length}`)
            .replace('{lessons}', `${opened}`)
        : (summary.dataset['nothing'] ?? '');
    }
  };

  ask?.addEventListener('click', () => {
    ask.hidden = true;
    if (question) question.hidden = false;
    cancel?.focus();
  });
  cancel?.addEventListener('click', () => {
    if (question) question.hidden = true;
    show();
    ask?.focus();
  });
  erase?.addEventListener('click', () => {
    siteProgress.erase();
    forgetKeptObservation();
    forgetSession();
    if (question) question.hidden = true;
    show();
    if (summary) {
      summary.dataset['state'] = 'erased';
      summary.textContent = summary.dataset['erased'] ?? '';
      summary.focus();
    }
  });

  siteProgress.subscribe(show);
  show();
}
