// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { ui } from '../fixtures/echoed-ui.ts';
import { clearIslands, drawn, named, press, showIsland } from '../fixtures/show-island.ts';
import { PlacePicture } from './PlacePicture.tsx';

const { weak, moderate, strong } = ui.strength;
const props = {
  strings: { place: ui.place, strength: { weak, moderate, strong } },
  picture: '/platser/hallen.svg',
  alt: 'En hall.',
  details: [
    { id: 'sangar', name: 'Sängar', box: [0, 0, 100, 100], verdict: 'plain' as const, what: '', why: '' },
    { id: 'dorr', name: 'Dörr', box: [1100, 700, 100, 100], verdict: 'plain' as const, what: '', why: '' },
  ],
  marks: [],
  joined: [],
  isLive: true,
  onTap: () => undefined,
};
const stage = () => document.querySelector<HTMLElement>('.stage');
/** Where the picture is, as x, y and how much it is enlarged. */
const view = () => {
  const [, x, y, scale] =
    /translate\(([-\d.e]+)%, ([-\d.e]+)%\) scale\(([\d.]+)\)/u.exec(stage()?.style.transform ?? '') ?? [];
  return [x, y, scale].map((number) => Math.round(Number(number) * 100) / 100 + 0);
};
const type = async (key: string, more: Partial<KeyboardEventInit> = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  document.querySelector('.tools')?.dispatchEvent(event);
  await drawn();
  return event.defaultPrevented;
};
const isOff = (name: string) => named(name).getAttribute('aria-disabled');

beforeEach(clearIslands);

describe('the picture of a place', () => {
  it('is enlarged and made smaller by buttons, about its middle, as far as it goes', async () => {
    await showIsland(<PlacePicture {...props} />);
    expect(view()).toEqual([0, 0, 1]);
    expect(document.querySelector('.frame')?.hasAttribute('data-zoomed')).toBe(false);
    expect([isOff('place.zoomOut'), isOff('place.zoomIn')]).toEqual(['true', 'false']);
    await press('place.zoomIn');
    expect(view()).toEqual([-30, -30, 1.6]);
    expect(document.querySelector('.frame')?.hasAttribute('data-zoomed')).toBe(true);
    expect([isOff('place.zoomOut'), isOff('place.zoomIn')]).toEqual(['false', 'false']);
    for (let turn = 0; turn < 4; turn += 1) await press('place.zoomIn');
    expect(view()).toEqual([-200, -200, 5]);
    expect(isOff('place.zoomIn')).toBe('true');
    await press('place.zoomOut');
    expect(view()).toEqual([-106.25, -106.25, 3.13]);
    await press('place.whole');
    expect(view()).toEqual([0, 0, 1]);
  });

  it('is enlarged and moved by keys, and leaves the arrows to the page while it is whole', async () => {
    await showIsland(<PlacePicture {...props} />);
    expect(await type('ArrowRight')).toBe(false);
    expect(await type('+')).toBe(true);
    expect(view()).toEqual([-30, -30, 1.6]);
    expect(await type('ArrowLeft')).toBe(true);
    expect(view()).toEqual([-15, -30, 1.6]);
    await type('ArrowUp');
    expect(view()).toEqual([-15, -15, 1.6]);
    await type('ArrowRight');
    await type('ArrowDown');
    expect(view()).toEqual([-30, -30, 1.6]);
    expect(await type('-')).toBe(true);
    expect(view()).toEqual([0, 0, 1]);
    await type('+');
    expect(await type('0')).toBe(true);
    expect(view()).toEqual([0, 0, 1]);
    expect(await type('a')).toBe(false);
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'] as const)('leaves keys with %s to the browser', async (key) => {
    await showIsland(<PlacePicture {...props} />);
    expect(await type('+', { [key]: true })).toBe(false);
    expect(view()).toEqual([0, 0, 1]);
  });

  it('moves no more than needed to show a detail, and is whole where the picture is another', async () => {
    const page = await showIsland(<PlacePicture {...props} />);
    const { render } = await import('preact');
    const show = async (more: object) => {
      render(<PlacePicture {...props} {...more} />, page);
      await drawn();
    };
    await press('place.zoomIn');
    await show({ sight: 'sangar' });
    expect(view()).toEqual([0, 0, 1.6]);
    await show({ sight: 'dorr' });
    expect(view()).toEqual([-60, -60, 1.6]);
    await show({ sight: 'borta' });
    await show({});
    expect(view()).toEqual([-60, -60, 1.6]);
    await show({ picture: '/platser/hallen/sedan.svg', sight: 'sangar' });
    expect(view()).toEqual([0, 0, 1]);
  });

  it('has its marks where the details are, and lines between those that belong together', async () => {
    const marks = [
      { id: 'sangar', box: [120, 39, 240, 160], label: '1', kind: 'mine' as const },
      { id: 'dorr', box: [600, 40, 60, 80], label: '', kind: 'pointed' as const },
    ];
    await showIsland(<PlacePicture {...props} marks={marks} joined={[['sangar', 'dorr']]} />);
    expect(
      [...document.querySelectorAll<HTMLElement>('.spot')].map(({ dataset, style, textContent }) => [
        dataset['kind'],
        dataset['edge'] !== undefined,
        [style.left, style.top, style.width, style.height].map(Number.parseFloat),
        textContent,
      ]),
    ).toEqual([
      ['mine', true, [10, 4.88, 20, 20], '1'],
      ['pointed', false, [50, 5, 5, 10], ''],
    ]);
    expect(document.querySelectorAll('.spot b')).toHaveLength(1);
    expect(
      [...document.querySelectorAll('.joins polyline')].map((line) => line.getAttribute('points')),
    ).toEqual(['50,50 1150,750', '50,50 1150,750']);
  });

  it('has neither marks nor a view before the script works', async () => {
    const marks = [{ id: 'sangar', box: [0, 0, 9, 9], label: '1', kind: 'mine' as const }];
    await showIsland(<PlacePicture {...props} isLive={false} marks={marks} />);
    expect(document.querySelector('.spot')).toBeNull();
    expect(stage()?.style.transform).toBe('');
    expect(document.querySelector('.tools')?.hasAttribute('data-waiting')).toBe(true);
    expect(document.querySelector('.joins')).toBeNull();
  });

  it('is met within reach of a finger, which is less of the picture the more it is enlarged, and not below a cover', async () => {
    const taps: (string | undefined)[] = [];
    const tapAt = async (x: number, y: number) => {
      const frame = document.querySelector<HTMLElement>('.frame');
      if (!frame) throw new Error('There is no frame');
      frame.getBoundingClientRect = () => ({ left: 0, top: 0, width: 600, height: 400 }) as DOMRect;
      Object.defineProperty(frame, 'clientWidth', { configurable: true, value: 600 });
      frame.setPointerCapture = () => undefined;
      for (const kind of ['pointerdown', 'click'])
        frame.dispatchEvent(new PointerEvent(kind, { clientX: x, clientY: y, pointerId: 1, button: 0 }));
      frame.dispatchEvent(new PointerEvent('pointerup', { clientX: x, clientY: y, pointerId: 1 }));
      await drawn();
    };
    const onTap = (id: string | undefined) => void taps.push(id);
    await showIsland(<PlacePicture {...props} onTap={onTap} />);
    // Twelve pixels are 24 units: the bed ends at 100, which is 50 pixels.
    await tapAt(61, 25);
    await tapAt(63, 25);
    expect(taps).toEqual(['sangar', undefined]);
    await showIsland(<PlacePicture {...props} onTap={onTap} cover="Vänta" />);
    await tapAt(25, 25);
    expect(taps).toHaveLength(2);
    expect(document.querySelector('.cover')?.textContent).toBe('Vänta');
    expect(document.querySelector('.frame')?.hasAttribute('data-covered')).toBe(true);
  });
});
