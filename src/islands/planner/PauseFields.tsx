import { FIKA_CHOICES, LUNCH_CHOICES, type Plan } from '../../domain/agenda/plan.ts';
import { countMessage } from '../../domain/words/count-message.ts';
import type { PlannerStrings } from './tell-agenda.ts';

interface Props {
  plan: Plan;
  strings: PlannerStrings;
  onChange: (plan: Plan) => void;
}

/** How long the fika and the lunch are. */
export function PauseFields({ plan, strings, onChange }: Props) {
  return (
    <fieldset>
      <legend>{strings.pauses}</legend>
      <div class="row">
        {(
          [
            ['fika', FIKA_CHOICES],
            ['lunch', LUNCH_CHOICES],
          ] as const
        ).map(([name, choices]) => (
          <p class="field" key={name}>
            <label for={`plan-${name}`}>{strings[name]}</label>
            <select
              id={`plan-${name}`}
              value={plan[name]}
              onChange={({ currentTarget }) => onChange({ ...plan, [name]: Number(currentTarget.value) })}
            >
              {choices.map((minutes) => (
                <option key={minutes} value={minutes} selected={plan[name] === minutes}>
                  {minutes === 0 ? strings.none : countMessage(strings.minutes, minutes)}
                </option>
              ))}
            </select>
          </p>
        ))}
      </div>
    </fieldset>
  );
}
