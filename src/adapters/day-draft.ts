import { hasFields, isText } from '../domain/json/guards.ts';
import { DAY_DRAFT } from '../domain/storage/leader-names.ts';
import { keptText } from './browser-storage.ts';
import { listOccasions } from './occasion-store.ts';
import { readShortJson } from './read-json.ts';

/**
 * The plan that somebody worked on last in this browser, with what its address does not say: for which group it is, and where.
 * It is asked for once, and prefilled where it is needed.
 */
export interface DayDraft {
  /** The plan as in an address. */
  plan: string;
  group: string;
  place: string;
}

const isDraft = hasFields<DayDraft>({ plan: isText, group: isText, place: isText });

const kept = () => keptText('browser', DAY_DRAFT);

/** What was kept, if anything. */
export function readDayDraft(): DayDraft | undefined {
  const draft = readShortJson(kept().read());
  return isDraft(draft) ? draft : undefined;
}

/** Where storage is full or blocked the draft is lost with the page. */
export const keepDayDraft = ({ plan, group, place }: DayDraft): void =>
  void kept().write(JSON.stringify({ plan, group, place }));

/** Group and place of a plan, as far as they have been said: for the next group, else for the one that was shown it last. */
export function readFacts(plan: string): Pick<DayDraft, 'group' | 'place'> {
  const kept = readDayDraft();
  const draft = kept?.plan === plan ? kept : undefined;
  const shown = listOccasions().find((occasion) => occasion.plan === plan);
  return { group: draft?.group || shown?.group || '', place: draft?.place || shown?.place || '' };
}
