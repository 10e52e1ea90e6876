import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { listCharacters, NAME_LETTERS } from '../domain/certificate/name-letters.ts';

/** Printable ASCII, Swedish letters, and the typographic characters that content and interface use. */
const CHARACTERS = `${Array.from({ length: 95 }, (_, offset) => String.fromCharCode(32 + offset)).join('')}åäöÅÄÖéÉèüÜ§°·×½²³–—…”’•→←↑↓✓€\u00a0\u00ad`;

interface FontFace {
  /** Name of the cut file; a style sheet refers to it. */
  name: string;
  original: string;
  characters: string;
  /** The weights that the styles use; the axis is cut to them. */
  weights: { min: number; max: number };
}

const FACES: FontFace[] = [
  {
    name: 'heading.woff2',
    original: '@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2',
    characters: CHARACTERS,
    weights: { min: 400, max: 800 },
  },
  // Names in the letters of other languages; fetched where one is shown (src/styles/name-letters.css).
  {
    name: 'names-1.woff2',
    original: '@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2',
    characters: listCharacters(NAME_LETTERS.western),
    weights: { min: 700, max: 700 },
  },
  {
    name: 'names-2.woff2',
    original: '@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-ext-wght-normal.woff2',
    characters: listCharacters(NAME_LETTERS.other),
    weights: { min: 700, max: 700 },
  },
  {
    name: 'body.woff2',
    original:
      '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    characters: CHARACTERS,
    weights: { min: 400, max: 700 },
  },
];

/** The packages that the fonts come from: the site carries them, though no script imports them. */
export const FONT_PACKAGES = [
  ...new Set(FACES.map(({ original }) => original.split('/').slice(0, 2).join('/'))),
];

/**
 * Cuts the two type families to the characters and weights that the site uses, into `.cache/fonts`. A file
 * beside each says what it was cut from, so that a second build does no work and a change cuts anew.
 */
export async function subsetFonts(): Promise<void> {
  const folder = new URL('../../.cache/fonts/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  await Promise.all(FACES.map((face) => subset(face, folder)));
}

async function subset({ name, original, characters, weights }: FontFace, folder: URL): Promise<void> {
  const bytes = readFileSync(createRequire(import.meta.url).resolve(original));
  const key = createHash('sha256')
    .update(bytes)
    .update(characters)
    .update(JSON.stringify(weights))
    .digest('hex');
  const file = new URL(name, folder);
  const stamp = new URL(`${name}.cut-from`, folder);
  if (existsSync(file) && existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return;
  writeFileSync(
    file,
    await subsetFont(bytes, characters, { targetFormat: 'woff2', variationAxes: { wght: weights } }),
  );
  writeFileSync(stamp, key);
}
