/** The button that prints the page as a card: the page's print styles look at `data-print` while it is printed. */
const button = document.querySelector<HTMLButtonElement>('[data-print-card]');
const { documentElement: root } = document;

if (button) {
  button.hidden = false;
  button.addEventListener('click', () => {
    root.dataset['print'] = 'card';
    window.print();
  });
  window.addEventListener('afterprint', () => {
    delete root.dataset['print'];
  });
}

export {};
