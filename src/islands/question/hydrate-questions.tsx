import { hydrate } from 'preact';
import { LessonQuestion } from './LessonQuestion.tsx';
import { readQuestion, readSelection } from './read-question.ts';

/**
 * Takes over the questions on a page when they come near the window. The page carries the strings once, in
 * a JSON script. Astro's own islands were not used here: their loader and twofold data weigh 5 kB on a
 * lesson page (docs/adr/0007-questions-are-forms-first.md).
 */
const strings = document.querySelector('[data-question-strings]')?.textContent;

const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      const form = isIntersecting && target.querySelector('form');
      const question = form && readQuestion(form);
      if (question && strings) {
        observer.unobserve(target);
        hydrate(
          <LessonQuestion question={question} chosen={readSelection(form)} strings={JSON.parse(strings)} />,
          target,
        );
      }
    }
  },
  { rootMargin: '300px' },
);

for (const place of document.querySelectorAll('[data-lesson-question]')) observer.observe(place);
