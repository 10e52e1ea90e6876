import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYaml } from './yaml-source.ts';

const TEXT = `title: Ett
list:
  - a
  - name: b
    note: >
      lång
      text
`;

describe('positions in YAML', () => {
  const { source } = readYaml(TEXT, 'file.yaml', 1);

  it.each([
    [['title'], 1],
    [['list'], 2],
    [['list', 0], 3],
    [['list', 1], 4],
    [['list', 1, 'note'], 5],
  ])('of %j is line %i', (path, line) => {
    expect(source?.findLine(path)).toBe(line);
  });

  it('of something missing is that of the nearest thing around it', () => {
    expect(source?.findLine(['list', 1, 'missing', 'deeper'])).toBe(4);
    expect(source?.findLine(['missing'])).toBe(1);
  });

  it('are counted from where the YAML begins in the file', () => {
    expect(readYaml(TEXT, 'file.mdx', 2).source?.findLine(['list', 1, 'note'])).toBe(6);
  });

  it('are known for keys that nobody asked for', () => {
    expect(source?.findKeyLine(['list', 1], 'note')).toBe(5);
  });
});

describe('YAML of any kind', () => {
  it('gives data or a finding, on a line that the file has', () => {
    const parts = [
      'a',
      ': ',
      ':',
      '- ',
      '\n',
      '  ',
      '\t',
      '"',
      "'",
      '[',
      '{',
      '&x ',
      '*x',
      '|',
      '#',
      '!!map ',
      '---',
      'å',
      'id',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 30 }), (words) => {
        const text = words.join('');
        const { source, findings } = readYaml(text, 'file.yaml', 1);
        expect(source !== undefined || findings.length > 0).toBe(true);
        for (const { line } of findings) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(text.split('\n').length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
