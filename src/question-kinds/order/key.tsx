import type { KeyProps } from '../../islands/question/kind-form.ts';

/** The steps in the right order, each with why it stands there. */
export const Key = ({ question }: KeyProps<'order'>) => (
  <ol>
    {question.steps.map((step) => (
      <li key={step.id}>
        <b>{step.text}</b> <span>{step.feedback}</span>
      </li>
    ))}
  </ol>
);
