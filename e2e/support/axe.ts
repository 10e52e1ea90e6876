import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { expect, test } from './site.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const prepared = new WeakSet<Page>();

/**
 * Puts axe into the document, and into every later one of the page: to send half a megabyte to the browser takes
 * longer than to run it. Playwright's package for axe sends it anew, and twice as large, for every run.
 */
async function prepareAxe(page: Page): Promise<void> {
  if (prepared.has(page)) return;
  prepared.add(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source, runImmediately: true });
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'EN-301-549'];

/** Rules that axe leaves off because they may be wrong; here each violation is looked at. */
const EXPERIMENTAL = [
  'focus-order-semantics',
  'label-content-name-mismatch',
  'p-as-heading',
  'table-fake-caption',
  'td-has-header',
];

/** What depends on the style sheets alone. For it axe fetches all of them anew, which takes a third of its time. */
const STYLE_SHEET_RULE = 'css-orientation-lock';

const allRules = (withStyleSheets: boolean): RunOptions => ({
  runOnly: { type: 'tag', values: TAGS },
  rules: {
    ...Object.fromEntries(EXPERIMENTAL.map((rule) => [rule, { enabled: true }])),
    [STYLE_SHEET_RULE]: { enabled: withStyleSheets },
  },
  preload: withStyleSheets,
});

/**
 * Places where a rule is not followed, by rule, each with its reason.
 */
const EXCEPTIONS: Record<string, string> = {
  // A table that scrolls inside itself must be reached with the keyboard. It is a named group and no landmark:
  // a landmark for every table would hide those that matter.
  'focus-order-semantics': '.table[role="group"]',
  // Of one letter axe cannot tell whether it is text. It is ink on white, and the list beside the picture has the same letters.
  'color-contrast': '.place-numbers text',
};

/** What depends on the colour scheme. */
const COLOUR_RULES: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  preload: false,
};

/**
 * Fails on everything that axe finds on the page as it is now, in the light and in the dark scheme, and on
 * every contrast that it cannot compute. In the dark what depends on colours is asked again. `isFirstOfKind` asks
 * everything in the dark, too, and of the style sheets, which pages of a kind have in common.
 */
export async function expectNoViolations(page: Page, where: string, isFirstOfKind = false): Promise<void> {
  await prepareAxe(page);
  for (const [colorScheme, options] of [
    ['light', allRules(isFirstOfKind)],
    ['dark', isFirstOfKind ? allRules(false) : COLOUR_RULES],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await page.evaluate(
      async ([runOptions, exceptions]) => {
        const { violations, incomplete } = await window.axe.run(document, {
          ...runOptions,
          resultTypes: ['violations', 'incomplete'],
        });
        const undecided = incomplete.filter(({ id }) => id === 'color-contrast');
        return [...violations, ...undecided].flatMap(({ id, help, nodes }) =>
          nodes.flatMap(({ target, any, all, none }) => {
            const exception = exceptions[id];
            if (exception && document.querySelector(`${target}`)?.matches(exception)) return [];
            const messages = [...any, ...all, ...none].map(({ message }) => message);
            return [`${id} (${help}) at ${target}: ${messages.join(' ')}`];
          }),
        );
      },
      [options, EXCEPTIONS] as const,
    );
    expect.soft(found, `${where}, ${colorScheme}`).toEqual([]);
  }
  // Counted for the accessibility statement.
  test.info().annotations.push({ type: 'axe', description: where });
}

declare global {
  interface Window {
    axe: typeof import('axe-core');
  }
}
