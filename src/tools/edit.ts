/**
 * Opens the content for editing in a browser on this computer: `npm run edit [-- --port 4330] [--root <folder>]
 * [--local <folder>] [--organisation <id>] [--no-open]`. The preview is the development server, started when somebody first
 * asks to see a page.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { localContentFolder } from '../collections/locate-file.ts';
import { todayInSweden } from '../domain/calendar/day.ts';
import { buildPage } from '../editing/build-page.ts';
import { EditingDesk } from '../editing/editing-desk.ts';
import { createEditingServer, HOST } from '../editing/editing-server.ts';
import { Versions } from '../editing/versions.ts';
import { EDITING_TEXTS } from '../schemas/editing-texts.ts';
import { ASTRO_ENVIRONMENT } from './astro-environment.ts';
import { packageCommand } from './package-command.ts';
import { readSiteOptions } from './site-options.ts';

const { variables, rest } = readSiteOptions(process.argv.slice(2));
const { values } = parseArgs({
  args: rest,
  options: {
    port: { type: 'string', default: '4330' },
    root: { type: 'string', default: '.' },
    'no-open': { type: 'boolean', default: false },
  },
});
const root = resolve(values.root);
/** As it was before the page was put together: Vite tells the whole process that it builds, and the preview would take itself for published. */
const environment = { ...process.env };
const children: { kill: () => void }[] = [];

/** A port that nobody uses, for the preview. */
const findPort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, HOST, () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

let preview: Promise<string> | undefined;

/** Rejects, and may be tried anew, where the development server does not answer within two minutes. */
async function startPreview(): Promise<string> {
  const port = await findPort();
  const server = spawn(process.execPath, [packageCommand('astro'), 'dev', '--port', `${port}`], {
    cwd: root,
    env: { ...ASTRO_ENVIRONMENT, ...environment, ...variables },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  children.push(server);
  const address = `http://localhost:${port}`;
  let hasEnded = false;
  server.once('exit', () => {
    hasEnded = true;
    preview = undefined;
  });
  for (let waited = 0; waited < 120 && !hasEnded; waited += 1) {
    const isUp = await fetch(address).then(
      () => true,
      () => false,
    );
    if (isUp) return address;
    await new Promise((wait) => setTimeout(wait, 1000));
  }
  server.kill();
  throw new Error('The development server did not start');
}

const page = await buildPage();
const versions = new Versions(root);
const desk = new EditingDesk({
  root,
  local: localContentFolder({ ...process.env, ...variables }),
  today: () => todayInSweden(new Date()),
  readSent: (file) => versions.readSent(file),
});
const server = createEditingServer({
  desk,
  page,
  versions,
  startPreview: () => {
    preview ??= startPreview().catch((error: unknown) => {
      preview = undefined;
      throw error;
    });
    return preview;
  },
});

server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(error.code === 'EADDRINUSE' ? EDITING_TEXTS.portTaken(values.port) : error.message);
  process.exit(1);
});

server.listen(Number(values.port), HOST, () => {
  const address = `http://localhost:${values.port}/`;
  console.log(EDITING_TEXTS.started(address));
  if (!values['no-open']) openInBrowser(address);
});

/** Opens the page in the browser of the system; where there is none, the address is in the terminal. */
function openInBrowser(address: string): void {
  const [command, args] =
    process.platform === 'win32'
      ? ['cmd', ['/c', 'start', '', address]]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', [address]];
  const opener = spawn(command as string, args as string[], {
    stdio: 'ignore',
    detached: true,
    windowsHide: true,
  });
  opener.on('error', () => undefined);
  opener.unref();
}

// The last is what Windows sends when the terminal is closed.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    for (const child of children) child.kill();
    process.exit(0);
  });
}
