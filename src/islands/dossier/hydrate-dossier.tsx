import { hydrate } from 'preact';
import { DossierDesk } from './DossierDesk.tsx';
import type { DossierStrings } from './DossierPanel.tsx';
import { Papers } from './papers.ts';
import { readDossier } from './read-dossier.ts';

/** Takes over the dossier of the page. Documents and key are read from what the server wrote. */
const root = document.querySelector('[data-dossier]');
const panel = root?.querySelector('[data-dossier-panel]');
const strings = document.querySelector('[data-dossier-strings]')?.textContent;
const dossier = root && readDossier(root);

if (root && panel && strings && dossier) {
  const texts: DossierStrings = JSON.parse(strings);
  hydrate(<DossierDesk dossier={dossier} papers={new Papers(root, texts.dossier)} strings={texts} />, panel);
}
