import { EDITED_COLLECTIONS } from '../../schemas/editing-texts.ts';
import type { Overview } from './wire.ts';

/** ”Tecken: Högen växer”; a file of many things by its area, and what is in no list by its path. */
export function nameOfFile(file: string, { entries, areas }: Overview): string {
  const own = entries.filter((entry) => entry.file === file);
  const [first] = own;
  if (first === undefined) return file;
  const isWhole = first.at.length === 0;
  const title = isWhole ? first.title : areas.find(({ folder }) => folder === first.area)?.title;
  return `${EDITED_COLLECTIONS[first.collection]?.many}: ${title ?? file}`;
}
