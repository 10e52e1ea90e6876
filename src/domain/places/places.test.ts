import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreMarkings, validateMarkings } from '../markings/score-markings.ts';
import { cropAround } from './crop-around.ts';
import { hideGroups, readDrawing } from './drawing.ts';
import { findDetail } from './find-detail.ts';
import { isFindThreeTask, toFindThreeTask } from './find-three.ts';
import { listScenes } from './list-scenes.ts';
import type { Place, PlaceDetail } from './place.ts';
import { inListOrder, toPlaceKey } from './place-key.ts';
import { isPlaceTask, toPlaceTask } from './place-task.ts';
import { LARGEST_SCALE, pan, reveal, toDrawing, type View, WHOLE_PICTURE, zoom } from './view.ts';

const detail = (id: string, more: Partial<PlaceDetail> = {}): PlaceDetail => ({
  id,
  name: id,
  box: [0, 0, 100, 100],
  verdict: 'plain',
  what: 'Det.',
  why: 'Därför.',
  ...more,
});

const sign = { verdict: 'sign', reasons: ['bor'], sign: 'sangar', innocent: 'Vilrum.' } as const;

const place: Place = {
  title: 'Hallen',
  situation: 'Du är där.',
  question: 'Vad?',
  description: 'En hall.',
  reasons: [
    { id: 'bor', label: 'Någon bor här' },
    { id: 'fara', label: 'Farligt' },
  ],
  first: 'Ring.',
  hidden: ['s-lov'],
  details: [
    detail('sangar', { ...sign, reasons: ['bor'] }),
    detail('matare', { ...sign, reasons: ['bor'] }),
    detail('katt', { verdict: 'innocent' }),
    detail('cykel'),
  ],
  together: [
    { details: ['sangar', 'matare'], why: 'Ihop.' },
    { details: ['katt', 'cykel'], why: 'Också.' },
  ],
  states: [
    {
      id: 'ett-ar-senare',
      title: 'Ett år senare',
      situation: 'Lovet hänger där.',
      hidden: [],
      details: [
        { id: 'sangar', verdict: 'plain', what: 'Ett vilrum.', why: 'Det finns ett lov.' },
        { id: 'cykel', gone: true },
      ],
    },
  ],
};

const [base, later] = listScenes(place);

describe('the scenes of a place', () => {
  it('begin with the place as one first meets it', () => {
    expect(base).toMatchObject({ title: 'Hallen', first: 'Ring.', hidden: ['s-lov'] });
    expect(base).not.toHaveProperty('state');
    expect(base?.details).toEqual(place.details);
  });

  it('change only what a state says, and what was a sign has nothing of a sign left', () => {
    expect(later).toMatchObject({ state: 'ett-ar-senare', situation: 'Lovet hänger där.', hidden: [] });
    expect(later).not.toHaveProperty('first');
    expect(later?.details.map(({ id }) => id)).toEqual(['sangar', 'matare', 'katt']);
    expect(later?.details[0]).toEqual(
      detail('sangar', { verdict: 'plain', what: 'Ett vilrum.', why: 'Det finns ett lov.' }),
    );
    expect(later?.details[1]).toEqual(place.details[1]);
  });

  it('join nothing that is changed or gone', () => {
    expect(later?.together).toEqual([]);
  });
});

describe('markings on a place', () => {
  const key = toPlaceKey({ details: place.details }, place.reasons);
  const score = (...markings: { part: string; reason: string }[]) => {
    const check = validateMarkings(key, markings);
    if (check.status !== 'ready') throw new Error(check.reason);
    return scoreMarkings(key, check.markings);
  };

  it('are right when the signs are found with their reasons, and all else is left', () => {
    const { score: got, details } = score(
      { part: 'sangar', reason: 'bor' },
      { part: 'matare', reason: 'bor' },
    );
    expect(got.kind).toBe('right');
    expect(details.map(({ outcome }) => outcome)).toEqual(['found', 'found', 'left-alone', 'left-alone']);
  });

  it('count what is plain like what is odd: as marked for nothing', () => {
    const { details, ordinary } = score({ part: 'cykel', reason: 'fara' }, { part: 'katt', reason: 'bor' });
    expect(details.map(({ outcome }) => outcome)).toEqual([
      'missed',
      'missed',
      'wrongly-marked',
      'wrongly-marked',
    ]);
    expect(ordinary).toEqual([]);
  });
});

describe('the order of the list', () => {
  it('is the same at every visit and in whatever order the file has them, and another in another place', () => {
    const ids = (details: readonly PlaceDetail[], id: string) =>
      inListOrder(details, id).map((one) => one.id);
    expect(ids(place.details, 'hallen')).toEqual(ids(place.details.toReversed(), 'hallen'));
    const orders = new Set(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ids(place.details, id).join()));
    expect(orders.size).toBeGreaterThan(2);
  });
});

describe('a tap', () => {
  const large = { id: 'large', box: [0, 0, 400, 400] };
  const small = { id: 'small', box: [100, 100, 80, 80] };
  const far = { id: 'far', box: [800, 0, 80, 80] };
  const all = [large, small, far];

  it('meets the smallest of what is there, the nearest within reach, or nothing', () => {
    expect(findDetail(all, { x: 120, y: 120 }, 0)).toBe(small);
    expect(findDetail(all, { x: 300, y: 300 }, 0)).toBe(large);
    expect(findDetail(all, { x: 790, y: 40 }, 20)).toBe(far);
    expect(findDetail(all, { x: 790, y: 40 }, 5)).toBeUndefined();
  });
});

describe('the view', () => {
  const views = fc
    .record({
      scale: fc.double({ min: 1, max: LARGEST_SCALE, noNaN: true }),
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      y: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ scale, x, y }): View => ({ scale, x: (1 - scale) * x, y: (1 - scale) * y }));
  const points = fc.record({
    x: fc.double({ min: 0, max: 1, noNaN: true }),
    y: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const fills = ({ scale, x, y }: View) =>
    scale >= 1 &&
    scale <= LARGEST_SCALE &&
    x <= 1e-9 &&
    y <= 1e-9 &&
    x + scale >= 1 - 1e-9 &&
    y + scale >= 1 - 1e-9;

  it('always fills its frame, however it is enlarged and moved', () => {
    fc.assert(
      fc.property(views, points, fc.double({ min: 0.1, max: 10, noNaN: true }), (view, at, factor) => {
        expect(fills(zoom(view, factor, at))).toBe(true);
        expect(fills(pan(view, { x: at.x - 0.5, y: at.y - 0.5 }))).toBe(true);
        expect(fills(reveal(view, [at.x * 1100, at.y * 700, 100, 100]))).toBe(true);
      }),
    );
  });

  it('keeps what is under the finger there while it is enlarged', () => {
    fc.assert(
      fc.property(points, fc.double({ min: 1, max: LARGEST_SCALE, noNaN: true }), (at, factor) => {
        const before = toDrawing(WHOLE_PICTURE, at);
        const after = toDrawing(zoom(WHOLE_PICTURE, factor, at), at);
        expect(after.x).toBeCloseTo(before.x, 6);
        expect(after.y).toBeCloseTo(before.y, 6);
      }),
    );
  });

  it('goes back to the whole picture', () => {
    expect(zoom(zoom(WHOLE_PICTURE, 3, { x: 0.1, y: 0.9 }), 0.01)).toEqual({ scale: 1, x: 0, y: 0 });
  });
});

describe('a drawing', () => {
  const svg = `<svg viewBox="0 0 1200 800"><!-- ett <g> -->
  <g id="d-a"><g id="s-b"><path d="M0 0"/></g><rect/></g>
  <g id='s-c'/>
</svg>`;

  it('is read tag by tag, with lines', () => {
    const { tags, isWhole } = readDrawing(svg);
    expect(isWhole).toBe(true);
    expect(tags.map(({ name, line, attributes }) => [name, line, attributes.get('id')])).toEqual([
      ['svg', 1, undefined],
      ['g', 2, 'd-a'],
      ['g', 2, 's-b'],
      ['path', 2, undefined],
      ['rect', 2, undefined],
      ['g', 3, 's-c'],
    ]);
  });

  it('is sent without the groups that are hidden, also when one is inside of another', () => {
    expect(hideGroups(svg, ['s-b'])).toContain('<g id="d-a"><rect/></g>');
    expect(hideGroups(svg, ['s-b', 'd-a', 's-c'])).toBe('<svg viewBox="0 0 1200 800">\n  \n  \n</svg>');
    expect(hideGroups(svg, [])).not.toContain('<!--');
  });

  it('never makes the reader of it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '/', 'g', ' ', '"', '=', 'svg') }), (text) => {
        expect(typeof readDrawing(text).isWhole).toBe('boolean');
        expect(hideGroups(text, [])).toBe(text.trim());
      }),
    );
  });
});

describe('what the script of a place gets', () => {
  const task = toPlaceTask(place, 'hallen', {
    sign: (id) => ({ title: `Om ${id}`, href: `/tecken/${id}/`, strength: 'strong' }),
    picture: (state) => `/platser/hallen${state ? `/${state}` : ''}.svg`,
  });

  it('is each scene with its picture, in the order of the list, stored at an id of its own', () => {
    expect(task.scenes.map(({ id, picture }) => [id, picture])).toEqual([
      ['hallen', '/platser/hallen.svg'],
      ['hallen/ett-ar-senare', '/platser/hallen/ett-ar-senare.svg'],
    ]);
    expect(task.scenes[0].details.map(({ id }) => id)).toEqual(
      inListOrder(place.details, 'hallen').map(({ id }) => id),
    );
    expect(task.scenes[0].details.find(({ id }) => id === 'sangar')?.sign?.href).toBe('/tecken/sangar/');
    expect(task.scenes[1]?.details.find(({ id }) => id === 'sangar')).not.toHaveProperty('sign');
  });

  it('is taken as it was written, and not with a part missing', () => {
    expect(isPlaceTask(JSON.parse(JSON.stringify(task)))).toBe(true);
    const [scene] = task.scenes;
    const [first] = scene.details;
    const damaged: unknown[] = [
      null,
      { reasons: task.reasons },
      { scenes: task.scenes },
      { ...task, scenes: [] },
      ...Object.keys(scene)
        .filter((name) => name !== 'first')
        .map((name) => ({ ...task, scenes: [{ ...scene, [name]: undefined }] })),
      ...(['id', 'name', 'box', 'verdict', 'what', 'why'] as const).map((name) => ({
        ...task,
        scenes: [{ ...scene, details: [{ ...first, [name]: undefined }] }],
      })),
      { ...task, scenes: [{ ...scene, details: [{ ...first, sign: { title: 'x' } }] }] },
    ];
    for (const value of damaged) expect(isPlaceTask(value), JSON.stringify(value)).toBe(false);
  });
});

describe('a piece of a drawing', () => {
  it('holds the whole detail, lies inside of the drawing and has its form', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 72, max: 600 }),
        fc.integer({ min: 72, max: 500 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (width, height, right, down) => {
          const box = [Math.floor(right * (1200 - width)), Math.floor(down * (800 - height)), width, height];
          const crop = cropAround(box);
          expect(crop.x).toBeGreaterThanOrEqual(0);
          expect(crop.y).toBeGreaterThanOrEqual(0);
          expect(crop.x + crop.width).toBeLessThanOrEqual(1200);
          expect(crop.y + crop.height).toBeLessThanOrEqual(800);
          expect(crop.width / crop.height).toBeCloseTo(1.5, 1);
          const [x = 0, y = 0] = box;
          expect(crop.x).toBeLessThanOrEqual(x);
          expect(crop.y).toBeLessThanOrEqual(y);
          expect(crop.x + crop.width).toBeGreaterThanOrEqual(x + width);
          expect(crop.y + crop.height).toBeGreaterThanOrEqual(y + height);
        },
      ),
    );
  });
});

describe('what the play of a place gets', () => {
  it('is each detail with one line, and at most three signs to find', () => {
    const play = toFindThreeTask(place, 'hallen', (id) => `/tecken/${id}/`);
    expect(play.wanted).toBe(2);
    expect(play.details.find(({ id }) => id === 'sangar')).toMatchObject({
      isSign: true,
      text: 'Det. Vilrum.',
      href: '/tecken/sangar/',
    });
    expect(play.details.find(({ id }) => id === 'cykel')).toMatchObject({
      isSign: false,
      text: 'Det. Därför.',
    });
    expect(isFindThreeTask(JSON.parse(JSON.stringify(play)))).toBe(true);
    expect(isFindThreeTask({ ...play, details: [{ ...play.details[0], isSign: 'yes' }] })).toBe(false);
    expect(isFindThreeTask({ ...play, wanted: undefined })).toBe(false);
  });
});
