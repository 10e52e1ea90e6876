import type { Mistake } from '../../domain/course/vocabulary.ts';
import type { Option } from '../../domain/questions/question.ts';
import { multipleRule } from '../../domain/questions/score-multiple.ts';
import { singleRule } from '../../domain/questions/score-single.ts';
import type { FieldsProps, KindParts, QuestionStrings } from './kind-parts.ts';

interface OptionFieldsProps extends Pick<FieldsProps<'single'>, 'strings' | 'state' | 'score'> {
  question: { id: string; options: readonly Option[] };
  type: 'radio' | 'checkbox';
  onChoose: (id: string) => void;
}

/** Options to choose among; once answered each with its verdict and explanation. */
export function OptionFields({ question, strings, state, score, type, onChoose }: OptionFieldsProps) {
  const { id, options } = question;
  return options.map((option) => {
    const chosen = state.selected.includes(option.id);
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
            <Verdict part={option} chosen={chosen} strings={strings} /> {option.feedback}
          </p>
        )}
      </div>
    );
  });
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

/** Reads options back from their fields and key. */
export function readOptions(form: Element, id: string): { options: Option[] } | undefined {
  const inputs = [...form.querySelectorAll<HTMLInputElement>(`[name="${id}"]`)];
  const answers = [...form.querySelectorAll<HTMLElement>('details li')];
  if (inputs.length === 0 || inputs.length !== answers.length) return undefined;
  const options = inputs.map((input, index): Option => {
    const answer = answers[index];
    const mistake = answer?.dataset['mistake'] as Mistake | undefined;
    return {
      id: input.value,
      text: input.closest('label')?.textContent ?? '',
      right: !mistake,
      ...(mistake && { mistake }),
      feedback: answer?.querySelector('span')?.textContent ?? '',
    };
  });
  return { options };
}

export const singleKind: KindParts<'single'> = {
  rule: singleRule,
  Fields: (props) => <OptionFields {...props} type="radio" onChoose={(entry) => props.onSelect([entry])} />,
  read: readOptions,
};

export const multipleKind: KindParts<'multiple'> = {
  rule: multipleRule,
  Fields: (props) => (
    <OptionFields
      {...props}
      type="checkbox"
      onChoose={(entry) => props.onSelect(toggle(props.state.selected, entry))}
    />
  ),
  read: readOptions,
};

/** Takes an entry into a selection, or out of it. */
export function toggle(selected: readonly string[], entry: string): string[] {
  return selected.includes(entry) ? selected.filter((other) => other !== entry) : [...selected, entry];
}
