import { useEffect } from 'preact/hooks';
import type { Ui } from '../../schemas/ui.ts';
import { Countdown } from './Countdown.tsx';
import { type ShowTexts, Stage } from './Stage.tsx';
import {
  makeSteps,
  type ShowSource,
  toggleFullScreen,
  useControls,
  useShow,
  useSwipe,
  useWakeLock,
} from './use-show.ts';

interface Props extends ShowSource {
  texts: ShowTexts;
  strings: Ui['present'];
}

/**
 * The room's window: the slide, how long there is, and nothing else. It follows the leader's window, and leads it when somebody
 * steps here. What is wrong is told to the leader and never to the room.
 */
export function Audience({ texts, strings, ...source }: Props) {
  const show = useShow(source);
  const steps = makeSteps(source);
  useControls(steps, { 'full-screen': toggleFullScreen, show: goFullScreen });
  useWakeLock();
  useEffect(() => {
    document.title = strings.audienceTitle;
    // The leader's window hands over its press; see `askForFullScreen`.
    const onMessage = ({ data, origin }: MessageEvent) => {
      if (data === 'full-screen' && origin === location.origin) toggleFullScreen();
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: F does the same; a window of slides is no button.
    <div class="audience" {...useSwipe(steps)} onDblClick={toggleFullScreen}>
      <h1 class="visually-hidden">{strings.audienceTitle}</h1>
      <div class="wall">
        <Stage show={show} texts={texts} strings={strings} />
        <Countdown show={show} strings={strings} />
      </div>
    </div>
  );
}

/** A clicker's start key never leaves the whole screen. */
export function goFullScreen(): void {
  if (!document.fullscreenElement) toggleFullScreen();
}
