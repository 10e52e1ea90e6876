// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Point } from '../../domain/places/find-detail.ts';
import type { View } from '../../domain/places/view.ts';
import { clearBrowser } from '../../enhancements/fixtures/open-page.ts';
import { followGestures } from './gestures.ts';

let frame: HTMLElement;
let view: View;
let taps: Point[];

/** A picture of 400 × 200 pixels whose corner is at (100, 50). */
function open(scale = 1): void {
  frame = document.createElement('div');
  document.body.append(frame);
  Object.defineProperty(frame, 'clientWidth', { value: 400 });
  vi.spyOn(frame, 'getBoundingClientRect').mockReturnValue({
    left: 100,
    top: 50,
    width: 400,
    height: 200,
  } as DOMRect);
  frame.setPointerCapture = () => undefined;
  view = { scale, x: 0, y: 0 };
  taps = [];
  followGestures(frame, {
    view: () => view,
    show: (next) => {
      view = next;
    },
    tap: (at) => taps.push(at),
  });
}

const at = (clientX: number, clientY: number, pointerId = 1, button = 0) => ({
  clientX,
  clientY,
  pointerId,
  button,
  bubbles: true,
});
const down = (...place: Parameters<typeof at>) =>
  frame.dispatchEvent(new PointerEvent('pointerdown', at(...place)));
const move = (...place: Parameters<typeof at>) =>
  frame.dispatchEvent(new PointerEvent('pointermove', at(...place)));
const up = (...place: Parameters<typeof at>) => {
  frame.dispatchEvent(new PointerEvent('pointerup', at(...place)));
  frame.dispatchEvent(new MouseEvent('click', at(...place)));
};
const turn = (deltaY: number, ctrlKey = false) => {
  const event = new WheelEvent('wheel', { ...at(300, 150), deltaY, cancelable: true });
  // The wheel of happy-dom knows neither keys nor places.
  Object.defineProperties(event, {
    ctrlKey: { value: ctrlKey },
    clientX: { value: 300 },
    clientY: { value: 150 },
  });
  frame.dispatchEvent(event);
  return event.defaultPrevented;
};

beforeEach(clearBrowser);

describe('a finger on the picture', () => {
  it('taps where it is lifted, also when it has trembled', () => {
    open();
    down(300, 150);
    move(304, 153);
    up(300, 150);
    expect(taps).toEqual([{ x: 0.5, y: 0.5 }]);
    expect(view).toEqual({ scale: 1, x: 0, y: 0 });
  });

  it('moves an enlarged picture with it, and taps nothing then', () => {
    open(2);
    down(300, 150);
    move(260, 130);
    up(260, 130);
    expect(taps).toEqual([]);
    expect(view.scale).toBe(2);
    expect(view.x).toBeCloseTo(-0.1);
    expect(view.y).toBeCloseTo(-0.1);
    // Lifted, it moves nothing more.
    const moved = view;
    move(220, 110);
    expect(view).toBe(moved);
  });

  it.each([
    [308, 150, true],
    [309, 150, false],
    [300, 158, true],
    [300, 159, false],
    [306, 156, false],
  ])('that has moved to (%i, %i) still taps: %s', (x, y, isTap) => {
    open(2);
    down(300, 150);
    move(x, y);
    up(x, y);
    expect(taps).toHaveLength(isTap ? 1 : 0);
    expect(view.x === 0 && view.y === 0).toBe(isTap || (x >= 300 && y >= 150));
  });

  it('taps again after it has been lifted', () => {
    open();
    for (const place of [200, 400]) {
      down(place, 100);
      up(place, 100);
    }
    expect(taps).toEqual([
      { x: 0.25, y: 0.25 },
      { x: 0.75, y: 0.25 },
    ]);
  });

  it('taps nothing with another button, nor when the browser has taken it over', () => {
    open();
    down(300, 150, 1, 2);
    up(300, 150, 1, 2);
    down(300, 150);
    frame.dispatchEvent(new PointerEvent('pointercancel', at(300, 150)));
    frame.dispatchEvent(new MouseEvent('click', at(300, 150)));
    expect(taps).toEqual([]);
  });

  it('shows nothing new when it only passes over', () => {
    open(2);
    move(260, 130);
    expect(view).toEqual({ scale: 2, x: 0, y: 0 });
  });
});

describe('two fingers', () => {
  it('enlarge by as much as they go apart, and tap nothing', () => {
    open();
    down(280, 150, 1);
    down(320, 150, 2);
    move(260, 150, 1);
    move(340, 150, 2);
    expect(view.scale).toBeCloseTo(2);
    up(260, 150, 1);
    up(340, 150, 2);
    expect(taps).toEqual([]);
  });

  it('keep what is between them there', () => {
    open();
    view = { scale: 2, x: -0.5, y: -0.5 };
    down(280, 150, 1);
    down(320, 150, 2);
    move(260, 150, 1);
    move(340, 150, 2);
    expect(view.scale).toBeCloseTo(4);
    expect(view.x).toBeCloseTo(-1.5);
    expect(view.y).toBeCloseTo(-1.5);
  });

  it('that turn round each other enlarge nothing', () => {
    open();
    view = { scale: 2, x: -0.5, y: -0.5 };
    down(280, 150, 1);
    down(320, 150, 2);
    move(300, 130, 1);
    move(300, 170, 2);
    expect(view.scale).toBeCloseTo(2);
  });

  it('move the picture as far as their middle goes', () => {
    open(4);
    view = { scale: 4, x: -1, y: -1 };
    down(200, 100, 1);
    down(280, 100, 2);
    move(200, 140, 1);
    move(280, 140, 2);
    expect(view.scale).toBeCloseTo(4);
    expect(view.y).toBeCloseTo(-0.8);
  });

  it('in one place enlarge by what they go apart from there', () => {
    open();
    down(300, 150, 1);
    down(300, 150, 2);
    move(304, 150, 2);
    expect(view.scale).toBeCloseTo(1);
    move(308, 150, 2);
    expect(view.scale).toBeCloseTo(2);
  });

  it('make it smaller again, to the whole picture at the least', () => {
    open(2);
    down(200, 150, 1);
    down(400, 150, 2);
    move(290, 150, 1);
    move(310, 150, 2);
    expect(view.scale).toBe(1);
  });
});

describe('the wheel', () => {
  it('scrolls the page over the whole picture', () => {
    open();
    expect(turn(-100)).toBe(false);
    expect(view.scale).toBe(1);
  });

  it('enlarges with Ctrl, and then goes on in both ways without', () => {
    open();
    expect(turn(-100, true)).toBe(true);
    const enlarged = view.scale;
    expect(enlarged).toBeCloseTo(Math.exp(0.2));
    expect(view.x).toBeCloseTo((1 - Math.exp(0.2)) / 2);
    expect(turn(-100)).toBe(true);
    expect(view.scale).toBeGreaterThan(enlarged);
    turn(1000);
    expect(view.scale).toBe(1);
  });
});
