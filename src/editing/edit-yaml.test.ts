import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isScalar, parse, parseDocument } from 'yaml';
import { toPlainText } from '../reading/split-file.ts';
import { editYaml } from './edit-yaml.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));

/** The YAML of every file of the course. */
const texts = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:yaml|mdx)$/u.test(path))
  .map((path) => {
    const text = toPlainText(readFileSync(`${content}/${path}`, 'utf8'));
    return { path, yaml: path.endsWith('.mdx') ? (text.split(/^---$/mu)[1] ?? '').slice(1) : text };
  });

const SIGN = `# Överst
id: a-b
title: "Ett tecken" # viktigt
sources: [one, two]
observations:
  - "Först."
  # om den andra
  - "Sedan."
law:
  - source: miljobalken
    at: 26 kap. 2 §
pictogram:
  - { prop: bil, x: 1 }
checked: 2026-11-29
`;

describe('editing YAML', () => {
  it('writes one text anew and no other line', () => {
    const edited = editYaml(SIGN, { ...parse(SIGN), title: 'Ett annat: tecken' });
    expect(edited).toBe(SIGN.replace('"Ett tecken"', '"Ett annat: tecken"'));
  });

  it('keeps comments where an entry of a list is added, changed or taken away', () => {
    const sign = parse(SIGN);
    const added = editYaml(SIGN, { ...sign, observations: ['Först.', 'Mitt emellan.', 'Sedan.'] });
    expect(added).toBe(SIGN.replace('  # om', '  - "Mitt emellan."\n  # om'));
    const changed = editYaml(SIGN, { ...sign, observations: ['Först.', 'Sist.'] });
    expect(changed).toBe(SIGN.replace('Sedan.', 'Sist.'));
    const removed = editYaml(SIGN, { ...sign, observations: ['Sedan.'] });
    expect(removed).toBe(SIGN.replace('  - "Först."\n', ''));
  });

  it('adds a field where the form has it', () => {
    const { id, title, ...rest } = parse(SIGN);
    expect(editYaml(SIGN, { id, title, summary: 'Kort.', ...rest })).toBe(
      SIGN.replace('sources:', 'summary: "Kort."\nsources:'),
    );
    const law = [{ source: 'miljobalken', at: '26 kap. 2 §', means: 'Ska anmälas.' }];
    expect(editYaml(SIGN, { id, title, ...rest, law })).toBe(
      SIGN.replace('2 §\n', '2 §\n    means: "Ska anmälas."\n'),
    );
  });

  it('writes a row of ids as a row', () => {
    const sign = parse(SIGN);
    expect(editYaml(SIGN, { ...sign, sources: ['one', 'three', 'two'] })).toContain(
      'sources: [one, three, two]\n',
    );
    expect(editYaml(SIGN, { ...sign, pictogram: [{ prop: 'bil', x: 1, colour: 'amber' }] })).toContain(
      '  - { prop: bil, x: 1, colour: amber }\n',
    );
  });

  it('keeps the lines of a long row', () => {
    const long = 'id: a\nphrases:\n  [\n    vin på middag,\n    är kaffe okej,\n  ]\n';
    const { id, phrases } = parse(long);
    expect(editYaml(long, { id, phrases: ['vin på middag', 'kaffe, är det okej'] })).toBe(
      long.replace('är kaffe okej', '"kaffe, är det okej"'),
    );
    expect(editYaml(long, { id, phrases: [...phrases, 'sedlar i kuvert'] })).toBe(
      long.replace('okej,\n', 'okej,\n    sedlar i kuvert,\n'),
    );
    expect(editYaml(long, { id, phrases: ['är kaffe okej'] })).toBe(long.replace('    vin på middag,\n', ''));
  });

  it('moves an entry without writing it anew', () => {
    const text = "list:\n  - id: a\n    text: 'enkla' # kvar\n  - id: b\n    text: x\n";
    const { list } = parse(text);
    expect(editYaml(text, { list: list.toReversed() })).toBe(
      "list:\n  - id: b\n    text: x\n  - id: a\n    text: 'enkla' # kvar\n",
    );
  });

  it('goes from an empty list to one with entries, and back', () => {
    const empty = 'law: []\nchecked: 2026-11-29\n';
    const full = 'law:\n  - source: osl\n    at: "17 kap. 1 §"\nchecked: 2026-11-29\n';
    expect(editYaml(empty, parse(full))).toBe(full);
    expect(editYaml(full, parse(empty))).toBe(empty);
  });

  it('is read as what it was given, whatever the texts are', () => {
    const scalar = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('- a', 'a: b', '# c', '"', "'", 'true', '007', '2026-01-01', 'två\nrader', ' '),
      fc.integer(),
      fc.boolean(),
    );
    const key = fc.stringMatching(/^[a-z]{1,4}$/u);
    const value = fc.letrec((tie) => ({
      any: fc.oneof({ depthSize: 'small' }, scalar, tie('list'), tie('group')),
      list: fc.array(tie('any'), { maxLength: 4 }),
      group: fc.dictionary(key, tie('any'), { maxKeys: 4, noNullPrototype: true }),
    }));
    fc.assert(
      fc.property(value.group, value.group, (before, after) => {
        const text = editYaml('start: 1\n', before);
        expect(parse(text)).toEqual(before);
        expect(parse(editYaml(text, after))).toEqual(after);
      }),
      { numRuns: 300 },
    );
  });

  it('writes only the lines anew that the changed text of a real file stands on', () => {
    const files = texts.filter(({ yaml }) => yaml.length < 20_000);
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.nat(), fc.string({ minLength: 1 }), ({ yaml }, at, added) => {
        const value = parse(yaml);
        // An entry with another id is another entry, and is written as one.
        const places = listTexts(value).filter(({ steps }) => steps.at(-1) !== 'id');
        const place = places[at % places.length];
        if (!place) return;
        place.set(`${place.text}${added}`);
        const edited = editYaml(yaml, value);
        expect(parse(edited)).toEqual(value);
        const [start, end] = rangeOf(yaml, place.steps);
        const firstLine = yaml.slice(0, start).split('\n').length - 1;
        const linesAfter = yaml.slice(end).split('\n').slice(1);
        expect(edited.split('\n').slice(0, firstLine)).toEqual(yaml.split('\n').slice(0, firstLine));
        expect(edited.split('\n').slice(-linesAfter.length)).toEqual(linesAfter);
      }),
      { numRuns: 100 },
    );
  });
});

/** Every text in a value, with the steps that lead to it and a way to change it. */
function listTexts(
  value: unknown,
  steps: readonly string[] = [],
): { text: string; steps: readonly string[]; set: (text: string) => void }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string'
      ? [
          {
            text: inner,
            steps: [...steps, key],
            set: (text: string) => Object.assign(value, { [key]: text }),
          },
        ]
      : listTexts(inner, [...steps, key]),
  );
}

/** Where the text that the steps lead to begins and ends, without the line break after a block. */
function rangeOf(yaml: string, steps: readonly string[]): [start: number, end: number] {
  const node = parseDocument(yaml).getIn(steps, true);
  if (!isScalar(node) || !node.range) throw new Error(`No text at ${steps.join('.')}`);
  const [start, end] = node.range;
  return [start, start + yaml.slice(start, end).trimEnd().length];
}
