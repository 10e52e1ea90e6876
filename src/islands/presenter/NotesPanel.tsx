import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Occasion } from '../../domain/sessions/occasion.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import type { Ui } from '../../schemas/ui.ts';
import type { ShownSlide } from './read-slides.ts';

interface Props {
  slide: ShownSlide | undefined;
  /** Questions that were parked; told where the slide takes them up. */
  parked: Occasion['parked'];
  strings: Pick<Ui['present'], 'parked' | 'parkedNone' | 'shortened'>;
  label: string;
  /** 1 is the usual size. */
  textSize: number;
}

/** The leader's notes to the slide, as the page has written them. They scroll alone, and begin at the top of each slide. */
export function NotesPanel({ slide, parked, strings, label, textSize }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const notes = slide?.notes?.cloneNode(true);
    place.current?.replaceChildren(...(notes instanceof HTMLElement ? [openBeside(notes)] : []));
    if (scroller.current) scroller.current.scrollTop = 0;
  }, [slide]);
  useLayoutEffect(() => {
    scroller.current?.style.setProperty('--text-size', `${textSize}`);
  }, [textSize]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard.
    <div class="presenter-notes" ref={scroller} role="region" aria-label={label} tabIndex={0}>
      {slide?.shortened && <p class="notes-shortened">{fillMessage(strings.shortened, slide.shortened)}</p>}
      <div ref={place} />
      {slide?.recalls && (
        <>
          <p>
            <b>{strings.parked}:</b> {parked.length === 0 && strings.parkedNone}
          </p>
          <ol>
            {parked.map(({ text }, nth) => (
              <li key={`${nth} ${text}`}>{text}</li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

/** Lets links open beside the window: a leader who follows one still has her notes, and the room its leader. */
function openBeside(notes: HTMLElement): HTMLElement {
  for (const link of notes.querySelectorAll('a')) link.target = '_blank';
  return notes;
}
