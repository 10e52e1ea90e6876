import type { Figure } from '../domain/figures/figure.ts';
import { getCourse } from './course.ts';
import { getFiles } from './files.ts';

/** A figure of a text, by its id. */
export async function getFigure(id: string): Promise<Figure> {
  const found = (await getFiles()).figures.find(({ slug }) => slug === id);
  if (!found) throw new Error(`No figure has the id ${id}`);
  return found.value;
}

/** The figures of the areas that the site shows, each with its id. */
export async function listFigures(): Promise<{ id: string; figure: Figure }[]> {
  const shown = new Set((await getCourse()).areas.map(({ slug }) => slug));
  const { figures } = await getFiles();
  return figures
    .filter(({ area }) => shown.has(area))
    .map(({ slug, value }) => ({ id: slug, figure: value }));
}
