const drawings = import.meta.glob<string>('/content/areas/*/places/*.svg', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The drawing of a place as it is written, with every group that some state hides. */
export function getDrawing(place: string): string {
  const drawing = Object.entries(drawings).find(([path]) => path.endsWith(`/${place}.svg`))?.[1];
  if (drawing === undefined) throw new Error(`The place ${place} has no drawing`);
  return drawing;
}
