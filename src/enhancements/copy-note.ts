/** The button that copies the note of an answer; it says what happened and stays away where nothing can be copied. */
const button = document.querySelector<HTMLButtonElement>('[data-copy-note]');
const note = document.querySelector('[data-note]');
const status = button?.parentElement?.querySelector('[role=status]');

// Browsers have no clipboard on pages without encryption, whatever the types say.
if (button && note && status && 'clipboard' in navigator) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const done = await navigator.clipboard
      .writeText(note.textContent)
      .then(() => true)
      .catch(() => false);
    status.textContent = (done ? button.dataset['copied'] : button.dataset['failed']) ?? '';
  });
}

export {};
