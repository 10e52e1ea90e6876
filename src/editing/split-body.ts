import { mdxToMdast } from 'satteri';
import { AUTHOR_TAGS } from '../schemas/author-tags.ts';
import type { Body, BodyPart } from './page/body.ts';

/** What is read of a node of the tree. */
interface Node {
  type: string;
  name?: string | null;
  position?: { start: { offset?: number }; end: { offset?: number } };
  children?: Node[];
  attributes?: { type: string; name?: string; value?: unknown }[];
}

/**
 * Parts an MDX body into running text and the author tags that stand on lines of their own, also inside others. `firstLine`
 * is the line of the file that the body begins on. A body that is not MDX is one text.
 */
export function splitBody(text: string, firstLine: number): Body {
  let nodes: Node[] = [];
  try {
    nodes = (mdxToMdast(text, { features: { frontmatter: false } }) as Node).children ?? [];
  } catch {
    // It is mended as text.
  }
  return splitRegion({ text, firstLine }, nodes, 0, text.length);
}

interface Source {
  text: string;
  firstLine: number;
}

function splitRegion(source: Source, nodes: readonly Node[], start: number, end: number): Body {
  const parts: BodyPart[] = [];
  let before = '';
  let at = start;
  const addText = (until: number) => {
    const written = source.text.slice(at, until);
    const text = written.trim();
    if (text === '') {
      before += written;
      return;
    }
    const lead = written.length - written.trimStart().length;
    parts.push({
      type: 'text',
      before: before + written.slice(0, lead),
      line: lineAt(source, at + lead),
      text,
    });
    before = written.slice(lead + text.length);
  };
  for (const node of nodes) {
    const from = node.position?.start.offset;
    const to = node.position?.end.offset;
    const attributes = attributesOf(node);
    if (from === undefined || to === undefined || attributes === undefined) continue;
    addText(from);
    parts.push({
      type: 'tag',
      before,
      line: lineAt(source, from),
      ...readTag(source, node, attributes, from, to),
    });
    before = '';
    at = to;
  }
  addText(end);
  return { parts, after: before };
}

function readTag(
  source: Source,
  { name, children = [] }: Node,
  attributes: Readonly<Record<string, string>>,
  from: number,
  to: number,
) {
  const written = source.text.slice(from, to);
  const tag = { name: name ?? '', attributes };
  if (written.endsWith('/>')) return { ...tag, opening: written };
  const firstChild = children[0]?.position?.start.offset;
  const openingEnd =
    firstChild === undefined
      ? from + written.indexOf('>') + 1
      : from + source.text.slice(from, firstChild).trimEnd().length;
  const closing = source.text.lastIndexOf('</', to);
  return {
    ...tag,
    opening: source.text.slice(from, openingEnd),
    inner: splitRegion(source, children, openingEnd, closing),
  };
}

/** The attributes of a tag that a card can show; undefined for everything else, which stays text. */
function attributesOf({ type, name, attributes = [] }: Node): Record<string, string> | undefined {
  const tag = AUTHOR_TAGS[name ?? ''];
  if (type !== 'mdxJsxFlowElement' || tag === undefined) return undefined;
  const isPlain = attributes.every(
    (one) =>
      one.type === 'mdxJsxAttribute' && typeof one.value === 'string' && (one.name ?? '') in tag.attributes,
  );
  if (!isPlain) return undefined;
  return Object.fromEntries(attributes.map((one) => [one.name ?? '', String(one.value)]));
}

const lineAt = ({ text, firstLine }: Source, offset: number) =>
  firstLine + text.slice(0, offset).split('\n').length - 1;
