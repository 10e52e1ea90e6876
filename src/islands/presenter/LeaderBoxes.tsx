import type { ComponentChildren } from 'preact';
import type { Ui } from '../../schemas/ui.ts';
import { BreakBox } from './BreakBox.tsx';
import { Dialog } from './Dialog.tsx';
import { FinishBox } from './FinishBox.tsx';
import { KeyList } from './KeyList.tsx';
import { ParkedQuestions } from './ParkedQuestions.tsx';
import { SlideList } from './SlideList.tsx';
import type { ShowTexts } from './Stage.tsx';
import type { Show, Steps } from './use-show.ts';

/** A box that the leader can open over the slides, in either of her windows. */
export type LeaderBox = 'overview' | 'break' | 'park' | 'keys' | 'finish';

interface Props {
  /** The one that is open, if any. */
  box: LeaderBox | undefined;
  show: Show;
  steps: Steps;
  texts: ShowTexts;
  strings: Ui['present'];
  /** Address of the occasion's summary. */
  summaryAddress: string;
  /** Off where the room sees the boxes, too; see `SlideList`. */
  hasPreviews?: boolean;
  onClose: () => void;
  /** What the window lets the leader choose below the list of keys. */
  children?: ComponentChildren;
}

/** The boxes of the leader's windows: all slides, a break, the parked questions, the keys, the end. */
export function LeaderBoxes({
  box,
  show,
  steps,
  texts,
  strings,
  summaryAddress,
  hasPreviews = true,
  onClose,
  children,
}: Props) {
  const closing = { closeLabel: strings.close, onClose };
  switch (box) {
    case undefined:
      return null;
    case 'overview':
      return (
        <Dialog key={box} title={strings.allSlides} className="wide" {...closing}>
          <SlideList
            show={show}
            texts={texts}
            strings={strings}
            hasPreviews={hasPreviews}
            onGo={(step) => {
              onClose();
              steps.go(step);
            }}
          />
        </Dialog>
      );
    case 'break':
      return (
        <Dialog key={box} title={strings.takeBreak} {...closing}>
          <BreakBox
            strings={strings}
            onTake={(minutes) => {
              onClose();
              steps.takeBreak(minutes);
            }}
          />
        </Dialog>
      );
    case 'park':
      return (
        <Dialog key={box} title={strings.park} {...closing}>
          <ParkedQuestions show={show} strings={strings} />
        </Dialog>
      );
    case 'keys':
      return (
        <Dialog key={box} title={strings.shortcuts} {...closing}>
          <KeyList keys={strings.keys} />
          {children}
        </Dialog>
      );
    case 'finish':
      return (
        <Dialog key={box} title={strings.finish} {...closing}>
          <FinishBox show={show} strings={strings} summaryAddress={summaryAddress} />
        </Dialog>
      );
  }
}
