import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProse } from './read-prose.ts';

const origin = { file: 'content/a.mdx', kind: 'lesson', firstLine: 10 } as const;

describe('the body of a file', () => {
  it('is read as blocks with their lines, without code', () => {
    const { prose } = readProse('## Rubrik\n\nEn rad\noch `kod` en till.\n\n- punkt\n', origin);
    expect(prose?.blocks.map(({ kind, text, line }) => [kind, text, line])).toEqual([
      ['heading', 'Rubrik', 10],
      ['paragraph', 'En rad\noch  en till.', 12],
      ['list-item', 'punkt', 15],
    ]);
  });

  it('knows what is an invented document and what is the words of the author', () => {
    const { prose } = readProse(
      '<Document kind="letter" title="Brev">\n\nHej.\n\n</Document>\n\nDu läser.',
      origin,
    );
    expect(prose?.blocks.map(({ text, isQuoted }) => [text, isQuoted])).toEqual([
      ['Brev', false],
      ['Hej.', true],
      ['Du läser.', false],
    ]);
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
        const body = words.join('');
        const { prose, findings } = readProse(body, origin);
        expect(prose !== undefined || findings.length > 0).toBe(true);
        for (const { line } of findings) {
          expect(line).toBeGreaterThanOrEqual(origin.firstLine);
          expect(line).toBeLessThan(origin.firstLine + body.split('\n').length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
