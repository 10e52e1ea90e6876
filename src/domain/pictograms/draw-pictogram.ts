import type { Paint, PlacedProp, Prop, Shape } from './prop.ts';

/** Width of the line of a prop in full size, in a square of 48. */
const LINE = 2.15;
/** Details are this much thinner. */
const THIN = 0.78;
/** Custom properties of the page that uses the picture; see `styles/base.css`. */
const SURFACES: Readonly<Record<'tint' | 'white' | 'amber', string>> = {
  tint: 'var(--pict-tint)',
  white: 'var(--pict-plain)',
  amber: 'var(--pict-notice)',
};

const round = (value: number) => Math.round(value * 100) / 100;

/**
 * The shapes of a pictogram as SVG, in a square of 48 by 48. Lines are in the colour of the text round the picture. A small
 * prop has a thinner line than a large one, though not as much thinner as it is smaller. Props that are not known are left
 * out: the content check has told about them.
 */
export function drawPictogram(placed: readonly PlacedProp[], props: ReadonlyMap<string, Prop>): string {
  return placed.map((place) => drawProp(place, props.get(place.prop))).join('');
}

function drawProp(place: PlacedProp, prop: Prop | undefined): string {
  if (!prop) return '';
  const { x = 0, y = 0, size = 1, turn = 0, colour } = place;
  const width = (LINE * (0.45 + 0.55 * size)) / size;
  const shapes =
    colour === 'missing'
      ? drawMissing(prop, size)
      : prop.shapes.map((shape) => drawShape(shape, width, colour)).join('');
  const moves = [
    ...(x !== 0 || y !== 0 ? [`translate(${x} ${y})`] : []),
    ...(size === 1 ? [] : [`scale(${size})`]),
    ...(turn === 0 ? [] : [`rotate(${turn} 24 24)`]),
  ].join('');
  if (moves === '') return shapes;
  return `<g transform="${moves}" stroke-width="${round(width)}">${shapes}</g>`;
}

function drawShape({ paint, d, thin }: Shape, width: number, colour: PlacedProp['colour']): string {
  if (paint === 'ink') return `<path d="${d}" fill="currentColor" stroke="none"/>`;
  const fill = surfaceOf(paint, colour);
  const line = thin ? ` stroke-width="${round(width * THIN)}"` : '';
  const dashes = paint === 'dashes' ? ` stroke-dasharray="${round(width * 1.6)} ${round(width * 1.9)}"` : '';
  return `<path d="${d}" fill="${fill}"${line}${dashes}/>`;
}

function surfaceOf(paint: Paint, colour: PlacedProp['colour']): string {
  if (paint === 'line' || paint === 'dashes' || paint === 'ink') return 'none';
  if (paint === 'tint' && colour !== undefined && colour !== 'missing') return SURFACES[colour];
  return SURFACES[paint];
}

/** What ought to be there: its outline in dashes, in the colour of what to notice. */
function drawMissing({ shapes: [outline] }: Prop, size: number): string {
  const unit = 1 / size ** 0.5;
  return outline
    ? `<path d="${outline.d}" fill="${SURFACES.amber}" stroke-dasharray="${round(2.6 * unit)} ${round(3.6 * unit)}"/>`
    : '';
}

/** Whether something in a pictogram is there to be noticed. */
export function hasNotice(placed: readonly PlacedProp[], props: ReadonlyMap<string, Prop>): boolean {
  return placed.some(({ prop, colour }) => {
    const shapes = props.get(prop)?.shapes ?? [];
    if (colour === 'missing' || shapes.some(({ paint }) => paint === 'amber')) return true;
    return colour === 'amber' && shapes.some(({ paint }) => paint === 'tint');
  });
}

/** Pictograms in one file, each a symbol with its name as id: the page shows one by `<use href="file.svg#name">`. */
export function drawSprite(
  pictograms: readonly { name: string; placed: readonly PlacedProp[] }[],
  props: ReadonlyMap<string, Prop>,
): string {
  const symbols = pictograms.map(
    ({ name, placed }) =>
      `<symbol id="${name}" viewBox="0 0 48 48" stroke="currentColor" stroke-width="${LINE}" stroke-linecap="round" stroke-linejoin="round">${drawPictogram(placed, props)}</symbol>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`;
}
