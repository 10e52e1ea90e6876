/**
 * Measures how many answers a second the built site gives, and how long the slowest of a hundred takes: under nginx
 * with the generated configuration, the same with files compressed beforehand, and from the preview server. The load is
 * bounded: one thread, few connections, a few seconds for each figure, on the loopback of this machine, which it shares
 * with the servers.
 *
 *     npm run bench:hosting [-- --seconds 10 --connections 32]
 *
 * Needs nginx and wrk: apt-get install -y --no-install-recommends nginx-light wrk
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { filesIn } from '../e2e/dist/measure-pages.ts';
import { base, builtFor, dist } from '../e2e/support/build.ts';
import { findFreePort } from '../e2e/support/free-port.ts';
import { isInstalled, startHost } from '../e2e/support/host-servers.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    connections: { type: 'string', default: '32' },
  },
});

if (!isInstalled('nginx') || spawnSync('wrk', ['--version']).error) {
  console.error('Install nginx and wrk first: apt-get install -y --no-install-recommends nginx-light wrk');
  process.exit(1);
}

const lesson = filesIn(dist)
  .filter((file) => /^omraden\/[^/]+\/(?!kunskapskoll\/)[^/]+\/index\.html$/.test(file))
  .sort()[0]
  ?.replace(/index\.html$/, '');
const sign = filesIn(dist)
  .filter((file) => /^tecken\/.+\.json$/.test(file))
  .sort()[0];

const TARGETS: readonly { name: string; path: string }[] = [
  { name: 'start page', path: '' },
  { name: 'a lesson', path: lesson ?? '' },
  { name: 'search index', path: 'sok/index.json' },
  { name: 'a sign as JSON', path: sign ?? '' },
];

interface Load {
  perSecond: number;
  /** Milliseconds within which 99 of 100 answers came. */
  p99: number;
  /** Answers with another status than 2xx, and connections that failed. */
  failures: number;
}

function putUnderLoad(address: string): Load {
  const { stdout } = spawnSync(
    'wrk',
    [
      ...['-t1', `-c${values.connections}`, `-d${values.seconds}s`, '--latency'],
      ...['-H', 'Accept-Encoding: gzip', address],
    ],
    { encoding: 'utf8' },
  );
  const [, perSecond] = /Requests\/sec:\s+([\d.]+)/.exec(stdout) ?? [];
  const [, p99, unit = 'ms'] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout) ?? [];
  const [, refused = '0'] = /Non-2xx or 3xx responses: (\d+)/.exec(stdout) ?? [];
  const broken = [...(/Socket errors: (.*)/.exec(stdout)?.[1] ?? '').matchAll(/\d+/g)].map(Number);
  const milliseconds = { us: 0.001, ms: 1, s: 1000 }[unit] ?? 1;
  return {
    perSecond: Number(perSecond),
    p99: Number(p99) * milliseconds,
    failures: broken.reduce((sum, count) => sum + count, Number(refused)),
  };
}

/** A copy of the site in which every text file has its compressed twin, and nginx is told to look for it. */
function compressBeforehand(folder: string): string {
  const copy = join(folder, 'compressed');
  cpSync(dist, copy, { recursive: true });
  for (const file of filesIn(copy)) {
    const path = join(copy, file);
    if (builtFor.fileTypes[extname(file)]?.text) {
      writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }));
    }
  }
  const configuration = join(copy, '.hosting/nginx.conf');
  const text = readFileSync(configuration, 'utf8');
  writeFileSync(configuration, text.replace('gzip on;', 'gzip on;\n    gzip_static on;'));
  return copy;
}

async function startPreview() {
  const port = await findFreePort();
  const server = spawn(process.execPath, ['src/tools/serve.ts', '--dir', dist, '--port', `${port}`], {
    stdio: 'ignore',
  });
  const address = `http://127.0.0.1:${port}${base}`;
  for (let tries = 0; tries < 100 && !(await fetch(address).catch(() => undefined)); tries += 1)
    await wait(50);
  return {
    address,
    stop: async () => {
      server.kill('SIGTERM');
    },
  };
}

/** Bytes that cross the network for a file, as the server sends it to a browser. */
async function sentBytes(address: string): Promise<number> {
  const { headers } = await fetch(address, { method: 'HEAD' });
  const bytes = Buffer.from(await (await fetch(address)).arrayBuffer());
  return headers.get('content-encoding') === 'gzip' ? gzipSync(bytes).length : bytes.length;
}

const folder = mkdtempSync(join(tmpdir(), 'bench-hosting-'));
const servers: { name: string; address: string; stop: () => Promise<void> }[] = [];
try {
  servers.push({ name: 'nginx', ...(await startHost('nginx', dist, base)) });
  const compressed = compressBeforehand(folder);
  servers.push({ name: 'nginx, compressed beforehand', ...(await startHost('nginx', compressed, base)) });
  servers.push({ name: 'preview server', ...(await startPreview()) });

  const runs = [];
  for (const { name, path } of TARGETS) {
    for (const server of servers) {
      const address = server.address + path;
      runs.push({ name, server: server.name, address, bytes: await sentBytes(address) });
    }
  }
  console.log('| file | server | kB sent | answers/s | p99 ms | failures |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const { name, server, address, bytes } of runs) {
    const { perSecond, p99, failures } = putUnderLoad(address);
    const figures = [(bytes / 1024).toFixed(1), Math.round(perSecond), p99.toFixed(1), failures];
    console.log(`| ${[name, server, ...figures].join(' | ')} |`);
  }
} finally {
  for (const { stop } of servers) await stop();
  rmSync(folder, { recursive: true, force: true });
}
