import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { drawPictogram } from '../../domain/pictograms/draw-pictogram.ts';
import { findHiddenProps } from '../../domain/pictograms/hidden-props.ts';
import { propsSchema } from '../../schemas/props.ts';
import { placeOfProp, toPlacedProps } from './placed-props.ts';

const content = new URL('../../../content/props.yaml', import.meta.url);
const { props } = propsSchema.parse(parse(readFileSync(content, 'utf8')));
const known = new Map(props.map((prop) => [prop.id, prop]));

describe('the picture of a sign that is being put together', () => {
  it('shows each of two props, in whatever order they are chosen', () => {
    const hidden = props.flatMap((first) =>
      props
        .map((second) => [
          { prop: first.id, ...placeOfProp(0) },
          { prop: second.id, ...placeOfProp(1) },
        ])
        .filter((placed) => findHiddenProps(placed, known).length > 0)
        .map((placed) => placed.map(({ prop }) => prop).join(' under ')),
    );
    expect(hidden.length / props.length ** 2).toBeLessThan(0.01);
  });

  it('shows each of four of the same', () => {
    const placed = [0, 1, 2, 3].map((count) => ({ prop: 'papper', ...placeOfProp(count) }));
    expect(findHiddenProps(placed, known)).toEqual([]);
  });

  it('is drawn of what has been filled in so far', () => {
    const placed = toPlacedProps([
      { prop: 'papper', x: '', size: 0, colour: '' },
      { prop: '', y: 3 },
      { prop: 'papper', x: 2, colour: 'amber' },
    ]);
    expect(placed).toEqual([
      { prop: 'papper' },
      { prop: '', y: 3 },
      { prop: 'papper', x: 2, colour: 'amber' },
    ]);
    expect(drawPictogram(placed, known)).toContain('--pict-notice');
    expect(toPlacedProps('nothing')).toEqual([]);
  });
});
