/**
 * The copy of the site on this device, kept by the service worker `sw.js` in caches named
 * `se-signalerna:<base>:<version>`. A reader who does not want one says so on the privacy page; the choice is stored as
 * `off` in localStorage under `se-signalerna:<base>:offline`.
 */
import {
  FAILURE_CACHE,
  FAILURE_NAME,
  type FillFailure,
  isFillFailure,
} from '../domain/offline/fill-failure.ts';
import { LIST_NAME } from '../domain/offline/offline-list.ts';
import { sitePrefix } from '../domain/offline/site-prefix.ts';
import { keptText, shelf, type Writing } from './browser-storage.ts';
import { trustedAddress } from './trusted-address.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const WORKER = `${base}sw.js`;
const workerAddress = trustedAddress('offline-copy', WORKER);
const choice = keptText('browser', 'offline');

/** Whether this browser can keep a copy here: not over plain http, and not where it is switched off. */
export const isCopyPossible = (): boolean => 'serviceWorker' in navigator && 'caches' in window;

/** Whether the reader has not said no. Where nothing can be read, nothing is kept either. */
export function isCopyWanted(): boolean {
  try {
    return Boolean(shelf('browser')) && choice.read() !== 'off';
  } catch {
    return false;
  }
}

/** Keeps whether the reader wants a copy. Says what became of the choice, which may not last. */
export function chooseCopy(isWanted: boolean): Writing {
  return isWanted ? choice.remove() : choice.write('off');
}

/** Starts the worker, which then fills the copy by itself. Rejects where the browser refuses. */
export async function registerCopy(): Promise<ServiceWorkerRegistration | undefined> {
  return navigator.serviceWorker.register(workerAddress(), { scope: base, updateViaCache: 'none' });
}

/** The site's own registration; never that of a site above it on the same origin. */
export async function findRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(base);
  return registration?.scope === new URL(base, location.href).href ? registration : undefined;
}

/** When the copy was finished; undefined where there is none. */
export async function readSavedTime(): Promise<Date | undefined> {
  const saved = (await caches.match(base + LIST_NAME))?.headers.get('X-Saved');
  return saved ? new Date(saved) : undefined;
}

const FAILURE_NAMED = sitePrefix(base) + FAILURE_CACHE;

/** Why the newest build could not be kept; undefined where it was, or where none has been tried. */
export async function readFillFailure(): Promise<FillFailure | undefined> {
  const kept = await caches.match(base + FAILURE_NAME, { cacheName: FAILURE_NAMED });
  const failure: unknown = await kept?.json().catch(() => undefined);
  return isFillFailure(failure) ? failure : undefined;
}

/** Lets the worker try at once what it would leave alone for a while. */
export const forgetFillFailure = (): Promise<boolean> => caches.delete(FAILURE_NAMED);

/** Removes the worker and every file it has kept. Pages come from the server again. */
export async function removeCopy(): Promise<void> {
  await (await findRegistration())?.unregister();
  const own = (await caches.keys()).filter((name) => name.startsWith(sitePrefix(base)));
  await Promise.all(own.map((name) => caches.delete(name)));
}

/** Whether the server answers just now. */
export async function isServerReachable(): Promise<boolean> {
  const response = await fetch(WORKER, { cache: 'no-store' }).catch(() => undefined);
  return response?.ok ?? false;
}
