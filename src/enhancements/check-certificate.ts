import { isCheckCode } from '../domain/certificate/check-code.ts';

/** Compares the code on a certificate with what the paper says. Nothing that is typed leaves the page. */
const checkForm = document.querySelector<HTMLFormElement>('[data-check-certificate]');

if (checkForm) {
  const status = checkForm.querySelector<HTMLElement>('[role=status]');
  checkForm.removeAttribute('data-waiting');
  checkForm.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = new FormData(checkForm);
    const value = (field: string) => `${typed.get(field) ?? ''}`.trim();
    // A certificate may be without a name.
    const missing = [...typed.keys()].filter((field) => field !== 'name' && value(field) === '');
    const isRight = isCheckCode(value('code'), {
      name: value('name'),
      scope: value('scope'),
      from: value('from'),
      to: value('to'),
      lessons: value('lessons'),
      minutes: value('minutes'),
      questions: value('questions'),
      version: value('version'),
    });
    const answer = missing.length > 0 ? 'incomplete' : isRight ? 'right' : 'wrong';
    if (!status) return;
    status.textContent = checkForm.dataset[answer] ?? '';
    status.focus();
  });
}
