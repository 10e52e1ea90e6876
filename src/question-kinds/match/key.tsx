import { fillMessage } from '../../domain/words/fill-message.ts';
import type { KeyProps } from '../../islands/question/kind-form.ts';
import { rightChoice } from './rule.ts';

export const Key = ({ question, words }: KeyProps<'match'>) => (
  <ul>
    {question.pairs.map((pair) => (
      <li key={pair.id}>
        {pair.text} <b>{fillMessage(words.rightIs, { answer: rightChoice(question, pair) })}</b>{' '}
        <span>{pair.feedback}</span>
      </li>
    ))}
  </ul>
);
