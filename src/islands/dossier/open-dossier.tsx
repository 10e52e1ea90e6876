import { hydrate } from 'preact';
import { liveWithTranslators } from '../../adapters/live-with-translators.ts';
import { isTexts, readPageData } from '../../adapters/page-data.ts';
import { type DossierTask, isDossierTask } from '../../domain/dossiers/dossier-task.ts';
import { hasFields } from '../../domain/json/guards.ts';
import { DossierDesk } from './DossierDesk.tsx';
import type { DossierStrings } from './DossierPanel.tsx';
import { Papers } from './papers.ts';

/** Takes over the dossier of the page: its panel, and the buttons in the documents that the server has written. */
const root = document.querySelector('[data-dossier]');
const panel = root?.querySelector('[data-dossier-panel]');
const page = readPageData(
  'dossier',
  hasFields<{ dossier: DossierTask; strings: DossierStrings }>({ dossier: isDossierTask, strings: isTexts }),
);

if (root && panel && page) {
  const { dossier, strings } = page;
  hydrate(
    <DossierDesk dossier={dossier} papers={new Papers(root, strings.dossier)} strings={strings} />,
    panel,
  );
  liveWithTranslators(panel);
}
