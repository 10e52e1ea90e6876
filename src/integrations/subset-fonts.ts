import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/** Printable ASCII, Swedish letters, and the typographic characters that content and interface use. */
const CHARACTERS = `${Array.from({ length: 95 }, (_, offset) => String.fromCharCode(32 + offset)).join('')}åäöÅÄÖéÉèüÜ§°·×½²³–—…”’•→←↑↓✓€\u00a0\u00ad`;

interface FontFace {
  name: string;
  file: string;
  /** The weights that the styles use; the axis is cut to them. */
  weights: { min: number; max: number };
}

const FACES = {
  heading: {
    name: 'schibsted-grotesk',
    file: '@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2',
    weights: { min: 600, max: 800 },
  },
  body: {
    name: 'atkinson-hyperlegible-next',
    file: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    weights: { min: 400, max: 700 },
  },
} satisfies Record<string, FontFace>;

export interface SubsetFont {
  /** Path of the woff2 file, relative to the project root. */
  src: string;
  /** The CSS weight range, for instance `400 700`. */
  weight: string;
}

/**
 * Cuts the two type families to the characters and weights that the site uses and returns where the
 * woff2 files lie. They are kept in `.cache/fonts` under a name that changes with their input, so a
 * second build does no work.
 */
export async function subsetFonts(): Promise<Record<keyof typeof FACES, SubsetFont>> {
  const root = new URL('../../', import.meta.url);
  const folder = new URL('.cache/fonts/', root);
  mkdirSync(folder, { recursive: true });
  const subset = async (face: FontFace): Promise<SubsetFont> => {
    const original = readFileSync(createRequire(import.meta.url).resolve(face.file));
    const key = createHash('sha256').update(original).update(CHARACTERS).update(JSON.stringify(face.weights));
    const fileName = `${face.name}-${key.digest('hex').slice(0, 8)}.woff2`;
    const file = fileURLToPath(new URL(fileName, folder));
    if (!existsSync(file)) {
      const bytes = await subsetFont(original, CHARACTERS, {
        targetFormat: 'woff2',
        variationAxes: { wght: face.weights },
      });
      writeFileSync(file, bytes);
    }
    return { src: `./.cache/fonts/${fileName}`, weight: `${face.weights.min} ${face.weights.max}` };
  };
  const [heading, body] = await Promise.all([subset(FACES.heading), subset(FACES.body)]);
  return { heading, body };
}
