import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { DECK_NAME } from '../../domain/course/addresses.ts';
import { readDeck } from './read-deck.ts';
import { writeDeck } from './write-deck.ts';

/** The folder of the built site in which every page called `visa` is slides. */
const FOLDER = 'kunskapsdag';

/**
 * Writes a PowerPoint file beside every page of slides, for whoever must use their own program. It is made from the
 * finished page. It comes after the list of what is kept on devices: the show works without a network, and the
 * files would double the copy.
 */
export function decks(): AstroIntegration {
  let base = '/';
  return {
    name: 'decks',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const colours = readHues(readFileSync('src/styles/tokens.css', 'utf8'));
        const folders = ['.', ...readdirSync(join(dist, FOLDER))].map((name) => join(dist, FOLDER, name));
        for (const folder of folders) {
          const page = join(folder, 'visa', 'index.html');
          if (!existsSync(page)) continue;
          const deck = readDeck(readFileSync(page, 'utf8'), {
            readPicture: (address) => {
              const file = join(dist, address.slice(base.length));
              return address.endsWith('.svg') ? readFileSync(file, 'utf8') : readFileSync(file);
            },
            colourOf: (hue) => colours.get(hue) ?? '#0f5257',
          });
          if (!deck) continue;
          const { bytes, overfull } = await writeDeck(deck);
          writeFileSync(join(folder, DECK_NAME), bytes);
          for (const title of overfull)
            logger.warn(`PowerPoint: more text than there is room for on ”${title}”`);
        }
      },
    },
  };
}

/** The hues of the areas on a light ground, from the style sheet that the site itself uses. */
const readHues = (css: string): Map<string, string> =>
  new Map(
    [...css.matchAll(/\[data-hue="([a-z]+)"\]\s*\{\s*--hue:\s*light-dark\((#[0-9a-f]{6})/gu)].map(
      ([, hue = '', colour = '']) => [hue, colour],
    ),
  );
