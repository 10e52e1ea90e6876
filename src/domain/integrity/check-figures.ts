import { checkFigure } from '../figures/check-figure.ts';
import { createFinding, type Finding } from '../words/finding.ts';
import type { CourseContent } from './course-content.ts';

/** Each figure by itself, and figures that no text places. A text that cannot be read may place any of them. */
export function checkFigures({ figures, bodies, found }: CourseContent): Finding[] {
  const placed = new Set(
    bodies.flatMap(({ body }) =>
      body.tags.flatMap(({ name, attributes }) => (name === 'Figure' ? (attributes['id'] ?? []) : [])),
    ),
  );
  const read = new Set(bodies.map(({ file }) => file));
  const isAllRead = found.every(({ file }) => !file.endsWith('.mdx') || read.has(file));
  return figures.flatMap(({ value, file, slug }) => [
    ...checkFigure(value, file),
    ...(placed.has(slug) || !isAllRead ? [] : [createFinding('I992', { file }, { slug })]),
  ]);
}
