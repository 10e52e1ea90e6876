import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { PREVIEW } from '../hosting/link-preview.ts';

/** The ground of the icon, so that name, icon and picture go together in a list of links. */
const GROUND = '#0a3a3e';
const BAND = 110;

/**
 * Draws the one picture that goes with a link to any page (`og:image`), in the chat where somebody sends it: the place that the
 * start page plays, above a band with the mark. No letters, whose shapes would depend on the fonts of the machine that builds.
 * It comes after the list of what is kept on devices: only other people's servers ask for it.
 */
export function linkPreview(): AstroIntegration {
  let base = '/';
  return {
    name: 'link-preview',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const start = readFileSync(join(dist, 'index.html'), 'utf8');
        const place = /data-find-three=[\s\S]*?<img[^>]*\ssrc="([^"]+\.svg)"/.exec(start)?.[1];
        const { width, height } = PREVIEW;
        const layers = [
          ...(place
            ? [
                {
                  input: await sharp(join(dist, place.slice(base.length)))
                    .resize(width, height - BAND, { fit: 'cover' })
                    .png()
                    .toBuffer(),
                  top: 0,
                  left: 0,
                },
              ]
            : []),
          {
            input: await sharp(join(dist, 'favicon.svg'), { density: 240 }).resize(BAND).png().toBuffer(),
            top: height - BAND,
            left: 24,
          },
        ];
        await sharp({ create: { width, height, channels: 3, background: GROUND } })
          .composite(layers)
          .png({ palette: true, compressionLevel: 9 })
          .toFile(join(dist, PREVIEW.name));
      },
    },
  };
}
