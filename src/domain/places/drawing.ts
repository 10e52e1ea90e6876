/** An opening tag of a drawing. */
export interface DrawingTag {
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** Where it begins, and where what it opens ends, as places in the text. */
  start: number;
  end: number;
  /** Counted from 1. */
  line: number;
}

/** What a drawing is made of; `isWhole` is false where tags do not match, and what comes after is unknown. */
export interface Drawing {
  tags: DrawingTag[];
  isWhole: boolean;
}

const MARKUP =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<!DOCTYPE[^>]*>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/gu;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** Takes an SVG apart as far as the site needs: its tags with their attributes, and which text each of them spans. */
export function readDrawing(svg: string): Drawing {
  const tags: DrawingTag[] = [];
  const open: DrawingTag[] = [];
  let line = 1;
  let counted = 0;
  for (const match of svg.matchAll(MARKUP)) {
    const [text, closes, name, attributes = '', closesItself] = match;
    if (name === undefined) continue;
    const end = match.index + text.length;
    if (closes === '/') {
      const tag = open.pop();
      if (tag?.name !== name) return { tags, isWhole: false };
      tag.end = end;
      continue;
    }
    line += svg.slice(counted, match.index).split('\n').length - 1;
    counted = match.index;
    const tag: DrawingTag = {
      name,
      attributes: new Map(
        [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', double, single]) => [
          key,
          double ?? single ?? '',
        ]),
      ),
      start: match.index,
      end,
      line,
    };
    tags.push(tag);
    if (closesItself !== '/') open.push(tag);
  }
  return { tags, isWhole: open.length === 0 && tags[0]?.name === 'svg' };
}

/** A drawing without some of its groups, by id, and without its comments: what a reader is sent. */
export function hideGroups(svg: string, ids: readonly string[]): string {
  const hidden = readDrawing(svg).tags.filter(({ attributes }) => ids.includes(attributes.get('id') ?? ''));
  let kept = '';
  let from = 0;
  for (const { start, end } of hidden) {
    // A group inside of one that is already gone.
    if (start < from) continue;
    kept += svg.slice(from, start);
    from = end;
  }
  return (kept + svg.slice(from)).replaceAll(/<!--[\s\S]*?-->/gu, '').trim();
}
