import { siteProgress } from '../adapters/site-progress.ts';
import { chooseOrganisation } from '../domain/progress/choose-organisation.ts';

/** Keeps which organisation was picked, or that none is. Fetched when the reader picks: the store is heavy. */
export function keepOrganisation(id: string | undefined): void {
  siteProgress.update((progress, now) => chooseOrganisation(progress, id, now));
}
