import type { FunctionComponent } from 'preact';
import { fillMessage } from '../../domain/course/fill-message.ts';
import { TRUTHS } from '../../domain/course/vocabulary.ts';
import type { Option, QuestionKind } from '../../domain/questions/question.ts';
import { verdictMistake } from '../../domain/questions/score-assess.ts';
import type { FieldsProps } from './kind-parts.ts';
import { rightFilling } from './kinds/gap-kind.tsx';
import { Verdict } from './option-kinds.tsx';

type KeyProps<Kind extends QuestionKind> = Pick<FieldsProps<Kind>, 'question' | 'strings' | 'words'>;

/** The key of every kind. What stands here is what the kind's `read` reads back. */
const KEYS: { [Kind in QuestionKind]: FunctionComponent<KeyProps<Kind>> } = {
  single: OptionKey,
  multiple: OptionKey,
  assess: (props) => (
    <>
      <dl>
        {TRUTHS.map((given) => {
          const mistake = verdictMistake(given, props.question.truth);
          return (
            <div key={given}>
              <dt>
                {props.words.verdicts[given]}.{' '}
                <Verdict part={{ right: !mistake }} chosen={false} strings={props.strings} />
              </dt>
              <dd>{props.question.verdicts[given]}</dd>
            </div>
          );
        })}
      </dl>
      <OptionKey {...props} />
    </>
  ),
  order: ({ question }) => (
    <ol>
      {question.steps.map((step) => (
        <li key={step.id} data-step={step.id}>
          <b>{step.text}</b> <span>{step.feedback}</span>
        </li>
      ))}
    </ol>
  ),
  match: ({ question: { pairs, choices }, words }) => (
    <ul>
      {pairs.map((pair) => (
        <li key={pair.id} data-choice={pair.choice}>
          {pair.text}{' '}
          <b>
            {fillMessage(words.rightIs, { answer: choices.find(({ id }) => id === pair.choice)?.text ?? '' })}
          </b>{' '}
          <span>{pair.feedback}</span>
        </li>
      ))}
    </ul>
  ),
  gap: ({ question }) => (
    <ol>
      {question.gaps.map((gap) => (
        <li key={gap.id} data-mistakes={gap.options.map(({ mistake }) => mistake ?? '').join(' ')}>
          <b>{rightFilling(gap)}</b> <span>{gap.feedback}</span>
        </li>
      ))}
    </ol>
  ),
  spot: ({ question, words }) => (
    <ul>
      {question.rows.map((row) => (
        <li key={row.id} data-right={row.right}>
          {row.cells.join(', ')} <b>{row.right ? words.toMark : words.notToMark}.</b>{' '}
          <span>{row.feedback}</span>
        </li>
      ))}
    </ul>
  ),
};

function OptionKey({
  question,
  strings,
}: { question: { options: Option[] } } & Pick<KeyProps<'single'>, 'strings'>) {
  return (
    <ul>
      {question.options.map((option) => (
        <li key={option.id} data-mistake={option.mistake}>
          {option.text} <Verdict part={option} chosen={false} strings={strings} />{' '}
          <span>{option.feedback}</span>
        </li>
      ))}
    </ul>
  );
}

/** The key for a reader without script: closed, so that the attempt comes first. */
export function QuestionKey({ question, strings }: Pick<FieldsProps<QuestionKind>, 'question' | 'strings'>) {
  // The key and the words under a question's kind are those of that kind, which TypeScript cannot follow.
  const Key = KEYS[question.kind] as FunctionComponent<KeyProps<QuestionKind>>;
  const words = strings.kinds[question.kind as keyof typeof strings.kinds] as undefined;
  return (
    <details class="question-key" data-truth={question.truth} data-lesson={question.lesson}>
      <summary>{strings.key}</summary>
      <Key question={question} strings={strings} words={words} />
    </details>
  );
}
