import { describe, expect, it } from 'vitest';
import { drawCounts, tabulateCounts } from './counts.ts';
import type { CountsFigure } from './figure.ts';
import { listShapes } from './fixtures/list-shapes.ts';

const papers: CountsFigure = {
  kind: 'counts',
  title: 'Två av sexton var fel',
  icon: 'paper',
  groups: [
    { label: 'Rätt', count: 14 },
    { label: 'Fel', count: 2, point: true },
  ],
};
const starts = (svg: string) =>
  listShapes(svg, 'path').map((path) => path.replace(/^M(\S+) ([^HhaL]+).*$/u, '$1 $2'));

describe('things that are counted', () => {
  it('stand to the right of their names in a wide picture, twelve a row', () => {
    const { svg, height } = drawCounts(papers, 'wide');
    expect(starts(svg)).toEqual([
      ...[194, 221, 248, 275, 302, 329, 356, 383, 410, 437, 464, 491].map((x) => `${x} 5`),
      ...['194 32', '221 32'],
      ...['194 71', '221 71'],
    ]);
    expect(listShapes(svg, 'text')).toEqual(['0 20 ink Rätt', '0 86 ink Fel']);
    expect(height).toBe(101);
  });

  it('stand below their names in a narrow picture, ten a row', () => {
    const { svg, height } = drawCounts(papers, 'narrow');
    expect(starts(svg)).toEqual([
      ...[4, 31, 58, 85, 112, 139, 166, 193, 220, 247].map((x) => `${x} 27`),
      ...['4 54', '31 54', '58 54', '85 54'],
      ...['4 115', '31 115'],
    ]);
    expect(listShapes(svg, 'text')).toEqual(['0 18 ink Rätt', '0 106 ink Fel']);
    expect(height).toBe(145);
  });

  it('leave room for a name that is higher than they are', () => {
    const label = 'Ett namn som är så långt att det får fyra rader bredvid sakerna i en bred bild, inte två';
    const { svg } = drawCounts({ ...papers, groups: [{ label, count: 1 }, ...papers.groups] }, 'wide');
    expect(starts(svg).slice(0, 2)).toEqual(['194 5', `194 ${4 + 4 * 18 + 12 + 1}`]);
  });

  it('are amber where the point is', () => {
    const paints = listShapes(drawCounts(papers, 'wide').svg, 'path').map((path) => path.split(' ').at(-2));
    expect(paints).toEqual([...Array.from({ length: 14 }, () => 'shape'), 'point', 'point']);
  });

  it.each([
    ['person', 'M196.5 9.5a4.5 4.5 0 1 1 9 0a4.5 4.5 0 1 1 -9 0ZM192.5 25a8.5 9 0 0 1 17 0Z'],
    ['house', 'M191 14L201 5L211 14L208 14V25H194V14Z'],
    ['paper', 'M194 5H203L208 10V25H194Z'],
  ] as const)('may be a %s', (icon, path) => {
    const { svg } = drawCounts({ ...papers, icon }, 'wide');
    expect(listShapes(svg, 'path')[0]).toBe(`${path} 1.5 shape s-ink`);
  });

  it('are a table of numbers', () => {
    expect(tabulateCounts(papers)).toEqual({
      columns: ['what', 'count'],
      rows: [
        ['Rätt', '14'],
        ['Fel', '2'],
      ],
    });
  });
});
