import { expect, onePathOfEachKind, test } from '../support/site.ts';

/** What has the focus, and whether a reader can see it. */
const focused = () => {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const order = [...document.querySelectorAll('*')].indexOf(element);
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
    order,
    hasParts: element.matches('input:is([type="time"], [type="date"])'),
    isOnTop,
    isOutlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
  };
};

for (const path of onePathOfEachKind) {
  test(`the Tab key goes through the page in its order, and every stop is seen: ${path}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    let previous = -1;
    let stops = 0;
    for (; stops < 200; stops += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(focused);
      // Past the last stop the focus leaves the page.
      if (!stop || stop.order < previous) break;
      // A field of time or date has several stops inside itself.
      const least = stop.hasParts ? previous : previous + 1;
      expect.soft(stop.order, `${stop.name} comes after the stop before it`).toBeGreaterThanOrEqual(least);
      expect.soft(stop.isOnTop, `${stop.name} is in the window and not covered`).toBe(true);
      expect.soft(stop.isOutlined, `${stop.name} shows that it has the focus`).toBe(true);
      previous = stop.order;
    }
    expect(stops, 'the focus goes on and gets out').toBeGreaterThan(8);
    const footerLinks = await page.getByRole('contentinfo').getByRole('link').all();
    const last = await footerLinks
      .at(-1)
      ?.evaluate((link) => [...document.querySelectorAll('*')].indexOf(link));
    if (stops < 200) expect(previous, 'the last stop is the last link').toBe(last);
  });
}
