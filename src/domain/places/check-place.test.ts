import { describe, expect, it } from 'vitest';
import { checkDrawing } from './check-drawing.ts';
import { checkPlace } from './check-place.ts';
import type { DetailChange, Place, PlaceDetail, PlaceState } from './place.ts';

const FILE = 'hallen.yaml';
const KNOWN = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];

/** Nine details beside each other, of which the first three are signs. */
const detail = (id: string, more: Partial<PlaceDetail> = {}): PlaceDetail => ({
  id,
  name: id,
  box: [KNOWN.indexOf(id) * 100, 0, 80, 80],
  verdict: 'plain',
  what: 'Det.',
  why: 'Därför.',
  ...more,
});
const SIGN = { verdict: 'sign', reasons: ['bor'], sign: 'sangar', innocent: 'Vilrum.' } as const;
const DETAILS = KNOWN.map((id, index) =>
  index < 3 ? detail(id, { ...SIGN, reasons: ['bor'] }) : detail(id),
);
const place: Place = {
  title: 'Hallen',
  situation: 'Du är där.',
  question: 'Vad?',
  description: 'En hall.',
  reasons: [
    { id: 'bor', label: 'Någon bor här' },
    { id: 'fara', label: 'Farligt' },
  ],
  details: DETAILS,
};
const state = (more: Partial<PlaceState> = {}): PlaceState => ({
  id: 'senare',
  title: 'Senare',
  situation: 'Det är kväll.',
  hidden: [],
  details: [],
  ...more,
});
const tell = (changes: Partial<Place>) =>
  checkPlace({ ...place, ...changes }, FILE).map(({ code, path, params }) => [code, path.join('.'), params]);
/** The details with another in the place of one. */
const withDetail = (index: number, more: Partial<PlaceDetail>) =>
  DETAILS.map((one, at) => (at === index ? { ...one, ...more } : one));

describe('ids of a place', () => {
  it('are right in one that has nothing wrong', () => {
    expect(tell({ states: [state()], together: [{ details: ['a', 'i'], why: 'Ihop.' }] })).toEqual([]);
  });

  it('are one detail’s, one reason’s and one state’s alone', () => {
    const box = [0, 300, 80, 80];
    expect(tell({ details: [...DETAILS, detail('d', { box })] })).toEqual([
      ['I921', 'details.9.id', { what: 'detail', id: 'd' }],
    ]);
    const reasons = [...place.reasons, { id: 'bor', label: 'Bor' }];
    expect(tell({ reasons })).toEqual([['I921', 'reasons.2.id', { what: 'reason', id: 'bor' }]]);
    expect(tell({ states: [state(), state()] })).toEqual([
      ['I921', 'states.1.id', { what: 'state', id: 'senare' }],
    ]);
  });

  it('that groups and states speak of are there', () => {
    const together = [
      { details: ['a', 'b'], why: 'Ihop.' },
      { details: ['c', 'k'], why: 'Ihop.' },
    ];
    expect(tell({ together })).toEqual([
      ['I922', 'together.1.details.1', { id: 'k', nearest: 'a', known: KNOWN }],
    ]);
    const states = [state(), state({ id: 'sist', details: [{ id: 'a', gone: true }, { id: 'bbb' }] })];
    expect(tell({ states })).toEqual([
      ['I922', 'states.1.details.1.id', { id: 'bbb', nearest: undefined, known: KNOWN }],
    ]);
  });
});

describe('the verdict on a detail', () => {
  it.each(['reasons', 'sign', 'innocent'] as const)(
    'is told with %s of a sign, and without of anything else',
    (field) => {
      const { [field]: _, ...bare } = detail('a', { ...SIGN, reasons: ['bor'] });
      expect(tell({ details: [bare, ...DETAILS.slice(1)] })).toEqual([
        ['I923', 'details.0', { detail: 'a', field, isThere: false }],
      ]);
      expect(tell({ details: withDetail(4, { [field]: SIGN[field] }) })).toEqual([
        ['I923', `details.4.${field}`, { detail: 'e', field, isThere: true }],
      ]);
    },
  );

  it('has reasons of those that there are', () => {
    expect(tell({ details: withDetail(1, { reasons: ['bor', 'farra'] }) })).toEqual([
      ['I924', 'details.1.reasons.1', { reason: 'farra', nearest: 'fara', known: ['bor', 'fara'] }],
    ]);
  });

  it('is looked at in each state, with what the state changes', () => {
    const changes: DetailChange[] = [
      { id: 'a', verdict: 'plain' },
      { id: 'c', gone: true },
      { id: 'e', verdict: 'sign', sign: 'x', innocent: 'y' },
    ];
    expect(tell({ states: [state(), state({ id: 'sist', details: changes })] })).toEqual([
      ['I923', 'states.1.details.2', { detail: 'e', field: 'reasons', isThere: false }],
    ]);
  });
});

describe('the details of a place', () => {
  const more = (count: number) => [
    ...DETAILS,
    ...Array.from({ length: count - 9 }, (_, index) =>
      detail(`x${index}`, { box: [index * 100, 200, 80, 80] }),
    ),
  ];

  it.each([
    [8, false],
    [9, true],
    [15, true],
    [16, false],
  ])('are %i or not: %s', (count, isRight) => {
    const details = count === 8 ? DETAILS.slice(0, 8) : more(count);
    const codes = tell({ details }).filter(([code]) => code === 'I925');
    expect(codes).toEqual(isRight ? [] : [['I925', 'details', { count, min: 9, max: 15 }]]);
  });

  it.each([
    [2, false],
    [3, true],
    [5, true],
    [6, false],
  ])('are signs, %i of them or not: %s', (signs, isRight) => {
    const details = more(15).map(({ reasons: _r, sign: _s, innocent: _i, ...one }, index) =>
      index < signs ? { ...one, ...SIGN, reasons: ['bor'] } : { ...one, verdict: 'plain' as const },
    );
    expect(tell({ details }).filter(([code]) => code === 'I926')).toEqual(
      isRight ? [] : [['I926', 'details', { signs, min: 3, max: 5 }]],
    );
  });

  it('are twice as many to leave as to note', () => {
    const details = withDetail(3, { ...SIGN, reasons: ['fara'] });
    expect(tell({ details })).toEqual([['I927', 'details', { signs: 4, others: 5, needed: 8 }]]);
  });
});

describe('the box of a detail', () => {
  it.each([
    [[0, 300, 72, 72], undefined],
    [[0, 300, 71, 72], 'small'],
    [[0, 300, 72, 71], 'small'],
    [[-1, 300, 80, 80], 'outside'],
    [[0, -1, 80, 80], 'outside'],
    [[1120, 720, 80, 80], undefined],
    [[1121, 720, 80, 80], 'outside'],
    [[1120, 721, 80, 80], 'outside'],
  ])('%j is %s', (box, problem) => {
    expect(tell({ details: withDetail(5, { box }) })).toEqual(
      problem ? [['I928', 'details.5.box', { id: 'f', problem, least: 72 }]] : [],
    );
  });

  it('is not covered by another', () => {
    const details = [
      ...DETAILS.slice(0, 7),
      detail('h', { box: [0, 300, 200, 200] }),
      detail('i', { box: [5, 305, 190, 190] }),
    ];
    expect(tell({ details })).toEqual([['I929', 'details.7.box', { id: 'h', other: 'i' }]]);
    const free = [
      ...DETAILS.slice(0, 7),
      detail('h', { box: [0, 300, 200, 200] }),
      detail('i', { box: [0, 300, 120, 120] }),
    ];
    expect(tell({ details: free })).toEqual([]);
  });

  it('is told of with what covers most of it', () => {
    const details = [
      ...DETAILS.slice(0, 6),
      detail('g', { box: [0, 300, 72, 200] }),
      detail('h', { box: [0, 300, 120, 74] }),
      detail('i', { box: [0, 380, 72, 120] }),
    ];
    expect(tell({ details })).toEqual([['I929', 'details.6.box', { id: 'g', other: 'i' }]]);
  });
});

describe('the states of a place', () => {
  it('say whether what is urgent still is', () => {
    const states = [state({ first: 'Gå ut.' }), state({ id: 'sist' })];
    expect(tell({ first: 'Ring 112.', states })).toEqual([['I930', 'states.1', { state: 'sist' }]]);
    expect(tell({ states })).toEqual([]);
  });

  it('do not say their title again', () => {
    const states = [
      state({ situation: 'Sent på kvällen.' }),
      state({ id: 'sist', situation: 'Senare är det tomt.' }),
    ];
    expect(tell({ states })).toEqual([['I941', 'states.1.situation', { title: 'Senare' }]]);
  });
});

describe('the drawing of a place', () => {
  const groups = KNOWN.map((id) => `<g id="d-${id}"/>`).join('');
  const svg = (inside = '', attributes = 'viewBox="0 0 1200 800"') =>
    `<svg ${attributes}>\n${groups}\n${inside}</svg>`;
  const draw = (text: string, changes: Partial<Place> = {}, gzipped = 30 * 1024) =>
    checkDrawing({ ...place, ...changes }, FILE, 'hallen', { file: 'hallen.svg', text, gzipped }).map(
      ({ code, file, line, path, params }) => [code, `${file} ${line ?? path.join('.')}`.trim(), params],
    );

  it('has the size of all drawings, and is not heavy', () => {
    expect(draw(svg())).toEqual([]);
    expect(draw(svg('', 'viewBox="0 0 1200 900"'))).toEqual([
      ['I932', 'hallen.svg 1', { viewBox: '0 0 1200 900' }],
    ]);
    expect(draw(svg('', 'width="3"'))).toEqual([['I932', 'hallen.svg 1', { viewBox: undefined }]]);
    expect(draw(svg(), {}, 30 * 1024 + 1)).toEqual([['I933', 'hallen.svg', { bytes: 30_721, max: 30_720 }]]);
    expect(draw('<svg>')).toEqual([['I931', 'hallen.svg', {}]]);
    expect(draw('')).toEqual([['I931', 'hallen.svg', {}]]);
  });

  it.each([
    ['<text/>', '<text>'],
    ['<path onclick="a()"/>', 'onclick'],
    ['<path ONCLICK="a()"/>', 'ONCLICK'],
    ['<path style="fill: red"/>', 'style'],
    ['<path class="a"/>', 'class'],
    ['<g font-size="12"/>', 'font-size'],
    ['<use href="a.svg#b"/>', 'href="a.svg#b"'],
    ['<use xlink:href="a.svg#b"/>', 'xlink:href="a.svg#b"'],
    ['<path fill="url(a.svg#b)"/>', 'fill="url(a.svg#b)"'],
    ['<path fill="url( \'a.svg#b\' )"/>', 'fill="url( \'a.svg#b\' )"'],
  ])('has nothing that runs, fetches or is styled: %s', (inside, found) => {
    expect(draw(svg(inside))).toEqual([['I934', 'hallen.svg 3', { found }]]);
  });

  it.each([
    '<use href="#d-a"/>',
    '<use xlink:href="#d-a"/>',
    '<path fill="url(#a)"/>',
    '<path fill="url( \'#a\' )"/>',
    '<path stone="1" a-style="b" prefont="c" data-xhref="d"/>',
  ])('may have %s', (inside) => {
    expect(draw(svg(inside))).toEqual([]);
  });

  it('has ids that no other drawing has, each once', () => {
    expect(draw(svg('<g id="hallen-a"/><g id="s-a"/>'))).toEqual([]);
    expect(draw(svg('<g id="bed-a"/>\n<g id="d-a"/><g id="hallen"/>'))).toEqual([
      ['I935', 'hallen.svg 3', { id: 'bed-a', slug: 'hallen', problem: 'unprefixed' }],
      ['I935', 'hallen.svg 4', { id: 'd-a', slug: 'hallen', problem: 'repeated' }],
      ['I935', 'hallen.svg 4', { id: 'hallen', slug: 'hallen', problem: 'unprefixed' }],
    ]);
  });

  it('has every group that is spoken of', () => {
    const known = [...KNOWN.map((id) => `d-${id}`), 's-lov'];
    const text = svg('<g id="s-lov"/><g id="hallen-dorr"/>');
    expect(draw(text, { hidden: ['s-lov', 'hallen-dorr'], states: [state({ hidden: ['s-lov'] })] })).toEqual(
      [],
    );
    expect(
      draw(text, {
        details: [detail('borta'), ...DETAILS],
        hidden: ['s-lov', 's-love'],
        states: [state(), state({ hidden: ['s-lov', 's-lova'] })],
      }),
    ).toEqual([
      ['I936', `${FILE} details.0.id`, { group: 'd-borta', nearest: undefined, known }],
      ['I936', `${FILE} hidden.1`, { group: 's-love', nearest: 's-lov', known }],
      ['I936', `${FILE} states.1.hidden.1`, { group: 's-lova', nearest: 's-lov', known }],
    ]);
  });
});
