import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { AUTHOR_MESSAGES } from './author-messages.ts';

const CODES = Object.keys(AUTHOR_MESSAGES);

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The codes that a test with a broken file expects to be told, in what runs and is compared. */
const expectedCodes = new Set(
  readdirSync(new URL('../checks/', import.meta.url))
    .filter((name) => name.endsWith('.test.ts'))
    .flatMap((name) => listExpectedCodes(read(`../checks/${name}`))),
);

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
    expect(expectedCodes).toContain(code);
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

describe('the codes that a test expects', () => {
  it.each([
    ['in a comparison', "it('a', () => { expect(checkWith({})).toEqual(['I301']); });"],
    ['in one of our own', "it('a', () => { expectOnly(checkWith({}), { code: 'I301' }); });"],
    ['in a table', "it.each([['I301']])('a', (code) => { expect(checkWith({})).toBe(code); });"],
  ])('are those %s', (_, test) => {
    expect(listExpectedCodes(test)).toEqual(['I301']);
  });

  it.each([
    ['a comment', "// 'I301'"],
    ['a value that nothing compares', "const code = 'I301';"],
    ['what is expected not to be there', "it('a', () => { expect(codes).not.toContain('I301'); });"],
    ['a filter', "it('a', () => { expect(all.filter((code) => code !== 'I301')).toEqual([]); });"],
    ['a test that is skipped', "it.skip('a', () => { expect(codes).toEqual(['I301']); });"],
    ['a table whose test compares nothing', "it.each([['I301']])('a', () => {});"],
  ])('are not those of %s', (_, test) => {
    expect(listExpectedCodes(test)).toEqual([]);
  });
});

/** The codes among what the tests of a file compare with: arguments of matchers and of `expect…` helpers, and rows of tables. */
function listExpectedCodes(text: string): string[] {
  const codes: string[] = [];
  const collect = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && /^I\d{3}$/u.test(node.text)) codes.push(node.text);
    node.forEachChild(collect);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const callee = node.expression.getText();
      if (/^(?:it|describe)\.(?:skip|todo)/u.test(callee)) return;
      const isMatcher = /^expect\b[\s\S]*\)\s*\.to[A-Z]\w+$/u.test(callee) && !callee.includes('.not.');
      const isHelper = /^expect[A-Z]\w*$/u.test(callee);
      if (isMatcher) node.arguments.forEach(collect);
      // The first argument of a helper is what the check has said.
      else if (isHelper) node.arguments.slice(1).forEach(collect);
      const isTable =
        ts.isCallExpression(node.expression) && /^it\.each$/u.test(node.expression.expression.getText());
      if (isTable && node.arguments.some((argument) => /\bexpect/u.test(argument.getText())))
        (node.expression as ts.CallExpression).arguments.forEach(collect);
    }
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true));
  return codes;
}
