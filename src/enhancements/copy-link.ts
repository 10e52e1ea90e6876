/** The button that copies the page's address; it says what happened and stays away where nothing can be copied. */
const button = document.querySelector<HTMLButtonElement>('[data-copy-link]');
const status = button?.parentElement?.querySelector('[role=status]');

// Browsers have no clipboard on pages without encryption, whatever the types say.
if (button && status && 'clipboard' in navigator) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const done = await navigator.clipboard
      .writeText(location.origin + location.pathname)
      .then(() => true)
      .catch(() => false);
    status.textContent = (done ? button.dataset['copied'] : button.dataset['failed']) ?? '';
  });
}

export {};
