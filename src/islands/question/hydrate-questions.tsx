import { hydrate } from 'preact';
import { LessonQuestion } from './LessonQuestion.tsx';
import { readQuestion, readSelection } from './read-question.ts';

/**
 * Takes over the questions on a page when they come near the window. The page carries the strings once, in
 * a JSON script. Astro's own islands were not used here: their loader and twofold data weigh 5 kB on a
 * lesson page (docs/adr/0007-questions-are-forms-first.md).
 */
const strings = document.querySelector('[data-question-strings]')?.textContent;

async function takeOver(place: Element) {
  const form = place.querySelector('form');
  const question = form && (await readQuestion(form));
  if (!question || !strings) return;
  hydrate(
    <LessonQuestion question={question} chosen={readSelection(form)} strings={JSON.parse(strings)} />,
    place,
  );
}

const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      takeOver(target);
    }
  },
  { rootMargin: '300px' },
);

for (const place of document.querySelectorAll('[data-lesson-question]')) observer.observe(place);
