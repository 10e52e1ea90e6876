import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { readYaml } from '../reading/yaml-source.ts';
import { uiSchema } from '../schemas/ui.ts';
import { checkSchema } from './check-schema.ts';

const FILE = 'content/ui.yaml';
const valid = readFileSync(FILE, 'utf8');

/** What the check says of the interface's strings after an editor has changed one line. */
function check(from: string, to: string) {
  expect(valid.split(from), `content/ui.yaml has ”${from}” once`).toHaveLength(2);
  const text = valid.replace(from, () => to);
  const { source } = readYaml(text, FILE, 1);
  if (!source) throw new Error(`no YAML: ${parseDocument(text).errors}`);
  return checkSchema(uiSchema, source, FILE);
}

const lineOf = (text: string) => valid.slice(0, valid.indexOf(text)).split('\n').length;

describe('the strings of the interface', () => {
  it('are right as they are', () => {
    expect(check('name: Se signalerna', 'name: Se signalerna')).toEqual([]);
  });

  it.each([
    ['deleted', 'Fråga {n} av {total}', 'Fråga av {total}', { missing: ['{n}'], unknown: [] }],
    [
      'misspelt',
      'Fråga {n} av {total}',
      'Fråga {n} av {totalt}',
      { missing: ['{total}'], unknown: ['{totalt}'] },
    ],
    ['left open', 'Fråga {n} av {total}', 'Fråga {n} av {total', { missing: [], unknown: [] }],
    ['added', 'next: Nästa fråga', 'next: Nästa fråga, {n}', { missing: [], unknown: ['{n}'] }],
    ['without its name', 'next: Nästa fråga', 'next: Nästa fråga {}', { missing: [], unknown: [] }],
  ])('stop the check when a placeholder is %s', (_, from, to, params) => {
    expect(check(from, to)).toMatchObject([{ code: 'I218', line: lineOf(from), params }]);
  });

  it('may write the number or a word in the form for 1, which needs what else the other form has', () => {
    expect(check('one: "1 lektion"', 'one: "{n} lektion"')).toEqual([]);
    expect(check('one: "1 lektion"', 'one: "en lektion"')).toEqual([]);
    expect(check('one: "1 lektion"', 'one: "{antal} lektion"')).toMatchObject([
      { code: 'I218', params: { unknown: ['{antal}'], allowed: ['{n}'] } },
    ]);
  });

  it('stop the check when a key is deleted, misspelt or left empty', () => {
    expect(check('  resultTitle: Ditt resultat\n', '')).toMatchObject([{ code: 'I202' }]);
    expect(check('  resultTitle: Ditt resultat\n', '  resultTitel: Ditt resultat\n')).toMatchObject([
      { code: 'I202' },
      { code: 'I201', line: lineOf('  resultTitle: Ditt'), params: { nearest: 'resultTitle' } },
    ]);
    expect(check('resultTitle: Ditt resultat', "resultTitle: ' '")).toMatchObject([
      { code: 'I210', line: lineOf('resultTitle: Ditt resultat') },
    ]);
  });

  it.each([
    ['Ditt <b>resultat</b>', '<b>'],
    ['Ditt resultat<br>', '<br>'],
    ['Ditt&nbsp;resultat', '&nbsp;'],
  ])('stop the check when they hold HTML: %s', (text, markup) => {
    expect(check('resultTitle: Ditt resultat', `resultTitle: ${text}`)).toMatchObject([
      { code: 'I219', line: lineOf('resultTitle: Ditt resultat'), params: { markup } },
    ]);
  });
});
