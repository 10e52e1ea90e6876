import type { BrowserContext, Page } from '@playwright/test';
import { expect } from './site.ts';

export const PASS = './kunskapsdag/miljobrott/visa/';

interface Beginning {
  group?: string;
  size?: string;
  /** One screen, whose projector shows the same picture. */
  isSingle?: boolean;
}

/** Opens a page of slides and begins with a new group. */
export async function beginPass(
  page: Page,
  path: string,
  { group, size, isSingle }: Beginning = {},
): Promise<void> {
  await page.goto(path);
  if (group) await page.getByLabel('Grupp', { exact: true }).fill(group);
  if (size) await page.getByLabel('Antal i rummet').fill(size);
  if (isSingle) await page.getByRole('radio', { name: /^En skärm/ }).check();
  await page.getByRole('button', { name: 'Börja', exact: true }).click();
  await expect(page.locator('.stage h3')).toBeVisible();
}

/** Opens the window of the room, as large as the wall. */
export async function openAudience(presenter: Page, context: BrowserContext): Promise<Page> {
  const opened = context.waitForEvent('page');
  await presenter.getByRole('button', { name: 'Öppna publikfönstret' }).click();
  const audience = await opened;
  await expect(titleOn(audience)).toBeVisible();
  return audience;
}

/** The heading of the slide that a window shows. */
export const titleOn = (page: Page) => page.locator('.stage h3');

/** The slide that a window shows, by its place. */
export const slide = (page: Page, n: number) => page.locator(`.stage[data-step="${n}"]`);

export const nextButton = (page: Page) => page.getByRole('button', { name: 'Nästa', exact: true });

/** Goes to the first slide of the list with this title. */
export async function goToSlide(presenter: Page, title: string): Promise<void> {
  await presenter.getByRole('button', { name: 'Alla bilder' }).click();
  await presenter
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^\\d+\\. ${title}$`) })
    .first()
    .click();
}

/** Keeps a question to come back to. */
export async function park(presenter: Page, question: string): Promise<void> {
  await presenter.getByRole('button', { name: 'Parkera en fråga' }).click();
  await presenter.getByLabel('Frågor att återkomma till').fill(question);
  await presenter.getByRole('button', { name: 'Spara frågan' }).click();
  const parked = presenter
    .getByRole('listitem')
    .filter({ has: presenter.getByRole('button', { name: /Ta bort/ }) });
  await expect(parked.filter({ hasText: question })).toBeVisible();
  await presenter.getByRole('dialog').getByRole('button', { name: 'Stäng' }).click();
}
