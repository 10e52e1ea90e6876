import { expect, lessonPaths, pathsOf, test } from '../support/site.ts';

/** Gives the browser voices, and notes what they are told to say; a sentence lasts until the test ends it. */
function speak(voices: { name: string; lang: string; localService: boolean }[]) {
  const said: { text: string; voice: string }[] = [];
  let now: { onend?: () => void } | undefined;
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {
    value: class {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  });
  Object.defineProperty(window, 'speechSynthesis', {
    value: Object.assign(new EventTarget(), {
      getVoices: () => voices,
      cancel: () => undefined,
      speak: (utterance: { text: string; voice: { name: string }; onend?: () => void }) => {
        said.push({ text: utterance.text, voice: utterance.voice.name });
        now = utterance;
      },
    }),
  });
  Object.assign(window, { said, endSentence: () => now?.onend?.() });
}

const OWN = { name: 'Egen', lang: 'sv-SE', localService: true };
const SENT_AWAY = { name: 'Molnet', lang: 'sv-SE', localService: false };

const guide = pathsOf.guides[0] ?? '';

for (const path of [lessonPaths[0] ?? '', pathsOf.signs[0] ?? '', guide]) {
  test(`the device's own voice reads, and marks what it reads: ${path}`, async ({ page }) => {
    await page.addInitScript(speak, [SENT_AWAY, OWN]);
    await page.goto(path);
    await page.getByRole('button', { name: 'Lyssna' }).click();
    const player = page.getByRole('region', { name: 'Uppläsning' });
    await expect(player.getByRole('button', { name: 'Pausa' })).toBeFocused();
    const said = () => page.evaluate(() => Reflect.get(window, 'said') as { text: string; voice: string }[]);
    const marked = () => page.evaluate(() => [...(CSS.highlights.get('read-aloud') ?? [])].join(''));
    const [first] = await said();
    expect(first).toMatchObject({ voice: 'Egen' });
    expect((await marked()).replaceAll(/\s+/g, ' ')).toBe(first?.text);
    await page.evaluate(() => Reflect.get(window, 'endSentence')());
    const both = await said();
    expect(both).toHaveLength(2);
    expect((await marked()).replaceAll(/\s+/g, ' ')).toBe(both[1]?.text);
    await player.getByRole('button', { name: 'Pausa' }).click();
    await player.getByRole('button', { name: 'Fortsätt' }).click();
    await player.getByLabel('Hastighet').selectOption('1.25');
    await player.getByRole('button', { name: 'Sluta' }).click();
    await expect(player).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Lyssna' })).toBeFocused();
  });
}

test('there is no button where every Swedish voice sends away what it reads', async ({ page }) => {
  await page.addInitScript(speak, [SENT_AWAY]);
  await page.goto(lessonPaths[0] ?? '');
  await expect(page.getByRole('button', { name: 'Visa allt på en sida' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lyssna' })).toBeHidden();
});
