/** A file of content as text, taken apart: its YAML, and the MDX body where it has one. */
export interface FileParts {
  yaml: string;
  /** The line of the file that the YAML begins on. */
  yamlLine: number;
  body: string | undefined;
  bodyLine: number;
}

/** Why a file could not be taken apart. */
export type SplitProblem = 'not-utf-8' | 'empty' | 'no-front-matter' | 'unclosed-front-matter';

/**
 * Reads the bytes of a file that has only YAML, or YAML as front matter before a body. The same text gives the same content
 * on every machine.
 */
export function splitFile(bytes: Uint8Array, format: 'yaml' | 'mdx'): FileParts | SplitProblem {
  const text = decode(bytes);
  if (text === undefined) return 'not-utf-8';
  if (text.trim() === '') return 'empty';
  return format === 'yaml'
    ? { yaml: text, yamlLine: 1, body: undefined, bodyLine: 1 }
    : splitFrontMatter(text);
}

/** Text as it is read on every machine: without the byte order mark and the carriage returns that Windows may write. */
export const toPlainText = (text: string): string => text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');

function decode(bytes: Uint8Array): string | undefined {
  try {
    return toPlainText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function splitFrontMatter(text: string): FileParts | SplitProblem {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') return 'no-front-matter';
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end === -1) return 'unclosed-front-matter';
  return {
    yaml: lines.slice(1, end).join('\n'),
    yamlLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}
