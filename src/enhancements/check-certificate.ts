import { toLocalDay } from '../adapters/local-day.ts';
import { moveFocus } from '../adapters/move-focus.ts';
import { isCheckCode } from '../domain/certificate/check-code.ts';
import { findAbsurd } from '../domain/certificate/find-absurd.ts';
import { fillMessage } from '../domain/words/fill-message.ts';
import type { Ui } from '../schemas/ui.ts';
import { readMessage } from './read-message.ts';

/** Compares the code on a certificate with what the paper says. Nothing that is typed leaves the page. */
const checkForm = document.querySelector<HTMLFormElement>('[data-check-certificate]');

/** A certificate may be without a name, and without a line on skipped lessons. */
const MAY_BE_EMPTY = ['name', 'skipped'];

if (checkForm) {
  const status = checkForm.querySelector<HTMLElement>('[data-answer]');
  const inputs = [...checkForm.querySelectorAll('input')];
  const labelOf = ({ labels, name }: HTMLInputElement) => labels?.[0]?.textContent?.trim() || name;
  checkForm.removeAttribute('data-waiting');

  /** Says what there is to say, and goes to the field that it is about, or else to what was said. */
  const answer = (text: string, wrong: HTMLInputElement[] = []) => {
    for (const input of inputs) {
      if (wrong.includes(input)) input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
      // Read out with the field that gets the focus.
      if (input === wrong[0] && status) input.setAttribute('aria-describedby', status.id);
      else input.removeAttribute('aria-describedby');
    }
    if (status) status.textContent = text;
    moveFocus(wrong[0] ?? status);
  };

  checkForm.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = new FormData(checkForm);
    const value = (field: string) => `${typed.get(field) ?? ''}`.trim();
    const missing = inputs.filter(({ name }) => !MAY_BE_EMPTY.includes(name) && value(name) === '');
    if (missing.length > 0) {
      const message = readMessage<Ui['checkCertificate']['incomplete']>(checkForm, 'incomplete');
      answer(fillMessage(message, { fields: missing.map(labelOf).join(', ') }), missing);
      return;
    }
    const text = {
      name: value('name'),
      scope: value('scope'),
      from: value('from'),
      to: value('to'),
      lessons: value('lessons'),
      skipped: value('skipped'),
      minutes: value('minutes'),
      questions: value('questions'),
      version: value('version'),
    };
    if (!isCheckCode(value('code'), text)) {
      answer(readMessage(checkForm, 'wrong'));
      return;
    }
    const absurd = findAbsurd(text, toLocalDay(Date.now()), readMessage(checkForm, 'unknownDay'));
    const field = inputs.find(({ name }) => name === absurd);
    if (field) {
      const message = readMessage<Ui['checkCertificate']['absurd']>(checkForm, 'absurd');
      answer(fillMessage(message, { field: labelOf(field) }), [field]);
    } else answer(readMessage(checkForm, 'right'));
  });
}
