import type { KeyProps } from '../../islands/question/kind-form.ts';
import { rightFilling } from './rule.ts';

export const Key = ({ question }: KeyProps<'gap'>) => (
  <ol>
    {question.gaps.map((gap) => (
      <li key={gap.id}>
        <b>{rightFilling(gap)}</b> <span>{gap.feedback}</span>
      </li>
    ))}
  </ol>
);
