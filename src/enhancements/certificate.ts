import { isoDay } from '../adapters/local-day.ts';
import { siteProgress } from '../adapters/site-progress.ts';
import { createCertificate, isEmptyCertificate } from '../domain/certificate/certificate.ts';
import { checkCode } from '../domain/certificate/check-code.ts';
import { fillMessage } from '../domain/course/fill-message.ts';
import { joinScopes, readScope } from './read-scopes.ts';

/**
 * Writes the certificate of an area, or of the whole course, from what is kept in this browser. The address may choose
 * it (`?omrade=miljobrott`). The name is only on the paper: it is never stored.
 */
const certificateForm = document.querySelector<HTMLFormElement>('[data-certificate-form]');
const paper = document.querySelector<HTMLElement>('[data-paper]');
const choice = certificateForm?.querySelector('select');
const nameField = certificateForm?.querySelector('input');

if (certificateForm && paper && choice && nameField) {
  const show = () => {
    const options = [...choice.options];
    const chosen = choice.selectedOptions[0];
    const areas = options.filter(({ dataset }) => dataset['area']).map(readScope);
    const scope = chosen?.dataset['area'] ? readScope(chosen) : joinScopes('kursen', areas);
    const certificate = createCertificate(siteProgress.read(), scope);
    const isEmpty = isEmptyCertificate(certificate);
    paper.hidden = isEmpty;
    document.querySelector('[data-actions]')?.toggleAttribute('hidden', isEmpty);
    document.querySelector('[data-nothing]')?.toggleAttribute('hidden', !isEmpty);
    if (isEmpty) return;
    const of = (n: number, total: number) => fillMessage(paper.dataset['of'] ?? '', { n, total });
    const text = {
      name: nameField.value.trim(),
      scope: chosen?.textContent?.trim() ?? '',
      from: isoDay(certificate.from ?? 0),
      to: isoDay(certificate.to ?? 0),
      lessons: of(certificate.lessonsDone, certificate.lessons),
      minutes: `${certificate.minutes}`,
      questions: of(certificate.questionsRight, certificate.questions),
      version: paper.dataset['version'] ?? '',
    };
    const skipped = certificate.lessonsSkipped;
    const fields: Record<string, string> = {
      ...text,
      skipped: skipped > 0 ? fillMessage(paper.dataset['lessonsSkipped'] ?? '', { n: skipped }) : '',
      code: checkCode(text),
    };
    for (const place of paper.querySelectorAll<HTMLElement>('[data-field]'))
      place.textContent = fields[place.dataset['field'] ?? ''] ?? '';
  };
  const asked = new URLSearchParams(location.search).get('omrade');
  if ([...choice.options].some(({ value }) => value === asked)) choice.value = asked ?? '';
  certificateForm.hidden = false;
  certificateForm.addEventListener('input', show);
  certificateForm.addEventListener('submit', (event) => event.preventDefault());
  siteProgress.subscribe(show);
  show();
}
