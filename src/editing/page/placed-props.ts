import { isRecord } from '../../domain/json/guards.ts';
import { type PlacedProp, PROP_COLOURS } from '../../domain/pictograms/prop.ts';

/** Where the props of a picture are put as they are added: the first fills the square, the others a corner each. */
const PLACES: readonly Pick<PlacedProp, 'x' | 'y' | 'size'>[] = [
  {},
  { x: 22, y: 22, size: 0.5 },
  { x: 1, y: 22, size: 0.5 },
  { x: 22, y: 1, size: 0.5 },
];

/** Where a prop is put that is added to so many. */
export const placeOfProp = (count: number): Pick<PlacedProp, 'x' | 'y' | 'size'> =>
  PLACES[count] ?? { x: 1, y: 1, size: 0.5 };

/** What can be drawn of a list that is being filled in. */
export function toPlacedProps(value: unknown): PlacedProp[] {
  const entries = Array.isArray(value) ? value.filter(isRecord) : [];
  return entries.map((entry) => {
    const numbers = (['x', 'y', 'size', 'turn'] as const).flatMap((key) => {
      const number = entry[key];
      return typeof number === 'number' && !(key === 'size' && number <= 0) ? [[key, number] as const] : [];
    });
    const colour = PROP_COLOURS.find((one) => one === entry['colour']);
    return { prop: String(entry['prop']), ...Object.fromEntries(numbers), ...(colour && { colour }) };
  });
}
