import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckedFile } from '../checks/gather-content.ts';
import { joinContent } from '../checks/read-content.ts';
import { readFile } from '../checks/read-file.ts';
import { COLLECTIONS, EDITED_NAMES } from '../collections/collections.ts';
import type { Finding } from '../domain/words/finding.ts';
import { checkUnfinished } from './check-unfinished.ts';
import { describeForm } from './describe-form.ts';
import { fillStandIns } from './fill-stand-ins.ts';
import type { Forms } from './list-content.ts';
import { emptyValue, fieldsOf } from './page/form.ts';

const VALID = fileURLToPath(new URL('../checks/fixtures/valid/content', import.meta.url));
const UI = fileURLToPath(new URL('../../content/ui.yaml', import.meta.url));
const SIGN = 'areas/01-prov/signs/tomt-lager.mdx';
const QUESTIONS = 'areas/01-prov/questions.yaml';

const forms = Object.fromEntries(
  EDITED_NAMES.map((name) => [name, describeForm(name, COLLECTIONS[name].schema)]),
) as Forms;

const valid = new Map<string, CheckedFile | Finding>();

const take = (path: string, bytes: Uint8Array) => readFile({ path, file: `content/${path}`, bytes });

beforeAll(() => {
  for (const entry of readdirSync(VALID, { recursive: true, encoding: 'utf8' })) {
    const path = entry.replaceAll('\\', '/');
    if (/\.\w+$/u.test(path)) valid.set(path, take(path, readFileSync(`${VALID}/${path}`)));
  }
  valid.set('ui.yaml', take('ui.yaml', readFileSync(UI)));
});

/** What is told about a file of the valid content that has been changed. */
function tellOf(path: string, change: (text: string) => string): string[] {
  const text = change(readFileSync(`${VALID}/${path}`, 'utf8'));
  const all = new Map([...valid, [path, take(path, new TextEncoder().encode(text))]]);
  const [paths, checked] = [[...all.keys()], [...all.values()]];
  const report = checkUnfinished({ paths, checked, read: joinContent(paths, checked), forms }, '2026-11-24');
  return report.findings
    .filter(({ severity }) => severity === 'error')
    .map((finding) => `${finding.code} ${finding.path.join('.')}`);
}

describe('what is told of a file that is not filled in', () => {
  it('is all at once: a field that is empty hides none of the rules between fields', () => {
    const told = tellOf(SIGN, (text) =>
      text
        .replace(/^summary: .*$/mu, 'summary: ""')
        .replace(', colour: amber', '')
        .replace('  - Fakturorna kommer varje månad.\n', '')
        .replace(/^sources:[^:]*(?=\n\w)/mu, 'sources: [en-kalla-som-inte-finns]'),
    );
    expect(told).toEqual(expect.arrayContaining(['I210 summary', 'I506 pictogram', 'I302 sources.0']));
  });

  it('is nothing of what stands in for it', () => {
    const told = tellOf(SIGN, (text) => text.replace(/^summary: .*$/mu, 'summary: ""'));
    expect(told).toEqual(['I210 summary']);
  });

  it('is of every question of its bank', () => {
    const told = tellOf(QUESTIONS, (text) =>
      text.replace(/^ {4}prompt: .*$/mu, '    prompt: ""').replace(/^ +mistake: .*\n/mu, ''),
    );
    expect(told[0]).toBe('I210 questions.0.prompt');
    expect(told.some((one) => one.startsWith('I405 questions.0.options'))).toBe(true);
    expect(told.every((one) => one.startsWith('I210') || one.startsWith('I405'))).toBe(true);
  });
});

describe('what stands in for what is not filled in', () => {
  // The strings of the interface and the days are there from the start, and the page makes no new ones.
  it.each(EDITED_NAMES.filter((name) => name !== 'ui' && name !== 'knowledgeDays'))(
    'follows the schema: %s',
    (name) => {
      const form = forms[name];
      const kinds =
        form.type === 'variants' ? form.variants.map(({ value }) => ({ [form.by]: value })) : [{}];
      for (const kind of kinds) {
        const empty = Object.fromEntries(
          fieldsOf(form, kind)
            .filter(({ isOptional }) => !isOptional)
            .map(({ key, field }) => [key, emptyValue(field)]),
        );
        expect(fillStandIns(COLLECTIONS[name].schema, form, { ...empty, ...kind })).toBeDefined();
      }
    },
  );

  it('leaves what is written, whatever else is missing', () => {
    const { schema } = COLLECTIONS.signs;
    const file = valid.get(SIGN);
    const data = file && 'source' in file ? (file.source?.value as Record<string, unknown>) : {};
    fc.assert(
      fc.property(fc.subarray(Object.keys(data)), (emptied) => {
        const given = Object.fromEntries(
          Object.entries(data).map(([key, value]) => [key, emptied.includes(key) ? '' : value]),
        );
        const filled = fillStandIns(schema, forms.signs, given)?.data as Record<string, unknown>;
        for (const key of Object.keys(data))
          if (!emptied.includes(key)) expect(filled[key]).toEqual(data[key]);
      }),
      { numRuns: 60 },
    );
  });
});
