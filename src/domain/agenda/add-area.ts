/**
 * The running order with one area more: before the first that comes later in the course, or last. So an area that is
 * ticked falls into its usual place, and an order that the leader has made is otherwise left as it is.
 */
export function addArea(areas: readonly string[], area: string, course: readonly string[]): string[] {
  if (areas.includes(area)) return [...areas];
  const at = areas.findIndex((other) => course.indexOf(other) > course.indexOf(area));
  return at === -1 ? [...areas, area] : [...areas.slice(0, at), area, ...areas.slice(at)];
}
