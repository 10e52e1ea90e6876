import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The script that is a package's command, to run with Node itself: on Windows, what lies in `node_modules/.bin` is no script, and a
 * shell would take signs in the arguments for its own.
 */
export function packageCommand(name: string, command = name): string {
  const file = createRequire(import.meta.url).resolve(`${name}/package.json`);
  const { bin }: { bin?: Record<string, string> } = JSON.parse(readFileSync(file, 'utf8'));
  const script = bin?.[command];
  if (script === undefined) throw new Error(`The package ${name} has no command ${command}`);
  return join(dirname(file), script);
}
