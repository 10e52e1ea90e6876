import { keptText } from '../adapters/browser-storage.ts';
import { fillMessage } from '../domain/words/fill-message.ts';
import type { Ui } from '../schemas/ui.ts';
import { readMessage } from './read-message.ts';

/** Pixels: a shorter swipe is a slip of the finger; one from nearer the edge is the browser's own way back. */
const SWIPE = 60;
const EDGE = 24;

const page = document.documentElement;
const isInSteps = () => page.dataset['read'] === 'steps';

/**
 * Goes through a lesson a step at a time. The links of the steps are addresses on the page, so the browser's own back and
 * forward work, and styles alone show the step of the address where this script does not come. The script adds: focus on
 * the step's heading, arrow keys and swipes, the line of progress, and the switch between steps and all on one page.
 * `data-read` on the page says which of the two, set by `choose-reading.js`.
 *
 * Calls `onStep` with each step that is shown, also the first time: its address on the page, or undefined for the first
 * step. Without steps on the page it does nothing.
 */
export function walkLesson(lesson: HTMLElement, onStep: (step: string | undefined) => void): void {
  const list = lesson.querySelector<HTMLElement>('.lesson-steps');
  const steps = [...(list?.children ?? [])].filter((step) => step instanceof HTMLElement);
  const [first] = steps;
  if (!list || !first || !page.dataset['read']) return;
  let current = first;

  function show(step: HTMLElement): void {
    current = step;
    const place = steps.indexOf(step);
    for (const other of steps) other.toggleAttribute('data-current', other === step);
    list?.closest('main')?.toggleAttribute('data-later', place > 0);
    list?.closest('main')?.toggleAttribute('data-last', place === steps.length - 1);
    showLine(lesson, place, steps.length);
    onStep(place > 0 ? step.dataset['step'] : undefined);
  }

  /** Takes the reader to the heading of the step that is shown, with the line of progress above it. */
  function goToCurrent(): void {
    const heading = document.querySelector<HTMLElement>(current === first ? 'h1' : '[data-current] > h2');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
    if (current === first) window.scrollTo({ top: 0, behavior: 'instant' });
    else document.querySelector('.band')?.scrollIntoView({ behavior: 'instant' });
  }

  function followAddress(): void {
    const place = placeOf(location.hash);
    const step = location.hash === '' ? first : steps.find((one) => one.contains(place));
    // An address outside the text, such as that of the skip link, leaves the reader where she is.
    if (!step) return;
    show(step);
    if (!isInSteps()) return;
    if (!place || place === step || place.localName === 'h2') goToCurrent();
    else place.scrollIntoView({ behavior: 'instant' });
  }

  /** Follows the link of the step before or after, so that the address and the history are the browser's own. */
  const turn = (way: 'back' | 'next') => current.querySelector<HTMLElement>(`.step-${way}`)?.click();

  show(steps.find((step) => step.contains(placeOf(location.hash))) ?? first);
  list.dataset['walked'] = '';
  window.addEventListener('hashchange', followAddress);
  turnByKey(turn);
  turnBySwipe(lesson, turn);
  followSwitch(lesson, () => {
    // All on one page: the step whose text is at the top of the window.
    const step = isInSteps()
      ? current
      : (steps.findLast((one) => one.getBoundingClientRect().top < 120) ?? first);
    return () => {
      history.replaceState(null, '', step === first ? location.pathname : `#${step.dataset['step']}`);
      show(step);
      if (!isInSteps() && step !== first) step.scrollIntoView({ behavior: 'instant' });
    };
  });
}

/** A hash may hold anything, also what is no address on the page. */
const placeOf = (hash: string) => document.getElementById(hash.slice(1));

function showLine(lesson: HTMLElement, place: number, total: number): void {
  for (const [index, link] of lesson.querySelectorAll('.step-line a').entries()) {
    link.toggleAttribute('data-read-to', index <= place);
    if (index === place) link.setAttribute('aria-current', 'step');
    else link.removeAttribute('aria-current');
  }
  const count = lesson.querySelector<HTMLElement>('[data-step-count]');
  if (!count) return;
  const template = readMessage<Ui['lesson']['stepCount']>(count, 'template');
  count.textContent = isInSteps() ? fillMessage(template, { n: place + 1, total }) : '';
}

type Turn = (way: 'back' | 'next') => void;

function turnByKey(turn: Turn): void {
  document.addEventListener('keydown', (event) => {
    const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
    if (!isInSteps() || !isPlain || event.defaultPrevented || hasOtherUse(event.target)) return;
    if (event.key === 'ArrowRight') turn('next');
    else if (event.key === 'ArrowLeft') turn('back');
  });
}

function turnBySwipe(lesson: HTMLElement, turn: Turn): void {
  let start: Touch | undefined;
  lesson.addEventListener(
    'touchstart',
    ({ touches, target }) => {
      const [touch] = touches;
      const isInside = touch && touch.clientX > EDGE && touch.clientX < window.innerWidth - EDGE;
      start = isInSteps() && touches.length === 1 && isInside && !hasOtherUse(target) ? touch : undefined;
    },
    { passive: true },
  );
  lesson.addEventListener('touchend', ({ changedTouches: [end] }) => {
    const isEnlarged = (window.visualViewport?.scale ?? 1) > 1.01;
    if (!start || !end || isEnlarged || getSelection()?.isCollapsed === false) return;
    const across = end.clientX - start.clientX;
    const along = end.clientY - start.clientY;
    if (Math.abs(across) > SWIPE && Math.abs(across) > 2 * Math.abs(along))
      turn(across < 0 ? 'next' : 'back');
  });
}

/** Whether arrows and sideways movement there already do something. */
function hasOtherUse(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, select, textarea, summary, [contenteditable], [tabindex="0"]')) return true;
  for (let box: Element | null = target; box && box !== document.body; box = box.parentElement)
    if (box.scrollWidth > box.clientWidth + 1 && getComputedStyle(box).overflowX !== 'visible') return true;
  return false;
}

/**
 * Switches between steps and all on one page, and keeps the choice. `leave` is called before the switch and gives what to
 * do after it.
 */
function followSwitch(lesson: HTMLElement, leave: () => () => void): void {
  const button = lesson.querySelector<HTMLButtonElement>('[data-read-switch]');
  if (!button) return;
  const kept = keptText('browser', 'reading');
  const name = () => {
    button.textContent = button.dataset[isInSteps() ? 'whole' : 'steps'] ?? '';
  };
  button.addEventListener('click', () => {
    const arrive = leave();
    page.dataset['read'] = isInSteps() ? 'whole' : 'steps';
    // Not kept, the choice lasts as long as the page, and the notice of the page says so.
    if (isInSteps()) kept.remove();
    else kept.write('whole');
    name();
    arrive();
  });
  name();
  button.hidden = false;
}
