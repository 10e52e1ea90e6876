import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** Names and widths in pixels, as `manifest.webmanifest` tells them. */
const ICONS = [
  { name: 'icon-192.png', width: 192, isMaskable: false },
  { name: 'icon-512.png', width: 512, isMaskable: false },
  { name: 'icon-maskable-512.png', width: 512, isMaskable: true },
];

/** Draws the icons of the installed site from its `favicon.svg`, into the built folder. */
export async function writeIcons(dist: string): Promise<void> {
  const rounded = readFileSync(join(dist, 'favicon.svg'), 'utf8');
  // A mask takes up to a fifth on each side: the ground goes to the edge, the sign stays in the middle.
  const square = rounded
    .replace(/(<rect[^>]*) rx="\d+"/, '$1')
    .replace('<g ', '<g transform="translate(4.8 4.8) scale(.7)" ');
  await Promise.all(
    ICONS.map(({ name, width, isMaskable }) =>
      sharp(Buffer.from(isMaskable ? square : rounded), { density: 72 * (width / 32) })
        .resize(width)
        .png({ palette: true })
        .toFile(join(dist, name)),
    ),
  );
}
