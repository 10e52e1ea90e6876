import { expectNoViolations } from '../support/axe.ts';
import { inGroups, sitePaths, test } from '../support/site.ts';

for (const { name, paths } of inGroups(sitePaths, 10)) {
  test(`axe finds nothing, in light and dark: ${name}`, async ({ page }) => {
    for (const path of paths) {
      await page.goto(path);
      await expectNoViolations(page, path);
    }
  });
}
