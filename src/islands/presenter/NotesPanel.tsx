import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ShownSlide } from './read-slides.ts';

interface Props {
  slide: ShownSlide | undefined;
  label: string;
  /** 1 is the usual size. */
  textSize: number;
}

/** The leader's notes to the slide, as the page has written them. They scroll alone, and begin at the top of each slide. */
export function NotesPanel({ slide, label, textSize }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.replaceChildren(...(slide?.notes ? [slide.notes.cloneNode(true)] : []));
    if (place.current) place.current.scrollTop = 0;
  }, [slide]);
  useLayoutEffect(() => {
    place.current?.style.setProperty('--text-size', `${textSize}`);
  }, [textSize]);
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard.
  return <div class="presenter-notes" ref={place} role="region" aria-label={label} tabIndex={0} />;
}
