import { keptText } from '../../adapters/browser-storage.ts';

/**
 * Ctrl+K and / go to the field; what was typed is there again when the reader comes back; and the words are marked on a page
 * that a result has opened.
 */
export function keepAtHand(form: HTMLFormElement, input: HTMLInputElement): void {
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const isCommand = key === 'k' && (ctrlKey || metaKey);
    const isSlash = key === '/' && !ctrlKey && !metaKey && !altKey;
    if (!isCommand && (!isSlash || isWriting(target as HTMLElement) || slash.read() === 'off')) return;
    event.preventDefault();
    // On the search page it is the field there.
    (document.querySelector<HTMLElement>('#fraga') ?? input).focus();
  });
  offerChoice();
  input.value ||= (history.state as { typed?: string } | null)?.typed ?? '';
  const markSought = () => {
    // As `open-with-marks.ts` has left it; read there, with the panel, which has the index already.
    if (!self.name.startsWith('sought:')) return;
    import('./run-field.ts').then(({ markPage }) => markPage(`${form.action}index.json`), console.warn);
  };
  markSought();
  // A result may lead to another place on the same page.
  addEventListener('hashchange', markSought);
}

/** In the fields of a page a stroke is a stroke. */
const isWriting = (target: HTMLElement) =>
  target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);

/** Who controls the page by speech or hits keys by mistake turns / off on the search page (WCAG 2.1.4). */
const slash = keptText('browser', 'search-key');

/** The box on the search page. */
function offerChoice(): void {
  const part = document.querySelector<HTMLElement>('[data-search-keys]');
  const box = part?.querySelector('input');
  if (!part || !box) return;
  box.checked = slash.read() !== 'off';
  box.onchange = () => (box.checked ? slash.remove() : slash.write('off'));
  part.hidden = false;
}
