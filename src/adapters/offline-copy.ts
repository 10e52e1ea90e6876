/**
 * The copy of the site on this device, kept by the service worker `sw.js` in caches named
 * `se-signalerna:<base>:<version>`. Whoever does not want one says so on the privacy page; the choice is stored as
 * `off` in localStorage under `se-signalerna:<base>:offline`.
 */
import { cachePrefix } from '../domain/offline/cache-names.ts';
import { LIST_NAME } from '../domain/offline/offline-list.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const WORKER = `${base}sw.js`;
const CHOICE = `se-signalerna:${import.meta.env.BASE_URL}:offline`;

/** The part of the Trusted Types API that is used; TypeScript does not know it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

/** Whether this browser can keep a copy here: not over plain http, and not where it is switched off. */
export const isCopyPossible = (): boolean => 'serviceWorker' in navigator && 'caches' in window;

/** Whether the reader has not said no. Where nothing can be read, nothing is kept either. */
export function isCopyWanted(): boolean {
  try {
    return localStorage.getItem(CHOICE) !== 'off';
  } catch {
    return false;
  }
}

export function chooseCopy(isWanted: boolean): void {
  try {
    if (isWanted) localStorage.removeItem(CHOICE);
    else localStorage.setItem(CHOICE, 'off');
  } catch {
    // The copy is removed all the same.
  }
}

/** Starts the worker, which then fills the copy by itself. Rejects where the browser refuses. */
export async function registerCopy(): Promise<ServiceWorkerRegistration | undefined> {
  return navigator.serviceWorker.register(workerAddress(), { scope: base, updateViaCache: 'none' });
}

let trusted: string | undefined;

/** The address as the policy of the page demands it. The rule allows this one address, whoever asks. */
function workerAddress(): string {
  const trustedTypes: TrustedTypes | undefined = Reflect.get(window, 'trustedTypes');
  trusted ??=
    trustedTypes?.createPolicy('offline-copy', { createScriptURL: () => WORKER }).createScriptURL(WORKER) ??
    WORKER;
  return trusted;
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

/** Removes the worker and every file it has kept. Pages come from the server again. */
export async function removeCopy(): Promise<void> {
  await (await findRegistration())?.unregister();
  const own = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)));
  await Promise.all(own.map((name) => caches.delete(name)));
}

/** Whether the server answers just now. */
export async function isServerReachable(): Promise<boolean> {
  const response = await fetch(WORKER, { cache: 'no-store' }).catch(() => undefined);
  return response?.ok ?? false;
}
