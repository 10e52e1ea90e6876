import type { Path } from '../domain/words/finding.ts';

/** Calls `use` with the data itself and everything in it, and the path that leads there. */
export function visitValues(value: unknown, path: Path, use: (value: unknown, path: Path) => void): void {
  use(value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    visitValues(child, [...path, Array.isArray(value) ? Number(key) : key], use);
  }
}
