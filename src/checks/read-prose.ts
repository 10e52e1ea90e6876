import { mdxToMdast } from 'satteri';
import type { Prose, ProseBlock } from '../domain/course/course-content.ts';
import {
  createFinding,
  type Finding,
  type FindingCode,
  type FindingParams,
} from '../domain/course/finding.ts';
import { nearestWord } from '../domain/language/nearest-word.ts';
import { AUTHOR_TAGS, type AuthorTag, tagsOf } from '../schemas/author-tags.ts';
import type { FileKind } from './content-layout.ts';

/** An MDX body's file: what it is, and the line that the body begins on. */
interface Origin {
  file: string;
  kind: FileKind;
  firstLine: number;
}

/** Reads an MDX body: its text, what it points at, and what is wrong with it. */
export function readProse(body: string, origin: Origin): { prose: Prose | undefined; findings: Finding[] } {
  let root: Node;
  try {
    // The tree is a union of forty shapes; only what they share is read here.
    root = mdxToMdast(body, { features: { frontmatter: false } }) as Node;
  } catch (error) {
    return { prose: undefined, findings: [explainParseError(error, body, origin)] };
  }
  const reader = new ProseReader(origin);
  reader.read(root, { isQuoted: false, isItem: false });
  return { prose: reader.prose, findings: reader.findings };
}

interface Context {
  isQuoted: boolean;
  isItem: boolean;
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

class ProseReader {
  readonly prose: Prose = { tags: [], references: [], links: [], blocks: [] };
  readonly findings: Finding[] = [];
  readonly #origin: Origin;
  #headingDepth = 1;

  constructor(origin: Origin) {
    this.#origin = origin;
  }

  read(node: Node, context: Context): void {
    switch (node.type) {
      case 'heading':
        this.#readHeading(node);
        this.#addBlock('heading', node, context);
        break;
      case 'paragraph':
        this.#addBlock(context.isItem ? 'list-item' : 'paragraph', node, context);
        break;
      case 'tableCell':
        this.#addBlock('cell', node, context);
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
      case 'definition':
        this.prose.links.push({ address: node.url ?? '', line: this.#lineOf(node) });
        break;
      case 'image':
      case 'imageReference':
        if (!node.alt?.trim()) this.#add('I612', node, { url: node.url ?? '' });
        break;
      default:
        break;
    }
    const inner = {
      isQuoted: context.isQuoted || (AUTHOR_TAGS[node.name ?? '']?.isQuoted ?? false),
      isItem: context.isItem || node.type === 'listItem',
    };
    for (const child of node.children ?? []) this.read(child, inner);
  }

  #readHeading(node: Node): void {
    const depth = node.depth ?? 1;
    const text = visibleText(node);
    if (depth === 1) {
      this.#add('I610', node, { text });
      return;
    }
    if (depth > this.#headingDepth + 1) {
      this.#add('I611', node, { text, depth, previous: this.#headingDepth });
    }
    this.#headingDepth = depth;
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
    const names = tagsOf(this.#origin.kind);
    if (tag === undefined || !names.includes(name)) {
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
    const texts = written.flatMap(({ name: key, value }) =>
      key !== undefined && typeof value === 'string' ? [[key, value] as const] : [],
    );
    this.prose.tags.push({ name, attributes: Object.fromEntries(texts), line: this.#lineOf(node) });
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
      if (value !== '') this.prose.references.push({ collection: known.refersTo, id: value, line });
    } else if (known.values) {
      if (value !== '' && !known.values.includes(value)) {
        const nearest = nearestWord(value, known.values);
        this.#add('I609', node, { tag, attribute, value, nearest, allowed: known.values });
      }
    } else {
      this.prose.blocks.push({ kind: 'attribute', text: value, line, isQuoted });
    }
  }

  #addBlock(kind: ProseBlock['kind'], node: Node, { isQuoted }: Context): void {
    const text = visibleText(node);
    if (text.trim() !== '') this.prose.blocks.push({ kind, text, line: this.#lineOf(node), isQuoted });
  }

  #lineOf(node: Node): number {
    return (node.position?.start.line ?? 1) + this.#origin.firstLine - 1;
  }

  #add<Code extends FindingCode>(code: Code, node: Node, params: FindingParams[Code]): void {
    this.findings.push(createFinding(code, { file: this.#origin.file, line: this.#lineOf(node) }, params));
  }
}

/** The text of a node as the reader sees it. Code is left out: it is not prose. */
function visibleText(node: Node): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'break') return '\n';
  return (node.children ?? []).map(visibleText).join('');
}

const firstLineOf = (text: string | undefined) => (text ?? '').trim().split('\n')[0] ?? '';

function exampleOf(name: string, tag: AuthorTag): string {
  const attributes = Object.entries(tag.attributes).map(([key, { example }]) => ` ${key}="${example}"`);
  return `<${name}${attributes.join('')}>`;
}

/** Tags of HTML that end without an end tag, which MDX does not accept. */
const VOID_TAGS = new Set(['br', 'hr', 'img', 'input', 'wbr']);

/** The parser stops at the first thing it cannot read, and says `line:column: reason`. */
function explainParseError(error: unknown, body: string, { file, firstLine }: Origin): Finding {
  const message = error instanceof Error ? error.message : String(error);
  const at = /^(?<line>\d+):(?<column>\d+): /u.exec(message)?.groups;
  const bodyLine = Number(at?.['line'] ?? 1);
  const written = body.split('\n')[bodyLine - 1] ?? '';
  const from = [...written].slice(Number(at?.['column'] ?? 1) - 1).join('');
  const place = { file, line: bodyLine + firstLine - 1 };
  const shown = shorten(from === '' ? written : from);

  const unclosed = /Expected a closing tag for `<(?<tag>[^>`]+)>`/u.exec(message)?.groups?.['tag'];
  if (unclosed !== undefined) {
    return VOID_TAGS.has(unclosed) || /^[a-z]/u.test(unclosed)
      ? createFinding('I604', place, { tag: unclosed })
      : createFinding('I613', place, { tag: unclosed });
  }
  const unopened = /Unexpected closing tag `<\/(?<tag>[^>`]+)>`/u.exec(message)?.groups?.['tag'];
  if (unopened !== undefined) {
    const open = /corresponding closing tag for `<(?<tag>[^>`]+)>`/u.exec(message)?.groups?.['tag'];
    return createFinding('I614', place, { tag: unopened, open });
  }
  if (/^<!--/u.test(from) || /Unexpected character `!`/u.test(message))
    return createFinding('I616', place, {});
  if (/expression|closing brace/u.test(message)) return createFinding('I602', place, { text: shown });
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
