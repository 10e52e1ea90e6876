import { isDeepStrictEqual } from 'node:util';
import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isRecord } from '../domain/json/guards.ts';
import { alignEntries } from './align-entries.ts';
import { type Quoting, writeAfterKey, writeEntry, writeFlow, writeGroup, writeScalar } from './write-yaml.ts';

type Group = Readonly<Record<string, unknown>>;

/** A piece of the text that something else takes the place of; nothing is replaced where both ends are the same. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * The text with another value in it. Only lines whose value differs are written anew; all others, with their comments, their
 * order and their quotation marks, stay byte for byte. New keys come where `value` has them among those that were there.
 * The text must be YAML that can be read.
 */
export function editYaml(text: string, value: unknown): string {
  const document = parseDocument(text);
  if (document.errors.length > 0) throw new Error('Only YAML that can be read can be edited');
  if (isDeepStrictEqual(document.toJS(), value)) return text;
  if (!isRecord(value)) return `${writeScalar(value)}\n`;
  if (Object.keys(value).length === 0) return '{}\n';
  const edited = isMap(document.contents) ? editInPlace(text, document.contents, value) : undefined;
  return edited ?? `${writeGroup(value, 0)}\n`;
}

/** Undefined where the result would be read as something else: the text has a form that is not expected. */
function editInPlace(text: string, contents: YAMLMap, value: Group): string | undefined {
  const editor = new Editor(text);
  editor.editGroup(contents, value);
  const edited = editor.apply();
  const read = parseDocument(edited);
  return read.errors.length === 0 && isDeepStrictEqual(read.toJS(), value) ? edited : undefined;
}

class Editor {
  readonly #text: string;
  readonly #edits: Edit[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  apply(): string {
    let result = '';
    let at = 0;
    for (const { start, end, text } of this.#edits.toSorted((one, other) => one.start - other.start)) {
      result += this.#text.slice(at, start) + text;
      at = Math.max(at, end);
    }
    return result + this.#text.slice(at);
  }

  editGroup(group: YAMLMap, value: Group): void {
    const pairs = group.items.filter(hasPlace);
    const kept = pairs.filter((pair) => keyOf(pair) in value);
    const [firstKept] = kept;
    if (firstKept === undefined) {
      const { start, end } = this.#extentOf(group);
      this.#replace(start, end, writeGroup(value, this.#columnOf(start)));
      return;
    }
    const indent = this.#columnOf(firstKept.key.range[0]);
    for (const pair of pairs) {
      if (keyOf(pair) in value) this.#editPair(pair, value[keyOf(pair)], indent);
      else this.#removePair(pair, pairs);
    }
    let previous: PlacedPair | undefined;
    for (const [key, inner] of Object.entries(value)) {
      const known = kept.find((pair) => keyOf(pair) === key);
      if (known) {
        previous = known;
        continue;
      }
      const written = `${writeScalar(key, 'plain')}:${writeAfterKey(inner, indent)}`;
      if (previous)
        this.#insertAt(this.#endOfLine(this.#endOfPair(previous)), `\n${' '.repeat(indent)}${written}`);
      else this.#insertAt(firstKept.key.range[0], `${written}\n${' '.repeat(indent)}`);
    }
  }

  #editPair(pair: PlacedPair, value: unknown, indent: number): void {
    const node = pair.value;
    if (isDeepStrictEqual(jsOf(node), value)) return;
    if (this.#editNode(node, value)) return;
    const keyEnd = this.#text.indexOf(':', pair.key.range[1]) + 1;
    this.#replace(keyEnd, Math.max(keyEnd, this.#endOfPair(pair)), writeAfterKey(value, indent));
  }

  /** False where the value is of another form, so that what stands before it changes, too. */
  #editNode(node: unknown, value: unknown): boolean {
    if (isScalar(node) && node.range && !isCollection(value) && !isRecord(value) && !Array.isArray(value)) {
      const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
      if (isBlock || value === undefined) return false;
      this.#replace(node.range[0], node.range[1], writeScalar(value, quotingOf([node])));
      return true;
    }
    if (isMap(node) && isRecord(value) && Object.keys(value).length > 0) {
      if (node.flow) this.#editFlow(node, value);
      else this.editGroup(node, value);
      return true;
    }
    if (isSeq(node) && Array.isArray(value)) {
      if (node.flow) {
        if (value.some(isRecord) && !node.items.some(isMap)) return false;
        this.#editFlow(node, value);
        return true;
      }
      return value.length > 0 && this.#editList(node, value);
    }
    return false;
  }

  #editFlow(node: YAMLMap | YAMLSeq, value: unknown): void {
    const within = editsWithin(node, value);
    if (within) {
      this.#edits.push(...within);
      return;
    }
    const { start, end } = this.#extentOf(node);
    const written = (inner: unknown) => {
      const extent = isNode(inner) ? this.#extentOf(inner) : undefined;
      return extent && this.#text.slice(extent.start, extent.end);
    };
    const reuse = (step: string | number) => {
      const wanted = (value as Record<string | number, unknown>)[step];
      if (isMap(node)) {
        const same = node.items.find((pair) => String(pair.key) === step);
        return same && isDeepStrictEqual(jsOf(same.value), wanted) ? written(same.value) : undefined;
      }
      return written(node.items.find((item) => isDeepStrictEqual(jsOf(item), wanted)));
    };
    const quoting = isSeq(node) ? quotingOf(node.items) : 'quoted';
    const row = writeFlow(value, reuse, quoting);
    const [first] = node.items;
    const hasLines =
      isSeq(node) && isNode(first) && this.#text.slice(start, this.#extentOf(first).start).includes('\n');
    if (!hasLines || !Array.isArray(value) || value.length === 0) {
      this.#replace(start, end, row);
      return;
    }
    // A list that was too long for a line has one for each entry, and keeps them.
    const indent = ' '.repeat(this.#columnOf(this.#extentOf(first).start));
    const entries = value.map(
      (entry, at) => `${indent}${reuse(at) ?? writeFlow(entry, undefined, quoting)},\n`,
    );
    this.#replace(start, end, `[\n${entries.join('')}${indent.slice(2)}]`);
  }

  #editList(list: YAMLSeq, value: readonly unknown[]): boolean {
    const entries = list.items.map((node) => this.#placeOf(node));
    if (entries.some((entry) => entry === undefined)) return false;
    const placed = entries.filter((entry) => entry !== undefined);
    const [first] = placed;
    if (first === undefined) return false;
    const indent = first.column;
    const before = placed.map(({ node }) => jsOf(node));
    const { kept, removed, added } = alignEntries(before, value);
    // What is taken away in one place and added in another has been moved, and is not written anew.
    const moved = (wanted: unknown) => {
      const at = removed.find((index) => isDeepStrictEqual(before[index], wanted));
      const from = at === undefined ? undefined : placed[at];
      return from && this.#text.slice(from.dash + 1, this.#endOfLine(from.end));
    };
    for (const [at, to] of kept) {
      const entry = placed[at];
      if (!entry || isDeepStrictEqual(before[at], value[to])) continue;
      if (this.#editNode(entry.node, value[to])) continue;
      this.#replace(entry.dash + 1, entry.end, writeEntry(value[to], indent));
    }
    for (const index of removed) {
      const entry = placed[index];
      if (entry) this.#replace(entry.lineStart, this.#afterLine(entry.end), '');
    }
    for (const { index, after } of added) {
      const written = `-${moved(value[index]) ?? writeEntry(value[index], indent)}`;
      const previous = after === undefined ? undefined : placed[after];
      const spaces = ' '.repeat(indent);
      if (previous) this.#insertAt(this.#endOfLine(previous.end), `\n${spaces}${written}`);
      else this.#insertAt(first.lineStart, `${spaces}${written}\n`);
    }
    return true;
  }

  /** Undefined for an entry that does not begin on a line of its own. */
  #placeOf(node: unknown) {
    if (!isNode(node) || !node.range) return undefined;
    const dash = this.#text.lastIndexOf('-', node.range[0] - 1);
    const lineStart = this.#startOfLine(dash);
    if (dash === -1 || this.#text.slice(lineStart, dash).trim() !== '') return undefined;
    return { node, dash, lineStart, column: dash - lineStart, end: this.#endOf(node) };
  }

  #removePair(pair: PlacedPair, pairs: readonly PlacedPair[]): void {
    const start = pair.key.range[0];
    const lineStart = this.#startOfLine(start);
    if (this.#text.slice(lineStart, start).trim() === '') {
      this.#replace(lineStart, this.#afterLine(this.#endOfPair(pair)), '');
      return;
    }
    // After the dash of a list: the next key takes its place.
    const next = pairs[pairs.indexOf(pair) + 1];
    if (next) this.#replace(start, next.key.range[0], '');
  }

  #endOfPair(pair: PlacedPair): number {
    return pair.value === null || pair.value === undefined
      ? this.#text.indexOf(':', pair.key.range[1]) + 1
      : Math.max(this.#endOf(pair.value), this.#text.indexOf(':', pair.key.range[1]) + 1);
  }

  /** Where the last written character of a node is, without comments or empty lines after it. */
  #endOf(node: unknown): number {
    if (isCollection(node) && !node.flow && node.items.length > 0) {
      const last = node.items.at(-1);
      if (isNode(last)) return this.#endOf(last);
      if (last && hasPlace(last as Pair)) return this.#endOfPair(last as PlacedPair);
    }
    if (!isNode(node) || !node.range) return 0;
    const [start, end] = node.range;
    return start + this.#text.slice(start, end).trimEnd().length;
  }

  #extentOf = (node: Node) => ({ start: node.range?.[0] ?? 0, end: this.#endOf(node) });
  #startOfLine = (at: number) => this.#text.lastIndexOf('\n', at - 1) + 1;
  #columnOf = (at: number) => at - this.#startOfLine(at);
  #endOfLine = (at: number) => {
    const end = this.#text.indexOf('\n', at);
    return end === -1 ? this.#text.length : end;
  };
  #afterLine = (at: number) => Math.min(this.#text.length, this.#endOfLine(at) + 1);
  #insertAt = (at: number, text: string) => this.#replace(at, at, text);
  #replace(start: number, end: number, text: string): void {
    this.#edits.push({ start, end, text });
  }
}

/**
 * The edits where texts within brackets took the place of texts, and nothing else changed. Undefined where an entry came,
 * went, or is of another form.
 */
function editsWithin(node: unknown, value: unknown): Edit[] | undefined {
  if (isDeepStrictEqual(jsOf(node), value)) return [];
  if (isScalar(node) && node.range && typeof value === 'string') {
    const [start, end] = node.range;
    return [{ start, end, text: writeScalar(value, quotingOf([node]), 'flow') }];
  }
  const inner = pairUp(node, value)?.map(([part, wanted]) => editsWithin(part, wanted));
  return inner?.every((edits) => edits !== undefined) ? inner.flat() : undefined;
}

/** The parts of a list or group beside what they are to be, where both have as many and the same. */
function pairUp(node: unknown, value: unknown): [part: unknown, wanted: unknown][] | undefined {
  if (isSeq(node) && Array.isArray(value))
    return node.items.length === value.length ? node.items.map((item, at) => [item, value[at]]) : undefined;
  if (!isMap(node) || !isRecord(value)) return undefined;
  const keys = node.items.map((pair) => String(pair.key));
  if (!isDeepStrictEqual(keys, Object.keys(value))) return undefined;
  return node.items.map((pair) => [pair.value, value[String(pair.key)]]);
}

/** A key whose place is known, with its value. */
type PlacedPair = Pair<Node & { range: [number, number, number]; value?: unknown }, unknown>;

const hasPlace = (pair: Pair): pair is PlacedPair => isNode(pair.key) && Boolean(pair.key.range);

const keyOf = ({ key }: PlacedPair) => String(key.value);

const jsOf = (node: unknown): unknown => (isNode(node) ? node.toJSON() : (node ?? null));

/** Texts are quoted as most of those beside them are. */
function quotingOf(nodes: readonly unknown[]): Quoting {
  const texts = nodes.filter((node) => isScalar(node) && typeof node.value === 'string');
  const plain = texts.filter((node) => isScalar(node) && node.type === 'PLAIN').length;
  return plain > texts.length / 2 ? 'plain' : 'quoted';
}
