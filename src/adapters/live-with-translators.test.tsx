// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { liveWithTranslators } from './live-with-translators.ts';

/** As browsers' translators do with every text that they find. */
function translate(root: Element): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.data.trim() === '' || text.parentElement?.tagName === 'FONT') continue;
    const font = document.createElement('font');
    font.textContent = `[${text.data}]`;
    text.replaceWith(font);
  }
}
const settle = () => new Promise((resolve) => setTimeout(resolve));

let root: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  root = document.querySelector('#root') as HTMLElement;
  liveWithTranslators(root);
});

async function show(question: string, more?: string): Promise<string> {
  render(
    <section>
      {more && <b>{more}</b>}
      {question}
      {more}
    </section>,
    root,
  );
  await settle();
  return root.textContent ?? '';
}

describe('what is rendered on a translated page', () => {
  it('shows the new text and not the old one', async () => {
    await show('Fråga 1');
    translate(root);
    await settle();
    expect(root.textContent).toBe('[Fråga 1]');
    expect(await show('Fråga 2')).toBe('Fråga 2');
    translate(root);
    await settle();
    expect(root.textContent).toBe('[Fråga 2]');
  });

  it('can get something put before it', async () => {
    await show('Fråga 1');
    translate(root);
    await settle();
    expect(await show('Fråga 1', 'Ny')).toBe('Ny[Fråga 1]Ny');
  });

  it('can be taken away', async () => {
    await show('Fråga 1', 'Extra');
    translate(root);
    await settle();
    expect(await show('Fråga 1')).toBe('[Fråga 1]');
  });
});
