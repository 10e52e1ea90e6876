/**
 * Serves the built site as a static host does: under the path it was built for, with the headers that hosts are to
 * send, `index.html` for folders, `404.html` with status 404, a redirect to the trailing slash, and nothing outside
 * the folder.
 *
 *     node src/tools/serve.ts [--dir dist] [--port 4321]
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { HOST_FOLDER, type HostingRules } from '../hosting/hosting-rules.ts';

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    port: { type: 'string', default: process.env['PORT'] ?? '4321' },
  },
});
const root = resolve(values.dir);
const rulesFile = join(root, HOST_FOLDER, 'site.json');

if (!existsSync(rulesFile)) {
  console.error(`There is no built site in ${root}. Run "npm run build" first.`);
  process.exit(1);
}

/** What the site was built for: its path is told once, to the build. */
const { base, headers, caching, fileTypes, index, notFound, hidden }: HostingRules = JSON.parse(
  readFileSync(rulesFile, 'utf8'),
);
// Not for plain http.
const { 'Strict-Transport-Security': _, ...plainHeaders } = headers;

const isHidden = (path: string) =>
  hidden.some((name) => (name.endsWith('/') ? path.startsWith(`/${name}`) : path === `/${name}`));

/** The file that answers a path, or undefined. Never leaves the root. */
function findFile(path: string): string | undefined {
  const file = normalize(join(root, path.endsWith('/') ? path + index : path));
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
    const { type, text } = fileTypes[extname(file)] ?? { type: 'application/octet-stream', text: false };
    const isHashed = file.startsWith(join(root, caching.hashedFolder) + sep);
    response.writeHead(status, {
      ...plainHeaders,
      'Content-Type': text ? `${type}; charset=utf-8` : type,
      'Content-Length': statSync(file).size,
      'Cache-Control': isHashed ? caching.hashed : caching.otherwise,
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  };
  const inside = path?.startsWith(base) ? path.slice(base.length - 1) : undefined;
  const file = inside === undefined || isHidden(inside) ? undefined : findFile(inside);
  if (file) {
    send(file, 200);
  } else if (`${path}/` === base || (inside !== undefined && findFile(`${inside}/`))) {
    response.writeHead(301, { Location: `${pathname}/${search}` }).end();
  } else {
    const errorPage = findFile(`/${notFound}`);
    if (errorPage) send(errorPage, 404);
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
