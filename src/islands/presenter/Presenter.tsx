import { useRef, useState } from 'preact/hooks';
import { keepLeaderView, type LeaderView, readLeaderView } from '../../adapters/leader-view.ts';
import { nameOccasion } from '../../adapters/occasion-name.ts';
import type { RoomState } from '../../adapters/show-channel.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import type { Ui } from '../../schemas/ui.ts';
import { whenPossible } from '../when-possible.ts';
import { ClockPanel } from './ClockPanel.tsx';
import { HandCounter } from './HandCounter.tsx';
import { type LeaderBox, LeaderBoxes } from './LeaderBoxes.tsx';
import { NotesPanel } from './NotesPanel.tsx';
import { ProgrammePanel } from './ProgrammePanel.tsx';
import { Splitter } from './Splitter.tsx';
import { type ShowTexts, SlidePreview, Stage } from './Stage.tsx';
import { TimerPanel } from './TimerPanel.tsx';
import { largerSize, smallerSize } from './text-size.ts';
import {
  makeSteps,
  type ShowSource,
  useControls,
  useKeptFocus,
  useShow,
  useSwipe,
  useWakeLock,
} from './use-show.ts';

interface Props extends ShowSource {
  texts: ShowTexts;
  strings: Ui['present'];
  /** Address of the window that the room sees. */
  audienceAddress: string;
  /** Address of the occasion's summary. */
  summaryAddress: string;
}

/** Where the lines between the panels may stand. */
const SLIDES = { usual: 0.56, least: 0.35, most: 0.7 };
const NOTES = { usual: 0.62, least: 0.2, most: 0.8 };

/**
 * The leader's window, locked to its size: the slide, what comes next, notes, clock, timer and counted hands. When there is little
 * room the slide shrinks and what comes next goes, never the notes or the counter.
 */
export function Presenter({ texts, strings, audienceAddress, summaryAddress, ...source }: Props) {
  const { channel, slides } = source;
  const show = useShow(source);
  const steps = makeSteps(source);
  const [box, setBox] = useState<LeaderBox | undefined>();
  const [view, setView] = useState(readLeaderView);
  const [hint, setHint] = useState('');
  const room = useRef<Window | null>(null);
  const { slide, next, step, occasion, revealed, reveals } = show;
  const roomState = channel.roomState();
  const hasLetters = view.hasLetters ?? true;
  const textSize = view.textSize ?? 1;
  const [smallerText, largerText] = [smallerSize(textSize), largerSize(textSize)];
  const close = () => setBox(undefined);
  const change = (more: Partial<LeaderView>, isDone = true) => {
    const changed = { ...view, ...more };
    setView(changed);
    if (isDone) keepLeaderView(changed);
  };

  const openAudience = () => {
    room.current = window.open(audienceAddress, 'se-signalerna-publik', 'popup,width=1280,height=720');
    setHint(room.current ? '' : strings.room.blocked);
  };
  const isBreak = occasion.breakUntil !== undefined;
  const toggleBreak = () => (isBreak ? steps.endBreak() : setBox('break'));
  const fullScreen = () => {
    if (roomState === 'closed') openAudience();
    else if (!askForFullScreen(room.current)) setHint(strings.fullScreenHint);
  };
  useControls(
    steps,
    {
      show: fullScreen,
      'full-screen': fullScreen,
      overview: () => setBox('overview'),
      break: toggleBreak,
      park: () => setBox('park'),
      keys: () => setBox('keys'),
    },
    hasLetters,
  );
  useWakeLock();
  const stage = useRef<HTMLDivElement>(null);
  useKeptFocus(stage);

  const slidesShare = view.slides ?? SLIDES.usual;
  const notesShare = view.notes ?? NOTES.usual;
  const place = (element: HTMLElement | null) => {
    element?.style.setProperty('--slides', `${slidesShare}`);
    element?.style.setProperty('--notes', `${notesShare}`);
  };
  const shown = fillMessage(strings.nowShown, {
    n: step + 1,
    total: slides.length,
    title: slide?.title ?? '',
  });
  const told = tellRoom(roomState, strings);
  const isAtEnd = !next && revealed >= reveals;
  const comesNext =
    revealed < reveals && reveals > 1
      ? fillMessage(strings.nextRow, { n: revealed + 1, total: reveals })
      : next?.title;

  return (
    <div class="presenter" ref={place}>
      <header class="presenter-top">
        <h1>{texts.name}</h1>
        <p class="presenter-occasion">{nameOccasion(occasion, strings.begin.unnamed)}</p>
        <p class="room-state" data-state={roomState} role="status">
          <b>{told.text}</b> <span>{hint || told.hint || (channel.isKept() ? '' : strings.notKept)}</span>
        </p>
        {roomState !== 'in-step' && (
          <button class="tool signal" type="button" onClick={openAudience}>
            {strings.openAudience}
          </button>
        )}
        <button class="tool" type="button" onClick={() => setBox('keys')}>
          {strings.shortcuts}{' '}
          <span class="key" aria-hidden="true">
            ?
          </span>
        </button>
        <button class="tool" type="button" onClick={() => setBox('finish')}>
          {strings.finish}
        </button>
      </header>

      <div class="presenter-slides">
        <div
          class="presenter-stage"
          role="group"
          aria-label={texts.name}
          tabIndex={-1}
          data-shown
          ref={stage}
          {...useSwipe(steps)}
        >
          <Stage show={show} texts={texts} strings={strings} />
        </div>
        <div class="presenter-steps">
          <button
            class="tool"
            type="button"
            aria-label={strings.previous}
            {...whenPossible(step > 0 || revealed > 0, steps.previous)}
          >
            ‹
          </button>
          <button class="tool next" type="button" {...whenPossible(!isAtEnd, steps.next)}>
            {strings.next} <span aria-hidden="true">›</span>
          </button>
          <p class="presenter-position">
            {fillMessage(strings.position, { n: step + 1, total: slides.length })}
          </p>
          <button class="tool" type="button" data-on={occasion.isBlack} onClick={steps.toggleBlack}>
            <span class="wide-only">{occasion.isBlack ? strings.blackOff : strings.black}</span>{' '}
            <span class="key" aria-hidden="true">
              B
            </span>
          </button>
          <button
            class="tool"
            type="button"
            aria-label={isBreak ? strings.endBreak : strings.takeBreak}
            data-on={isBreak}
            onClick={toggleBreak}
          >
            <span class="wide-only">{strings.breakTitle}</span>{' '}
            <span class="key" aria-hidden="true">
              R
            </span>
          </button>
          <button class="tool" type="button" onClick={fullScreen}>
            <span class="wide-only">{strings.fullScreen}</span>{' '}
            <span class="key" aria-hidden="true">
              F
            </span>
          </button>
          <button class="tool" type="button" onClick={() => setBox('overview')}>
            <span class="wide-only">{strings.allSlides}</span>{' '}
            <span class="key" aria-hidden="true">
              G
            </span>
          </button>
        </div>
        <p class="visually-hidden" role="status">
          {occasion.isBlack ? strings.blackOn : shown}
        </p>
        <div class="presenter-coming">
          {next && <SlidePreview slide={next} show={show} texts={texts} strings={strings} />}
          <p class="presenter-next">
            <span class="panel-name">{strings.upNext}</span> <b>{comesNext ?? strings.end}</b>
          </p>
          <ProgrammePanel show={show} strings={strings} />
        </div>
      </div>

      <Splitter
        label={strings.resizeColumns}
        orientation="vertical"
        share={slidesShare}
        {...SLIDES}
        onMove={(share) => change({ slides: share }, false)}
        onDone={() => keepLeaderView(view)}
      />

      <div class="presenter-side">
        <div class="presenter-times">
          <ClockPanel show={show} strings={strings} />
          <TimerPanel show={show} steps={steps} strings={strings} />
        </div>
        <div class="notes-panel">
          <div class="notes-head">
            <h2 class="panel-name">{strings.notes}</h2>
            <button class="tool" type="button" onClick={() => setBox('park')}>
              {strings.park}{' '}
              <span class="key" aria-hidden="true">
                P
              </span>
            </button>
            <button
              class="tool"
              type="button"
              aria-label={strings.smallerText}
              {...whenPossible(smallerText < textSize, () => change({ textSize: smallerText }))}
            >
              A−
            </button>
            <button
              class="tool"
              type="button"
              aria-label={strings.largerText}
              {...whenPossible(largerText > textSize, () => change({ textSize: largerText }))}
            >
              A+
            </button>
            <button
              class="tool"
              type="button"
              aria-pressed={occasion.isDark}
              title={occasion.isDark ? strings.lightSlides : strings.darkSlides}
              aria-label={strings.darkSlides}
              onClick={() => channel.change({ kind: 'dark', isDark: !occasion.isDark })}
            >
              ◐
            </button>
          </div>
          <NotesPanel
            slide={slide}
            parked={occasion.parked}
            strings={strings}
            label={strings.notes}
            textSize={textSize}
          />
        </div>
        {slide?.vote && (
          <>
            <Splitter
              label={strings.resizeNotes}
              orientation="horizontal"
              share={notesShare}
              {...NOTES}
              onMove={(share) => change({ notes: share }, false)}
              onDone={() => keepLeaderView(view)}
            />
            <HandCounter vote={slide.vote} show={show} steps={steps} strings={strings} />
          </>
        )}
      </div>

      <LeaderBoxes
        box={box}
        show={show}
        steps={steps}
        texts={texts}
        strings={strings}
        summaryAddress={summaryAddress}
        onClose={close}
      >
        <label class="letters">
          <input
            type="checkbox"
            checked={hasLetters}
            onChange={(event) => change({ hasLetters: event.currentTarget.checked })}
          />{' '}
          {strings.letters}
        </label>
      </LeaderBoxes>
    </div>
  );
}

function tellRoom(state: RoomState, { room }: Ui['present']): { text: string; hint: string } {
  switch (state) {
    case 'closed':
      return { text: room.closed, hint: room.closedHint };
    case 'in-step':
      return { text: room.inStep, hint: '' };
    case 'hidden':
      return { text: room.hidden, hint: room.hiddenHint };
    case 'silent':
      return { text: room.silent, hint: room.silentHint };
  }
}

/**
 * Lets the room's window fill its screen, on the strength of a press in this one, where the browser can hand that over.
 * Gives false where it cannot: then somebody must press there.
 */
function askForFullScreen(room: Window | null): boolean {
  if (!room || room.closed || !navigator.userAgent.includes('Chrome')) return false;
  const options: WindowPostMessageOptions & { delegate: string } = {
    targetOrigin: location.origin,
    delegate: 'fullscreen',
  };
  try {
    room.postMessage('full-screen', options);
    return true;
  } catch {
    return false;
  }
}
