import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ShowChannel } from '../../adapters/show-channel.ts';
import { fillMessage } from '../../domain/course/fill-message.ts';
import { emptyCount, sumHands, type Vote } from '../../domain/sessions/hand-count.ts';
import { type Show, timeLeft } from '../../domain/sessions/show.ts';
import type { Ui } from '../../schemas/ui.ts';
import type { ShownSlide } from './read-slides.ts';
import { SlidePreview, Stage } from './Stage.tsx';
import { readShortcut } from './shortcuts.ts';

type Strings = Ui['present'];

interface Props {
  slides: ShownSlide[];
  channel: ShowChannel;
  strings: Strings;
  /** Address of the window that the room sees. */
  audienceAddress: string;
  /** Address of the day's summary. */
  summaryAddress: string;
}

const MINUTE = 60_000;
/** A swipe shorter than this is a tap that slipped, in pixels. */
const LEAST_SWIPE = 50;

/** Follows the show, and draws anew when it changes. */
export function useShow(channel: ShowChannel): Show {
  const [, draw] = useState(0);
  useEffect(() => channel.subscribe(() => draw((times) => times + 1)), []);
  return channel.read();
}

/** Goes to a slide, stopping at both ends. */
export function useSteps(channel: ShowChannel, count: number) {
  const go = (step: number) => channel.change({ kind: 'go', step: Math.min(count - 1, Math.max(0, step)) });
  return {
    go,
    next: () => go(channel.read().step + 1),
    previous: () => go(channel.read().step - 1),
    toggleBlack: () => channel.change({ kind: 'black', isBlack: !channel.read().isBlack }),
  };
}

/** Keyboard, clicker and touch, as long as they are on. */
export function useControls(channel: ShowChannel, count: number, isOn: boolean) {
  const steps = useSteps(channel, count);
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      const shortcut = readShortcut(event);
      if (!shortcut) return;
      event.preventDefault();
      if (shortcut === 'next') steps.next();
      else if (shortcut === 'previous') steps.previous();
      else if (shortcut === 'black') steps.toggleBlack();
      else steps.go(shortcut === 'first' ? 0 : count - 1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isOn]);
  return steps;
}

/** Handlers that turn a swipe to the side into a step. */
export function swipe(steps: Pick<ReturnType<typeof useSteps>, 'next' | 'previous'>) {
  let from = 0;
  return {
    onTouchStart: (event: TouchEvent) => {
      from = event.changedTouches[0]?.clientX ?? 0;
    },
    onTouchEnd: (event: TouchEvent) => {
      const moved = (event.changedTouches[0]?.clientX ?? from) - from;
      if (moved <= -LEAST_SWIPE) steps.next();
      else if (moved >= LEAST_SWIPE) steps.previous();
    },
  };
}

/** The leader's window: the slide, the next one, notes, clock, time against plan, timer and counted hands. */
export function Presenter({ slides, channel, strings, audienceAddress, summaryAddress }: Props) {
  const show = useShow(channel);
  const now = useClock();
  const [hasShortcuts, setHasShortcuts] = useState(true);
  const [isSingle, setIsSingle] = useState(false);
  const [wasBlocked, setWasBlocked] = useState(false);
  const steps = useControls(channel, slides.length, hasShortcuts);
  const step = Math.min(show.step, slides.length - 1);
  const slide = slides[step];
  const next = slides[step + 1];
  const position = fillMessage(strings.position, { n: step + 1, total: slides.length });

  useSingleWindow(isSingle, setIsSingle);

  if (isSingle) {
    return (
      <div class="single" {...swipe(steps)}>
        <Stage
          slide={slide}
          show={show}
          position={position}
          votes={strings.votes}
          blackLabel={strings.blackOn}
        />
        <p class="single-bar">
          <button class="button" type="button" onClick={steps.previous} disabled={step === 0}>
            {strings.previous}
          </button>
          <button class="button" type="button" onClick={steps.next} disabled={!next}>
            {strings.next}
          </button>
          <button class="button quiet" type="button" onClick={() => setIsSingle(false)}>
            {strings.leaveSingle}
          </button>
        </p>
      </div>
    );
  }

  const openAudience = () => {
    const opened = window.open(audienceAddress, 'se-signalerna-publik', 'popup,width=1280,height=720');
    setWasBlocked(!opened);
  };

  return (
    <div class="presenter">
      <div class="presenter-slides" {...swipe(steps)}>
        <Stage
          slide={slide}
          show={show}
          position={position}
          votes={strings.votes}
          blackLabel={strings.blackOn}
        />
        <p class="row presenter-steps">
          <button class="button quiet" type="button" onClick={steps.previous} disabled={step === 0}>
            {strings.previous}
          </button>
          <button class="button" type="button" onClick={steps.next} disabled={!next}>
            {strings.next}
          </button>
          <button class="button quiet" type="button" aria-pressed={show.isBlack} onClick={steps.toggleBlack}>
            {show.isBlack ? strings.blackOff : strings.black}
          </button>
        </p>
        <p class="visually-hidden" role="status">
          {fillMessage(strings.nowShown, { position, title: slide?.title ?? '' })}
        </p>
        <p class="presenter-next">
          <b>{strings.upNext}</b> {next ? next.title : strings.end}
        </p>
        {next && <SlidePreview slide={next} />}
        <div class="row presenter-windows">
          <button class="button quiet" type="button" onClick={openAudience}>
            {strings.openAudience}
          </button>
          <button class="button quiet" type="button" onClick={() => setIsSingle(true)}>
            {strings.single}
          </button>
          <label>
            <input
              type="checkbox"
              checked={hasShortcuts}
              onChange={(event) => setHasShortcuts(event.currentTarget.checked)}
            />{' '}
            {strings.shortcuts}
          </label>
        </div>
        <p role="status" class="small">
          {channel.isOtherOpen()
            ? strings.audienceOpen
            : wasBlocked
              ? strings.audienceBlocked
              : strings.audienceClosed}
        </p>
        <details class="presenter-list">
          <summary>{strings.allSlides}</summary>
          <ol>
            {slides.map(({ title, part }, place) => (
              <li key={`${part} ${place}`}>
                <button
                  type="button"
                  class="link"
                  aria-current={place === step ? 'step' : undefined}
                  onClick={() => steps.go(place)}
                >
                  {title}
                </button>
              </li>
            ))}
          </ol>
        </details>
      </div>
      <div class="presenter-side">
        <Clock show={show} now={now} slide={slide} channel={channel} strings={strings} />
        <TimerPanel show={show} now={now} slide={slide} channel={channel} strings={strings} />
        <Notes slide={slide} />
        {slide?.vote && <HandCounter vote={slide.vote} show={show} channel={channel} strings={strings} />}
        <Parked show={show} channel={channel} strings={strings} />
        <p>
          <a href={summaryAddress}>{strings.toSummary}</a>
        </p>
      </div>
    </div>
  );
}

/** The whole screen for the slides, where the browser allows it; Escape and the button lead back. */
function useSingleWindow(isSingle: boolean, setIsSingle: (isSingle: boolean) => void): void {
  useEffect(() => {
    document.documentElement.toggleAttribute('data-single', isSingle);
    if (!isSingle) return;
    document.documentElement.requestFullscreen?.().catch(() => undefined);
    const onChange = () => {
      if (!document.fullscreenElement) setIsSingle(false);
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
    };
  }, [isSingle]);
}

function useClock(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(tick);
  }, []);
  return now;
}

interface PanelProps {
  show: Show;
  now: number;
  slide: ShownSlide | undefined;
  channel: ShowChannel;
  strings: Strings;
}

const clockTime = (now: number) =>
  new Date(now).toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' });

/** The clock, and how many minutes the room is behind (+) or ahead (−) of the plan. */
function Clock({ show, now, slide, channel, strings }: PanelProps) {
  const elapsed = show.startedAt === undefined ? undefined : (now - show.startedAt) / MINUTE;
  // As long as the slide's own minutes last, the room is on time.
  const behind =
    elapsed === undefined || !slide
      ? undefined
      : elapsed < slide.startsAt
        ? Math.ceil(elapsed - slide.startsAt)
        : Math.floor(Math.max(0, elapsed - slide.startsAt - slide.minutes));
  return (
    <div class="presenter-clock">
      <p>
        <b class="big">{clockTime(now)}</b> {strings.clock}
      </p>
      {behind === undefined ? (
        <button class="button quiet" type="button" onClick={() => channel.change({ kind: 'start' })}>
          {strings.start}
        </button>
      ) : (
        <p>
          <b class="big">{behind > 0 ? `+${behind}` : `${behind}`.replace('-', '−')}</b> {strings.againstPlan}
        </p>
      )}
    </div>
  );
}

function TimerPanel({ show, now, slide, channel, strings }: PanelProps) {
  const { timer } = show;
  const length = slide?.timer ?? 5 * MINUTE;
  const left = timer ? timeLeft(timer, now) : length;
  const isRunning = timer?.runsSince !== undefined;
  const start = () => {
    if (!timer) channel.change({ kind: 'set-timer', length });
    channel.change({ kind: 'run-timer' });
  };
  return (
    <div class="presenter-timer" role="group" aria-label={strings.timer}>
      <p>
        <b class="big" data-over={left < 0}>
          {clockLength(left)}
        </b>{' '}
        {strings.timer.toLowerCase()}
      </p>
      <p class="row">
        {isRunning ? (
          <button class="button quiet" type="button" onClick={() => channel.change({ kind: 'pause-timer' })}>
            {strings.pauseTimer}
          </button>
        ) : (
          <button class="button quiet" type="button" onClick={start}>
            {strings.startTimer}
          </button>
        )}
        <button
          class="button quiet"
          type="button"
          onClick={() => channel.change({ kind: 'set-timer', length: (timer?.length ?? length) + MINUTE })}
        >
          {strings.longerTimer}
        </button>
        <button
          class="button quiet"
          type="button"
          onClick={() => channel.change({ kind: 'set-timer', length })}
        >
          {strings.resetTimer}
        </button>
      </p>
      <p class="visually-hidden" role="status">
        {timer && left < 0 ? strings.timeIsUp : ''}
      </p>
    </div>
  );
}

/** `2:05`, and `−0:10` when the time has run out. */
function clockLength(ms: number): string {
  const seconds = Math.abs(Math.ceil(ms / 1000));
  return `${ms < 0 && seconds > 0 ? '−' : ''}${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}`;
}

function Notes({ slide }: { slide: ShownSlide | undefined }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.replaceChildren(...(slide?.notes ? [slide.notes.cloneNode(true)] : []));
  }, [slide]);
  return <div class="presenter-notes" ref={place} />;
}

interface CounterProps extends Pick<PanelProps, 'show' | 'channel' | 'strings'> {
  vote: NonNullable<ShownSlide['vote']>;
}

/** Types or steps how many hands were raised. The room sees nothing of it until the leader shows it. */
function HandCounter({ vote, show, channel, strings }: CounterProps) {
  const { caseId, options, step } = vote;
  const count = show.counts[caseId] ?? emptyCount();
  const isShown = show.shown.includes(caseId);
  const counted: readonly Vote[] =
    step === 'key' ? ['first', 'second'] : [step === 'second' ? 'second' : 'first'];
  const set = (which: Vote, option: string, hands: number) =>
    channel.change({ kind: 'count', case: caseId, vote: which, option, hands });
  return (
    <fieldset class="hands">
      <legend>{strings.countHands}</legend>
      {counted.map((which) => (
        <div key={which}>
          <h4>{strings.votes[which]}</h4>
          {options.map(({ id, letter, text }) => {
            const hands = count[which][id] ?? 0;
            const name = fillMessage(strings.handsFor, { letter, vote: strings.votes[which] });
            return (
              <p class="hands-option" key={id}>
                <b title={text}>{letter}</b>
                <button
                  type="button"
                  aria-label={fillMessage(strings.fewer, { name })}
                  disabled={hands === 0}
                  onClick={() => set(which, id, hands - 1)}
                >
                  −
                </button>
                <input
                  type="number"
                  min="0"
                  max="999"
                  inputMode="numeric"
                  aria-label={name}
                  value={hands}
                  onInput={(event) => set(which, id, event.currentTarget.valueAsNumber)}
                />
                <button
                  type="button"
                  aria-label={fillMessage(strings.more, { name })}
                  onClick={() => set(which, id, hands + 1)}
                >
                  +
                </button>
              </p>
            );
          })}
          <p class="small">{fillMessage(strings.sumHands, { n: sumHands(count[which]) })}</p>
        </div>
      ))}
      <button
        class="button quiet"
        type="button"
        aria-pressed={isShown}
        onClick={() => channel.change({ kind: 'show-counts', case: caseId, isShown: !isShown })}
      >
        {isShown ? strings.hideCounts : strings.showCounts}
      </button>
    </fieldset>
  );
}

function Parked({ show, channel, strings }: Pick<PanelProps, 'show' | 'channel' | 'strings'>) {
  const [question, setQuestion] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    channel.change({ kind: 'park', question });
    setQuestion('');
  };
  return (
    <form class="parked" onSubmit={add}>
      <label for="parked-question">{strings.parked}</label>
      <p class="small soft">{strings.parkedHint}</p>
      <p class="row">
        <input
          id="parked-question"
          maxLength={500}
          value={question}
          autocomplete="off"
          onInput={(event) => setQuestion(event.currentTarget.value)}
        />
        <button class="button quiet" type="submit">
          {strings.park}
        </button>
      </p>
      <ul>
        {show.parked.map((text, place) => (
          <li key={`${place} ${text}`}>
            {text}{' '}
            <button
              class="link"
              type="button"
              aria-label={fillMessage(strings.unparkOne, { question: text })}
              onClick={() => channel.change({ kind: 'unpark', place })}
            >
              {strings.unpark}
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
