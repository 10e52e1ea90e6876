import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Files that could be a photograph as an author put it there. */
const PHOTO = /^_astro[\\/].*\.(?:jpe?g|png|webp|avif)$/u;

/**
 * Takes photographs out of the built site that no page names: what smaller ones were made from. Astro leaves them, and each would be in
 * everybody's copy.
 */
export function photoOriginals(): AstroIntegration {
  return {
    name: 'photo-originals',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
        const photos = files.filter((file) => PHOTO.test(file));
        if (photos.length === 0) return;
        const texts = files
          .filter((file) => /\.(?:html|css|js|json)$/u.test(file))
          .map((file) => readFileSync(join(dist, file), 'utf8'));
        for (const photo of photos) {
          const name = photo.slice('_astro/'.length);
          if (!texts.some((text) => text.includes(name))) rmSync(join(dist, photo));
        }
      },
    },
  };
}
