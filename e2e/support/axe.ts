import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'EN-301-549'];

/** Rules that axe leaves off because they may be wrong; here each violation is looked at. */
const EXPERIMENTAL = [
  'css-orientation-lock',
  'focus-order-semantics',
  'label-content-name-mismatch',
  'p-as-heading',
  'table-fake-caption',
  'td-has-header',
];

/** Fails on every violation that axe finds on the page as it is now, in the light and in the dark scheme. */
export async function expectNoViolations(page: Page, where: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations, incomplete } = await new AxeBuilder({ page })
      .options({ rules: Object.fromEntries(EXPERIMENTAL.map((rule) => [rule, { enabled: true }])) })
      .withTags(TAGS)
      // No page has frames; the way that handles them opens another page for each run.
      .setLegacyMode()
      .analyze();
    const found = violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target}: ${failureSummary}`),
    );
    expect.soft(found, `${where}, ${colorScheme}`).toEqual([]);
    process.env['AXE_INCOMPLETE'] && console.log(where, colorScheme, incomplete.map((r) => `${r.id}: ${r.nodes.map((n) => n.target + ' ' + n.any.map((c) => c.message))}`));
  }
}
