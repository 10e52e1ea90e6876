import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listEntries } from '../../domain/offline/list-entries.ts';
import { LIST_NAME, type OfflineList } from '../../domain/offline/offline-list.ts';
import { hostingRules } from '../../hosting/hosting-rules.ts';
import { buildWorker } from './build-worker.ts';
import { writeIcons } from './write-icons.ts';

interface OfflineOptions {
  /** False takes the copy away from the devices that have one, and makes no new ones. */
  enabled: boolean;
  /** Version of the content, as every page shows it. */
  contentVersion: string;
}

/** A service worker that removes saved copies; see `docs/offline.md`. */
const REMOVE_WORKER = fileURLToPath(new URL('remove-worker.js', import.meta.url));

/** 72 bits of SHA-256: enough to tell versions of a file apart; it does not protect against a changed server. */
const digest = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest().subarray(0, 9).toString('base64');

const NAME = 'offline-copy';

/** Integrations whose files are for other people's servers and programs, and in nobody's copy: they come after the list is made. */
const NOT_IN_COPY = ['link-preview', 'decks'];

function checkOrder(names: readonly string[]): void {
  const at = names.indexOf(NAME);
  const misplaced = names.filter((name, index) => name !== NAME && index > at !== NOT_IN_COPY.includes(name));
  if (misplaced.length === 0) return;
  throw new Error(
    `astro.config.mjs: ${NAME} lists what has been built. After it come ${NOT_IN_COPY.join(' and ')} alone, before it all others; on the wrong side: ${misplaced.join(', ')}.`,
  );
}

/**
 * Lets the whole site be read without a network: writes `sw.js`, the service worker, and `sw-files.json`, the list of
 * what it keeps, from the finished build. Every integration that writes something for the copy must therefore stand before it
 * (`checkOrder`). Also writes the icons of the web app manifest, which belong to the list.
 */
export function offlineCopy({ enabled, contentVersion }: OfflineOptions): AstroIntegration {
  let base = '/';
  return {
    name: NAME,
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({
          vite: { define: { 'import.meta.env.OFFLINE': JSON.stringify(enabled && command === 'build') } },
        });
      },
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
        checkOrder(config.integrations.map(({ name }) => name));
      },
      // A built site served earlier on the same port left its service worker, which would go on answering with that build.
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (request.url !== `${base}sw.js`) return next();
          response.setHeader('Content-Type', 'text/javascript').end(readFileSync(REMOVE_WORKER));
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        await writeIcons(dist);
        if (!enabled) {
          copyFileSync(REMOVE_WORKER, join(dist, 'sw.js'));
          logger.info('The built sw.js takes the saved site away from the devices that have it.');
          return;
        }
        const list = JSON.stringify(listFiles(dist, contentVersion, base));
        writeFileSync(join(dist, LIST_NAME), list);
        writeFileSync(join(dist, 'sw.js'), await buildWorker(digest(list)));
      },
    },
  };
}

function listFiles(dist: string, content: string, base: string): OfflineList {
  const paths = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const entries = [...listEntries(paths)];
  const files = entries.map(([entry, path]): [string, string] => [
    entry,
    digest(readFileSync(join(dist, path))),
  ]);
  const endings = new Set(entries.map(([, path]) => extname(path)));
  const rules = hostingRules(base);
  // About the connection, and so only for servers to send.
  const { 'Strict-Transport-Security': _, ...headers } = rules.headers;
  const types = Object.entries(rules.fileTypes)
    .filter(([ending]) => endings.has(ending))
    .map(([ending, { type, text }]) => [ending, text ? `${type}; charset=utf-8` : type]);
  return { content, headers, types: Object.fromEntries(types), files: Object.fromEntries(files) };
}
