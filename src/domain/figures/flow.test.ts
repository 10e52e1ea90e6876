import { describe, expect, it } from 'vitest';
import type { FlowFigure } from './figure.ts';
import { listShapes } from './fixtures/list-shapes.ts';
import { drawFlow, layerNodes, tabulateFlow } from './flow.ts';

const waste: FlowFigure = {
  kind: 'flow',
  title: 'Avfallet kommer aldrig fram',
  nodes: [
    { id: 'kund', label: 'Kunden' },
    { id: 'bolag', label: 'Bolaget' },
    { id: 'mark', label: 'Marken', point: true },
    { id: 'anlaggning', label: 'Anläggningen' },
  ],
  streams: [
    { from: 'kund', to: 'bolag', label: 'pengar' },
    { from: 'bolag', to: 'mark', label: 'avfall' },
    { from: 'bolag', to: 'anlaggning', missing: true },
  ],
};

describe('the rows of a flow', () => {
  const rows = (ids: string, streams: string) =>
    layerNodes({
      nodes: [...ids].map((id) => ({ id, label: id })),
      streams: streams.split(' ').map(([from = '', to = '']) => ({ from, to })),
    });

  it.each([
    ['a node below all that flows to it, by the longest way', 'abc', 'ab ac bc', [['a'], ['b'], ['c']]],
    ['nodes whose streams are told from the last', 'abcd', 'cd bc ab', [['a'], ['b'], ['c'], ['d']]],
    ['a ring where it was met', 'abc', 'ab bc ca', [['a'], ['b'], ['c']]],
    ['nodes that nothing flows to at the top', 'abc', 'ac', [['a', 'b'], ['c']]],
  ])('put %s', (_, ids, streams, expected) => {
    expect(rows(ids, streams)).toEqual(expected);
  });
});

describe('a flow', () => {
  it('has the boxes of a row beside each other, with the point in amber', () => {
    const boxes = (size: 'wide' | 'narrow') =>
      listShapes(drawFlow(waste, size).svg, 'rect').filter((rect) => rect.includes('s-shape'));
    expect(boxes('wide')).toEqual([
      '137.5 2 245 32 6 1.5 tint s-shape',
      '137.5 82 245 32 6 1.5 tint s-shape',
      '5 162 245 32 6 1.5 point s-shape',
      '270 162 245 32 6 1.5 tint s-shape',
    ]);
    expect(boxes('narrow')).toEqual([
      '34 2 220 32 6 1.5 tint s-shape',
      '34 82 220 32 6 1.5 tint s-shape',
      '2 162 135 32 6 1.5 point s-shape',
      '151 162 135 32 6 1.5 tint s-shape',
    ]);
  });

  it('has an arrow from box to box for each stream, dashed where it does not flow', () => {
    const { svg, height } = drawFlow(waste, 'wide');
    expect(listShapes(svg, 'path')).toEqual([
      'M260 34L260 60L260 60L260 74 2 s-ink',
      'M254 73L266 73L260 81Z ink',
      'M219 114L219 140L128 140L128 154 2 s-ink',
      'M122 153L134 153L128 161Z ink',
      'M301 114L301 140L393 140L393 154 2 s-soft dashed',
      'M387 153L399 153L393 161Z soft',
    ]);
    expect(height).toBe(197);
  });

  it('lets streams to one box meet it side by side', () => {
    const nodes = ['a', 'b', 'c'].map((id) => ({ id, label: id }));
    const streams = [
      { from: 'a', to: 'c' },
      { from: 'b', to: 'c' },
    ];
    const arrows = listShapes(drawFlow({ ...waste, nodes, streams }, 'narrow').svg, 'path').filter((path) =>
      path.endsWith('Z ink'),
    );
    // Thirds of a box that is 220 wide and begins at 34.
    expect(arrows.map((arrow) => Number(/L([\d.]+) \d+Z/u.exec(arrow)?.[1]))).toEqual([107, 181]);
  });

  it('has each label on paper on its arrow, and the name of each box in its middle', () => {
    const { svg } = drawFlow(waste, 'wide');
    expect(listShapes(svg, 'rect').filter((rect) => rect.endsWith('paper'))).toEqual([
      '232 40 56 18 paper',
      '194.8 120 48.4 18 paper',
    ]);
    expect(listShapes(svg, 'text')).toEqual([
      '260 54 soft middle pengar',
      '219 134 soft middle avfall',
      '260 23 ink bold middle Kunden',
      '260 103 ink bold middle Bolaget',
      '127.5 183 onPoint bold middle Marken',
      '392.5 183 ink bold middle Anläggningen',
    ]);
  });

  it('makes room for a name and a label of several lines', () => {
    const [first, second, ...others] = waste.nodes;
    const nodes = [
      { ...first, id: 'kund', label: 'Kunden som vill bli av med allt fort' },
      ...(second ? [second] : []),
      ...others,
    ];
    const [, ...streams] = waste.streams;
    const label = 'pengar för arbete som aldrig har gjorts av någon i bolaget eller hos någon annan';
    const { svg } = drawFlow(
      { ...waste, nodes, streams: [{ from: 'kund', to: 'bolag', label }, ...streams] },
      'narrow',
    );
    const texts = listShapes(svg, 'text');
    const boxes = listShapes(svg, 'rect').filter((rect) => rect.includes('s-shape'));
    // Two lines of a name, then three of a label where one has room.
    expect(boxes.slice(0, 2)).toEqual(['34 2 220 50 6 1.5 tint s-shape', '34 136 220 32 6 1.5 tint s-shape']);
    expect(texts.slice(0, 3).map((text) => text.slice(0, 7))).toEqual(['144 72 ', '144 90 ', '144 108']);
    expect(
      texts
        .filter((text) => text.includes('bold'))
        .slice(0, 2)
        .map((text) => text.slice(0, 7).trim()),
    ).toEqual(['144 23', '144 41']);
  });

  it('keeps a label at the edge inside the picture', () => {
    const nodes = ['a', 'b', 'c', 'd'].map((id) => ({ id, label: id }));
    const streams = ['b', 'c', 'd'].map((to) => ({ from: 'a', to, label: 'betalar varje vecka' }));
    const { svg } = drawFlow({ ...waste, nodes, streams }, 'narrow');
    for (const rect of listShapes(svg, 'rect').filter((other) => other.endsWith('paper'))) {
      const [x = 0, , width = 0] = rect.split(' ').map(Number);
      expect(x).toBeGreaterThanOrEqual(-1);
      expect(x + width).toBeLessThanOrEqual(289);
    }
  });

  it('leaves out a stream to a box that there is not', () => {
    const { svg } = drawFlow({ ...waste, streams: [{ from: 'kund', to: 'ingen', label: 'pengar' }] }, 'wide');
    expect(listShapes(svg, 'path')).toEqual([]);
    expect(svg).not.toContain('pengar');
  });

  it('is a table of streams, with the id of a box that there is not', () => {
    const streams = [...waste.streams, { from: 'bolag', to: 'ingen' }];
    expect(tabulateFlow({ ...waste, streams })).toEqual({
      columns: ['from', 'to', 'what'],
      rows: [
        ['Kunden', 'Bolaget', 'pengar'],
        ['Bolaget', 'Marken', 'avfall'],
        ['Bolaget', 'Anläggningen', ''],
        ['Bolaget', 'ingen', ''],
      ],
    });
  });
});
