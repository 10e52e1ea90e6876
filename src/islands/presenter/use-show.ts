import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { moveFocus } from '../../adapters/move-focus.ts';
import type { ShowChannel } from '../../adapters/show-channel.ts';
import { areVotesShown, countOf, type Occasion, runOf } from '../../domain/sessions/occasion.ts';
import { findStep, minutesBehind } from '../../domain/sessions/run.ts';
import type { ShownSlide } from './read-slides.ts';
import { readShortcut, type Shortcut } from './shortcuts.ts';
import { type Point, readSwipe } from './swipe.ts';

/** What a window is given to show. */
export interface ShowSource {
  channel: ShowChannel;
  /** Name of the running order in the occasion. */
  order: string;
  slides: readonly ShownSlide[];
  /** Shown instead of the others while a break lasts that the leader has put in. */
  breakSlide: ShownSlide;
}

/** What a window shows, of which occasion, and where it is. */
export interface Show extends ShowSource {
  occasion: Occasion;
  step: number;
  slide: ShownSlide | undefined;
  /** Where the group is in the running order: the slide that is shown, or the one that comes back after the break. */
  inPlan: ShownSlide | undefined;
  next: ShownSlide | undefined;
  /** Rows of the slide that the room sees. */
  revealed: number;
  /** Rows of the slide that can come. */
  reveals: number;
}

/** Follows the occasion, and draws anew when it changes. */
export function useShow(source: ShowSource): Show {
  const [, draw] = useState(0);
  // Before the first picture: nothing that happens meanwhile is missed.
  useLayoutEffect(() => source.channel.subscribe(() => draw((times) => times + 1)), []);
  return readShow(source);
}

function readShow(source: ShowSource): Show {
  const { channel, order, slides, breakSlide } = source;
  const occasion = channel.read();
  const run = runOf(occasion, order);
  const step = findStep(
    run,
    slides.map(({ key }) => key),
  );
  const inPlan = slides[step];
  const isBreak = occasion.breakUntil !== undefined;
  const slide = isBreak ? breakSlide : inPlan;
  const reveals = revealsOf(slide, occasion);
  return {
    channel,
    occasion,
    order,
    slides,
    breakSlide,
    step,
    slide,
    inPlan,
    next: isBreak ? inPlan : slides[step + 1],
    // After a change of the plan the rows begin anew.
    revealed: run.at === slide?.key ? Math.min(run.revealed, reveals) : 0,
    reveals,
  };
}

/** Rows that come one by one. At a key with votes the reasons come after the bars. */
function revealsOf(slide: ShownSlide | undefined, occasion: Occasion): number {
  if (slide?.vote?.step === 'key') {
    const { first, second } = countOf(occasion, slide.vote.caseId);
    return Object.keys(first).length + Object.keys(second).length > 0 ? 1 : 0;
  }
  return slide?.reveals ?? 0;
}

/** Whether the room sees bars beside the answers. */
export const hasBars = ({
  slide,
  occasion,
  revealed,
}: Pick<Show, 'slide' | 'occasion' | 'revealed'>): boolean =>
  slide?.vote !== undefined &&
  areVotesShown(occasion, slide.vote.caseId, slide.vote.step) &&
  !(slide.vote.step === 'key' && revealed > 0);

/**
 * Minutes that the group is behind its plan, negative when it is ahead: in a break that was put in, as it will be when that ends.
 * Undefined before the clock is started.
 */
export const minutesLate = ({ occasion, order, inPlan }: Show, now: number): number | undefined =>
  inPlan && minutesBehind(runOf(occasion, order), inPlan, Math.max(now, occasion.breakUntil ?? 0));

/**
 * Goes to slides and rows, stopping at both ends; a step in either direction ends a break that was put in, and shows the slide
 * from before it. Reads where the show is at each step, since another window may have gone on.
 */
export function makeSteps(source: ShowSource) {
  const read = () => readShow(source);
  const go = (to: number, revealed?: 'all' | number) => {
    const { channel, order, slides, occasion } = read();
    const step = Math.min(slides.length - 1, Math.max(0, to));
    const slide = slides[step];
    if (!slide) return;
    channel.change({
      kind: 'go',
      order,
      at: slide.key,
      step,
      revealed: revealed === 'all' ? revealsOf(slide, occasion) : (revealed ?? 0),
      from: slide.startsAt,
    });
  };
  const endBreak = () => source.channel.change({ kind: 'end-break' });
  const isBreak = () => read().occasion.breakUntil !== undefined;
  const toggleVotes = () => {
    const { channel, occasion, slide, step, revealed } = read();
    if (!slide?.vote) return;
    const { caseId, step: at } = slide.vote;
    if (at === 'judge' || at === 'discuss') return;
    const isShown = hasBars({ slide, occasion, revealed });
    if (revealed > 0) go(step, 0);
    channel.change({ kind: 'show-votes', case: caseId, step: at, isShown: !isShown });
  };
  const toggleTimer = () => {
    const { channel, occasion, slide } = read();
    if (!slide) return;
    const isRunning = occasion.timer?.at === slide.key && occasion.timer.runsSince !== undefined;
    channel.change(
      isRunning ? { kind: 'pause-timer' } : { kind: 'run-timer', at: slide.key, length: timerLength(slide) },
    );
  };
  return {
    go,
    next: () => {
      if (isBreak()) return endBreak();
      const { step, revealed, reveals } = read();
      if (revealed < reveals) go(step, revealed + 1);
      else go(step + 1);
    },
    previous: () => {
      if (isBreak()) return endBreak();
      const { step, revealed } = read();
      if (revealed > 0) go(step, revealed - 1);
      else go(step - 1, 'all');
    },
    first: () => go(0),
    last: () => go(read().slides.length - 1, 'all'),
    toggleBlack: () => {
      const { channel, occasion } = read();
      channel.change({ kind: 'black', isBlack: !occasion.isBlack });
    },
    takeBreak: (minutes: number) => source.channel.change({ kind: 'break', minutes }),
    endBreak,
    toggleVotes,
    toggleTimer,
  };
}

export type Steps = ReturnType<typeof makeSteps>;

const FIVE_MINUTES = 300_000;

/** The length of a timer on this slide, in milliseconds, before the leader changes it. */
export const timerLength = (slide: ShownSlide | undefined): number => slide?.timer ?? FIVE_MINUTES;

/** What a window does by itself with the other keys. */
export type WindowKeys = Partial<
  Record<Exclude<Shortcut, 'next' | 'previous' | 'first' | 'last'>, () => void>
>;

/**
 * Gives the window itself the focus when what had it is gone, as a counter with its slide: keys and a screen reader stay where
 * the slide is. What it shows is said by the window's status.
 */
export function useKeptFocus(place: RefObject<HTMLElement>): void {
  const had = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const note = ({ target }: FocusEvent) => {
      had.current = target instanceof Element ? target : null;
    };
    window.addEventListener('focusin', note);
    return () => window.removeEventListener('focusin', note);
  }, []);
  useLayoutEffect(() => {
    if (had.current?.isConnected !== false || document.activeElement !== document.body) return;
    had.current = null;
    moveFocus(place.current);
  });
}

/** Keyboard and clicker. A button that was clicked lets the keys go, so that the clicker's Enter is not another click. */
export function useControls(steps: Steps, keys: WindowKeys, hasLetters = true): void {
  const latest = useRef({ steps, keys, hasLetters });
  latest.current = { steps, keys, hasLetters };
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { steps: to, keys: own, hasLetters: letters } = latest.current;
      const { target } = event;
      const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      if (isField && (event.key === 'Escape' || (event.key === 'Enter' && target.inputMode === 'numeric'))) {
        target.blur();
        return;
      }
      const shortcut = readShortcut(event, letters);
      if (!shortcut) return;
      event.preventDefault();
      switch (shortcut) {
        case 'next':
        case 'previous':
        case 'first':
        case 'last':
          to[shortcut]();
          break;
        case 'black':
          to.toggleBlack();
          break;
        case 'votes':
          to.toggleVotes();
          break;
        case 'timer':
          to.toggleTimer();
          break;
        default:
          own[shortcut]?.();
      }
    };
    const onClick = ({ detail, target }: MouseEvent) => {
      if (detail > 0 && target instanceof Element) target.closest<HTMLElement>('button, summary')?.blur();
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('click', onClick);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('click', onClick);
    };
  }, []);
}

/** Handlers that turn one finger's swipe to the side into a step. Two fingers, or a window that is zoomed in, look closer. */
export function useSwipe(steps: Steps) {
  const from = useRef<Point | undefined>();
  const pointOf = ({ changedTouches: [touch] }: TouchEvent): Point | undefined =>
    touch && { x: touch.clientX, y: touch.clientY };
  return {
    onTouchStart: (event: TouchEvent) => {
      const isZoomed = (window.visualViewport?.scale ?? 1) > 1.05;
      from.current = event.touches.length > 1 || isZoomed ? undefined : pointOf(event);
    },
    onTouchEnd: (event: TouchEvent) => {
      const to = pointOf(event);
      const way = from.current && to && event.touches.length === 0 ? readSwipe(from.current, to) : undefined;
      from.current = undefined;
      if (way) steps[way]();
    },
  };
}

/** Keeps the screen from going dark while the window is shown, where the browser can. */
export function useWakeLock(): void {
  useEffect(() => {
    let isOpen = true;
    const hold = () => {
      // Refused on battery, or unknown to the browser: the screen sleeps as it is set to.
      if (isOpen && document.visibilityState === 'visible')
        navigator.wakeLock?.request('screen').catch(() => undefined);
    };
    hold();
    document.addEventListener('visibilitychange', hold);
    return () => {
      isOpen = false;
      document.removeEventListener('visibilitychange', hold);
    };
  }, []);
}

/** The whole screen and back, where the browser allows it. */
export function toggleFullScreen(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
  else document.documentElement.requestFullscreen?.().catch(() => undefined);
}
