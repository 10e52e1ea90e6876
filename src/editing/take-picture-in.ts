import { photoFormat } from '../checks/read-file.ts';
import { locateFile } from '../collections/locate-file.ts';
import { MOST_IMAGE_BYTES, TEXT_IMAGES } from '../domain/course/text-image.ts';
import { asciiSlug } from '../domain/words/ascii-slug.ts';
import type { Refusal } from './page/wire.ts';

/** Endings of the kinds that browsers show and the build makes smaller. */
const ENDINGS = { jpeg: 'jpg', png: 'png', webp: 'webp' } as const;

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);

/** Whether a photograph may lie beside a text, by its path under `content/`. */
export const mayHavePictures = (path: string): boolean =>
  path.endsWith('.mdx') && TEXT_IMAGES.includes(locateFile(`${folderOf(path)}bild.jpg`)?.pictures ?? '');

/** Names of the pictures beside a file, of all files that there are. */
export const picturesBeside = (file: string, all: readonly string[]): string[] =>
  all.flatMap((other) => {
    const name = other.slice(folderOf(file).length);
    return other.startsWith(folderOf(file)) &&
      !name.includes('/') &&
      /\.(?:jpe?g|png|svg|webp|avif)$/u.test(name)
      ? [name]
      : [];
  });

/**
 * What a picture that somebody hands in is called beside a text, or why it is not taken: kind and size as the content check wants
 * them. The kind is read from the picture itself. `taken` are the names that are there.
 */
export function nameOfPicture(given: string, bytes: Uint8Array, taken: readonly string[]): string | Refusal {
  const format = photoFormat(bytes);
  const ending = format && ENDINGS[format as keyof typeof ENDINGS];
  if (ending === undefined) return { refusal: 'no-photo' };
  if (bytes.length > MOST_IMAGE_BYTES) return { refusal: 'photo-too-large' };
  const stem = asciiSlug(given.replace(/\.[^.]*$/u, '')) || 'bild';
  let name = `${stem}.${ending}`;
  for (let number = 2; taken.includes(name); number += 1) name = `${stem}-${number}.${ending}`;
  return name;
}
