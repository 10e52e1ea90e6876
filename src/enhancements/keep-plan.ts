/**
 * Keeps what the reader writes in "Om jag ser … då …" while the tab is open. It may be sensitive, so it is
 * never stored longer than that; without session storage the fields simply start empty.
 */
const fields = document.querySelectorAll<HTMLTextAreaElement>('textarea[data-plan]');

function session(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}

for (const field of fields) {
  const key = `se-signalerna:${import.meta.env.BASE_URL}:plan:${field.dataset['plan']}`;
  try {
    field.value ||= session()?.getItem(key) ?? '';
  } catch {
    // An unreadable field starts empty.
  }
  field.addEventListener('input', () => {
    try {
      session()?.setItem(key, field.value);
    } catch {
      // Full or blocked: the text stays in the field.
    }
  });
}
