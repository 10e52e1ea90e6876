import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtPages, dist } from './built-site.ts';

/** Directives of Trusted Types, which browsers know and the checker of 2025 does not. */
const UNKNOWN_DIRECTIVES =
  /^Bad value\s+for attribute “content” on element “meta”: Unrecognised directive-name: "require-trusted-types-for"\. Unrecognised directive-name: "trusted-types"\.\s*$/u;

/** Attributes of the HTML standard that the checker of 2025 does not know: fields in which no service may read what is written. */
const UNKNOWN_ATTRIBUTES =
  /^Attribute “(?:autocorrect|writingsuggestions)” not allowed on element “(?:input|textarea)” at this point\.$/u;

const checker = join(
  dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')),
  'build/dist/vnu.jar',
);
const hasJava = spawnSync('java', ['-version']).status === 0;

interface Message {
  url: string;
  lastLine: number;
  lastColumn: number;
  message: string;
}

/** What the Nu HTML checker, the W3C's own, calls errors in the built pages. */
function checkPages(): Message[] {
  const { stderr } = spawnSync(
    'java',
    // A page with deeply nested lists needs more stack than Java gives by itself.
    [
      '-Xss8m',
      '-jar',
      checker,
      '--errors-only',
      '--format',
      'json',
      '--exit-zero-always',
      '--skip-non-html',
      dist,
    ],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  return (JSON.parse(stderr) as { messages: Message[] }).messages;
}

describe('every page, to the Nu HTML checker', () => {
  it.skipIf(!hasJava)('is valid (needs Java; skipped where there is none)', () => {
    const problems = checkPages()
      .filter(({ message }) => !UNKNOWN_DIRECTIVES.test(message) && !UNKNOWN_ATTRIBUTES.test(message))
      .map(
        ({ url, lastLine, lastColumn, message }) =>
          `${url.slice(url.indexOf(dist) + dist.length)}:${lastLine}:${lastColumn} ${message}`,
      );
    expect(problems.slice(0, 20)).toEqual([]);
  });

  // What the checker has found, for machines without Java.
  it('ends with its html element', () => {
    const longer = builtPages.filter(({ html }) => !html.trimEnd().endsWith('</html>'));
    expect(longer.map(({ path }) => path)).toEqual([]);
  });
});
