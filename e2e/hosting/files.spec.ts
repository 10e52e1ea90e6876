import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../support/build.ts';
import { expect, test } from '../support/site.ts';

test('the files for hosts that are XML are well formed', async ({ page }) => {
  for (const file of ['web.config', 'sitemap-index.xml', 'sitemap-0.xml']) {
    const problem = await page.evaluate(
      (xml) => new DOMParser().parseFromString(xml, 'text/xml').querySelector('parsererror')?.textContent,
      readFileSync(join(dist, file), 'utf8'),
    );
    expect(problem, file).toBeUndefined();
  }
});
