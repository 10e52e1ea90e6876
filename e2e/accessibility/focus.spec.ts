import { expect, inGroups, onePathOfEachKind, test } from '../support/site.ts';

/** More than any page has. */
const MOST_STOPS = 200;
/** How many keys are pressed before the page is asked what was met. */
const AT_ONCE = 20;

interface Stop {
  name: string;
  isOnTop: boolean;
  isOutlined: boolean;
}

/**
 * Notes what has the focus at each Tab, just before it goes on: whether a reader can see it, and whether it comes after the stop
 * before it. Stops are compared by their place in the document and not by a number: what waits for a quiet moment adds to the
 * page meanwhile. Runs in the page, since to ask from outside at each stop takes longer than all the rest.
 */
function noteStops(): void {
  const stops: Stop[] = [];
  const state = { isPast: false, before: undefined as Element | undefined };
  const note = () => {
    const { before } = state;
    const element = document.activeElement;
    if (state.isPast || !element) return;
    if (element === document.body) {
      state.isPast = before !== undefined;
      return;
    }
    // A list that closes when the focus leaves it takes the stop before away with it. A question that its script takes over
    // while the focus is at its key has the focus as a whole, before its own options.
    const follows =
      !before?.isConnected ||
      (element !== before && element.contains(before)) ||
      Boolean(before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
    // A field of time or date has several stops inside itself.
    const isSame = element === before && element.matches('input:is([type="time"], [type="date"])');
    if (!follows && !isSame) {
      state.isPast = true;
      return;
    }
    state.before = element;
    // A link that begins at the end of a line and goes on in the next is two boxes, and the one around both holds other words.
    const points = [...element.getClientRects()].flatMap(({ left, top, width, height }) => [
      { x: left + width / 2, y: top + height / 2 },
      { x: left + 3, y: top + 3 },
      { x: left + width - 3, y: top + height - 3 },
    ]);
    const isOnTop = points.some(({ x, y }) => {
      const topmost = document.elementFromPoint(x, y);
      return topmost !== null && (element.contains(topmost) || topmost.contains(element));
    });
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    stops.push({
      name: `${element.tagName.toLowerCase()} ”${element.textContent?.trim().slice(0, 40)}”`,
      isOnTop,
      isOutlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    });
  };
  addEventListener('keydown', ({ key }) => key === 'Tab' && note(), true);
  Reflect.set(window, 'readStops', () => {
    // Before its last step a lesson ends with a line in place of the foot.
    const links = [...document.querySelectorAll('.step-help a, footer a')];
    const isLast =
      state.before !== undefined && state.before === links.filter((link) => link.checkVisibility()).at(-1);
    return { stops, isPast: state.isPast, isLast };
  });
}

/** A computer, a phone, and the computer's window at 400 % (WCAG 1.4.10). */
const WINDOWS = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 320, height: 256 },
];

for (const viewport of WINDOWS) {
  for (const { name, paths } of inGroups(onePathOfEachKind, 8)) {
    test(`the Tab key goes through the page in its order, and every stop is seen at ${viewport.width} × ${viewport.height}: ${name}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.addInitScript(noteStops);
      const read = () =>
        page.evaluate(
          () => Reflect.get(window, 'readStops')() as { stops: Stop[]; isPast: boolean; isLast: boolean },
        );
      for (const path of paths) {
        await page.goto(path);
        let met = await read();
        for (let pressed = 0; pressed < MOST_STOPS && !met.isPast; pressed += AT_ONCE) {
          for (let press = 0; press < AT_ONCE; press += 1) await page.keyboard.press('Tab');
          met = await read();
        }
        for (const stop of met.stops) {
          expect.soft(stop.isOnTop, `${path}: ${stop.name} is in the window and not covered`).toBe(true);
          expect.soft(stop.isOutlined, `${path}: ${stop.name} shows that it has the focus`).toBe(true);
        }
        expect.soft(met.stops.length, `${path}: the focus goes on and gets out`).toBeGreaterThan(8);
        if (met.isPast) expect.soft(met.isLast, `${path}: the last stop is the last link`).toBe(true);
      }
    });
  }
}
