import type { ComponentChild } from 'preact';
import type { Option } from '../../domain/questions/question.ts';
import type { FieldsProps, QuestionStrings } from './kind-form.ts';

interface OptionFieldsProps extends Pick<FieldsProps<'single'>, 'strings' | 'state' | 'score'> {
  question: { id: string; options: readonly Option[] };
  type: 'radio' | 'checkbox';
  /** Set where the explanation of the chosen option has been told already. */
  isExplained?: boolean;
  onChoose: (id: string) => void;
}

/**
 * Options to choose among; once answered each with its verdict and explanation: the learner's own and the right ones
 * first, the others folded.
 */
export function OptionFields({
  question,
  strings,
  state,
  score,
  type,
  isExplained,
  onChoose,
}: OptionFieldsProps) {
  const { id, options } = question;
  const isChosen = (option: Option) => state.selected.includes(option.id);
  const show = (option: Option) => {
    const chosen = isChosen(option);
    return (
      <div class="option" key={option.id} data-verdict={score && verdict(option.right, chosen)}>
        <label>
          <input
            type={type}
            name={id}
            value={option.id}
            checked={chosen}
            aria-describedby={score && `${id}-${option.id}`}
            onChange={() => onChoose(option.id)}
          />
          <span>{option.text}</span>
        </label>
        {score && (
          <p class="option-feedback" id={`${id}-${option.id}`}>
            <Verdict part={option} chosen={chosen} strings={strings} />{' '}
            {!(isExplained && chosen) && option.feedback}
          </p>
        )}
      </div>
    );
  };
  if (!score) return options.map(show);
  const others = options.filter((option) => !option.right && !isChosen(option));
  return (
    <>
      {options.filter(isChosen).map(show)}
      {options.filter((option) => option.right && !isChosen(option)).map(show)}
      <OtherOptions strings={strings}>{others.map(show)}</OtherOptions>
    </>
  );
}

/** What was neither chosen nor right, folded. */
export function OtherOptions({
  strings,
  children,
}: {
  strings: QuestionStrings;
  children: ComponentChild[];
}) {
  if (children.length === 0) return null;
  return (
    <details class="other-options">
      <summary>{strings.others}</summary>
      {children}
    </details>
  );
}

/** How a part is marked once answered. */
export function verdict(right: boolean, chosen: boolean): 'right' | 'chosen-wrong' | 'other' {
  if (right) return 'right';
  return chosen ? 'chosen-wrong' : 'other';
}

interface VerdictProps {
  part: Pick<Option, 'right' | 'mistake'>;
  chosen: boolean;
  strings: QuestionStrings;
}

/** Right or wrong and whose answer it was, in words beside the colour. */
export function Verdict({ part: { right, mistake }, chosen, strings }: VerdictProps) {
  return (
    <b>
      {right ? strings.optionRight : strings.optionWrong}
      {chosen && `, ${strings.yourAnswer}`}
      {mistake && chosen && ` (${strings.mistakes[mistake]})`}.
    </b>
  );
}

/** Takes an entry into a selection, or out of it. */
export function toggle(selected: readonly string[], entry: string): string[] {
  return selected.includes(entry) ? selected.filter((other) => other !== entry) : [...selected, entry];
}
