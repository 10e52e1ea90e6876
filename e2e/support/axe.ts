import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { expect } from './site.ts';

/**
 * Sent to each page once, and past Playwright's own evaluation, which takes twice the time for a script of
 * this size. Its package for axe sends the script anew, and twice as large, for every run.
 */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const sessions = new WeakMap<Page, CDPSession>();

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

const ALL_RULES: RunOptions = {
  runOnly: { type: 'tag', values: TAGS },
  rules: Object.fromEntries(EXPERIMENTAL.map((rule) => [rule, { enabled: true }])),
};

/**
 * Places where a rule is not followed, by rule, each with its reason.
 */
const EXCEPTIONS: Record<string, string> = {
  // A table that scrolls inside itself must be reached with the keyboard. It is a named group and no landmark:
  // a landmark for every table would hide those that matter.
  'focus-order-semantics': '.table[role="group"]',
};

/** What depends on the colour scheme. */
const COLOUR_RULES: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/**
 * Fails on everything that axe finds on the page as it is now, in the light and in the dark scheme, and on
 * every contrast that it cannot compute. In the dark only what depends on colours is asked again, unless `darkToo`.
 */
export async function expectNoViolations(page: Page, where: string, darkToo = false): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
    sessions.set(page, session);
    await session.send('Runtime.evaluate', { expression: `${source};0` });
  }
  for (const [colorScheme, options] of [
    ['light', ALL_RULES],
    ['dark', darkToo ? ALL_RULES : COLOUR_RULES],
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
}

declare global {
  interface Window {
    axe: typeof import('axe-core');
  }
}
