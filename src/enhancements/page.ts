import { whenKept } from './when-kept.ts';

/** What every page with progress runs: somebody who has stored nothing has no progress to show. */
whenKept(() => import('./with-progress.ts'));
