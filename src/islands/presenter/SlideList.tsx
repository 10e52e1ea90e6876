import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Ui } from '../../schemas/ui.ts';
import type { ShownSlide } from './read-slides.ts';
import { type ShowTexts, SlidePreview } from './Stage.tsx';
import type { Show } from './use-show.ts';

interface Props {
  show: Show;
  texts: ShowTexts;
  strings: Ui['present'];
  /** Off where the room sees the list: a key must not be seen before its time. */
  hasPreviews?: boolean;
  onGo: (step: number) => void;
}

/** All slides in small, under the pass and the part that they belong to. */
export function SlideList({ show, texts, strings, hasPreviews = true, onGo }: Props) {
  const current = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    current.current?.focus();
    current.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <div class="overview">
      {groupSlides(show.slides).map(({ title, slides }) => (
        <section key={slides[0]?.slide.key}>
          <h3>{title}</h3>
          <ol>
            {slides.map(({ slide, step }) => (
              <li key={slide.key}>
                <button
                  type="button"
                  {...(step === show.step && { ref: current })}
                  aria-current={step === show.step ? 'step' : undefined}
                  onClick={() => onGo(step)}
                >
                  {hasPreviews && <SlidePreview slide={slide} show={show} texts={texts} strings={strings} />}
                  <span>
                    {step + 1}. {slide.title}
                  </span>
                </button>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

interface SlideGroup {
  title: string;
  slides: { slide: ShownSlide; step: number }[];
}

function groupSlides(slides: readonly ShownSlide[]): SlideGroup[] {
  const groups: SlideGroup[] = [];
  for (const [step, slide] of slides.entries()) {
    const isNew = step === 0 || slides[step - 1]?.stretch !== slide.stretch;
    if (isNew)
      groups.push({ title: [slide.pass, slide.stretchTitle].filter(Boolean).join(': '), slides: [] });
    groups.at(-1)?.slides.push({ slide, step });
  }
  return groups;
}
