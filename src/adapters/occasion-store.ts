import type { Occasion } from '../domain/sessions/occasion.ts';
import { parseOccasion } from '../domain/sessions/parse-occasion.ts';
import { OCCASION } from '../domain/storage/leader-names.ts';
import { keptText, type Writing } from './browser-storage.ts';
import { keptNames } from './kept-names.ts';
import { STORAGE_PREFIX } from './storage-key.ts';

/** The name of the channel on which the windows of a show speak. */
export const SHOW_CHANNEL = `${STORAGE_PREFIX}show`;

/** Tells open windows that an occasion is gone; without an id all are. */
export interface EraseMessage {
  kind: 'erase';
  id?: string;
}

const place = (id: string) => keptText('browser', `${OCCASION}${id}`);
/** Where version 1 kept the one day of a computer. */
const earlier = () => keptText('browser', 'day');

/** The occasions that this computer keeps, the one that was used last first. None where storage is blocked. */
export function listOccasions(): Occasion[] {
  takeOverEarlier();
  return keptNames('browser')
    .filter((name) => name.startsWith(OCCASION))
    .flatMap((name) => parseOccasion(place(name.slice(OCCASION.length)).read()) ?? [])
    .toSorted((one, other) => other.changedAt - one.changedAt);
}

/** What is kept of an occasion, if anything can be read. */
export const readOccasion = (id: string): Occasion | undefined =>
  listOccasions().find((occasion) => occasion.id === id);

/** Keeps an occasion, and says what became of it. Where storage is full or blocked it lasts as long as the windows. */
export const keepOccasion = (occasion: Occasion): Writing =>
  place(occasion.id).write(JSON.stringify(occasion));

/** Forgets an occasion – votes, times, parked questions – also in windows that are open. */
export function removeOccasion(id: string): void {
  place(id).remove();
  tellErased({ kind: 'erase', id });
}

/** Lets open windows forget what they have in memory. */
export function tellErased(message: EraseMessage): void {
  const channel = new BroadcastChannel(SHOW_CHANNEL);
  channel.postMessage(message);
  channel.close();
}

/** An id that no other occasion of this computer has. */
export function makeOccasionId(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(2));
  return Array.from(numbers, (number) => number.toString(36)).join('');
}

function takeOverEarlier(): void {
  const occasion = parseOccasion(earlier().read());
  if (occasion && keepOccasion(occasion) === 'kept') earlier().remove();
}
