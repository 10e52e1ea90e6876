import { useEffect } from 'preact/hooks';
import type { ShowChannel } from '../../adapters/show-channel.ts';
import { fillMessage } from '../../domain/course/fill-message.ts';
import type { Ui } from '../../schemas/ui.ts';
import { swipe, useControls, useShow } from './Presenter.tsx';
import type { ShownSlide } from './read-slides.ts';
import { Stage } from './Stage.tsx';

interface Props {
  slides: ShownSlide[];
  channel: ShowChannel;
  strings: Ui['present'];
}

/** The room's window: the slide and nothing else. It follows the leader's window, and leads it when somebody steps here. */
export function Audience({ slides, channel, strings }: Props) {
  const show = useShow(channel);
  const steps = useControls(channel, slides.length, true);
  const step = Math.min(show.step, slides.length - 1);
  const position = fillMessage(strings.position, { n: step + 1, total: slides.length });

  useEffect(() => {
    document.title = strings.audienceTitle;
  }, []);

  return (
    <div class="audience" {...swipe(steps)}>
      <h1 class="visually-hidden">{strings.audienceTitle}</h1>
      <Stage
        slide={slides[step]}
        show={show}
        position={position}
        votes={strings.votes}
        blackLabel={strings.blackOn}
      />
      {!channel.isOtherOpen() && <p class="audience-alone">{strings.presenterClosed}</p>}
    </div>
  );
}
