import type { Option } from '../../domain/questions/question.ts';
import type { QuestionStrings } from './kind-form.ts';
import { Verdict } from './OptionFields.tsx';

interface Props {
  question: { options: readonly Option[] };
  strings: QuestionStrings;
}

/** Every option with whether it is right, and why. */
export function OptionKey({ question, strings }: Props) {
  return (
    <ul>
      {question.options.map((option) => (
        <li key={option.id}>
          {option.text} <Verdict part={option} chosen={false} strings={strings} />{' '}
          <span>{option.feedback}</span>
        </li>
      ))}
    </ul>
  );
}
