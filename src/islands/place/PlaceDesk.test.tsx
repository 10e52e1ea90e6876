// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PlaceTask, TaskDetail } from '../../domain/places/place-task.ts';
import { storedProgress, storeProgress } from '../../enhancements/fixtures/open-page.ts';
import { ui } from '../fixtures/echoed-ui.ts';
import { clearIslands, drawn } from '../fixtures/show-island.ts';

const detail = (id: string, x: number, more: Partial<TaskDetail> = {}): TaskDetail => ({
  id,
  name: `Namn ${id}`,
  box: [x, 100, 100, 100],
  verdict: 'plain',
  what: `Vad ${id}.`,
  why: `Varför ${id}.`,
  ...more,
});
const sign = { title: 'Tecknet', href: '/tecken/t/', strength: 'strong' } as const;
const beds = detail('sangar', 0, { verdict: 'sign', reasons: ['bor'], innocent: 'Vilrum.', sign });
const doors = detail('dorrar', 200, { verdict: 'sign', reasons: ['brand'], innocent: 'Förråd.', sign });

const task: PlaceTask = {
  reasons: [
    { id: 'bor', label: 'Någon bor här' },
    { id: 'brand', label: 'Det kan brinna' },
  ],
  scenes: [
    {
      id: 'hallen',
      title: 'Hallen',
      situation: 'Du är där.',
      picture: '/platser/hallen.svg',
      first: 'Ring 112.',
      details: [detail('katt', 400, { verdict: 'innocent' }), beds, doors, detail('cykel', 600)],
      together: [{ details: ['sangar', 'dorrar'], why: 'Ihop är det fem bostäder.' }],
    },
    {
      id: 'hallen/sedan',
      title: 'Ett år senare',
      situation: 'Lovet hänger där.',
      picture: '/platser/hallen/sedan.svg',
      details: [detail('sangar', 0), detail('katt', 400)],
      together: [],
    },
  ],
};

/** Opens the page as the server has written it, with the script new. */
async function open(): Promise<void> {
  vi.resetModules();
  document.body.innerHTML = '<div class="place" data-place="hallen"><div id="root"></div></div>';
  const { PlaceDesk } = await import('./PlaceDesk.tsx');
  const { weak, moderate, strong } = ui.strength;
  render(
    <PlaceDesk
      task={task}
      strings={{ place: ui.place, strength: { weak, moderate, strong } }}
      allHref="/platser/"
      next={{ title: 'Köket', href: '/platser/koket/' }}
    />,
    document.querySelector('#root') as Element,
  );
  await drawn();
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string) => document.querySelector<HTMLElement>(selector) as HTMLElement;
const click = async (element: HTMLElement | undefined) => {
  element?.click();
  await drawn();
};
/** Marks by the list, as the keyboard does. */
const mark = (id: string) =>
  click(all('.names button').find(({ textContent }) => textContent === `Namn ${id}`));
const choose = (id: string, index: number) => click(all(`[data-marking="${id}"] input`)[index]);
const compare = async () => {
  one('form').dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
  await drawn();
};
const numbers = () => all('.numbers dd').map(({ textContent }) => textContent);
const marks = () => all('.spot').map(({ dataset, textContent }) => [dataset['kind'], textContent] as const);

beforeEach(() => {
  clearIslands();
  localStorage.clear();
  HTMLElement.prototype.scrollIntoView = () => undefined;
  window.matchMedia = (() => ({ matches: true })) as never;
});

describe('looking at a place', () => {
  it('begins with a picture without marks, and a list of neutral names that is not open', async () => {
    await open();
    expect(marks()).toEqual([]);
    expect(one('#plats-lista').hidden).toBe(true);
    expect(all('.names button').map(({ textContent }) => textContent)).toEqual([
      'Namn katt',
      'Namn sangar',
      'Namn dorrar',
      'Namn cykel',
    ]);
  });

  it('numbers marks in the order in which they were made, and asks why for the newest', async () => {
    await open();
    await mark('dorrar');
    await mark('sangar');
    expect(all('[data-marking]').map(({ dataset }) => dataset['marking'])).toEqual(['dorrar', 'sangar']);
    expect(one('[data-active]').dataset['marking']).toBe('sangar');
    expect(all('fieldset')).toHaveLength(1);
    expect(marks()).toEqual([
      ['mine', '1'],
      ['active', '2'],
    ]);
    await mark('dorrar');
    expect(marks()).toEqual([['mine', '1']]);
  });

  it('marks what is tapped in the picture, and nothing where there is nothing', async () => {
    await open();
    const frame = one('.frame');
    frame.getBoundingClientRect = () => ({ left: 0, top: 0, width: 600, height: 400 }) as DOMRect;
    Object.defineProperty(frame, 'clientWidth', { value: 600 });
    frame.setPointerCapture = () => undefined;
    const tap = async (x: number, y: number) => {
      for (const type of ['pointerdown', 'pointerup', 'click'])
        frame.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: y, pointerId: 1, button: 0 }));
      await drawn();
    };
    await tap(25, 75);
    await tap(500, 380);
    expect(all('[data-marking]').map(({ dataset }) => dataset['marking'])).toEqual(['sangar']);
    // A second tap on the same does not take the mark away.
    await tap(25, 75);
    expect(all('[data-marking]')).toHaveLength(1);
  });

  it('asks for a reason before it compares, and asks twice when nothing is marked', async () => {
    await open();
    await compare();
    expect(one('#plats-problem').textContent).toBe(ui.place.nothingMarked);
    await mark('katt');
    await compare();
    expect(one('#plats-problem').textContent).toBe(ui.place.reasonMissing);
    expect(document.activeElement?.closest('[data-marking]')?.getAttribute('data-marking')).toBe('katt');
  });
});

describe('reasons that were missing', () => {
  it('are asked for all at once, and the one that is answered stays open with the focus in it', async () => {
    await open();
    await mark('katt');
    await mark('dorrar');
    expect(all('fieldset')).toHaveLength(1);
    await compare();
    expect(all('fieldset')).toHaveLength(2);
    await choose('katt', 0);
    expect(all('[data-marking="katt"] fieldset')).toHaveLength(1);
    expect(all('[data-marking="dorrar"] fieldset')).toHaveLength(1);
  });
});

describe('comparing a place', () => {
  const look = async () => {
    await open();
    await mark('katt');
    await choose('katt', 0);
    await mark('sangar');
    await choose('sangar', 0);
    await compare();
  };

  it('counts what was found, missed, marked for nothing and rightly left, urgent things right below the result', async () => {
    await look();
    expect(numbers()).toEqual(['1', '1', '1', '1']);
    // What has the focus is read first, and what is urgent next.
    expect(one('.review').firstElementChild?.id).toBe('resultat');
    expect(one('#resultat').nextElementSibling?.textContent).toContain('Ring 112.');
    expect(all('.numbers > div').map(({ className }) => className)).toEqual([
      'found',
      'missed',
      'wrongly-marked',
      'left-alone',
    ]);
    expect(document.activeElement?.id).toBe('resultat');
    expect(one('[data-outcome="found"]').textContent).toContain('Vilrum.');
    expect(all('[data-outcome="missed"] a').map((link) => link.getAttribute('href'))).toEqual(['/tecken/t/']);
    expect(one('details[data-outcome="left-alone"]').hasAttribute('open')).toBe(false);
    expect(one('[data-outcome="together"]').textContent).toContain('Ihop är det fem bostäder.');
  });

  it('keeps the learner’s numbers in the picture and gives letters to the rest', async () => {
    await look();
    expect(marks()).toEqual([
      ['wrongly-marked', '1'],
      ['found', '2'],
      ['missed', 'A'],
    ]);
    expect(all('.joins polyline:not(.halo)')).toHaveLength(1);
    const [mine, , everything] = all('.layers button');
    await click(mine);
    expect(marks()).toEqual([
      ['wrongly-marked', '1'],
      ['found', '2'],
    ]);
    expect(all('.joins')).toHaveLength(0);
    await click(everything);
    expect(marks()).toHaveLength(4);
    expect(marks()).toContainEqual(['left-alone', 'B']);
  });

  it('is kept with its result, in the order of the marks, and is there again afterwards', async () => {
    await look();
    expect(storedProgress().attempts).toMatchObject([
      { questionId: 'hallen', selected: ['katt:bor', 'sangar:bor'], result: 'wrong' },
    ]);
    await open();
    expect(numbers()).toEqual(['1', '1', '1', '1']);
    expect(marks()[0]).toEqual(['wrongly-marked', '1']);
  });

  it('leads on: to the same place another time, which is kept apart, and to the next place', async () => {
    await look();
    expect(one('a.button').getAttribute('href')).toBe('/platser/koket/');
    await click(all('.onward button')[0]);
    expect(one('.scene').textContent).toContain('Lovet hänger där.');
    expect(document.activeElement?.id).toBe('laget');
    expect(one('.stage img').getAttribute('src')).toBe('/platser/hallen/sedan.svg');
    expect(all('.names button')).toHaveLength(2);
    await compare();
    await compare();
    expect(one('#resultat').textContent).toBe(ui.place.noSigns);
    // Nothing that there is none of is called good or bad.
    expect(all('.numbers > div').map(({ className }) => className)).toEqual(['', '', '', 'left-alone']);
    expect(storedProgress().attempts.map(({ questionId }) => questionId)).toEqual(['hallen', 'hallen/sedan']);
  });

  it('leads back to the first time, to its result or, once it is begun anew, to its marks', async () => {
    await look();
    await click(all('.onward button')[0]);
    await compare();
    await compare();
    await click(all('.onward button')[0]);
    expect(numbers()).toEqual(['1', '1', '1', '1']);
    expect(document.activeElement?.id).toBe('resultat');
    await click(one('.again button'));
    expect(document.activeElement?.id).toBe('markeringar');
  });
});

describe('a place that was marked before', () => {
  it('is read from progress of an earlier visit, without what the place no longer has', async () => {
    storeProgress({ drafts: { hallen: { selected: ['gone:bor', 'dorrar:gone', 'katt:bor'], at: 1 } } });
    await open();
    expect(all('[data-marking]').map(({ dataset }) => dataset['marking'])).toEqual(['dorrar', 'katt']);
  });
});

describe('a glance', () => {
  it('shows the picture for twenty seconds, and then covers it', async () => {
    await open();
    vi.useFakeTimers();
    const flush = () => vi.advanceTimersByTimeAsync(50);
    one('.glance input').click();
    await flush();
    expect(one('.cover').textContent).toContain(ui.place.glanceReady);
    one('.cover button').click();
    await flush();
    expect(all('.cover')).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(19_000);
    expect(all('.cover')).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(one('.cover').textContent).toContain(ui.place.timeOut);
    vi.useRealTimers();
  });
});
