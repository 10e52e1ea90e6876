import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** What a server does to one answer, in place of the usual one. */
export interface Distortion {
  /** Another address that the visitor is sent to. */
  redirect?: string;
  status?: number;
  headers?: Record<string, string>;
  /** What is sent in place of the file. */
  body?: (content: Buffer) => Buffer | string;
}

/** A server that can be taken down and up, that changes what it serves, and that counts. */
export interface SiteServer {
  origin: string;
  /** Built folders by the path they are served under; replaced when a new version is put out. */
  folders: Map<string, string>;
  /** Paths that were sent in full, in order; what was answered with 304 is not here. */
  sent: string[];
  /** Every path that was asked for. */
  asked: string[];
  /** How it answers wrongly, or as other hosts do, by path. `file` is undefined where the site has none. */
  distort: (path: string, file: string | undefined) => Distortion | undefined;
  /** As if the network had gone: connections are refused. */
  stop: () => Promise<void>;
  start: () => Promise<void>;
}

export async function startSiteServer(folders: Map<string, string>): Promise<SiteServer> {
  let server: Server | undefined;
  let port = 0;
  const site: SiteServer = {
    origin: '',
    folders,
    sent: [],
    asked: [],
    distort: () => undefined,
    stop,
    start,
  };

  function find(path: string): string | undefined {
    const bases = [...site.folders.keys()].sort((one, other) => other.length - one.length);
    const base = bases.find((candidate) => path.startsWith(candidate));
    if (base === undefined) return undefined;
    const file = join(
      site.folders.get(base) ?? '',
      path.slice(base.length).replace(/(^|\/)$/, '$1index.html'),
    );
    return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
  }

  async function start(): Promise<void> {
    server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      site.asked.push(path);
      const file = find(path);
      const { redirect, status = 200, headers: wrong, body } = site.distort(path, file) ?? {};
      if (redirect) return response.writeHead(308, { Location: redirect }).end();
      if (!file && !body) return response.writeHead(404).end();
      const served = file ? readFileSync(file) : Buffer.alloc(0);
      const content = body ? Buffer.from(body(served)) : served;
      const tag = `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`;
      const headers = {
        'Content-Type': TYPES[extname(file ?? '.html')] ?? 'application/octet-stream',
        'Cache-Control': path.includes('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache',
        ETag: tag,
        ...wrong,
      };
      if (request.headers['if-none-match'] === tag) return response.writeHead(304, headers).end();
      site.sent.push(path);
      return response.writeHead(status, headers).end(content);
    });
    await new Promise<void>((resolve) => server?.listen(port, resolve));
    port = (server.address() as AddressInfo).port;
    site.origin = `http://localhost:${port}`;
  }

  async function stop(): Promise<void> {
    const running = server;
    server = undefined;
    if (!running) return;
    const closed = new Promise((resolve) => running.close(resolve));
    running.closeAllConnections();
    await closed;
  }

  await start();
  return site;
}
