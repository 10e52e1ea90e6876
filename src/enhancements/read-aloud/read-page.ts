import { findVoice } from './find-voice.ts';
import { listSentences, type SpokenSentence } from './list-sentences.ts';
import styles from './read-aloud.css?url';

/** Texts of the player: `readAloud` in `content/ui.yaml`. */
export interface ReadAloudTexts {
  title: string;
  pause: string;
  resume: string;
  speed: string;
  stop: string;
}

/** The name of the mark on the sentence that is read, in `read-aloud.css`. */
const MARK = 'read-aloud';

const SPEEDS = [0.75, 1, 1.25, 1.5] as const;

let stopReading: (() => void) | undefined;

/**
 * Reads the page aloud from what is at the top of the window, a sentence at a time, and shows a player. In a lesson it
 * reads the step that is shown, and begins anew with the next when the reader goes on. `onEnd` is called when the reader or
 * the text ends it.
 */
export function readPage(texts: ReadAloudTexts, onEnd: () => void): void {
  stopReading?.();
  const player = createPlayer(texts);
  let sentences = listSentences(findText());
  let place = Math.max(0, sentences.findIndex(isBelowTop));
  let isPaused = false;
  /** What is said belongs to the newest turn: an older one that is cut off says that it has ended, too. */
  let turn = 0;

  function say(): void {
    turn += 1;
    const mine = turn;
    speechSynthesis.cancel();
    const sentence = sentences[place];
    const voice = findVoice(speechSynthesis.getVoices());
    if (!sentence || !voice) {
      end();
      return;
    }
    mark(sentence);
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = Number(player.speed.value);
    utterance.onend = () => {
      if (mine !== turn) return;
      place += 1;
      say();
    };
    utterance.onerror = () => {
      if (mine === turn) end();
    };
    speechSynthesis.speak(utterance);
  }

  /** Cut off and begun anew with the same sentence: pausing in the middle of one is not to be relied on. */
  function hush(): void {
    turn += 1;
    speechSynthesis.cancel();
  }

  function togglePause(): void {
    isPaused = !isPaused;
    player.pause.textContent = isPaused ? texts.resume : texts.pause;
    if (isPaused) hush();
    else say();
  }

  function startAnew(): void {
    sentences = listSentences(findText());
    place = Math.max(0, sentences.findIndex(isBelowTop));
    if (!isPaused) say();
  }

  function end(): void {
    hush();
    CSS.highlights?.delete(MARK);
    player.root.remove();
    removeEventListener('hashchange', later);
    removeEventListener('pagehide', end);
    stopReading = undefined;
    onEnd();
  }

  /** After the step has been shown. */
  const later = () => setTimeout(startAnew);

  stopReading = end;
  player.pause.addEventListener('click', togglePause);
  player.stop.addEventListener('click', end);
  player.speed.addEventListener('change', () => {
    if (!isPaused) say();
  });
  addEventListener('hashchange', later);
  addEventListener('pagehide', end);
  document.body.append(player.root);
  player.pause.focus({ preventScroll: true });
  say();
}

/** The page's text; from the second step of a lesson on the step, without the title of the lesson once more. */
const findText = () =>
  document.querySelector('[data-later] [data-current]') ?? document.querySelector('main') ?? document.body;

const isBelowTop = ({ range }: SpokenSentence) => range.getBoundingClientRect().bottom > 0;

/** Marks the sentence without changing the page, where the browser can, and keeps it in sight. */
function mark({ range }: SpokenSentence): void {
  CSS.highlights?.set(MARK, new Highlight(range));
  const { top, bottom } = range.getBoundingClientRect();
  const isInSight = top > 60 && bottom < window.innerHeight - 80;
  if (!isInSight) window.scrollBy({ top: top - window.innerHeight / 3 });
}

function createPlayer(texts: ReadAloudTexts) {
  const root = document.createElement('section');
  root.className = 'read-aloud-player screen-only';
  root.ariaLabel = texts.title;
  const [pause, stop] = [texts.pause, texts.stop].map((text) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button quiet';
    button.textContent = text;
    return button;
  }) as [HTMLButtonElement, HTMLButtonElement];
  const label = document.createElement('label');
  const speed = document.createElement('select');
  for (const value of SPEEDS) {
    const option = document.createElement('option');
    option.value = String(value);
    option.textContent = `${value.toLocaleString(document.documentElement.lang)} ×`;
    option.selected = value === 1;
    speed.append(option);
  }
  label.append(`${texts.speed} `, speed);
  root.append(pause, label, stop);
  loadStyles();
  return { root, pause, stop, speed };
}

/** Unstyled it stands at the end of the page, and works. */
function loadStyles(): void {
  if (document.querySelector(`link[href="${styles}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styles;
  document.head.append(link);
}
