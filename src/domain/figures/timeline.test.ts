import { describe, expect, it } from 'vitest';
import type { TimelineFigure } from './figure.ts';
import { listShapes } from './fixtures/list-shapes.ts';
import { drawTimeline, tabulateTimeline, toMoment } from './timeline.ts';
import { measureText } from './wrap-text.ts';

const heap: TimelineFigure = {
  kind: 'timeline',
  title: 'Beslutet dröjde',
  events: [
    { at: '2018-05', when: 'maj', what: 'Anmälan.' },
    { at: '2022-09', when: 'september', what: 'Beslut.', gap: 'drygt fyra år' },
    { at: '2022-10', when: 'oktober', what: 'Bort.', point: true },
  ],
};

describe('a moment', () => {
  it.each([
    ['00:00', 0],
    ['18:52', 1132],
    ['1970', 0],
    ['1970-02', 31],
    ['1970-02-03', 33],
    ['1971', 365],
  ])('of %s is %i on the line', (at, moment) => {
    expect(toMoment(at)).toBe(moment);
  });
});

describe('a timeline', () => {
  it('stands to the right of the widest time in a wide picture', () => {
    const { svg, height } = drawTimeline(heap, 'wide');
    const rail = Math.round((measureText('september', true) + 18) * 10) / 10;
    expect(rail).toBe(104.6);
    expect(listShapes(svg, 'path')).toEqual([
      'M104.6 12L104.6 146 2 s-rule',
      'M104.6 19L104.6 111 5 s-point',
    ]);
    expect(listShapes(svg, 'circle')).toEqual([
      '104.6 12 6 1.5 shape s-ink',
      '104.6 118 6 1.5 shape s-ink',
      '104.6 146 6 1.5 point s-ink',
    ]);
    expect(listShapes(svg, 'text')).toEqual([
      '88.6 17 ink bold end maj',
      '122.6 17 ink Anmälan.',
      '122.6 70 soft bold drygt fyra år',
      '88.6 123 ink bold end september',
      '122.6 123 ink Beslut.',
      '88.6 151 ink bold end oktober',
      '122.6 151 ink Bort.',
    ]);
    expect(height).toBe(168);
  });

  it('has each time above its text in a narrow picture', () => {
    const { svg, height } = drawTimeline(heap, 'narrow');
    expect(listShapes(svg, 'path')).toEqual(['M9 12L9 164 2 s-rule', 'M9 19L9 111 5 s-point']);
    expect(listShapes(svg, 'circle').map((dot) => dot.slice(0, 6).trim())).toEqual([
      '9 12 6',
      '9 118',
      '9 164',
    ]);
    expect(listShapes(svg, 'text')).toEqual([
      '27 17 ink bold maj',
      '27 35 ink Anmälan.',
      '27 79 soft bold drygt fyra år',
      '27 123 ink bold september',
      '27 141 ink Beslut.',
      '27 169 ink bold oktober',
      '27 187 ink Bort.',
    ]);
    expect(height).toBe(204);
  });

  it('makes room between two events at one time, and for how long it was between them', () => {
    const at = '10:00';
    const event = { at, when: 'tio', what: 'Ett.' };
    const dots = (events: TimelineFigure['events']) =>
      listShapes(drawTimeline({ ...heap, events }, 'wide').svg, 'circle').map((dot) =>
        Number(dot.split(' ')[1]),
      );
    expect(dots([event, event])).toEqual([12, 40]);
    expect(dots([event, { ...event, gap: 'strax' }])).toEqual([12, 68]);
    expect(dots([event])).toEqual([12]);
  });

  it('has each line of how long it was in the middle of the time between', () => {
    const gap =
      'så lång tid att det inte får plats på en enda rad i bilden ens på en bred skärm med gott om plats';
    const events = [
      { at: '10:00', when: 'tio', what: 'Ett.' },
      { at: '10:01', when: 'tio', what: 'Två.', gap },
    ];
    const texts = listShapes(drawTimeline({ ...heap, events }, 'wide').svg, 'text');
    expect(texts.map((text) => text.split(' ')[1])).toEqual(['17', '17', '45', '63', '91', '91']);
  });

  it('points at no gap before the first event', () => {
    const [first] = heap.events;
    const events = first ? [{ ...first, gap: 'ett år' }] : [];
    const { svg } = drawTimeline({ ...heap, events }, 'wide');
    expect(listShapes(svg, 'path')).toHaveLength(1);
    expect(svg).not.toContain('ett år');
  });

  it('is a table of times', () => {
    expect(tabulateTimeline(heap)).toEqual({
      columns: ['when', 'what'],
      rows: [
        ['maj', 'Anmälan.'],
        ['september', 'Beslut.'],
        ['oktober', 'Bort.'],
      ],
    });
  });
});
