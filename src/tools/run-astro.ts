/**
 * Runs Astro, with the options of the site as arguments on any system:
 *
 *     node src/tools/run-astro.ts build [--organisation <id>] [--local <folder>] [--site <address>] [--base <path>]
 *                                       [--offline off] [further arguments for Astro]
 *
 * A build says in some thirty lines what its reader has to know; all of it is in `.cache/build.log`.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { BUILD_TEXTS } from '../schemas/build-messages.ts';
import { ASTRO_ENVIRONMENT } from './astro-environment.ts';
import { condenseLog, findFailure } from './condense-log.ts';
import { packageCommand } from './package-command.ts';
import { readSiteOptions } from './site-options.ts';

const LOG = '.cache/build.log';

const { variables, rest } = readSiteOptions(process.argv.slice(2));
const isBuild = rest[0] === 'build' && !rest.includes('--verbose');
if (isBuild) console.log(BUILD_TEXTS.begun(LOG));

const child = spawn(process.execPath, [packageCommand('astro'), ...rest], {
  env: { ...ASTRO_ENVIRONMENT, ...process.env, ...variables },
  stdio: isBuild ? ['inherit', 'pipe', 'pipe'] : 'inherit',
});
const parts: Buffer[] = [];
child.stdout?.on('data', (part: Buffer) => parts.push(part));
child.stderr?.on('data', (part: Buffer) => parts.push(part));
child.on('close', (status) => {
  process.exitCode = status ?? 1;
  if (!isBuild) return;
  const log = Buffer.concat(parts).toString('utf8');
  mkdirSync(dirname(LOG), { recursive: true });
  writeFileSync(LOG, log);
  const lines = status === 0 ? condenseLog(log, LOG) : [...findFailure(log), BUILD_TEXTS.failed(LOG)];
  console.log(lines.join('\n'));
});
// Ctrl-C reaches the child as well: it ends first, and then this.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
