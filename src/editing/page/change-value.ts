import type { Path } from '../../domain/words/finding.ts';

/** What a path leads to. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Record<string | number, unknown>)[step]
        : undefined,
    value,
  );
}

/**
 * The same data with another value at a path; undefined takes the key away, and the place after the last of a list makes the
 * list longer. What is not on the path stays the same object.
 */
export function withValue(value: unknown, path: Path, next: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return next;
  if (Array.isArray(value) || (value === undefined && step === 0)) {
    const list: readonly unknown[] = value ?? [];
    const entries = step === list.length ? [...list, undefined] : list;
    return entries.map((entry, index) => (index === step ? withValue(entry, rest, next) : entry));
  }
  const group = { ...(value as Record<string, unknown>) };
  const inner = withValue(group[step], rest, next);
  if (inner === undefined) delete group[step];
  else group[step] = inner;
  return group;
}

/** The same list with an entry moved one place up (-1) or down (1). */
export function moveEntry<Entry>(list: readonly Entry[], from: number, by: -1 | 1): Entry[] {
  const moved = [...list];
  const to = from + by;
  const [one, other] = [list[from], list[to]];
  if (one !== undefined && other !== undefined) [moved[from], moved[to]] = [other, one];
  return moved;
}
