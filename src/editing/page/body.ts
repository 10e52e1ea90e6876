/** A piece of the text of a page: running text, or a tag. All pieces together are the text, byte for byte. */
export type BodyPart = { before: string; line: number } & (
  | { type: 'text'; text: string }
  | { type: 'tag'; name: string; attributes: Readonly<Record<string, string>>; opening: string; inner?: Body }
);

export interface Body {
  parts: readonly BodyPart[];
  /** White space after the last part. */
  after: string;
}

/** The text that the parts were taken from, with what has been changed in them. */
export function joinBody({ parts, after }: Body): string {
  return parts.map((part) => part.before + writePart(part)).join('') + after;
}

function writePart(part: BodyPart): string {
  if (part.type === 'text') return part.text;
  return part.inner === undefined ? part.opening : `${part.opening}${joinBody(part.inner)}</${part.name}>`;
}

/** The words that a reader meets: of running text, without marks for sources and what else is no word. */
export const textIn = ({ parts }: Body): string =>
  parts
    .map((part) =>
      part.type === 'text' ? part.text.replace(/<[^>]*>/gu, '') : part.inner ? textIn(part.inner) : '',
    )
    .join(' ');

/** A tag as it begins; one that holds nothing also ends. */
export function writeOpening(
  name: string,
  attributes: Readonly<Record<string, string>>,
  hasInner: boolean,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => ` ${key}="${value.replaceAll('"', '”').replace(/&(?=#?\w+;)/gu, '&amp;')}"`);
  return `<${name}${written.join('')}${hasInner ? '>' : ' />'}`;
}

/** A new part, on lines of its own. */
export const newText = (): BodyPart => ({ type: 'text', before: '\n\n', line: 0, text: '' });

/** A new tag on lines of its own, with empty attributes. */
export function newTag(name: string, keys: readonly string[], hasInner: boolean): BodyPart {
  const attributes = Object.fromEntries(keys.map((key) => [key, '']));
  return {
    type: 'tag',
    before: '\n\n',
    line: 0,
    name,
    attributes,
    opening: writeOpening(name, attributes, hasInner),
    ...(hasInner && { inner: { parts: [newText()], after: '\n\n' } }),
  };
}

/** The body with a part more. What stands first begins as what stood first did, and all else has an empty line before it. */
export function insertPart(body: Body, at: number, part: BodyPart): Body {
  const [first] = body.parts;
  const moved = body.parts.map((other, index) =>
    index === 0 && at === 0 ? { ...other, before: '\n\n' } : other,
  );
  const before = at === 0 ? (first?.before ?? body.after) : '\n\n';
  return { ...body, parts: [...moved.slice(0, at), { ...part, before }, ...moved.slice(at)] };
}
