import { relative, sep } from 'node:path';
import { seededRandom } from '../../src/domain/random/seeded-random.ts';
import { shuffle } from '../../src/domain/random/shuffle.ts';

/** What to draw: so many mutants in all, the same ones for the same seed and the same source. */
export interface Sample {
  size: number;
  seed: number;
}

/** What is known of a mutant before any test has met it. */
export interface Drawable {
  id: string;
  fileName: string;
  location: { start: { line: number; column: number } };
  mutatorName: string;
}

/** The folder under `src/` that a file belongs to: `domain`, `islands` and so on. */
export function layerOf(fileName: string): string {
  return relative('src', fileName).split(sep)[0] as string;
}

/**
 * As many mutants of each layer, which lie as far apart as they can: so every folder gets its share, and every large file. In
 * random order, so that a run which is broken off has met a sample, too.
 */
export function drawSample<Mutant extends Drawable>(mutants: Mutant[], { size, seed }: Sample): Mutant[] {
  const layers = Map.groupBy(mutants, ({ fileName }) => layerOf(fileName));
  const share = Math.floor(size / layers.size);
  const random = seededRandom(seed);
  const drawn = [...layers]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, layer]) => everySoMany(layer.sort(byPlace), share, random()));
  return shuffle(drawn, random);
}

/** Every k:th of a list, from one of the first k. */
function everySoMany<Item>(list: Item[], count: number, start: number): Item[] {
  if (list.length <= count) return list;
  const step = list.length / count;
  return Array.from({ length: count }, (_, turn) => list[Math.floor((start + turn) * step)] as Item);
}

/** In the order of the source. Where mutants begin at the same sign, the ids that Stryker gives in that order decide. */
function byPlace(one: Drawable, other: Drawable): number {
  if (one.fileName !== other.fileName) return one.fileName < other.fileName ? -1 : 1;
  const [from, to] = [one.location.start, other.location.start];
  return from.line - to.line || from.column - to.column || Number(one.id) - Number(other.id);
}
