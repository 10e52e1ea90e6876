import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import { createFinding, type Finding, type Path } from '../domain/words/finding.ts';

/** YAML that could be read, and where everything in it is. */
export interface YamlSource {
  value: unknown;
  /** The line, counted in the whole file, of what the path leads to – or of the nearest thing above it that exists. */
  findLine(path: Path): number;
  /** The line of a key itself. */
  findKeyLine(path: Path, key: string): number;
  /** What is written at the path, as written. */
  textAt(path: Path): string | undefined;
}

/**
 * Reads YAML with positions. `firstLine` is the line of the file that the text begins on: 1 for a YAML file,
 * 2 for front matter.
 */
export function readYaml(
  text: string,
  file: string,
  firstLine: number,
): { source: YamlSource | undefined; findings: Finding[] } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    return { source: undefined, findings: explainErrors(document.errors, text, file, lineAt) };
  }
  const reference = findReference(document, text);
  if (reference !== undefined) {
    const place = { file, line: lineAt(reference) };
    return { source: undefined, findings: [explainLine(lineAround(text, reference), place)] };
  }

  const nodeAt = (path: Path) => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    return isNode(node) ? node : undefined;
  };

  const findKeyLine = (path: Path, key: string): number => {
    const parent = nodeAt(path);
    if (isMap(parent)) {
      const pair = parent.items.find(({ key: node }) => isScalar(node) && String(node.value) === key);
      if (isNode(pair?.key) && pair.key.range) return lineAt(pair.key.range[0]);
    }
    return findLine(path);
  };

  const findLine = (path: Path): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const at = path.slice(0, length);
      const node = nodeAt(at);
      if (node === undefined) continue;
      const last = at.at(-1);
      // A key's own line is where the author looks; its value may begin on the next.
      if (typeof last === 'string' && !isSeq(nodeAt(at.slice(0, -1))))
        return findKeyLine(at.slice(0, -1), last);
      if (node.range) return lineAt(node.range[0]);
    }
    return firstLine;
  };

  return {
    findings: findCutTexts(document, text, (offset) => ({ file, line: lineAt(offset) })),
    source: {
      value: document.toJS(),
      findLine,
      findKeyLine,
      textAt(path) {
        const range = nodeAt(path)?.range;
        return range ? text.slice(range[0], range[1]) : undefined;
      },
    },
  };
}

/** Where something is referred to: `- *viktigt*` is a reference in YAML. Content has none, so it is a text that lacks its quotation marks. */
function findReference(document: Document, text: string): number | undefined {
  if (!text.includes('*')) return undefined;
  let reference: number | undefined;
  visit(document, {
    Alias: (_, { range }) => {
      reference = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return reference;
}

/** ` #` ends a text without quotation marks: what comes after is a comment, whatever its author meant. */
function findCutTexts(
  document: Document,
  text: string,
  at: (offset: number) => { file: string; line: number },
): Finding[] {
  if (!/[ \t]#/u.test(text)) return [];
  const findings: Finding[] = [];
  visit(document, {
    Scalar: (key, { value, type, range }) => {
      if (key === 'key' || !range || !(value === null || (typeof value === 'string' && type === 'PLAIN')))
        return;
      const rest = /^[ \t]*#[^\n]*/u.exec(text.slice(range[1]))?.[0];
      if (rest === undefined || (value !== null && !/^[ \t]/u.test(rest))) return;
      const written = lineAround(text, range[0]).trim();
      const start = written.lastIndexOf(rest.trim());
      const kept = written.slice(0, start).trimEnd();
      const before = /^(?:- )*(?:[A-Za-z][A-Za-z0-9_-]*: ?)?/u.exec(`${kept} `)?.[0] ?? '';
      const whole = written.slice(before.length).trim();
      findings.push(
        createFinding('I118', at(range[0]), {
          text: written,
          corrected: `${before.trimEnd()} ${toQuoted(whole)}`.trim(),
        }),
      );
    },
  });
  return findings;
}

/** One finding a line, the first error on it: the rest are usually echoes. */
function explainErrors(
  errors: readonly YAMLError[],
  text: string,
  file: string,
  lineAt: (offset: number) => number,
): Finding[] {
  const [first] = errors;
  if (first === undefined) return [];
  const findings = new Map<number, Finding>();
  const duplicates = errors.filter((error) => error.code === 'DUPLICATE_KEY');
  for (const error of duplicates.length === errors.length ? duplicates : [first]) {
    const open = error.code === 'MISSING_CHAR' ? findOpenQuote(text) : undefined;
    const line = open ? lineAt(0) + open.index : lineAt(error.pos[0]);
    if (open) {
      const written = text.split('\n')[open.index]?.trim() ?? '';
      return [createFinding('I109', { file, line }, { text: written, corrected: open.corrected })];
    }
    if (!findings.has(line)) findings.set(line, explainError(error, text, { file, line }));
  }
  return [...findings.values()];
}

/** A text that begins with a quotation mark and does not end with one on its line. */
const OPEN_QUOTE = /^(?<before>\s*(?:- )*(?:[A-Za-z][A-Za-z0-9_-]*:)?\s*)"(?<value>[^"]*)$/u;

/** Where a quotation mark never ends, the reader only notices at the end of the file. */
function findOpenQuote(text: string): { index: number; corrected: string } | undefined {
  for (const [index, line] of text.split('\n').entries()) {
    const { before = '', value = '' } = OPEN_QUOTE.exec(line)?.groups ?? {};
    if (value !== '') return { index, corrected: `${before}${toQuoted(value.trim())}`.trim() };
  }
  return undefined;
}

function explainError(error: YAMLError, text: string, place: { file: string; line: number }): Finding {
  const written = lineAround(text, error.pos[0]);
  const indent = /^[ \t]*/u.exec(written)?.[0] ?? '';
  if (error.code === 'TAB_AS_INDENT' || indent.includes('\t')) return createFinding('I107', place, {});
  if (error.code === 'DUPLICATE_KEY') {
    return createFinding('I108', place, {
      key: /^[\s-]*(?<key>[^:]+)/u.exec(written)?.groups?.['key']?.trim() ?? '',
    });
  }
  return explainLine(written, place);
}

function explainLine(written: string, place: { file: string; line: number }): Finding {
  const corrected = quoteValue(written);
  if (corrected !== undefined)
    return createFinding('I109', place, { text: written.trim(), corrected: corrected.trim() });
  return createFinding('I106', place, { text: written.trim() });
}

function lineAround(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? text.length : end);
}

/** The line with its value in quotation marks, or undefined when that is not what it lacks. */
function quoteValue(line: string): string | undefined {
  const parts = /^(?<before>\s*(?:- )*(?:[A-Za-z][A-Za-z0-9_-]*:)?\s*)(?<value>\S.*)$/u.exec(line)?.groups;
  const before = parts?.['before'] ?? '';
  const value = parts?.['value']?.trim() ?? '';
  const isQuoted = /^(?<mark>["']).*\k<mark>$/u.test(value);
  const needsQuotes = /: |:$|^[@`%&*!|>{}[\],"'#?]/u.test(value);
  if (before.trim() === '' || value === '' || isQuoted || !needsQuotes) return undefined;
  return `${before}${toQuoted(value)}`;
}

/** The text in YAML's double quotation marks; straight ones inside become Swedish. */
export function toQuoted(text: string): string {
  return `"${text.replaceAll('"', '”').replaceAll('\\', '\\\\')}"`;
}
