import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from './free-port.ts';

/** Servers that the generated configuration is tried with, as Debian packages them. */
const HOST_KINDS = ['nginx', 'apache'] as const;
export type HostKind = (typeof HOST_KINDS)[number];

/** What a server is started with, and which package brings it. */
export const HOST_PROGRAMS: Readonly<Record<HostKind, { program: string; package: string }>> = {
  nginx: { program: '/usr/sbin/nginx', package: 'nginx-light' },
  apache: { program: '/usr/sbin/apache2', package: 'apache2' },
};

export interface HostServer {
  /** Where the site is served, with its path. */
  address: string;
  /** The copy of the site that is served. */
  site: string;
  stop: () => Promise<void>;
}

export const isInstalled = (kind: HostKind) => existsSync(HOST_PROGRAMS[kind].program);

/** Who the server runs as when the tests run as root: Apache refuses to be root, and no server should be. */
const NOBODY = 65_534;
const PATIENCE_MS = 15_000;

/**
 * Serves a copy of a built site by the server's own program on a free port, with the configuration that lies in the
 * site and, around it, what its page in `docs/hosting/` asks for. Throws with what the server said if it does not start.
 */
export async function startHost(kind: HostKind, dist: string, base: string): Promise<HostServer> {
  const folder = mkdtempSync(join(tmpdir(), `hosting-${kind}-`));
  chmodSync(folder, 0o755);
  const root = join(folder, 'www');
  const site = join(root, base);
  mkdirSync(site, { recursive: true });
  cpSync(dist, site, { recursive: true });
  const run = join(folder, 'run');
  mkdirSync(run);
  const identity = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if ('uid' in identity) chownSync(run, NOBODY, NOBODY);

  const port = await findFreePort();
  const log = join(run, 'error.log');
  const configuration = join(folder, 'server.conf');
  const write = kind === 'nginx' ? nginxConfiguration : apacheConfiguration;
  writeFileSync(configuration, write({ port, root, run, log, included: join(site, '.hosting/nginx.conf') }));

  const [program, args] =
    kind === 'nginx'
      ? [HOST_PROGRAMS.nginx.program, ['-p', run, '-e', log, '-c', configuration]]
      : [HOST_PROGRAMS.apache.program, ['-d', run, '-E', log, '-f', configuration, '-DFOREGROUND']];
  const server = spawn(program, args, { ...identity, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => {
    server.once('exit', () => resolve());
    server.once('error', () => resolve());
  });
  const killWithUs = () => server.kill('SIGTERM');
  process.once('exit', killWithUs);
  const stop = async () => {
    process.off('exit', killWithUs);
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };

  const address = `http://127.0.0.1:${port}${base}`;
  try {
    await untilAnswering(address, server);
  } catch (error) {
    const said = existsSync(log) ? readFileSync(log, 'utf8').trim() : '';
    await stop();
    throw new Error(
      `${kind} does not serve the site. ${error instanceof Error ? error.message : ''} ${said}`,
    );
  }
  return { address, site, stop };
}

async function untilAnswering(address: string, server: ChildProcess): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    if (server.exitCode !== null) throw new Error(`It stopped with ${server.exitCode}.`);
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    if (answer) throw new Error(`It answers ${answer.status}.`);
    await wait(50);
  }
  throw new Error('It does not answer.');
}

interface Places {
  port: number;
  root: string;
  /** A folder that the server may write to. */
  run: string;
  log: string;
  /** The locations that the build wrote for nginx. */
  included: string;
}

function nginxConfiguration({ port, root, run, log, included }: Places): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((use) => `${use}_temp_path ${run}/${use};`)
    .join('\n  ');
  return `daemon off;
worker_processes auto;
pid ${run}/nginx.pid;
error_log ${log};
events { worker_connections 1024; }
http {
  ${temporary}
  access_log off;
  sendfile on;
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${included};
  }
}
`;
}

/** The modules that Debian has on from the start, as far as files concern them, and `headers`. */
const APACHE_MODULES = [
  ...['mpm_event', 'authz_core', 'authz_host', 'alias', 'autoindex', 'deflate', 'dir', 'env', 'filter'],
  ...['mime', 'negotiation', 'setenvif', 'headers'],
];

function apacheConfiguration({ port, root, run, log }: Places): string {
  const modules = APACHE_MODULES.map(
    (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
  );
  return `ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${run}/apache.pid
DefaultRuntimeDir ${run}
Mutex file:${run}
ErrorLog ${log}
${modules.join('\n')}
TypesConfig /etc/mime.types
DocumentRoot ${root}
<Directory />
  AllowOverride None
  Require all denied
</Directory>
<Directory ${root}>
  Options Indexes FollowSymLinks
  AllowOverride FileInfo Indexes Options=Indexes,MultiViews
  Require all granted
</Directory>
`;
}
