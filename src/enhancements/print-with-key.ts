/**
 * Prints a dossier or a place with or without its key. A closed key is not on paper, so it is opened or closed for the
 * printer and then put back. Without script the reader opens the key first, and prints.
 */
const key = document.querySelector<HTMLDetailsElement>('[data-key]');

const place = document.querySelector('[data-print-with-key]');

if (key && place) {
  place.removeAttribute('data-waiting');
  place.addEventListener('click', ({ target }) => {
    const button = target instanceof HTMLElement && target.closest<HTMLElement>('[data-key-on-paper]');
    if (!button) return;
    const wasOpen = key.open;
    key.open = button.dataset['keyOnPaper'] === 'with';
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

export {};
