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
  // The wheel of happy-dom knows no keys.
  Object.defineProperty(event, 'ctrlKey', { value: ctrlKey });
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
    expect(view.x).toBeLessThan(0);
    expect(view.y).toBeLessThan(0);
    expect(view.scale).toBe(2);
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
    expect(enlarged).toBeGreaterThan(1);
    expect(turn(-100)).toBe(true);
    expect(view.scale).toBeGreaterThan(enlarged);
    turn(1000);
    expect(view.scale).toBe(1);
  });
});
