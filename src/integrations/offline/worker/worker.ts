/**
 * The service worker, `sw.js` of the built site. It keeps one build of the whole site, complete or not at all, and
 * answers every request for it from there: a page never gets files of two builds. A newer build is filled beside the
 * running one, and takes over when the reader has agreed, or when no tab of the site is open.
 *
 * Only bodies are kept, and nothing leaves the cache without having the digest that the build gave it; headers come from
 * the list of the build. So nothing that a server sent wrongly outlives the day it did. What is damaged or gone is fetched
 * again. Stored: caches named `se-signalerna:<base>:<version>`, with the list of the build as the last file, and
 * `se-signalerna:<base>:failed` with why a build could not be kept (`src/domain/offline/fill-failure.ts`).
 */

import { answerHeaders } from '../../../domain/offline/answer-headers.ts';
import { type FileSource, FillError, fillCopy, type StoredFile } from '../../../domain/offline/fill-copy.ts';
import {
  FAILURE_CACHE,
  FAILURE_NAME,
  type FillFailure,
  isFillFailure,
  isTooEarly,
} from '../../../domain/offline/fill-failure.ts';
import { findEntry } from '../../../domain/offline/find-entry.ts';
import { LIST_NAME, type OfflineList } from '../../../domain/offline/offline-list.ts';
import { outdatedCaches } from '../../../domain/offline/outdated-caches.ts';
import { isPastCopy } from '../../../domain/offline/past-copy.ts';
import { sitePrefix } from '../../../domain/offline/site-prefix.ts';

declare const self: ServiceWorkerGlobalScope;

/** Digest of this build's list; the integration fills it in. */
declare const OFFLINE_VERSION: string;

const base = new URL(self.registration.scope).pathname;
const cacheName = sitePrefix(base) + OFFLINE_VERSION;
const failureCache = sitePrefix(base) + FAILURE_CACHE;
const isPage = (entry: string) => /(^|\/|\.html)$/.test(entry);

async function digest(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...hash.subarray(0, 9)));
}

/**
 * The body of any answer of this origin. Its digest decides whether it is the file: hosts may redirect `404.html` or answer
 * it with status 404, and a page for logging in may come with status 200.
 */
const toFile = async (response: Response): Promise<StoredFile | undefined> =>
  new URL(response.url).origin === self.origin ? { bytes: await response.arrayBuffer() } : undefined;

/** Says that the body is compressed in the cache: a third of the room on the device. */
const PACKED = 'X-Packed';

const through = (bytes: ArrayBuffer, stream: CompressionStream | DecompressionStream) =>
  new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer();

/** Never makes a cache: what the reader has removed stays removed. What can't be unpacked counts as gone. */
const inCache =
  (name: string): FileSource<StoredFile> =>
  async (entry) => {
    const response = await caches.match(base + entry, { cacheName: name });
    if (!response) return undefined;
    const bytes = await response.arrayBuffer();
    if (!response.headers.has(PACKED)) return { bytes };
    return { bytes: await through(bytes, new DecompressionStream('gzip')) };
  };

/** Files with a digest in their name need not be asked for again; all others are compared with the server's. */
const onServer: FileSource<StoredFile> = async (entry) =>
  toFile(await fetch(base + entry, { cache: entry.startsWith('_astro/') ? 'default' : 'no-cache' }));

const readList = (file: StoredFile): OfflineList => JSON.parse(new TextDecoder().decode(file.bytes));

async function keep(
  entry: string,
  { bytes }: StoredFile,
  headers: Record<string, string> = {},
): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.put(
    base + entry,
    'CompressionStream' in self
      ? new Response(await through(bytes, new CompressionStream('gzip')), {
          headers: { ...headers, [PACKED]: 'gzip' },
        })
      : new Response(bytes, { headers }),
  );
}

/** The pages of an older copy, with the version at their foot as this build has it: often all that has changed. */
function withNewVersion(name: string, older: string, newer: string): FileSource<StoredFile> {
  return async (entry) => {
    const file = isPage(entry) && older !== newer ? await inCache(name)(entry) : undefined;
    const text = file && new TextDecoder().decode(file.bytes).replaceAll(older, newer);
    return file && { bytes: new TextEncoder().encode(text).buffer };
  };
}

async function readFailure(): Promise<FillFailure | undefined> {
  const kept = await caches.match(base + FAILURE_NAME, { cacheName: failureCache });
  const failure: unknown = await kept?.json().catch(() => undefined);
  return isFillFailure(failure) ? failure : undefined;
}

/** Fills the copy of this build, unless that has failed lately. What cannot be kept is taken away, and why is kept. */
async function fill(): Promise<void> {
  const before = await readFailure();
  if (isTooEarly(before, OFFLINE_VERSION, Date.now())) throw before;
  try {
    await keepFiles(before?.version === OFFLINE_VERSION ? before.entry : undefined);
    await caches.delete(failureCache);
  } catch (error) {
    await caches.delete(cacheName);
    const { entry, reason } = error instanceof FillError ? error : new FillError(LIST_NAME, 'room');
    const times = before?.version === OFFLINE_VERSION ? before.times + 1 : 1;
    const failure: FillFailure = { version: OFFLINE_VERSION, entry, reason, times, at: Date.now() };
    await (await caches.open(failureCache)).put(base + FAILURE_NAME, Response.json(failure));
    throw error;
  }
}

async function keepFiles(first: string | undefined): Promise<void> {
  const listFile = await onServer(LIST_NAME).catch(() => {
    throw new FillError(LIST_NAME, 'network');
  });
  // Another build has reached the server since this worker was fetched, or only a part of this one.
  if (!listFile || (await digest(listFile.bytes)) !== OFFLINE_VERSION) throw new FillError(LIST_NAME, 'file');
  const list = readList(listFile);
  // What an earlier, interrupted attempt has kept.
  const sources = (await caches.has(cacheName)) ? [inCache(cacheName)] : [];
  for (const name of outdatedCaches(await caches.keys(), base, OFFLINE_VERSION)) {
    const older = await inCache(name)(LIST_NAME)
      .then((file) => file && readList(file))
      .catch(() => undefined);
    if (!older) continue;
    sources.push(inCache(name), withNewVersion(name, older.content, list.content));
    // A copy of the time when headers were kept may have dead pages, which can't ask the reader.
    if (!older.headers) self.skipWaiting();
  }
  await fillCopy(list.files, { sources: [...sources, onServer], digest, keep, first });
  await keep(LIST_NAME, listFile, { 'X-Saved': new Date().toISOString() });
}

/** The list of this build, read once for as long as the worker lives. */
let reading: Promise<OfflineList | undefined> | undefined;

/** Undefined when the browser or the reader has thrown the cache away; then everything comes from the server. */
async function openList(): Promise<OfflineList | undefined> {
  const file = await inCache(cacheName)(LIST_NAME).catch(() => undefined);
  if (file && (await digest(file.bytes)) === OFFLINE_VERSION) return readList(file);
  reading = undefined;
  return undefined;
}

const NO_LIST: OfflineList = { content: '', headers: {}, types: {}, files: {} };

async function answer({ request, clientId }: FetchEvent, url: URL): Promise<Response> {
  reading ??= openList();
  const [list = NO_LIST, client] = await Promise.all([reading, clientId && self.clients.get(clientId)]);
  if (client && isPastCopy(client.url)) return fetch(request);
  const { files } = list;
  const readEntry = async (entry: string): Promise<Response | undefined> => {
    const file = await inCache(cacheName)(entry).catch(() => undefined);
    if (!file || (await digest(file.bytes)) !== files[entry]) return undefined;
    return new Response(file.bytes, { headers: answerHeaders(entry, list) });
  };
  const found = findEntry(url.pathname.slice(base.length), files);
  if (found && 'moved' in found) return Response.redirect(base + found.moved + url.search);
  const kept = found && (await readEntry(found.entry));
  if (kept) return kept;
  try {
    const response = await fetch(request);
    const fetched = found && (await toFile(response.clone()).catch(() => undefined));
    if (fetched && (await digest(fetched.bytes)) === files[found.entry]) {
      // Puts back what was damaged or gone, if the server still has the same.
      if (await caches.has(cacheName)) await keep(found.entry, fetched).catch(() => undefined);
    } else if (found && /^(script|style)$/.test(request.destination)) {
      await giveUp(client || undefined).catch(() => undefined);
    }
    return response;
  } catch (error) {
    const notFound = request.mode === 'navigate' && (await readEntry('404.html'));
    if (!notFound) throw error;
    return new Response(notFound.body, { status: 404, headers: notFound.headers });
  }
}

/**
 * A page lacks a script or a style that neither the copy nor the server has. When the server has another build the copy
 * cannot be mended: it is removed with its worker, and the page is loaded once more, from the server.
 */
async function giveUp(client: Client | undefined): Promise<void> {
  const listFile = await onServer(LIST_NAME);
  if (!listFile || (await digest(listFile.bytes)) === OFFLINE_VERSION) return;
  // A page for logging in is no list.
  if (typeof readList(listFile).files !== 'object') return;
  await self.registration.unregister();
  await caches.delete(cacheName);
  if (client && 'navigate' in client) (client as WindowClient).navigate(client.url);
}

self.addEventListener('install', (event) => event.waitUntil(fill()));

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const names = outdatedCaches(await caches.keys(), base, OFFLINE_VERSION);
      await Promise.all(names.map((name) => caches.delete(name)));
      await self.clients.claim();
    })(),
  );
});

self.addEventListener('message', (event) => {
  // The reader has agreed to the newer build.
  if (event.data === 'activate') self.skipWaiting();
  // A page has found that the browser has thrown the cache away.
  if (event.data === 'fill') event.waitUntil(fill());
});

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  const isOurs =
    event.request.method === 'GET' && url.origin === self.origin && url.pathname.startsWith(base);
  if (isOurs && !isPastCopy(event.request.url)) event.respondWith(answer(event, url));
});
