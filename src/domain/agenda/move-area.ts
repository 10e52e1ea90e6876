/** The running order with one area a step earlier (−1) or later (1). At the ends, and for an area not in it, nothing moves. */
export function moveArea(areas: readonly string[], area: string, step: -1 | 1): string[] {
  const from = areas.indexOf(area);
  const to = from + step;
  const moved = [...areas];
  if (from === -1 || to < 0 || to >= areas.length) return moved;
  moved.splice(from, 1);
  moved.splice(to, 0, area);
  return moved;
}
