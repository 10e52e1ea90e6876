import { describe, expect, it } from 'vitest';
import { readBody } from './read-body.ts';
import { splitFile } from './split-file.ts';
import { readYaml } from './yaml-source.ts';

const MDX = '---\ntitle: Så här\ntext: |\n  Två\n  rader\n---\n\n## Rubrik\n\n- en\n- två\n';
const YAML = 'title: Så här\nlista:\n  - ett\n  - två\n';

const encode = (text: string) => new TextEncoder().encode(text);

/** Everything that is read of a file. */
function read(text: string, format: 'yaml' | 'mdx') {
  const parts = splitFile(encode(text), format);
  if (typeof parts === 'string') return parts;
  const { source, findings } = readYaml(parts.yaml, 'a', parts.yamlLine);
  return {
    value: source?.value,
    line: source?.findLine(['lista', 1]),
    findings,
    body: parts.body && readBody(parts.body, { file: 'a', collection: 'lessons', firstLine: parts.bodyLine }),
  };
}

describe('a file', () => {
  it.each([
    ['carriage returns', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])('is read the same with %s', (_, write) => {
    expect(read(write(MDX), 'mdx')).toEqual(read(MDX, 'mdx'));
    expect(read(write(YAML), 'yaml')).toEqual(read(YAML, 'yaml'));
  });

  it('is taken apart into front matter and body, each with its line', () => {
    expect(splitFile(encode('---\na: 1\n---\nText.\n'), 'mdx')).toEqual({
      yaml: 'a: 1',
      yamlLine: 2,
      body: 'Text.\n',
      bodyLine: 4,
    });
  });

  it.each([
    ['not-utf-8', new Uint8Array([0xe5, 0xe4, 0xf6])],
    ['empty', encode('\uFEFF \r\n')],
    ['no-front-matter', encode('Text.\n')],
    ['unclosed-front-matter', encode('---\na: 1\n')],
  ] as const)('that is %s says so', (problem, bytes) => {
    expect(splitFile(bytes, 'mdx')).toBe(problem);
  });
});
