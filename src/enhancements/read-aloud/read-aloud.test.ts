// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clearBrowser, find, openPage, settle } from '../fixtures/open-page.ts';
import { findVoice } from './find-voice.ts';
import { listSentences } from './list-sentences.ts';

const voice = (name: string, lang: string, localService: boolean, isDefault = false) =>
  ({ name, lang, localService, default: isDefault, voiceURI: name }) as SpeechSynthesisVoice;

const ALVA = voice('Alva', 'sv-SE', true);
const CLOUD = voice('Molnet', 'sv-SE', false, true);

describe('the voice', () => {
  it('is Swedish and speaks on the device itself', () => {
    expect(findVoice([voice('Fred', 'en-US', true), CLOUD, ALVA])).toBe(ALVA);
    expect(findVoice([voice('Underscore', 'sv_SE', true)])?.name).toBe('Underscore');
  });

  it('is never one that sends what it reads away, nor of another language', () => {
    expect(findVoice([CLOUD, voice('Fred', 'en-US', true), voice('Swahili', 'sw', true)])).toBeUndefined();
    expect(findVoice([{ ...ALVA, localService: undefined as unknown as boolean }])).toBeUndefined();
  });

  it('is the one that the device prefers, among several', () => {
    expect(findVoice([ALVA, voice('Klara', 'sv-SE', true, true)])?.name).toBe('Klara');
  });
});

describe('what is read', () => {
  const read = (html: string) => {
    // The browser of the test knows no styles of its own.
    vi.stubGlobal('getComputedStyle', ({ localName }: Element) => ({
      display: ['a', 'b'].includes(localName) ? 'inline' : 'block',
    }));
    document.body.innerHTML = `<main>${html}</main>`;
    return listSentences(find('main'));
  };

  it('is sentence after sentence, and each block by itself', () => {
    const sentences = read(
      '<h1>Rubriken</h1><p>En <b>hög</b> syns. Den växer <a href="#">snabbt</a>.</p><ul><li>Ett</li><li>Två</li></ul>',
    );
    expect(sentences.map(({ text }) => text)).toEqual([
      'Rubriken',
      'En hög syns.',
      'Den växer snabbt.',
      'Ett',
      'Två',
    ]);
    expect(sentences.map(({ range }) => range.toString())).toEqual(sentences.map(({ text }) => text));
  });

  it('does not break after an abbreviation, and finds a sentence that stands twice', () => {
    const sentences = read('<p>Se 26 kap. 2 § i lagen. Så är det. Så är det.</p>');
    expect(sentences.map(({ text }) => text)).toEqual([
      'Se 26 kap. 2 § i lagen.',
      'Så är det.',
      'Så är det.',
    ]);
    expect(sentences.at(-1)?.range.startOffset).toBeGreaterThan(sentences.at(-2)?.range.startOffset ?? 0);
  });

  it('is without ways on, fields, buttons, references to sources, and what is marked', () => {
    const sentences =
      read(`<nav>Meny</nav><p>Texten <a class="source" href="#">(Brå 2022)</a>.</p><button>Tryck</button>
      <p class="screen-only">Verktyg</p><aside data-unspoken>Källor</aside><script type="application/json">"x"</script>`);
    expect(sentences.map(({ text }) => text)).toEqual(['Texten .']);
  });
});

describe('the button and the player', () => {
  const TEXTS = {
    title: 'Uppläsning',
    pause: 'Pausa',
    resume: 'Fortsätt',
    speed: 'Hastighet',
    stop: 'Sluta',
  };
  const PAGE = `<main><button data-read-aloud='${JSON.stringify(TEXTS)}' hidden>Lyssna</button><p>Första. Andra.</p></main>`;

  let said: {
    text: string;
    rate: number;
    voice: SpeechSynthesisVoice;
    onend: () => void;
    onerror: () => void;
  }[];
  let voices: SpeechSynthesisVoice[];
  let tellChange: () => void;

  beforeEach(() => {
    clearBrowser();
    document.documentElement.lang = 'sv';
    said = [];
    voices = [ALVA];
    window.scrollBy = vi.fn();
    vi.stubGlobal(
      'SpeechSynthesisUtterance',
      class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    );
    vi.stubGlobal('speechSynthesis', {
      getVoices: () => voices,
      cancel: vi.fn(),
      speak: (utterance: (typeof said)[number]) => said.push(utterance),
      addEventListener: (_: string, listener: () => void) => {
        tellChange = listener;
      },
    });
  });

  const open = () => openPage(PAGE, () => import('./offer-reading.ts'));
  const button = () => find('[data-read-aloud]');
  const player = () => document.querySelector('.read-aloud-player');
  const press = (name: string) =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
  async function listen(): Promise<void> {
    await open();
    button().click();
    await vi.waitFor(() => expect(player()).not.toBeNull());
  }

  it('are not there without such a voice, and come with it', async () => {
    voices = [CLOUD];
    await open();
    expect(button().hidden).toBe(true);
    voices = [CLOUD, ALVA];
    tellChange();
    expect(button().hidden).toBe(false);
  });

  it('are not there where the browser cannot speak', async () => {
    vi.stubGlobal('speechSynthesis', undefined);
    await open();
    expect(button().hidden).toBe(true);
  });

  it('read one sentence after the other with that voice, and end after the last', async () => {
    await listen();
    expect(said.map(({ text }) => text)).toEqual(['Första.']);
    expect(said[0]?.voice).toBe(ALVA);
    expect(button().hidden).toBe(true);
    said[0]?.onend();
    expect(said.map(({ text }) => text)).toEqual(['Första.', 'Andra.']);
    said[1]?.onend();
    expect(player()).toBeNull();
    expect(button().hidden).toBe(false);
    expect(document.activeElement).toBe(button());
  });

  it('pause, and go on with the sentence that was cut off', async () => {
    await listen();
    press('Pausa');
    said[0]?.onend();
    expect(said).toHaveLength(1);
    press('Fortsätt');
    expect(said.map(({ text }) => text)).toEqual(['Första.', 'Första.']);
  });

  it('read faster or slower at once', async () => {
    await listen();
    expect(said.at(-1)?.rate).toBe(1);
    const speed = find<HTMLSelectElement>('.read-aloud-player select');
    speed.value = '1.5';
    speed.dispatchEvent(new Event('change'));
    expect(said.at(-1)).toMatchObject({ text: 'Första.', rate: 1.5 });
  });

  it('stop when the reader stops them, and when the voice fails', async () => {
    await listen();
    press('Sluta');
    expect(player()).toBeNull();
    button().click();
    await vi.waitFor(() => expect(player()).not.toBeNull());
    said.at(-1)?.onerror();
    expect(player()).toBeNull();
  });

  it('begin anew with the step that the reader goes on to', async () => {
    await listen();
    find('p').textContent = 'Nästa steg.';
    window.dispatchEvent(new Event('hashchange'));
    await settle();
    expect(said.at(-1)?.text).toBe('Nästa steg.');
  });

  it('do not read a page that the browser has translated', async () => {
    await open();
    document.documentElement.lang = 'en';
    button().click();
    await settle();
    expect(said).toEqual([]);
    expect(button().hidden).toBe(true);
  });
});
