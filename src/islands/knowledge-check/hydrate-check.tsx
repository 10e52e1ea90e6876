import { hydrate } from 'preact';
import { readQuestion } from '../question/read-question.ts';
import { KnowledgeCheck } from './KnowledgeCheck.tsx';

/** Takes over the check of an area. Its questions are read from the forms that the page lists. */
const place = document.querySelector<HTMLElement>('[data-knowledge-check]');
const props = document.querySelector('[data-check-props]')?.textContent;

if (place && props) {
  const questions = [...place.querySelectorAll('form')].flatMap((form) => readQuestion(form) ?? []);
  hydrate(
    <KnowledgeCheck
      areaId={place.dataset['knowledgeCheck'] ?? ''}
      questions={questions}
      {...JSON.parse(props)}
    />,
    place,
  );
}
