import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { sumHands } from '../../domain/sessions/hand-count.ts';
import { countOf, timeLeft } from '../../domain/sessions/occasion.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import type { Ui } from '../../schemas/ui.ts';
import { whenPossible } from '../when-possible.ts';
import { goFullScreen } from './Audience.tsx';
import { Dialog } from './Dialog.tsx';
import { HandField, tellCounted } from './HandCounter.tsx';
import { type LeaderBox, LeaderBoxes } from './LeaderBoxes.tsx';
import type { ShownSlide } from './read-slides.ts';
import { type ShowTexts, Stage } from './Stage.tsx';
import { writeLength } from './TimerPanel.tsx';
import { useClock } from './use-clock.ts';
import {
  hasBars,
  makeSteps,
  type Show,
  type ShowSource,
  type Steps,
  timerLength,
  toggleFullScreen,
  useControls,
  useKeptFocus,
  useShow,
  useSwipe,
  useWakeLock,
} from './use-show.ts';

interface Props extends ShowSource {
  texts: ShowTexts;
  strings: Ui['present'];
  summaryAddress: string;
}

/**
 * The only window, for a computer whose projector shows the same picture. Everything in it is fit for the room: the page has
 * no notes, the leader's tools stand beside what the slide's band says, and counted votes are dots until they are shown. A
 * reload and Escape stay here, since the address says so.
 */
export function SingleWindow({ texts, strings, summaryAddress, ...source }: Props) {
  const { channel, slides } = source;
  const show = useShow(source);
  const steps = makeSteps(source);
  const [opened, setOpened] = useState<'menu' | LeaderBox | undefined>();
  const close = () => setOpened(undefined);
  const closeAnd = (doIt: () => void) => {
    close();
    doIt();
  };
  const isBreak = show.occasion.breakUntil !== undefined;
  const toggleBreak = () => (isBreak ? closeAnd(steps.endBreak) : setOpened('break'));
  useControls(steps, {
    show: goFullScreen,
    'full-screen': toggleFullScreen,
    park: () => setOpened('park'),
    overview: () => setOpened('overview'),
    break: toggleBreak,
    keys: () => setOpened('keys'),
  });
  useWakeLock();
  const wall = useRef<HTMLDivElement>(null);
  useKeptFocus(wall);
  const { occasion, slide, step } = show;
  const shown = fillMessage(strings.nowShown, {
    n: step + 1,
    total: slides.length,
    title: slide?.title ?? '',
  });
  return (
    <div class="single" {...useSwipe(steps)}>
      <h1 class="visually-hidden">{texts.name}</h1>
      <p class="visually-hidden" role="status">
        {occasion.isBlack ? strings.blackOn : shown}
      </p>
      <div class="wall" role="group" aria-label={texts.name} tabIndex={-1} data-shown ref={wall}>
        <Stage show={show} texts={texts} strings={strings} />
        {occasion.isBlack ? (
          // Without a keyboard there is no other way back: the tools are as black as all else.
          <button class="back-to-picture" type="button" onClick={steps.toggleBlack}>
            {strings.blackOff}
          </button>
        ) : (
          <LeaderBar show={show} steps={steps} strings={strings} onMenu={() => setOpened('menu')} />
        )}
      </div>
      {opened === 'menu' && (
        <Dialog title={strings.more} closeLabel={strings.close} onClose={close}>
          <p class="soft">{shown}</p>
          <p class="leader-menu">
            <button class="button quiet" type="button" onClick={() => closeAnd(steps.toggleBlack)}>
              {strings.black}
            </button>
            <button class="button quiet" type="button" onClick={toggleBreak}>
              {isBreak ? strings.endBreak : strings.takeBreak}
            </button>
            <button class="button quiet" type="button" onClick={() => closeAnd(toggleFullScreen)}>
              {strings.fullScreenHere}
            </button>
            <button
              class="button quiet"
              type="button"
              onClick={() => channel.change({ kind: 'dark', isDark: !occasion.isDark })}
            >
              {occasion.isDark ? strings.lightSlides : strings.darkSlides}
            </button>
            <button class="button quiet" type="button" onClick={() => setOpened('overview')}>
              {strings.allSlides}
            </button>
            <button class="button quiet" type="button" onClick={() => setOpened('park')}>
              {strings.park}
            </button>
            <button class="button quiet" type="button" onClick={() => setOpened('keys')}>
              {strings.shortcuts}
            </button>
            <button class="button quiet" type="button" onClick={() => setOpened('finish')}>
              {strings.finish}
            </button>
          </p>
        </Dialog>
      )}
      <LeaderBoxes
        box={opened === 'menu' ? undefined : opened}
        show={show}
        steps={steps}
        texts={texts}
        strings={strings}
        summaryAddress={summaryAddress}
        hasPreviews={false}
        onClose={close}
      />
    </div>
  );
}

interface BarProps {
  show: Show;
  steps: Steps;
  strings: Ui['present'];
  onMenu: () => void;
}

/**
 * What the leader needs at this slide, at the end of its band, where nothing is written. Hands are counted over the band, for as
 * long as the leader counts: what the room is to do stands there before and after.
 */
function LeaderBar({ show, steps, strings, onMenu }: BarProps) {
  const { slide, step } = show;
  const { vote } = slide ?? {};
  const which = vote?.step === 'first' || vote?.step === 'second' ? vote.step : undefined;
  const [counting, setCounting] = useState('');
  const isCounting = which !== undefined && counting === slide?.key;
  return (
    <div class="leader-bar" data-counting={isCounting}>
      {vote && which && isCounting && (
        <BarHands vote={vote} which={which} show={show} steps={steps} strings={strings} />
      )}
      {which && (
        <button
          class="tool"
          type="button"
          aria-expanded={isCounting}
          onClick={() => setCounting(isCounting ? '' : (slide?.key ?? ''))}
        >
          {isCounting ? strings.countingDone : strings.countHands}
        </button>
      )}
      <BarTimer show={show} steps={steps} strings={strings} />
      <button class="tool" type="button" aria-label={strings.more} onClick={onMenu}>
        …
      </button>
      <button
        class="tool"
        type="button"
        aria-label={strings.previous}
        {...whenPossible(step > 0 || show.revealed > 0, steps.previous)}
      >
        ‹
      </button>
      <button
        class="tool"
        type="button"
        aria-label={strings.next}
        {...whenPossible(show.next !== undefined || show.revealed < show.reveals, steps.next)}
      >
        ›
      </button>
    </div>
  );
}

interface BarHandsProps extends Pick<BarProps, 'show' | 'steps' | 'strings'> {
  vote: NonNullable<ShownSlide['vote']>;
  which: 'first' | 'second';
}

/** The counters on the wall. Until the votes are shown, no number says how anybody voted, not even a sum that grows by each. */
function BarHands({ vote, which, show, steps, strings }: BarHandsProps) {
  const { occasion, channel } = show;
  const count = countOf(occasion, vote.caseId)[which];
  const isShown = hasBars(show);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.querySelector('input')?.focus(), []);
  return (
    <>
      <div class="bar-hands" role="group" aria-label={strings.countHands} ref={place}>
        {vote.options.map(({ id, letter, text }) => (
          <HandField
            key={`${vote.caseId} ${which} ${id}`}
            letter={letter}
            title={text}
            name={fillMessage(strings.handsFor, { letter, vote: strings.votes[which] })}
            hands={count[id] ?? 0}
            isHidden={!isShown}
            strings={strings}
            onChange={(hands) =>
              channel.change({ kind: 'count', case: vote.caseId, vote: which, option: id, hands })
            }
          />
        ))}
      </div>
      <p class="bar-sum" role="status">
        {isShown
          ? tellCounted(sumHands(count), occasion.size, strings)
          : tellHidden(sumHands(count), occasion.size, strings)}
      </p>
      <button class="tool bar-show" type="button" data-on={isShown} onClick={steps.toggleVotes}>
        {isShown ? strings.hideCounts : strings.showCounts}
      </button>
    </>
  );
}

/** Whether all are counted, without a number that tells of a vote. */
function tellHidden(sum: number, size: number | undefined, strings: BarProps['strings']): string {
  if (size === undefined || sum === 0) return '';
  if (sum > size) return fillMessage(strings.countedTooMany, { n: sum - size });
  return sum === size ? fillMessage(strings.countedAll, { n: size }) : strings.countedNotAll;
}

function BarTimer({ show, steps, strings }: Pick<BarProps, 'show' | 'steps' | 'strings'>) {
  const now = useClock();
  const { slide, occasion } = show;
  const timer = slide && occasion.timer?.at === slide.key ? occasion.timer : undefined;
  if (!timer && slide?.timer === undefined) return null;
  const left = timer ? timeLeft(timer, now) : timerLength(slide);
  const isRunning = timer?.runsSince !== undefined;
  return (
    <>
      <b class="bar-time" data-over={timer && left <= 0}>
        {timer && left <= 0 ? strings.timeIsUp : writeLength(left)}
      </b>
      <button
        class="tool"
        type="button"
        aria-label={isRunning ? strings.pauseTimer : strings.startTimer}
        onClick={steps.toggleTimer}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d={isRunning ? 'M5 4h4v12H5zM11 4h4v12h-4z' : 'M6 3l11 7-11 7z'} />
        </svg>
      </button>
    </>
  );
}
