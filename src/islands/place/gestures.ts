import type { Point } from '../../domain/places/find-detail.ts';
import { pan, type View, zoom } from '../../domain/places/view.ts';

/** A finger that has moved less is tapping. In CSS pixels. */
const SLACK = 8;

/** How much a turn of the wheel enlarges. */
const WHEEL = 0.002;

interface Told {
  view: () => View;
  show: (view: View) => void;
  /** Where in the frame was tapped, 0–1, and how many drawing units of the whole picture a CSS pixel is at most. */
  tap: (at: Point, frameWidth: number) => void;
}

/**
 * Pinching, dragging, the wheel and taps on the frame of a picture. A finger scrolls the page as long as the whole picture
 * is shown, and so does the wheel, unless with Ctrl, which is also how a trackpad tells that it is pinched.
 */
export function followGestures(frame: HTMLElement, { view, show, tap }: Told): void {
  const pointers = new Map<number, Point>();
  let begun: Point = { x: 0, y: 0 };
  let isTap = false;
  const at = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top, width, height } = frame.getBoundingClientRect();
    return { x: (clientX - left) / width, y: (clientY - top) / height };
  };
  const spread = (): { middle: Point; distance: number } => {
    const [one, other] = [...pointers.values()];
    if (!one || !other) return { middle: { x: 0, y: 0 }, distance: 1 };
    // In widths both across and down: fingers that only turn round each other do not go apart.
    const { width, height } = frame.getBoundingClientRect();
    return {
      middle: { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 },
      distance: Math.hypot(one.x - other.x, ((one.y - other.y) * height) / width) || 0.01,
    };
  };

  frame.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    pointers.set(event.pointerId, at(event));
    begun = { x: event.clientX, y: event.clientY };
    isTap = pointers.size === 1;
    frame.setPointerCapture(event.pointerId);
  });
  frame.addEventListener('pointermove', (event) => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    if (Math.hypot(event.clientX - begun.x, event.clientY - begun.y) > SLACK) isTap = false;
    const from = spread();
    const now = at(event);
    pointers.set(event.pointerId, now);
    if (pointers.size === 2) {
      const to = spread();
      const moved = { x: to.middle.x - from.middle.x, y: to.middle.y - from.middle.y };
      show(zoom(pan(view(), moved), to.distance / from.distance, to.middle));
    } else if (!isTap) show(pan(view(), { x: now.x - before.x, y: now.y - before.y }));
  });
  frame.addEventListener('pointerup', ({ pointerId }) => {
    pointers.delete(pointerId);
  });
  // Not at `pointerup`: the click comes after it, and would meet whatever has moved under the finger meanwhile.
  frame.addEventListener('click', (event) => {
    if (isTap) tap(at(event), frame.clientWidth);
  });
  frame.addEventListener('pointercancel', (event) => {
    pointers.delete(event.pointerId);
    isTap = false;
  });
  frame.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && view().scale === 1) return;
      event.preventDefault();
      show(zoom(view(), Math.exp(-event.deltaY * WHEEL), at(event)));
    },
    { passive: false },
  );
}
