// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { TaskDetail, TaskScene } from '../../domain/places/place-task.ts';
import type { Strength } from '../../domain/words/vocabulary.ts';
import { ui } from '../fixtures/echoed-ui.ts';
import { clearIslands, drawn, showIsland, texts } from '../fixtures/show-island.ts';
import { PlaceNumbers } from './PlaceNumbers.tsx';
import { PlaceReview } from './PlaceReview.tsx';
import type { JudgedPlaceDetail } from './place-labels.ts';

const { weak, moderate, strong } = ui.strength;
const strings = { place: ui.place, strength: { weak, moderate, strong } };
const sign = (strength: Strength) => ({ title: 'Tecknet', href: '/tecken/t/', strength });
const detail = (id: string, more: Partial<TaskDetail> = {}): TaskDetail => ({
  id,
  name: `Namn ${id}`,
  box: [0, 0, 100, 100],
  verdict: 'plain',
  what: `Vad ${id}.`,
  why: `Varför ${id}.`,
  ...more,
});
const judge = (
  id: string,
  outcome: JudgedPlaceDetail['outcome'],
  label: string,
  more: Partial<JudgedPlaceDetail> = {},
): JudgedPlaceDetail => ({
  detail: detail(id),
  outcome,
  label,
  isReasonRight: false,
  ...more,
});
const scene: TaskScene = {
  id: 'hallen',
  title: 'Hallen',
  situation: '',
  picture: '',
  details: [],
  together: [],
};
const reasons = [
  { id: 'bor', label: 'Någon bor här' },
  { id: 'brand', label: 'Det kan brinna' },
];
const pointed: string[] = [];
const show = (judged: JudgedPlaceDetail[], more: Partial<TaskScene> = {}) =>
  showIsland(
    <PlaceReview
      strings={strings}
      scene={{ ...scene, ...more }}
      reasons={reasons}
      judged={judged}
      onPoint={(id) => void pointed.push(id)}
    >
      <p class="onward">Vidare</p>
    </PlaceReview>,
  );

beforeEach(clearIslands);

describe('the review of a place', () => {
  it('has a part for each outcome that there is, and what was rightly left folded', async () => {
    await show([
      judge('katt', 'left-alone', 'B'),
      judge('sangar', 'found', '1'),
      judge('dorr', 'missed', 'A'),
    ]);
    expect(texts('#resultat')).toEqual(['place.foundSigns 1 2']);
    expect(
      [...document.querySelectorAll<HTMLElement>('[data-outcome]')].map(({ dataset, localName }) => [
        dataset['outcome'],
        localName,
      ]),
    ).toEqual([
      ['found', 'section'],
      ['missed', 'section'],
      ['left-alone', 'details'],
    ]);
    expect(texts('h3')).toEqual(['place.found', 'place.missed']);
    expect(texts('summary')).toEqual(['place.leftAlone: 1']);
    expect(texts('.numbers dt')).toEqual([
      'place.found',
      'place.missed',
      'place.wronglyMarked',
      'place.leftAlone',
    ]);
    expect(texts('.numbers dd')).toEqual(['1', '1', '0', '1']);
    expect(texts('.onward')).toEqual(['Vidare']);
    expect(document.querySelector('.urgent, .can-be, .strength, .small')).toBeNull();
  });

  it('says that there were no signs where there were none, and what is urgent first', async () => {
    await show([judge('katt', 'wrongly-marked', '1')], { first: 'Ring 112.' });
    expect(texts('#resultat')).toEqual(['place.noSigns']);
    expect(texts('#resultat + .urgent')).toEqual(['place.urgent: Ring 112.']);
    expect(texts('h3')).toEqual(['place.wronglyMarked']);
  });

  it('says of each what it is and why, and points at it when its mark is pressed', async () => {
    pointed.length = 0;
    const beds = detail('sangar', { sign: sign('moderate'), innocent: 'Vilrum.' });
    await show([judge('sangar', 'missed', 'A', { detail: beds })]);
    expect(texts('#svar-sangar > p')).toEqual([
      'Aplace.shown: Namn sangarNamn sangarstrength.moderate',
      'Vad sangar. Varför sangar.',
      'place.canBe Vilrum.',
      'Tecknet',
    ]);
    expect(document.querySelector('#svar-sangar a')?.getAttribute('href')).toBe('/tecken/t/');
    expect(document.querySelector('#svar-sangar')?.getAttribute('tabindex')).toBe('-1');
    document.querySelector<HTMLElement>('#svar-sangar .badge')?.click();
    await drawn();
    expect(pointed).toEqual(['sangar']);
  });

  it.each([
    ['found', 'bor', true, ['place.yourReason Någon bor här place.reasonRight']],
    [
      'found',
      'brand',
      false,
      ['place.yourReason Det kan brinna place.rightReason Någon bor här / Det kan brinna'],
    ],
    ['found', undefined, false, []],
    ['wrongly-marked', 'bor', false, []],
  ] as const)(
    'tells of the reason where something was %s for %s',
    async (outcome, reason, isReasonRight, told) => {
      const beds = detail('sangar', { reasons: ['bor', 'brand'] });
      await show([judge('sangar', outcome, '1', { detail: beds, isReasonRight, ...(reason && { reason }) })]);
      expect(texts('.small')).toEqual(told);
    },
  );

  it.each<[Strength, string[]]>([
    ['weak', ['M1 12h5v7H1z', 'M8 7h5v12H8zM15 1h5v18h-5z']],
    ['moderate', ['M1 12h5v7H1zM8 7h5v12H8z', 'M15 1h5v18h-5z']],
    ['strong', ['M1 12h5v7H1zM8 7h5v12H8zM15 1h5v18h-5z']],
  ])('fills as many bars as a sign is strong: %s', async (strength, bars) => {
    await show([judge('sangar', 'found', '1', { detail: detail('sangar', { sign: sign(strength) }) })]);
    expect([...document.querySelectorAll('.bars path')].map((path) => path.getAttribute('d'))).toEqual(bars);
    expect(document.querySelectorAll('.bars .on')).toHaveLength(1);
  });

  it('ends with what means something together, with the marks of each', async () => {
    const together = [{ details: ['dorr', 'sangar'], why: 'Ihop.' }];
    await show(
      [judge('katt', 'left-alone', 'B'), judge('sangar', 'found', '1'), judge('dorr', 'missed', 'A')],
      { together },
    );
    expect(texts('[data-outcome=together] h3')).toEqual(['place.together']);
    expect(texts('[data-outcome=together] li p')).toEqual(['1ANamn sangar + Namn dorr', 'Ihop.']);
  });
});

describe('numbers over a picture', () => {
  it('stand at the upper edge of each detail, and never outside of the picture', async () => {
    const boxes = [
      [100, 200, 50, 80],
      [0, 0, 20, 20],
      [1180, 300, 20, 20],
    ];
    await showIsland(<PlaceNumbers details={boxes.map((box, index) => ({ id: `${index}`, box }))} />);
    expect(
      [...document.querySelectorAll('circle')].map((circle) => [
        circle.getAttribute('cx'),
        circle.getAttribute('cy'),
      ]),
    ).toEqual([
      ['125', '200'],
      ['29', '29'],
      ['1171', '300'],
    ]);
    expect(
      [...document.querySelectorAll('text')].map((text) => [
        text.getAttribute('x'),
        text.getAttribute('y'),
        text.textContent,
      ]),
    ).toEqual([
      ['125', '211', '1'],
      ['29', '40', '2'],
      ['1171', '311', '3'],
    ]);
    expect(
      [...document.querySelectorAll('rect')].map((rect) =>
        ['x', 'y', 'width', 'height'].map((name) => rect.getAttribute(name)).join(' '),
      ),
    ).toEqual([
      '100 200 50 80',
      '100 200 50 80',
      '0 0 20 20',
      '0 0 20 20',
      '1180 300 20 20',
      '1180 300 20 20',
    ]);
  });

  it('may be something else than numbers', async () => {
    await showIsland(
      <PlaceNumbers details={[{ id: 'a', box: [0, 0, 9, 9] }]} labelOf={(index) => `nr ${index}`} />,
    );
    expect(texts('text')).toEqual(['nr 0']);
  });
});
