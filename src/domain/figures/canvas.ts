import type { FigureSize } from './figure.ts';

/** Units are pixels where the column is so wide. The text stays above 12 px in a page of 320 px, with the frame around the picture. */
const WIDTHS: Readonly<Record<FigureSize, number>> = { narrow: 288, wide: 520 };

/** Never below 12 px on the smallest screen, and the larger of two where there is a choice. */
export const TEXT = { size: 14, line: 18 } as const;

/** What a colour is for → light, dark. Contrast of text to `paper` is at least 7:1 in both, of shapes at least 3:1. Amber has an edge of ink. */
const PAINTS = {
  paper: ['#fff', '#18252a'],
  ink: ['#14232b', '#eef1ec'],
  soft: ['#45555d', '#b9c4c4'],
  rule: ['#6f7a7e', '#8b9a9c'],
  shape: ['#2e6f73', '#5fb0b3'],
  tint: ['#e3eeee', '#1b3437'],
  point: ['#f5b700', '#f5b700'],
  onPoint: ['#14232b', '#14232b'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;
export type Paint = keyof typeof PAINTS;

/** A finished picture. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

/**
 * A picture under way: shapes are put in the order they are painted. Colours are attributes, with a style for dark: where a
 * host's policy refuses the style, the picture is light and still right.
 */
export class Canvas {
  readonly width: number;
  readonly isWide: boolean;
  readonly #shapes: string[] = [];

  constructor(size: FigureSize) {
    this.width = WIDTHS[size];
    this.isWide = size === 'wide';
  }

  rect(
    x: number,
    y: number,
    width: number,
    height: number,
    fill: Paint,
    { edge, radius, isDashed }: { edge?: Paint; radius?: number; isDashed?: boolean } = {},
  ): void {
    this.#shapes.push(
      `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"${radius ? ` rx="${radius}"` : ''}${paintOf({ fill, edge, isDashed })}/>`,
    );
  }

  line(points: readonly (readonly [number, number])[], paint: Paint, width = 1.5, isDashed = false): void {
    const d = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('');
    this.#shapes.push(`<path d="${d}" fill="none"${paintOf({ edge: paint, width, isDashed })}/>`);
  }

  /** A path that is filled. */
  shape(d: string, fill: Paint, edge?: Paint): void {
    this.#shapes.push(`<path d="${d}"${paintOf({ fill, edge })}/>`);
  }

  dot(x: number, y: number, radius: number, fill: Paint, edge: Paint): void {
    this.#shapes.push(`<circle cx="${n(x)}" cy="${n(y)}" r="${radius}"${paintOf({ fill, edge })}/>`);
  }

  /** Lines of text, of which the first has its middle at `y`. */
  text(
    x: number,
    y: number,
    lines: string | readonly string[],
    {
      paint = 'ink',
      anchor = 'start',
      isBold = false,
    }: { paint?: Paint; anchor?: 'start' | 'middle' | 'end'; isBold?: boolean } = {},
  ): void {
    const all = typeof lines === 'string' ? [lines] : lines;
    for (const [index, line] of all.entries()) {
      this.#shapes.push(
        `<text x="${n(x)}" y="${n(y + index * TEXT.line + 5)}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}${isBold ? ' font-weight="700"' : ''}${paintOf({ fill: paint })}>${toMarkup(line)}</text>`,
      );
    }
  }

  finish(height: number): Drawing {
    const rounded = Math.ceil(height);
    const dark = Object.entries(PAINTS)
      .filter(([, [light, other]]) => light !== other)
      .map(([name, [, other]]) => `.${name}{fill:${other}}.s-${name}{stroke:${other}}`)
      .join('');
    return {
      width: this.width,
      height: rounded,
      svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${this.width} ${rounded}" width="${this.width}" height="${rounded}" font-family="Arial,Helvetica,sans-serif" font-size="${TEXT.size}"><style>@media(prefers-color-scheme:dark){${dark}}</style><rect width="100%" height="100%"${paintOf({ fill: 'paper' })}/>${this.#shapes.join('')}</svg>\n`,
    };
  }
}

const n = (value: number) => String(Math.round(value * 10) / 10);
const toMarkup = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

interface Painted {
  fill?: Paint | undefined;
  edge?: Paint | undefined;
  width?: number;
  isDashed?: boolean | undefined;
}

/** Colours as attributes, and as classes that the style for dark knows. */
function paintOf({ fill, edge, width = 1.5, isDashed }: Painted): string {
  const classes = [...(fill ? [fill] : []), ...(edge ? [`s-${edge}`] : [])].join(' ');
  return [
    ` class="${classes}"`,
    fill ? ` fill="${PAINTS[fill][0]}"` : '',
    edge ? ` stroke="${PAINTS[edge][0]}" stroke-width="${width}"` : '',
    isDashed ? ' stroke-dasharray="5 4"' : '',
  ].join('');
}
