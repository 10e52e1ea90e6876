import { useLayoutEffect, useRef } from 'preact/hooks';
import { moveFocus } from '../../adapters/move-focus.ts';
import type { Option } from '../../domain/questions/question.ts';
import type { Score } from '../../domain/questions/score.ts';
import { isVerdictQuestion } from '../../domain/questions/verdict-question.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import { TRUTHS, type Truth } from '../../domain/words/vocabulary.ts';
import type { Ui } from '../../schemas/ui.ts';
import { compareWithKey } from '../question/question-state.ts';
import type { RoundFormProps } from '../round/Round.tsx';

interface Props extends RoundFormProps {
  words: Ui['practice']['verdict'];
}

/** A case to judge, with why each verdict is right or wrong in one line. */
interface Judged {
  truth: Truth;
  given: Truth | undefined;
  whys: Record<Truth, string>;
  /** What is asked after the verdict; absent where the verdict is all. */
  action?: { prompt: string; options: readonly Option[] };
}

/**
 * A situation in a row of many: one press gives the verdict, and one line says why it was right or wrong. Where the
 * action is asked for, it comes after the verdict, in the same way. More is told on demand.
 */
export function SituationForm({ question, strings, state, onChange, children, words }: Props) {
  const { id, situation, kind } = question;
  const { truth, given, whys, action } = readJudged(question, state.selected);
  const verdict = useRef<HTMLDivElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const { score } = state;

  // The pressed button is gone; what was right takes over the focus, and is read out once. The next thing to do is one step on.
  useLayoutEffect(() => {
    if (given) moveFocus(score && action ? outcome.current : verdict.current);
  }, [given, !score]);

  const toldOf = (name: string, isTold: boolean) =>
    isTold ? { role: 'group' as const, 'aria-labelledby': `${id}-${name}`, tabIndex: -1 } : {};

  const entryOf = (verdict: Truth) => (action ? `verdict:${verdict}` : verdict);
  const judge = (verdict: Truth) => {
    const selected = [entryOf(verdict)];
    onChange(action ? { ...state, selected } : compareWithKey(question, { ...state, selected }));
  };
  const act = (option: Option) =>
    onChange(compareWithKey(question, { ...state, selected: [...state.selected, `action:${option.id}`] }));

  return (
    <form
      class="question situation"
      data-question={id}
      data-kind={kind}
      onSubmit={(event) => event.preventDefault()}
    >
      <p id={`${id}-s`}>{situation}</p>
      <div class="question-status" ref={verdict} {...toldOf('v', given !== undefined)}>
        {given && (
          <p id={`${id}-v`} data-verdict={given === truth ? 'right' : 'chosen-wrong'}>
            <b>
              {fillMessage(given === truth ? words.rightVerdict : words.wrongVerdict, {
                verdict: words.names[truth],
              })}
            </b>{' '}
            {whys[given]}
          </p>
        )}
      </div>
      {!given && (
        <fieldset aria-describedby={`${id}-s`}>
          <legend>{words.prompt}</legend>
          {TRUTHS.map((verdict) => (
            <Choice
              key={verdict}
              value={entryOf(verdict)}
              text={words.verdicts[verdict]}
              onPress={() => judge(verdict)}
            />
          ))}
        </fieldset>
      )}
      {given && action && !score && (
        <fieldset>
          <legend>{action.prompt}</legend>
          {action.options.map((option) => (
            <Choice
              key={option.id}
              value={`action:${option.id}`}
              text={option.text}
              onPress={() => act(option)}
            />
          ))}
        </fieldset>
      )}
      {action && (
        <div class="question-status" ref={outcome} {...toldOf('a', score !== undefined)}>
          {score && (
            <ActionLine
              id={`${id}-a`}
              action={action}
              score={score}
              selected={state.selected}
              {...{ strings, words }}
            />
          )}
        </div>
      )}
      {score && isVerdictQuestion(question) && (
        <details>
          <summary>{words.whatToDo}</summary>
          <p>
            {question.action.prompt} <b>{question.action.answer}</b> {question.action.feedback}
          </p>
        </details>
      )}
      {score && action && (
        <details>
          <summary>{words.allAnswers}</summary>
          <ul>
            {action.options.map((option) => (
              <li key={option.id}>
                {option.text} <b>{option.right ? strings.optionRight : strings.optionWrong}.</b>{' '}
                {option.feedback}
              </li>
            ))}
          </ul>
        </details>
      )}
      {score && <div class="question-foot">{children}</div>}
    </form>
  );
}

function readJudged(question: RoundFormProps['question'], selected: readonly string[]): Judged {
  const { truth } = question;
  if (question.kind === 'assess') {
    const given = TRUTHS.find((verdict) => selected.includes(`verdict:${verdict}`));
    const { prompt, options } = question;
    return { truth, given, whys: question.verdicts, action: { prompt, options } };
  }
  const options = 'options' in question ? question.options : [];
  const whyOf = (verdict: Truth) => options.find(({ id }) => id === verdict)?.feedback ?? '';
  return {
    truth,
    given: TRUTHS.find((verdict) => selected.includes(verdict)),
    whys: { signal: whyOf('signal'), unclear: whyOf('unclear'), innocent: whyOf('innocent') },
  };
}

interface ActionLineProps extends Pick<Props, 'strings' | 'words'> {
  /** Of the line that says whether it was right. */
  id: string;
  action: NonNullable<Judged['action']>;
  score: Score;
  selected: readonly string[];
}

/** Right or wrong and why, then the own answer and, where it was another, the right one. */
function ActionLine({ id, action, score, selected, strings, words }: ActionLineProps) {
  const chosen = action.options.find(({ id }) => selected.includes(`action:${id}`));
  const right = action.options.find((option) => option.right);
  const isRight = score.parts?.action.kind === 'right';
  return (
    <>
      <p id={id} data-verdict={isRight ? 'right' : 'chosen-wrong'}>
        <b>{isRight ? strings.right : strings.wrong}</b> {chosen?.feedback}
      </p>
      <p class="soft">
        {fillMessage(words.yourAction, { answer: chosen?.text ?? '' })}{' '}
        {!isRight && fillMessage(words.rightAction, { answer: right?.text ?? '' })}
      </p>
    </>
  );
}

/** An answer that is given by one press. */
function Choice({ value, text, onPress }: { value: string; text: string; onPress: () => void }) {
  return (
    <button class="option choice" type="button" value={value} data-choice onClick={onPress}>
      <span>{text}</span>
    </button>
  );
}
