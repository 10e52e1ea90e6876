import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { visitValues } from '../collections/visit-values.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}docs/hosting/workflows/`;

const workflows = readdirSync(folder).map((file) => {
  const document = parseDocument(readFileSync(folder + file, 'utf8'));
  return { file, errors: [...document.errors, ...document.warnings], value: document.toJS() };
});

/** Every line that a workflow gives a shell, in order. */
function linesOf(value: unknown): string[] {
  const lines: string[] = [];
  visitValues(value, [], (text, path) => {
    const key = path.findLast((step) => typeof step === 'string');
    if (typeof text === 'string' && /^(?:run|script|before_script)$/u.test(String(key)))
      lines.push(...text.split('\n').filter(Boolean));
  });
  return lines;
}

describe.each(workflows)('the example workflow $file', ({ errors, value }) => {
  it('can be read', () => {
    expect(errors).toEqual([]);
  });

  it('runs commands that the project has, and checks before it builds and builds before it publishes', () => {
    const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
    const commands = linesOf(value).flatMap(
      (line) => /^npm (?:run )?(?<command>[\w:-]+)/u.exec(line)?.groups?.['command'] ?? [],
    );
    expect(commands).toEqual(['ci', 'check', 'build', 'test:dist']);
    expect(commands.slice(1).filter((command) => !(command in scripts))).toEqual([]);
  });

  it('publishes the built folder, and from the main branch alone', () => {
    const text = JSON.stringify(value);
    expect(text).toMatch(/"path":"dist"|dist\/ \\"\$DEPLOY_TARGET/u);
    expect(text).toMatch(/refs\/heads\/main|CI_DEFAULT_BRANCH/u);
  });

  it('uses the Node version of the project', () => {
    const [major] = readFileSync(`${root}.nvmrc`, 'utf8').split('.');
    expect(JSON.stringify(value)).toMatch(new RegExp(`node:${major}"|node-version-file":"\\.nvmrc`, 'u'));
  });

  it('sets only options that the site reads', () => {
    const options = (value.env ?? value.variables) as Record<string, string>;
    const known = ['ORGANISATION', 'SITE', 'BASE', 'DEPLOY_TARGET'];
    expect(Object.keys(options).filter((name) => !known.includes(name))).toEqual([]);
  });
});
