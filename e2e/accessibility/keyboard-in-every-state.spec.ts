import { flows } from '../support/flows.ts';
import { findFocusTroubles, KeyboardReader } from '../support/keyboard-reader.ts';
import { expect, test } from '../support/site.ts';

/** A computer, a phone, and the computer's window at 400 % (WCAG 1.4.10). */
const WINDOWS = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 320, height: 256 },
];

for (const viewport of WINDOWS) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    for (const { name, walk } of flows) {
      test(`after each key the focus is seen, in the window and on something with a name: ${name}`, async ({
        page,
      }) => {
        const reader = new KeyboardReader(page, async (step) => {
          // A little later where the page has something to fetch; what stays lost is told by the watch of every test.
          await expect
            .poll(() => findFocusTroubles(page), {
              message: step,
              intervals: [50, 100, 200, 400],
              timeout: 2000,
            })
            .toEqual([]);
          // Counted for the accessibility statement.
          test.info().annotations.push({ type: 'key', description: step });
        });
        await walk(reader);
      });
    }
  });
}
