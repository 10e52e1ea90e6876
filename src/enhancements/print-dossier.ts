/**
 * Prints a dossier with or without its key. A closed key is not on paper, so it is opened or closed for the
 * printer and then put back. Without script the reader opens the key first, and prints.
 */
const key = document.querySelector<HTMLDetailsElement>('[data-key]');

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print-dossier]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    if (!key) return;
    const wasOpen = key.open;
    key.open = button.dataset['printDossier'] === 'with-key';
    window.addEventListener(
      'afterprint',
      () => {
        key.open = wasOpen;
      },
      { once: true },
    );
    window.print();
  });
}
