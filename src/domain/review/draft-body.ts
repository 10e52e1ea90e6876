import type { Body, ProseBlock, TagUse } from '../course/body.ts';
import type { Draft } from './draft.ts';
import type { ParagraphRole } from './review-paper.ts';

/** The paragraphs of an MDX body in order, and what it places between them. A row of a table is one paragraph. */
export function draftBody({ blocks, tags }: Body): Draft[] {
  const texts = blocks.filter((block) => !isNeverShown(block, tags));
  // What a tag places stands on a line of its own, so lines give the order.
  return [...joinRows(texts), ...tags.flatMap(draftPlaced)].toSorted((one, other) => one.at - other.at);
}

/** The provision of a `Source` stands beside the text that cites it, and the part of a slide is an id. */
const isNeverShown = ({ kind, text, line }: ProseBlock, tags: readonly TagUse[]): boolean =>
  kind === 'attribute' &&
  tags.some(
    ({ line: tagLine, attributes: { at, part } }) => tagLine === line && (at === text || part === text),
  );

type BodyDraft = Draft & { at: number };

const BLOCK_ROLES = {
  heading: 'heading',
  paragraph: 'paragraph',
  'list-item': 'list-item',
  cell: 'row',
  attribute: 'caption',
} as const satisfies Record<ProseBlock['kind'], ParagraphRole>;

/** Between the cells of a row, and between the attributes of a tag. */
const SEPARATORS: Partial<Record<ProseBlock['kind'], string>> = { cell: ' | ', attribute: ' … ' };

function joinRows(blocks: readonly ProseBlock[]): BodyDraft[] {
  const drafts: BodyDraft[] = [];
  let before: ProseBlock | undefined;
  for (const block of blocks) {
    const separator = SEPARATORS[block.kind];
    const last = drafts.at(-1);
    if (last && separator !== undefined && before?.kind === block.kind && before.line === block.line)
      last.text = [...last.text, separator, ...block.parts];
    else drafts.push({ role: roleOf(block), at: block.line, text: block.parts });
    before = block;
  }
  return drafts;
}

const roleOf = ({ kind, isQuoted }: ProseBlock): ParagraphRole => (isQuoted ? 'quoted' : BLOCK_ROLES[kind]);

const PLACING = new Set([
  'SignCard',
  'Question',
  'DossierCard',
  'ScenarioCard',
  'Place',
  'PlaceSlide',
  'VoteLoop',
]);

function draftPlaced({ name, attributes, line }: TagUse): BodyDraft[] {
  const { id, scenario, dossier, question } = attributes;
  const placed = id ?? scenario ?? dossier ?? question;
  return PLACING.has(name) && placed ? [{ role: 'placed', at: line, text: [], placed }] : [];
}
