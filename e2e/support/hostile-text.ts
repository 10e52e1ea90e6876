import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { expect } from './site.ts';

/** Ends whatever it may stand in, and would leave `gotIn` behind if any of it ran. */
export const SCRIPT_LIKE = `"'></script></textarea></option></template><img src=x onerror="window.gotIn=1"><svg onload=window.gotIn=1><a href="javascript:window.gotIn=1">{{gotIn}}\${gotIn}`;
/** Arabic, then marks that turn the direction of what follows, and are never closed. */
export const RIGHT_TO_LEFT = 'مرحبا \u202e\u2067\u200f fram och tillbaka \u202d\u2066';
/** Most control characters, also those of C1, and what is not a character at all. */
export const CONTROL = `a\u0000b\u0007\u0008\u001b[31m\u007f\u0085\u009f\ufeff\ufffe\u2028\u2029c`;
/** Halves of characters outside the first plane; no text in UTF-8 can hold them. */
const LONE_SURROGATES = '\udc00å\ud800';
const EMOJI = '👩🏽‍🚒🏴󠁧󠁢󠁳󠁣󠁴󠁿é̴̡̛͔̀̂̃ñ'.repeat(8);
/** A name that every object in JavaScript has. */
export const PROPERTY_NAME = '__proto__';
/** Escapes for bytes that are no text in UTF-8. */
export const UNDECODABLE = '%E0%A4%A %00 %FF';
const LONG_WORD = 'å'.repeat(10_000);
/** As many as there may be in a group, and a few more. */
export const MANY_LINES = 'x\n'.repeat(600);

/** What nobody should write, and somebody will. */
export const HOSTILE_TEXTS: readonly string[] = [
  SCRIPT_LIKE,
  RIGHT_TO_LEFT,
  CONTROL,
  LONE_SURROGATES,
  EMOJI,
  PROPERTY_NAME,
  'javascript:window.gotIn=1',
  UNDECODABLE,
  LONG_WORD,
];

/** Any text at all, and mixtures of what is above. */
const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...HOSTILE_TEXTS), { minLength: 2, maxLength: 4 }).map((texts) => texts.join(' ')),
);

/** The same texts each time; fast-check prints the seed with what has failed. */
const SEED = 20261124;

/** Tries each text that is known to be hard, and then some that nobody has thought of. */
export async function forHostileTexts(
  known: readonly string[],
  unknown: number,
  attempt: (text: string) => Promise<void>,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(hostileText, attempt),
    // Shrinking would load hundreds of pages.
    {
      seed: SEED,
      numRuns: known.length + unknown,
      examples: known.map((text) => [text]),
      endOnFailure: true,
    },
  );
}

/** Fails where text has become more than text, or the page is no longer one that can be used. */
export async function expectUnharmed(page: Page, where: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first(), where).toBeVisible();
  const state = await page.evaluate(() => ({
    intruders: [
      ...document.querySelectorAll(
        'img[src="x"], svg[onload], [onerror], a[href^="javascript:" i], iframe, object, embed',
      ),
    ].map((element) => element.outerHTML.slice(0, 100)),
    gotIn: Reflect.get(window, 'gotIn'),
    onEveryObject: Object.keys(Object.prototype),
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    hasText: (document.querySelector('main')?.innerText.trim().length ?? 0) > 20,
  }));
  expect(state, where).toEqual({
    intruders: [],
    gotIn: undefined,
    onEveryObject: [],
    sideways: 0,
    hasText: true,
  });
}
