import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { PageKind } from './budgets.ts';

export interface MeasuredPage {
  /** Address from the root of the site. */
  path: string;
  kind: PageKind;
  html: number;
  css: number;
  js: number;
  total: number;
  /** The scripts that it loads, as paths from the root of the site. */
  scripts: string[];
  /** Whether Preact is among what the page loads. */
  hasFramework: boolean;
}

/** A property name that every build of Preact contains. */
const FRAMEWORK_MARK = '__k';

const gzip = (content: Buffer) => gzipSync(content, { level: 9 }).length;

/** Files below a folder, as paths from it. */
export function filesIn(folder: string, inside = ''): string[] {
  return readdirSync(join(folder, inside)).flatMap((name) => {
    const path = posix.join(inside, name);
    return statSync(join(folder, path)).isDirectory() ? filesIn(folder, path) : [path];
  });
}

/**
 * Measures what each page of a built site loads before the reader does anything: its HTML, its stylesheets
 * and its scripts with all that they import statically. Fonts and pictures are not counted.
 */
export function measurePages(dist: string, base: string): MeasuredPage[] {
  const sizes = new Map<string, number>();
  const sizeOf = (file: string) => {
    const known = sizes.get(file);
    if (known !== undefined) return known;
    const size = gzip(readFileSync(join(dist, file)));
    sizes.set(file, size);
    return size;
  };
  const local = (address: string) => address.slice(base.length);

  const imports = (file: string): string[] => {
    const script = readFileSync(join(dist, file), 'utf8');
    return [...script.matchAll(/(?:import|from)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g)].map(([, target = '']) =>
      posix.join(posix.dirname(file), target),
    );
  };
  const withImports = (entries: string[]): Set<string> => {
    const found = new Set<string>();
    const queue = [...entries];
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      if (found.has(file) || !existsSync(join(dist, file))) continue;
      found.add(file);
      queue.push(...imports(file));
    }
    return found;
  };

  return filesIn(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      const stylesheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) =>
        local(href),
      );
      const scripts = withImports(
        [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, src = '']) => local(src)),
      );
      const css = [...new Set(stylesheets)].reduce((sum, sheet) => sum + sizeOf(sheet), 0);
      const js = [...scripts].reduce((sum, script) => sum + sizeOf(script), 0);
      const kind = kindOf(file, html);
      return {
        path: `/${file.replace(/index\.html$/, '')}`,
        kind,
        html: sizeOf(file),
        css,
        js,
        // The slides and notes of a presentation are its content; only the code that shows them is measured.
        total: (kind === 'presentation' ? 0 : sizeOf(file)) + css + js,
        scripts: [...scripts],
        hasFramework: [...scripts].some((script) =>
          readFileSync(join(dist, script), 'utf8').includes(FRAMEWORK_MARK),
        ),
      };
    });
}

function kindOf(file: string, html: string): PageKind {
  if (/data-all-questions|data-(?:dossier|scenario|island|place)=/.test(html)) return 'practice';
  if (html.includes('data-path-whole')) return 'path';
  if (html.includes('data-show=')) return 'presentation';
  if (html.includes('data-slide')) return 'leader-guide';
  if (html.includes('data-sign-filter')) return 'catalogue';
  if (file.startsWith('sok/')) return 'search';
  return html.includes('data-lesson-question') ? 'lesson-with-questions' : 'page-without-questions';
}

export interface MeasuredSearch {
  code: number;
  /** The files of the workers, whose bytes are in those of the code. */
  workers: string[];
  index: number;
}

/** What search costs a reader: the scripts that only the search page loads at once, the worker that they start, and the index. */
export function measureSearch(dist: string, pages: readonly MeasuredPage[]): MeasuredSearch {
  const scriptsOf = (path: string) => new Set(pages.find((page) => page.path === path)?.scripts);
  const others = pages.filter(({ path }) => path !== '/sok/').flatMap(({ scripts }) => scripts);
  const own = [...scriptsOf('/sok/').difference(new Set(others))];
  const sizeOf = (file: string) => gzip(readFileSync(join(dist, file)));
  const workers = [...new Set(own.flatMap((script) => workersOf(dist, script)))];
  return {
    code: [...own, ...workers].reduce((sum, script) => sum + sizeOf(script), 0),
    workers,
    index: sizeOf('sok/index.json'),
  };
}

/** The workers that a script starts: unlike what it imports, they are named by an address from the root of the server. */
const workersOf = (dist: string, script: string): string[] =>
  [
    ...readFileSync(join(dist, script), 'utf8').matchAll(/["'`]\/(?:[^"'`]*\/)?(_astro\/[^"'`/]+\.js)["'`]/g),
  ].map(([, file = '']) => file);

/** Bytes of all font files together. */
export function measureFonts(dist: string, ofNames = false): number {
  return filesIn(dist)
    .filter((file) => file.endsWith('.woff2') && isForNames(file) === ofNames)
    .reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
}

const isForNames = (file: string) => basename(file).startsWith('names-');

/** The saved site: number of files, their bytes, and the bytes after gzip, as the worker stores them. */
export function measureOffline(dist: string): { files: number; bytes: number; compressed: number } {
  const list = join(dist, 'sw-files.json');
  // A build without the copy has no list.
  const { files } = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : { files: {} };
  const contents = Object.keys(files).map((entry) =>
    readFileSync(join(dist, entry.replace(/(^|\/)$/, '$1index.html'))),
  );
  return {
    files: contents.length,
    bytes: contents.reduce((sum, content) => sum + content.length, 0),
    compressed: contents.reduce((sum, content) => sum + gzip(content), 0),
  };
}
