/**
 * Serves the built site as a static host does: `index.html` for folders, `404.html` with status 404, a
 * redirect to the trailing slash, and nothing outside the folder.
 *
 *     node src/tools/serve.ts [--dir dist] [--port 4321] [--base /]
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';

const MIME_TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    port: { type: 'string', default: process.env['PORT'] ?? '4321' },
    base: { type: 'string', default: process.env['BASE'] ?? '/' },
  },
});
const root = resolve(values.dir);
const base = `/${values.base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

if (!existsSync(join(root, 'index.html'))) {
  console.error(`There is no built site in ${root}. Run "npm run build" first.`);
  process.exit(1);
}

/** The file that answers a path, or undefined. Never leaves the root. */
function findFile(path: string): string | undefined {
  const file = normalize(join(root, path.endsWith('/') ? `${path}index.html` : path));
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

const server = createServer((request, response) => {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const path = decode(pathname);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const send = (file: string, status: number) => {
    const type = MIME_TYPES[extname(file)] ?? 'application/octet-stream';
    const immutable = file.startsWith(join(root, '_astro') + sep);
    response.writeHead(status, {
      'Content-Type': type,
      'Content-Length': statSync(file).size,
      'Cache-Control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  };
  const inside = path?.startsWith(base) ? path.slice(base.length - 1) : undefined;
  const file = inside === undefined ? undefined : findFile(inside);
  if (file) {
    send(file, 200);
  } else if (inside !== undefined && findFile(`${inside}/`)) {
    response.writeHead(301, { Location: `${pathname}/${search}` }).end();
  } else {
    const notFound = findFile('/404.html');
    if (notFound) send(notFound, 404);
    else response.writeHead(404).end();
  }
});

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE') {
    console.error(
      `Port ${values.port} is taken. Stop what uses it, or choose another: PORT=4322 npm run preview`,
    );
  } else {
    console.error(error.message);
  }
  process.exit(1);
});

server.listen(Number(values.port), () => {
  console.log(`Se signalerna is served at http://localhost:${values.port}${base}  (Ctrl-C stops it)`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
