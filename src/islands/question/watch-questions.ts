import { isTexts } from '../../adapters/page-data.ts';
import type { QuestionStrings } from './kind-form.ts';

/**
 * Takes over the questions on a page when they come near the window. Only then are the script that can do it and its texts
 * fetched, so that a lesson can be read before; where they do not come, the questions keep their keys.
 */
const address = document.querySelector<HTMLElement>('[data-question-texts]')?.dataset['questionTexts'];
let texts: Promise<QuestionStrings> | undefined;

async function fetchTexts(from: string): Promise<QuestionStrings> {
  const given: unknown = await fetch(from).then((response) => response.json());
  if (!isTexts<QuestionStrings>(given)) throw new Error(`${from} holds no texts`);
  return given;
}

const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !address) continue;
      observer.unobserve(target);
      texts ??= fetchTexts(address);
      Promise.all([import('./take-over-question.tsx'), texts])
        .then(([{ takeOverQuestion }, strings]) => takeOverQuestion(target, strings))
        .catch(() => undefined);
    }
  },
  { rootMargin: '600px' },
);

for (const place of document.querySelectorAll('[data-lesson-question]')) observer.observe(place);
