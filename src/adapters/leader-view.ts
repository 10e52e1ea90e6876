import { hasFields, isFlag, isMissingOr, isNumber } from '../domain/json/guards.ts';
import { keptText } from './browser-storage.ts';
import { readShortJson } from './read-json.ts';

/** How a leader has set up the window with the notes. Kept for the next time. */
export interface LeaderView {
  /** The share of the width that the slides have, 0–1. */
  slides?: number;
  /** The share of the height that the notes have of what they share with the panel below, 0–1. */
  notes?: number;
  /** Size of the notes' text; 1 is the usual. */
  textSize?: number;
  /** Whether single letters are shortcuts. */
  hasLetters?: boolean;
}

const isView = hasFields<LeaderView>({
  slides: isMissingOr(isNumber),
  notes: isMissingOr(isNumber),
  textSize: isMissingOr(isNumber),
  hasLetters: isMissingOr(isFlag),
});

const place = keptText('browser', 'leader-view');

/** What was kept, or nothing. */
export function readLeaderView(): LeaderView {
  const stored = readShortJson(place.read());
  return isView(stored) ? stored : {};
}

/** Where storage is full or blocked the choice lasts as long as the window. */
export const keepLeaderView = (view: LeaderView): void => void place.write(JSON.stringify(view));
