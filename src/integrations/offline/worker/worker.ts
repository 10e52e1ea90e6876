/**
 * The service worker, `sw.js` of the built site. It keeps one build of the whole site, complete or not at all, and
 * answers every request for it from there: a page never gets files of two builds. A newer build is filled beside the
 * running one, and takes over when the reader has agreed, or when no tab of the site is open.
 *
 * Nothing leaves the cache without having the digest that the build gave it. What is damaged or gone is fetched
 * again. Stored: caches named `se-signalerna:<base>:<version>`, with the list of the build as the last file.
 */
import { cachePrefix, outdatedCaches } from '../../../domain/offline/cache-names.ts';
import { type FileSource, fillCopy, type StoredFile } from '../../../domain/offline/fill-copy.ts';
import { findEntry } from '../../../domain/offline/find-entry.ts';
import { LIST_NAME, type OfflineList } from '../../../domain/offline/offline-list.ts';

declare const self: ServiceWorkerGlobalScope;

/** Digest of this build's list; the integration fills it in. */
declare const OFFLINE_VERSION: string;

interface CachedFile extends StoredFile {
  headers: Headers;
}

const base = new URL(self.registration.scope).pathname;
const cacheName = cachePrefix(base) + OFFLINE_VERSION;
const isPage = (entry: string) => /(^|\/|\.html)$/.test(entry);

async function digest(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...hash.subarray(0, 9)));
}

const toFile = async (response: Response | undefined): Promise<CachedFile | undefined> =>
  response?.ok && !response.redirected
    ? { bytes: await response.arrayBuffer(), headers: response.headers }
    : undefined;

/** Says that the body is compressed in the cache: a third of the room on the device. */
const PACKED = 'X-Packed';

const through = (bytes: ArrayBuffer, stream: CompressionStream | DecompressionStream) =>
  new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer();

/** Never makes a cache: what the reader has removed stays removed. What can't be unpacked counts as gone. */
const inCache =
  (name: string): FileSource<CachedFile> =>
  async (entry) => {
    const file = await toFile(await caches.match(base + entry, { cacheName: name }));
    if (!file?.headers.has(PACKED)) return file;
    const bytes = await through(file.bytes, new DecompressionStream('gzip')).catch(() => undefined);
    return bytes && { ...file, bytes };
  };

/** Files with a digest in their name need not be asked for again; all others are compared with the server's. */
const onServer: FileSource<CachedFile> = async (entry) =>
  toFile(await fetch(base + entry, { cache: entry.startsWith('_astro/') ? 'default' : 'no-cache' }));

const readList = (file: StoredFile): OfflineList => JSON.parse(new TextDecoder().decode(file.bytes));

async function keep(entry: string, { bytes, headers }: CachedFile): Promise<void> {
  const cache = await caches.open(cacheName);
  const packed = new Headers(headers);
  packed.set(PACKED, 'gzip');
  await cache.put(
    base + entry,
    'CompressionStream' in self
      ? new Response(await through(bytes, new CompressionStream('gzip')), { headers: packed })
      : new Response(bytes, { headers }),
  );
}

/** The pages of an older copy, with the version at their foot as this build has it: often all that has changed. */
function withNewVersion(name: string, older: string, newer: string): FileSource<CachedFile> {
  return async (entry) => {
    const file = isPage(entry) && older !== newer ? await inCache(name)(entry) : undefined;
    const text = file && new TextDecoder().decode(file.bytes).replaceAll(older, newer);
    return file && { ...file, bytes: new TextEncoder().encode(text).buffer };
  };
}

async function fill(): Promise<OfflineList> {
  const listFile = await onServer(LIST_NAME);
  // Another build has reached the server since this worker was fetched, or only a part of this one.
  if (!listFile || (await digest(listFile.bytes)) !== OFFLINE_VERSION) throw new Error(LIST_NAME);
  const list = readList(listFile);
  // What an earlier, interrupted attempt has kept.
  const sources = (await caches.has(cacheName)) ? [inCache(cacheName)] : [];
  for (const name of outdatedCaches(await caches.keys(), base, OFFLINE_VERSION)) {
    const olderList = await inCache(name)(LIST_NAME);
    sources.push(inCache(name));
    if (olderList) sources.push(withNewVersion(name, readList(olderList).content, list.content));
  }
  await fillCopy(list.files, { sources: [...sources, onServer], digest, keep });
  listFile.headers = new Headers({
    'Content-Type': 'application/json',
    'X-Saved': new Date().toISOString(),
  });
  await keep(LIST_NAME, listFile);
  return list;
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

async function answer(request: Request, url: URL): Promise<Response> {
  reading ??= openList();
  const files = (await reading)?.files ?? {};
  const readEntry = async (entry: string): Promise<CachedFile | undefined> => {
    const file = await inCache(cacheName)(entry).catch(() => undefined);
    return file && (await digest(file.bytes)) === files[entry] ? file : undefined;
  };
  const found = findEntry(url.pathname.slice(base.length), files);
  if (found && 'moved' in found) return Response.redirect(base + found.moved + url.search);
  const file = found && (await readEntry(found.entry));
  if (file) return new Response(file.bytes, { headers: file.headers });
  try {
    const response = await fetch(request);
    // Puts back what was damaged or gone, if the server still has the same.
    const fetched = found && (await toFile(response.clone()));
    if (fetched && (await digest(fetched.bytes)) === files[found.entry] && (await caches.has(cacheName))) {
      await keep(found.entry, fetched).catch(() => undefined);
    }
    return response;
  } catch (error) {
    const notFound = request.mode === 'navigate' && (await readEntry('404.html'));
    if (!notFound) throw error;
    return new Response(notFound.bytes, { status: 404, headers: notFound.headers });
  }
}

self.addEventListener('install', (event) => {
  event.waitUntil(
    fill().catch(async (error) => {
      await caches.delete(cacheName);
      throw error;
    }),
  );
});

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
  if (event.request.method === 'GET' && url.origin === self.origin && url.pathname.startsWith(base)) {
    event.respondWith(answer(event.request, url));
  }
});
