import { isoDay } from '../adapters/local-day.ts';
import { followProgress, siteProgress } from '../adapters/site-progress.ts';
import { createCertificate } from '../domain/certificate/certificate.ts';
import { checkCode } from '../domain/certificate/check-code.ts';
import { measureGoal } from '../domain/certificate/measure-goal.ts';
import { hasEveryLetter } from '../domain/certificate/name-letters.ts';
import { fillMessage } from '../domain/words/fill-message.ts';
import type { Ui } from '../schemas/ui.ts';
import { readMessage } from './read-message.ts';
import { joinScopes, readScope } from './read-scopes.ts';

/**
 * Writes the certificate of an area, or of the whole course, from what is kept in this browser. The address may choose
 * it (`?omrade=miljobrott`). Before the goal is reached the page says what is missing, area by area. The name is only on the
 * paper: it is never stored.
 */
const certificateForm = document.querySelector<HTMLFormElement>('[data-certificate-form]');
const paper = document.querySelector<HTMLElement>('[data-paper]');
const choice = certificateForm?.querySelector('select');
const nameField = certificateForm?.querySelector('input');

if (certificateForm && paper && choice && nameField) {
  const show = () => {
    const options = [...choice.options];
    const chosen = choice.options[choice.selectedIndex];
    const areaOptions = options.filter(({ dataset }) => dataset['area']);
    const scope = chosen?.dataset['area']
      ? readScope(chosen)
      : joinScopes('kursen', areaOptions.map(readScope));
    const certificate = createCertificate(siteProgress.read(), scope, Date.now());
    const isReached = showMissing(chosen?.dataset['area'] && chosen ? [chosen] : areaOptions);
    paper.hidden = !isReached;
    document.querySelector('[data-actions]')?.toggleAttribute('hidden', !isReached);
    if (!isReached) return;
    const of = (n: number, total: number) =>
      fillMessage(readMessage<Ui['certificate']['of']>(paper, 'of'), { n, total });
    const dayOf = (at: number | undefined) =>
      at === undefined ? readMessage<string>(paper, 'unknownDay') : isoDay(at);
    const skipped = certificate.lessonsSkipped;
    const text = {
      name: nameField.value.trim(),
      scope: chosen?.textContent?.trim() ?? '',
      from: dayOf(certificate.from),
      to: dayOf(certificate.to),
      lessons: of(certificate.lessonsDone, certificate.lessons),
      skipped:
        skipped > 0
          ? fillMessage(readMessage<Ui['certificate']['skipped']>(paper, 'lessonsSkipped'), { n: skipped })
          : '',
      minutes: `${certificate.minutes}`,
      questions: of(certificate.questionsRight, certificate.questions),
      version: paper.dataset['version'] ?? '',
    };
    const fields: Record<string, string> = { ...text, code: checkCode(text) };
    for (const place of paper.querySelectorAll<HTMLElement>('[data-field]'))
      place.textContent = fields[place.dataset['field'] ?? ''] ?? '';
    paper.toggleAttribute('data-other-letters', !hasEveryLetter(text.name));
  };
  const asked = new URLSearchParams(location.search).get('omrade');
  if ([...choice.options].some(({ value }) => value === asked)) choice.value = asked ?? '';
  certificateForm.hidden = false;
  certificateForm.addEventListener('input', show);
  certificateForm.addEventListener('submit', (event) => event.preventDefault());
  followProgress(show);
}

/** Lists the areas whose goal is not reached, with what is missing and the way to their check. Whether none is left. */
function showMissing(areas: readonly HTMLOptionElement[]): boolean {
  const section = document.querySelector<HTMLElement>('[data-missing]');
  const list = section?.querySelector('ul');
  const progress = siteProgress.read();
  const left = areas.flatMap((area) => {
    const goal = measureGoal(progress, readScope(area));
    return goal.isReached ? [] : [{ area, goal }];
  });
  if (section) section.hidden = left.length === 0;
  list?.replaceChildren(
    ...left.map(({ area, goal }) => {
      const link = document.createElement('a');
      link.href = (list.dataset['path'] ?? '').replace('*', area.value);
      link.textContent = list.dataset['check'] ?? '';
      const entry = document.createElement('li');
      const text = fillMessage(readMessage<Ui['certificate']['missing']>(list, 'template'), {
        area: area.text.trim(),
        lessons: goal.lessonsLeft,
        questions: goal.questionsLeft,
      });
      entry.append(`${text} `, link);
      return entry;
    }),
  );
  return left.length === 0;
}
