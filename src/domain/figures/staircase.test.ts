import { describe, expect, it } from 'vitest';
import type { StaircaseFigure } from './figure.ts';
import { listShapes } from './fixtures/list-shapes.ts';
import { drawStaircase, tabulateStaircase } from './staircase.ts';

const gifts: StaircaseFigure = {
  kind: 'staircase',
  title: 'Varje steg är litet',
  stairs: [
    { label: 'Beröm', what: 'Ett.' },
    { label: 'Gåva', what: 'Två.', point: true },
    { label: 'Begäran', what: 'Tre.' },
  ],
};

describe('a staircase', () => {
  it('rises to the right in a wide picture: every stair is 34 higher and stands on the ground', () => {
    const { svg, height } = drawStaircase(gifts, 'wide');
    expect(listShapes(svg, 'rect')).toEqual([
      '1 116 171.3 34 1.5 shape s-ink',
      '174.3 82 171.3 68 1.5 point s-ink',
      '347.7 48 171.3 102 1.5 shape s-ink',
    ]);
    expect(height).toBe(151);
  });

  it('has its texts on top of each stair', () => {
    expect(listShapes(drawStaircase(gifts, 'wide').svg, 'text')).toEqual([
      '4 88 ink bold Beröm',
      '4 106 ink Ett.',
      '177.3 54 ink bold Gåva',
      '177.3 72 ink Två.',
      '350.7 20 ink bold Begäran',
      '350.7 38 ink Tre.',
    ]);
  });

  it('leaves room for a long text on a low stair', () => {
    const [first, ...others] = gifts.stairs;
    const what =
      'Någon säger att arbetet är viktigt och att du gör det bättre än alla andra har gjort i huset.';
    const { svg, height } = drawStaircase(
      { ...gifts, stairs: [{ ...first, label: 'Beröm', what }, ...others] },
      'wide',
    );
    // The label and five lines of 18, with 10 around them and 2 above.
    expect(
      listShapes(svg, 'text')
        .slice(0, 6)
        .map((text) => text.split(' ')[1]),
    ).toEqual(['20', '38', '56', '74', '92', '110']);
    expect(listShapes(svg, 'rect')[0]).toBe('1 120 171.3 34 1.5 shape s-ink');
    expect(height).toBe(155);
  });

  it('grows downwards in a narrow picture, each stair longer by a third of the width', () => {
    const { svg, height } = drawStaircase(gifts, 'narrow');
    expect(listShapes(svg, 'rect')).toEqual([
      '1 42 94 14 1.5 shape s-ink',
      '1 108 190 14 1.5 point s-ink',
      '1 174 286 14 1.5 shape s-ink',
    ]);
    expect(listShapes(svg, 'text')).toEqual([
      '0 16 ink bold Beröm',
      '0 34 ink Ett.',
      '0 82 ink bold Gåva',
      '0 100 ink Två.',
      '0 148 ink bold Begäran',
      '0 166 ink Tre.',
    ]);
    expect(height).toBe(190);
  });

  it('is a table of steps', () => {
    expect(tabulateStaircase(gifts)).toEqual({
      columns: ['step', 'what'],
      rows: [
        ['Beröm', 'Ett.'],
        ['Gåva', 'Två.'],
        ['Begäran', 'Tre.'],
      ],
    });
  });
});
