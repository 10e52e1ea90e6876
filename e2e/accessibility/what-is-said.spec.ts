import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from '@playwright/test';
import { parse } from 'yaml';
import { flows } from '../support/flows.ts';
import { KeyboardReader } from '../support/keyboard-reader.ts';
import { expect, test } from '../support/site.ts';

/** What a screen reader tells of the focus besides its name, where it is so. */
const STATES = ['checked', 'pressed', 'expanded', 'disabled', 'invalid', 'selected'];
/** What stands in a record for a text of the content. */
const HIDDEN = '‹…›';
/** Longer texts are read to their end by the reader, and need not all stand in a record. */
const LONGEST = 120;

const shorten = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** What has the focus, as the browser tells it to a screen reader. */
async function tellFocus(session: CDPSession): Promise<string> {
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId ?? '',
    fetchRelatives: false,
  });
  const [node] = nodes;
  const states = (node?.properties ?? [])
    .filter(({ name, value }) => STATES.includes(name) && `${value.value}` !== 'false')
    .map(({ name, value }) =>
      value.value === true || value.value === 'true' ? name : `${name} ${value.value}`,
    );
  const description = node?.description?.value ? `, described ”${node.description.value}”` : '';
  return [`${node?.role?.value} ”${node?.name?.value ?? ''}”`, ...states].join(', ') + description;
}

/** What regions have said since the last time, when no more has come for a while. */
async function takeHeard(page: Page): Promise<string[]> {
  const count = () => page.evaluate(() => (Reflect.get(window, 'heard') as string[]).length);
  for (let before = -1, now = await count(); before !== now; now = await count()) {
    before = now;
    await page.waitForTimeout(120);
  }
  return page.evaluate(() => (Reflect.get(window, 'heard') as string[]).splice(0));
}

/** The interface's own texts, each as what it may look like once its braces are filled; the most particular first. */
const ownTexts = textsIn(parse(readFileSync('content/ui.yaml', 'utf8')))
  .map((text) => ({
    told: text.replaceAll(/\{\w+\}/g, HIDDEN),
    words: text.replaceAll(/\{\w+\}/g, '').length,
    pattern: new RegExp(
      `^${text
        .split(/\{\w+\}/)
        .map(escapeText)
        .join('.+')}$`,
      's',
    ),
  }))
  .filter(({ words }) => words > 2)
  .sort((one, other) => other.words - one.words);

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function escapeText(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** The interface's own words of a text, sentence by sentence; whatever comes from the content is left out. */
function withoutContent(text: string): string {
  const clean = text.replaceAll(/\s+/g, ' ').trim();
  const own = ownTexts.find(({ pattern }) => pattern.test(clean));
  if (own) return own.told;
  const sentences = clean.split(/(?<=[.!?]) (?=\p{Lu})/u);
  if (sentences.length === 1) return HIDDEN;
  return sentences
    .map(withoutContent)
    .join(' ')
    .replaceAll(/(‹…› )+(?=‹…›)/g, '');
}

for (const { name, walk, isOwnText } of flows) {
  test(`what is said is what was reviewed: ${name}`, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    const lines: string[] = [];
    const record = (line: string) =>
      lines.push(
        line.replaceAll(
          /”([^”]*)”/g,
          (_, text: string) => `”${shorten(isOwnText ? text : withoutContent(text))}”`,
        ),
      );
    const reader = new KeyboardReader(
      page,
      async (step) => {
        // How long a round is on its way, and so whether its notice still has the focus, is up to the machine.
        await expect(page.getByText('Hämtar frågorna …')).toBeHidden();
        const heard = await takeHeard(page);
        record(step);
        record(`  focus: ${await tellFocus(session)}`);
        // Quotation marks within would end the text that is told.
        for (const text of heard) record(`  said: ”${text.replaceAll('”', '’')}”`);
      },
      true,
    );
    await walk(reader);
    expect(`${lines.join('\n')}\n`).toMatchSnapshot(`${name.replaceAll(/[^a-z]+/g, '-')}.txt`);
  });
}
