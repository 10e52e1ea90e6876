import type { ContentNews } from './watch-content.ts';

/**
 * Run by the pages of the development server only: shows what the content check says of the last save, and nothing when it
 * finds nothing.
 */
const hot = import.meta.hot;
let box: HTMLElement | undefined;

function show({ title, lines }: ContentNews): void {
  box?.remove();
  // In a frame of the editing page, which says itself what the check finds, and sooner.
  if (lines.length === 0 || window.top !== window) return;
  const details = document.createElement('details');
  details.open = true;
  box = details;
  box.setAttribute('role', 'status');
  Object.assign(box.style, {
    position: 'fixed',
    inset: 'auto 0 0 0',
    maxHeight: '45vh',
    overflow: 'auto',
    zIndex: '1000',
    padding: '12px 16px',
    background: '#fff4d6',
    color: '#1b1b1b',
    borderTop: '4px solid #b26a00',
    font: '15px/1.5 system-ui, sans-serif',
  });
  // It covers the foot of the page, so it can be folded.
  const heading = document.createElement('summary');
  heading.style.fontWeight = 'bold';
  heading.textContent = title;
  const list = document.createElement('ul');
  list.style.margin = '8px 0 0';
  for (const { place, what, instead } of lines) {
    const item = document.createElement('li');
    const file = document.createElement('code');
    file.textContent = place;
    item.style.maxWidth = 'none';
    item.append(file, ` ${what}`, document.createElement('br'), instead);
    list.append(item);
  }
  box.append(heading, list);
  document.body.append(box);
}

hot?.on('content-check:news', show);
hot?.send('content-check:ask', {});
