import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import * as pagefind from 'pagefind';
import { build } from 'vite';
import { buildIndex, type SearchWords } from '../../src/domain/search/build-index.ts';
import { type Findings, findDocuments } from '../../src/domain/search/find-documents.ts';
import { listPaths } from '../../src/domain/search/measured/list-paths.ts';
import { openIndex } from '../../src/domain/search/open-index.ts';
import type { SearchDocument } from '../../src/domain/search/search-document.ts';
import { FIELD_BOOSTS, FIELDS } from '../../src/domain/search/stored-index.ts';

/** What an engine answers. */
export interface Answer {
  /** Paths, best first; a page once. */
  found: string[];
  /** It says that it has no sure answer. Engines that never say so are unsure when they find nothing. */
  isUnsure: boolean;
}

/** A search engine with its index, ready to be asked. */
export interface Engine {
  name: string;
  /** What the browser runs, minified, gzip -9, without styles. */
  codeBytes: number;
  /** Everything that the browser needs before the first answer, gzip -9. */
  indexBytes: number;
  /** Opens the index anew, as a page does; in milliseconds. */
  load: () => Promise<number>;
  ask: (query: string) => Promise<Answer>;
  close: () => Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const gzip = (text: string | Uint8Array) => gzipSync(text, { level: 9 }).length;

const time = async (work: () => unknown) => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** What a reader sees on the page under its title. The aliases of signs stand on no page; those of words do. */
const textOfPage = ({ kind, aliases, lead, text }: SearchDocument) =>
  [...(kind === 'sign' ? [] : aliases), lead, text].join('\n');

function onePerPage(paths: readonly string[]): string[] {
  const pages = new Set<string>();
  return paths.filter((path) => {
    const page = path.startsWith('/kallor/') ? path : path.replace(/#.*/, '');
    const isFirst = !pages.has(page);
    pages.add(page);
    return isFirst;
  });
}

function answerWith(paths: readonly string[]): Answer {
  const found = onePerPage(paths).slice(0, 20);
  return { found, isUnsure: found.length === 0 };
}

/** This site's search by itself, with all that it knows of what it found. */
export function openFinder(
  documents: readonly SearchDocument[],
  words: SearchWords,
): (query: string) => Findings {
  const index = openIndex(buildIndex(documents, words));
  if (!index) throw new Error('The index cannot be opened.');
  return (query) => findDocuments(index, query);
}

export async function openOurs(documents: readonly SearchDocument[], words: SearchWords): Promise<Engine> {
  const json = JSON.stringify(buildIndex(documents, words));
  const index = openIndex(JSON.parse(json));
  if (!index) throw new Error('The index cannot be opened.');
  return {
    name: 'this site, on lunr',
    codeBytes: await bundle('src/enhancements/search/run-field.ts'),
    indexBytes: gzip(json),
    load: () => time(() => openIndex(JSON.parse(json))),
    ask: async (query) => {
      const findings = findDocuments(index, query);
      return { found: listPaths(findings), isUnsure: findings.isUnsure };
    },
    close: async () => {},
  };
}

/**
 * MiniSearch with prefixes and typos. As a guide: title and text of what a reader sees, the title twice the weight.
 * With `hasOurFields`: also the editors' aliases, in our fields with our weights.
 */
export async function openMiniSearch(
  documents: readonly SearchDocument[],
  hasOurFields: boolean,
): Promise<Engine> {
  const options = {
    fields: hasOurFields ? [...FIELDS] : ['title', 'text'],
    storeFields: ['kind', 'title', 'place', 'shown', 'path'],
    searchOptions: { boost: hasOurFields ? FIELD_BOOSTS : { title: 2 }, prefix: true, fuzzy: 0.2 },
  };
  const search = new MiniSearch(options);
  search.addAll(
    documents.map((document, id) => ({
      ...document,
      id,
      aliases: document.aliases.join('. '),
      text: hasOurFields ? document.text : textOfPage(document),
      shown: (document.lead || document.text).slice(0, 110),
    })),
  );
  const json = JSON.stringify(search);
  return {
    name: `MiniSearch 7.2.0, ${hasOurFields ? 'our fields' : 'as in its guide'}`,
    codeBytes: await bundle('node_modules/minisearch/dist/es/index.js'),
    indexBytes: gzip(json),
    load: () => time(() => MiniSearch.loadJSON(json, options)),
    ask: async (query) => answerWith(search.search(query).map(({ path }) => path)),
    close: async () => {},
  };
}

/**
 * Pagefind with its Swedish stemmer, each document as a page with the title as its heading. Its script is for
 * browsers: it is given what it asks of one.
 */
export async function openPagefind(
  documents: readonly SearchDocument[],
  hasAliases: boolean,
): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  const { index } = await pagefind.createIndex({ forceLanguage: 'sv' });
  if (!index) throw new Error('Pagefind made no index.');
  const asText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  for (const [place, document] of documents.entries()) {
    const { title, aliases } = document;
    const paragraphs = [textOfPage(document), ...(hasAliases && document.kind === 'sign' ? aliases : [])];
    const body = `<h1>${asText(title)}</h1>${paragraphs.map((text) => `<p>${asText(text)}</p>`).join('')}`;
    await index.addHTMLFile({
      url: `/${place}/`,
      content: `<!doctype html><html lang="sv"><head><title>${asText(title)}</title></head><body>${body}</body></html>`,
    });
  }
  await index.writeFiles({ outputPath: folder });

  const origin = 'http://pagefind.invalid';
  const ownFetch = globalThis.fetch;
  Object.assign(globalThis, {
    window: globalThis,
    document: { querySelector: () => ({ getAttribute: () => 'sv' }), currentScript: null },
    location: new URL(origin),
    fetch: async (address: string | URL) =>
      new Response(new Uint8Array(readFileSync(join(folder, new URL(`${address}`, origin).pathname)))),
  });
  const open = async () => {
    const script = await import(`${pathToFileURL(join(folder, 'pagefind.js'))}?${Math.random()}`);
    await script.options({ basePath: `${origin}/`, baseUrl: '/' });
    await script.init();
    return script;
  };
  let search: Awaited<ReturnType<typeof open>>;
  const loadMs = await time(async () => {
    search = await open();
  });
  const files = (readdirSync(folder, { recursive: true }) as string[])
    .filter((file) => /index|fragment|pf_meta|entry/.test(file))
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile());
  return {
    name: `Pagefind 1.6.0, ${hasAliases ? 'with aliases' : 'as in its guide'}`,
    codeBytes:
      gzip(readFileSync(join(folder, 'pagefind.js'))) + statSync(join(folder, 'wasm.sv.pagefind')).size,
    indexBytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
    load: async () => loadMs,
    ask: async (query) => {
      const { results } = await search.search(query);
      const data = await Promise.all(
        results.slice(0, 40).map((result: { data: () => unknown }) => result.data()),
      );
      const paths = data.map(
        ({ url }: { url: string }) => documents[Number(url.replaceAll('/', ''))]?.path ?? '',
      );
      return answerWith(paths);
    },
    close: async () => {
      // Its `close` stops the service for good, and a second index is made in the same run.
      await index.deleteIndex();
      globalThis.fetch = ownFetch;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Bundles one file with what it imports. */
async function bundle(entry: string): Promise<number> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, entry),
        preserveEntrySignatures: 'strict',
        output: { format: 'es' },
      },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunks = outputs.flatMap((output) => ('output' in output ? output.output : []));
  return chunks.reduce((sum, chunk) => sum + (chunk.type === 'chunk' ? gzip(chunk.code) : 0), 0);
}
