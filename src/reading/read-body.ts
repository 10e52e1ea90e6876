import { mdxToMdast } from 'satteri';
import type { CollectionName } from '../collections/collections.ts';
import type { Body, ProseBlock, Section, SourceMention } from '../domain/course/body.ts';
import { nearestWord } from '../domain/language/nearest-word.ts';
import { asciiSlug } from '../domain/words/ascii-slug.ts';
import {
  createFinding,
  type Finding,
  type FindingCode,
  type FindingParams,
} from '../domain/words/finding.ts';
import { AUTHOR_TAGS, type AuthorTag, tagsOf } from '../schemas/author-tags.ts';
import { EMPTY_LINK_TEXTS } from '../schemas/empty-link-texts.ts';
import { findSlips } from './find-slips.ts';
import { parseErrorKind } from './parse-error-kind.ts';

/** An MDX body's file: what it is, and the line that the body begins on. */
interface Origin {
  file: string;
  collection: CollectionName;
  firstLine: number;
}

/**
 * Reads an MDX body, for the site and for the content check alike: its text, what it points at, and what is wrong with
 * it. No body comes from text that is not MDX.
 */
export function readBody(text: string, origin: Origin): { body: Body | undefined; findings: Finding[] } {
  let root: Node;
  try {
    // The tree is a union of forty shapes; only what they share is read here.
    root = mdxToMdast(text, { features: { frontmatter: false } }) as Node;
  } catch (error) {
    return { body: undefined, findings: [explainParseError(error, text, origin)] };
  }
  const reader = new BodyReader(origin, text.split('\n'));
  reader.read(root, { isQuoted: false, isItem: false, around: '' });
  if (text.trim() === '') reader.tellEmpty();
  const stepLines = (root.children ?? [])
    .filter(({ type, depth }) => type === 'heading' && depth === 2)
    .map(({ position }) => (position?.start.line ?? 1) + origin.firstLine - 1);
  return {
    body: { ...reader.found, sections: listSections(root), stepLines },
    findings: reader.findings,
  };
}

/** What is gathered on the way through the tree. */
type Found = {
  -readonly [Key in 'tags' | 'references' | 'links' | 'images' | 'blocks']: Body[Key][number][];
};

interface Context {
  isQuoted: boolean;
  isItem: boolean;
  /** The text of the paragraph, list item or row that is being read. */
  around: string;
}

/** A node of the tree as it is read here: every kind of node has some of these. */
interface Node {
  type: string;
  position?: { start: { line: number } };
  children?: Node[];
  value?: string;
  depth?: number;
  url?: string;
  alt?: string | null;
  name?: string | null;
  attributes?: Attribute[];
}

interface Attribute {
  type: string;
  name?: string;
  value?: string | null | { value: string };
}

class BodyReader {
  readonly found: Found = { tags: [], references: [], links: [], images: [], blocks: [] };
  readonly findings: Finding[] = [];
  readonly #origin: Origin;
  readonly #lines: readonly string[];
  readonly #headings = new Map<string, number>();
  #headingDepth = 1;
  #isPasted = false;

  constructor(origin: Origin, lines: readonly string[]) {
    this.#origin = origin;
    this.#lines = lines;
  }

  tellEmpty(): void {
    const place = { file: this.#origin.file, line: this.#origin.firstLine - 1 };
    this.findings.push(createFinding('I625', place, {}));
  }

  read(node: Node, context: Context): void {
    switch (node.type) {
      case 'heading':
        this.#readHeading(node);
        this.#addBlock('heading', node, context);
        break;
      case 'paragraph':
        this.#addBlock(context.isItem ? 'list-item' : 'paragraph', node, context);
        this.#readSlips(node);
        break;
      case 'table':
        this.#readTable(node);
        break;
      case 'tableCell':
        this.#addBlock('cell', node, context);
        this.#readSlips(node);
        break;
      case 'code':
        this.#add('I623', node, { what: 'code', text: firstLineOf(node.value), corrected: undefined });
        break;
      case 'mdxJsxFlowElement':
        this.#readTag(node, context);
        this.#readLooseText(node, context);
        break;
      case 'mdxJsxTextElement':
        this.#readTag(node, context);
        break;
      case 'mdxjsEsm':
        this.#add('I603', node, { text: firstLineOf(node.value) });
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        this.#add('I602', node, { text: `{${firstLineOf(node.value)}}` });
        break;
      case 'link':
      case 'definition': {
        const text = node.type === 'link' ? linkText(node) : undefined;
        const address = node.url ?? '';
        this.found.links.push({ address, text, line: this.#lineOf(node) });
        if (text !== undefined && saysNothing(text)) this.#add('I317', node, { text: text.trim(), address });
        break;
      }
      case 'image':
      case 'imageReference':
        if (!isSaid(node.alt)) this.#add('I612', node, { url: node.url ?? '' });
        this.found.images.push({ address: node.url ?? '', line: this.#lineOf(node) });
        break;
      default:
        break;
    }
    const inner = {
      isQuoted: context.isQuoted || (AUTHOR_TAGS[node.name ?? '']?.isQuoted ?? false),
      isItem: context.isItem || node.type === 'listItem',
      around: isTextBlock(node) ? visibleText(node) : context.around,
    };
    for (const child of node.children ?? []) this.read(child, inner);
  }

  #readHeading(node: Node): void {
    const depth = node.depth ?? 1;
    const text = visibleText(node);
    const written = this.#lines[(node.position?.start.line ?? 1) - 1] ?? '';
    if (!written.trimStart().startsWith('#')) {
      this.#add('I623', node, { what: 'underline', text: shorten(written), corrected: undefined });
      return;
    }
    if (spokenText(node).trim() === '') {
      this.#add('I623', node, { what: 'empty-heading', text: written.trim(), corrected: undefined });
      return;
    }
    this.#readAnchor(node, text);
    if (depth === 1) {
      this.#add('I610', node, { text });
      return;
    }
    if (depth > this.#headingDepth + 1) {
      this.#add('I611', node, { text, depth, previous: this.#headingDepth });
    }
    this.#headingDepth = depth;
  }

  #readAnchor(node: Node, text: string): void {
    const anchor = asciiSlug(text);
    const firstLine = this.#headings.get(anchor);
    if (firstLine === undefined) this.#headings.set(anchor, this.#lineOf(node));
    else this.#add('I627', node, { text, firstLine });
  }

  /** Marks of Markdown that stand in the text that a reader sees. */
  #readSlips(node: Node): void {
    const text = visibleText(node);
    const line = this.#lineOf(node);
    for (const { line: below, ...slip } of findSlips(text)) {
      const place = { file: this.#origin.file, line: line + below };
      this.findings.push(
        slip.code === 'I624'
          ? createFinding('I624', place, slip.params)
          : createFinding('I623', place, slip.params),
      );
    }
  }

  /** Markdown drops the cells that a heading row has no column for. */
  #readTable(node: Node): void {
    const [head, ...rows] = node.children ?? [];
    const columns = head?.children?.length ?? 0;
    for (const row of rows) {
      const cells = row.children?.length ?? 0;
      if (cells === columns) continue;
      const text = (row.children ?? []).map((cell) => visibleText(cell)).join(' | ');
      this.#add('I624', row, { what: 'cells', text: shorten(text), cells, columns });
    }
  }

  /** `<Urgent>Ring 112.</Urgent>` on one line holds its text without a paragraph. */
  #readLooseText(node: Node, context: Context): void {
    const children = node.children ?? [];
    if (children.some((child) => child.type === 'text')) {
      const isQuoted = context.isQuoted || (AUTHOR_TAGS[node.name ?? '']?.isQuoted ?? false);
      this.#addBlock('paragraph', node, { ...context, isQuoted });
    }
  }

  #readTag(node: Node, context: Context): void {
    const name = node.name ?? '';
    const tag = AUTHOR_TAGS[name];
    const names = tagsOf(this.#origin.collection);
    if (tag === undefined || !names.includes(name)) {
      if (isFromWord(node)) {
        // Once is enough: what Word leaves is everywhere.
        if (!this.#isPasted) this.#add('I626', node, { tag: `<${name || 'o:p'}>` });
        this.#isPasted = true;
        return;
      }
      const nearest = tag === undefined ? nearestWord(name, names) : undefined;
      const isHtml = /^[a-z][a-z0-9]*$/u.test(name) && nearest?.toLowerCase() !== name;
      if (isHtml) this.#add('I604', node, { tag: name });
      else this.#add('I605', node, { tag: name, nearest, allowed: names });
      return;
    }
    if (tag.placement === 'block' && node.type === 'mdxJsxTextElement')
      this.#add('I615', node, { tag: name });
    const isEmpty = (node.children ?? []).length === 0;
    if (tag.hasChildren && isEmpty) {
      this.#add('I617', node, { tag: name, example: `${exampleOf(name, tag)} … </${name}>` });
    }
    if (!tag.hasChildren && !isEmpty) this.#add('I618', node, { tag: name });
    this.#readAttributes(node, name, tag, context);
  }

  #readAttributes(node: Node, name: string, tag: AuthorTag, context: Context): void {
    const written = node.attributes ?? [];
    const attributes = Object.fromEntries(textAttributes(node));
    this.found.tags.push({ name, attributes, line: this.#lineOf(node), around: context.around });
    const allowed = Object.keys(tag.attributes);
    for (const attribute of written) {
      const { name: attributeName = '…', value } = attribute;
      const known = tag.attributes[attributeName];
      if (attribute.type !== 'mdxJsxAttribute') {
        this.#add('I608', node, { tag: name, attribute: '{…}', corrected: undefined });
      } else if (known === undefined) {
        const nearest = nearestWord(attributeName, allowed);
        this.#add('I606', node, { tag: name, attribute: attributeName, nearest, allowed });
      } else if (typeof value !== 'string') {
        const literal = /^["'`](?<text>.*)["'`]$/u.exec(value?.value ?? '')?.groups?.['text'];
        const corrected = literal === undefined ? undefined : `${attributeName}="${literal}"`;
        this.#add('I608', node, { tag: name, attribute: attributeName, corrected });
      } else {
        this.#readAttribute(node, name, attributeName, value, known, context);
      }
    }
    for (const [attribute, { isRequired, example }] of Object.entries(tag.attributes)) {
      const isThere = written.some((other) => other.name === attribute && other.value !== '');
      if (isRequired && !isThere) this.#add('I607', node, { tag: name, attribute, example });
    }
  }

  #readAttribute(
    node: Node,
    tag: string,
    attribute: string,
    value: string,
    known: AuthorTag['attributes'][string],
    { isQuoted }: Context,
  ): void {
    const line = this.#lineOf(node);
    if (known.refersTo) {
      if (value !== '') this.found.references.push({ collection: known.refersTo, id: value, line });
    } else if (known.values) {
      if (value !== '' && !known.values.includes(value)) {
        const nearest = nearestWord(value, known.values);
        this.#add('I609', node, { tag, attribute, value, nearest, allowed: known.values });
      }
    } else {
      this.found.blocks.push({ kind: 'attribute', text: value, parts: [value], line, isQuoted });
    }
  }

  #addBlock(kind: ProseBlock['kind'], node: Node, { isQuoted }: Context): void {
    const text = visibleText(node);
    if (text.trim() === '') return;
    this.found.blocks.push({ kind, text, parts: listParts(node), line: this.#lineOf(node), isQuoted });
  }

  #lineOf(node: Node): number {
    return (node.position?.start.line ?? 1) + this.#origin.firstLine - 1;
  }

  #add<Code extends FindingCode>(code: Code, node: Node, params: FindingParams[Code]): void {
    this.findings.push(createFinding(code, { file: this.#origin.file, line: this.#lineOf(node) }, params));
  }
}

/** What a link says. A picture in it says what it shows. */
const linkText = (node: Node): string =>
  visibleText(node) || spokenText(node) || (node.children ?? []).map(({ alt }) => alt ?? '').join(' ');

/** Whether a link could be any link, or only spells its address. */
const saysNothing = (text: string): boolean =>
  EMPTY_LINK_TEXTS.has(
    text
      .trim()
      .replace(/[.:»>]+$/u, '')
      .toLowerCase(),
  ) || /^https?:\/\/\S+$/u.test(text.trim());

/** Whether a picture is told in words: a file's name is none. */
const isSaid = (alt: string | null | undefined): boolean =>
  Boolean(alt?.trim()) &&
  !/^(?:bild\d*|image\d*|img[_-]?\d*|.*\.(?:jpe?g|png|gif|svg|webp|avif))$/iu.test(alt?.trim() ?? '');

/** Tags and attributes that come along when formatted text is pasted. */
function isFromWord({ name, attributes = [] }: Node): boolean {
  if (!name || name.includes(':') || name === 'font') return true;
  return attributes.some(
    ({ name: attribute, value }) =>
      attribute === 'style' || (/^class(?:Name)?$/u.test(attribute ?? '') && /^Mso/u.test(String(value))),
  );
}

const isTextBlock = ({ type }: Node) => type === 'paragraph' || type === 'tableRow' || type === 'heading';

/** Attributes that are shown on the page as text. */
const SPOKEN_ATTRIBUTES: readonly (string | undefined)[] = ['title', 'see', 'then'];

/** Nodes that stand in a sentence. Everything else parts words. */
const INLINE: readonly string[] = [
  'text',
  'inlineCode',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'mdxJsxTextElement',
];

/** The body as search reads it: by heading of the second and the third level, which have addresses of their own. */
function listSections(root: Node): Section[] {
  const sections: { heading?: string; parts: Section['parts'][number][] }[] = [{ parts: [] }];
  const add = (part: Section['parts'][number]) => sections.at(-1)?.parts.push(part);
  const visit = (node: Node): void => {
    if (node.type === 'heading' && (node.depth === 2 || node.depth === 3)) {
      sections.push({ heading: spokenText(node), parts: [] });
      return;
    }
    if (node.name === 'Source') {
      add(toMention(node));
      return;
    }
    for (const [name, value] of textAttributes(node))
      if (SPOKEN_ATTRIBUTES.includes(name)) add(` ${value}. `);
    if (node.type === 'text' || node.type === 'inlineCode') add(node.value ?? '');
    if (node.type === 'image') add(node.alt ?? '');
    for (const child of node.children ?? []) visit(child);
    if (!INLINE.includes(node.type)) add(' ');
  };
  visit(root);
  return sections;
}

function toMention(source: Node): SourceMention {
  const said = textAttributes(source);
  return { source: said.get('id') ?? '', provision: said.get('at') ?? '' };
}

/** The attributes of a tag that are plain texts. */
const textAttributes = ({ attributes = [] }: Node): ReadonlyMap<string, string> =>
  new Map(
    attributes.flatMap(({ name, value }) =>
      name !== undefined && typeof value === 'string' ? [[name, value] as const] : [],
    ),
  );

const spokenText = (node: Node): string =>
  node.type === 'text' || node.type === 'inlineCode'
    ? (node.value ?? '')
    : (node.children ?? []).map(spokenText).join(node.type === 'break' ? ' ' : '');

/** The text of a node as the reader sees it. Code is left out: it is not prose. */
function visibleText(node: Node): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'break') return '\n';
  return (node.children ?? []).map(visibleText).join('');
}

/** {@link visibleText}, with the sources where they are mentioned. */
function listParts(node: Node): ProseBlock['parts'] {
  const parts: (string | SourceMention)[] = [];
  const visit = (one: Node): void => {
    if (one.name === 'Source') parts.push(toMention(one));
    else if (one.children === undefined) {
      const text = visibleText(one);
      const last = parts.at(-1);
      if (typeof last === 'string') parts[parts.length - 1] = last + text;
      else if (text !== '') parts.push(text);
    } else for (const child of one.children) visit(child);
  };
  visit(node);
  return parts;
}

const firstLineOf = (text: string | undefined) => (text ?? '').trim().split('\n')[0] ?? '';

function exampleOf(name: string, tag: AuthorTag): string {
  const attributes = Object.entries(tag.attributes).map(([key, { example }]) => ` ${key}="${example}"`);
  return `<${name}${attributes.join('')}>`;
}

/** The parser stops at the first thing it cannot read, and says `line:column: reason`. */
function explainParseError(error: unknown, body: string, { file, firstLine }: Origin): Finding {
  const message = error instanceof Error ? error.message : String(error);
  const at = /^(?<line>\d+):(?<column>\d+): /u.exec(message)?.groups;
  const bodyLine = Number(at?.['line'] ?? 1);
  const written = body.split('\n')[bodyLine - 1] ?? '';
  const from = [...written].slice(Number(at?.['column'] ?? 1) - 1).join('');
  const place = { file, line: bodyLine + firstLine - 1 };
  const shown = shorten(from === '' ? written : from);

  if (/\bMso[A-Z]|<\/?o:p\b|<!--\[if |<\/?font\b|<[a-z]+ style=/u.test(written))
    return createFinding('I626', place, { tag: shown });
  const stopped = parseErrorKind(message);
  if (stopped.kind === 'unclosed') {
    const { tag } = stopped;
    // Also of tags that HTML leaves without an end, such as `<br>`, MDX asks for one.
    const isHtml = /^[a-z]/u.test(tag);
    return createFinding(isHtml ? 'I604' : 'I613', place, { tag });
  }
  if (stopped.kind === 'unopened')
    return createFinding('I614', place, { tag: stopped.tag, open: stopped.open });
  if (stopped.kind === 'exclamation' || /^<!--/u.test(from)) return createFinding('I616', place, {});
  if (stopped.kind === 'expression') return createFinding('I602', place, { text: shown });
  const address = /^<(?<address>(?:https?:\/\/|mailto:|[^\s<>@]+@)[^>\s]*)>/u.exec(from)?.groups?.['address'];
  if (address !== undefined) {
    const link = /^[^:]+@/u.test(address) ? `mailto:${address}` : address;
    return createFinding('I619', place, { text: link });
  }
  if (/^<\/?[A-Za-z]/u.test(from)) return createFinding('I620', place, { text: shown });
  return createFinding('I601', place, { text: shown });
}

function shorten(text: string): string {
  const letters = [...text.trim()];
  return letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : letters.join('');
}
