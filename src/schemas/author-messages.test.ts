import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AUTHOR_MESSAGES } from './author-messages.ts';

const CODES = Object.keys(AUTHOR_MESSAGES);

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

const tests = readdirSync(new URL('../checks/', import.meta.url))
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => read(`../checks/${name}`))
  .join('\n');

/** The guide's chapters about codes: heading → text. */
const explanations = new Map(
  read('../../content/README.md')
    .split(/^### /mu)
    .slice(1)
    .map((section) => [
      section.slice(0, section.indexOf('\n')).trim(),
      section.slice(section.indexOf('\n')).trim(),
    ]),
);

describe('the messages to authors', () => {
  it.each(CODES)('%s has a test with a broken file', (code) => {
    expect(tests).toContain(`'${code}'`);
  });

  it.each(CODES)('%s is explained in the guide for editors', (code) => {
    expect(explanations.get(code) ?? '').not.toBe('');
  });

  it('are all there are in the guide', () => {
    expect([...explanations.keys()].filter((heading) => /^I\d/u.test(heading))).toEqual(CODES);
  });

  it('are calm', () => {
    expect(read('./author-messages.ts')).not.toMatch(/hoppsan|oj då|tyvärr|vänligen/iu);
  });
});
