import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listPlacements } from '../domain/course/body.ts';
import { readBody } from './read-body.ts';

const origin = { file: 'content/a.mdx', collection: 'lessons', firstLine: 10 } as const;

describe('the body of a file', () => {
  it('is read as blocks with their lines, without code', () => {
    const { body } = readBody('## Rubrik\n\nEn rad\noch `kod` en till.\n\n- punkt\n', origin);
    expect(body?.blocks.map(({ kind, text, line }) => [kind, text, line])).toEqual([
      ['heading', 'Rubrik', 10],
      ['paragraph', 'En rad\noch  en till.', 12],
      ['list-item', 'punkt', 15],
    ]);
  });

  it('knows what is an invented document and what is the words of the author', () => {
    const { body } = readBody(
      '<Document kind="letter" title="Brev">\n\nHej.\n\n</Document>\n\nDu läser.',
      origin,
    );
    expect(body?.blocks.map(({ text, isQuoted }) => [text, isQuoted])).toEqual([
      ['Brev', false],
      ['Hej.', true],
      ['Du läser.', false],
    ]);
  });

  it('has its sources where they are mentioned', () => {
    const text =
      'Det är **hemligt** <Source id="osl" at="26 kap. 1 §" /> hos [nämnden](/a/) <Source id="lss" />.';
    const { body } = readBody(text, origin);
    expect(body?.blocks[0]?.parts).toEqual([
      'Det är hemligt ',
      { source: 'osl', provision: '26 kap. 1 §' },
      ' hos nämnden ',
      { source: 'lss', provision: '' },
      '.',
    ]);
  });

  it('tells what it places, in order and each once', () => {
    const text = [
      '<SignCard id="b" />',
      '<Question id="q1" />',
      '<SignCard id="a" />',
      '<SignCard id="b" />',
      '<Term id="vite">vite</Term> <Source id="osl" />',
      'Som `<SignCard id="i-kod" />`.',
    ].join('\n\n');
    expect(listPlacements(readBody(text, origin).body?.tags ?? [])).toEqual({
      signs: ['b', 'a'],
      questions: ['q1'],
      terms: ['vite'],
    });
  });

  it('whatever it holds gives prose or a finding, on a line that the file has', () => {
    const parts = [
      '<',
      '>',
      '{',
      '}',
      '/',
      '"',
      '=',
      '\n',
      '\n\n',
      'å',
      ' ',
      '# ',
      '- ',
      '`',
      'Facts',
      'SignCard',
      'import ',
      '![](x)',
      '😀',
      '|',
      '<!--',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 30 }), (words) => {
        const text = words.join('');
        const { body, findings } = readBody(text, origin);
        expect(body !== undefined || findings.length > 0).toBe(true);
        for (const { line, code } of findings) {
          // Where there is no text, the line is the one that ends the fields.
          expect(line).toBeGreaterThanOrEqual(origin.firstLine - (code === 'I625' ? 1 : 0));
          expect(line).toBeLessThan(origin.firstLine + text.split('\n').length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
