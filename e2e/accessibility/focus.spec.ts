import { expect, inGroups, onePathOfEachKind, test } from '../support/site.ts';

/** More than any page has. */
const MOST_STOPS = 200;

/**
 * What has the focus now, whether a reader can see it, and whether it comes after the stop before it. Stops are
 * compared by their place in the document and not by a number: what waits for a quiet moment adds to the page meanwhile.
 */
const readStop = () => {
  const before: Element | undefined = Reflect.get(window, 'stopBefore');
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const follows =
    !before || Boolean(before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
  // A field of time or date has several stops inside itself.
  const isSame = element === before && element.matches('input:is([type="time"], [type="date"])');
  if (!follows && !isSame) return undefined;
  Reflect.set(window, 'stopBefore', element);
  const { left, top, width, height } = element.getBoundingClientRect();
  const points = [
    [left + width / 2, top + height / 2],
    [left + 3, top + 3],
    [left + width - 3, top + height - 3],
  ] as const;
  const isOnTop = points.some(([x, y]) => {
    const topmost = document.elementFromPoint(x, y);
    return topmost !== null && (element.contains(topmost) || topmost.contains(element));
  });
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return {
    name: `${element.tagName.toLowerCase()} ”${element.textContent?.trim().slice(0, 40)}”`,
    isOnTop,
    isOutlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
  };
};

for (const { name, paths } of inGroups(onePathOfEachKind, 8)) {
  test(`the Tab key goes through the page in its order, and every stop is seen: ${name}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of paths) {
      await page.goto(path);
      let stops = 0;
      for (; stops < MOST_STOPS; stops += 1) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(readStop);
        // Past the last stop the focus leaves the page, or starts over.
        if (!stop) break;
        expect.soft(stop.isOnTop, `${path}: ${stop.name} is in the window and not covered`).toBe(true);
        expect.soft(stop.isOutlined, `${path}: ${stop.name} shows that it has the focus`).toBe(true);
      }
      expect.soft(stops, `${path}: the focus goes on and gets out`).toBeGreaterThan(8);
      if (stops === MOST_STOPS) continue;
      const isLast = await page
        .getByRole('contentinfo')
        .getByRole('link')
        .last()
        .evaluate((link) => link === Reflect.get(window, 'stopBefore'));
      expect.soft(isLast, `${path}: the last stop is the last link`).toBe(true);
    }
  });
}
