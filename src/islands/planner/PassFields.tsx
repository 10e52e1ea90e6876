import { choiceOf, choosePass, listLengths } from '../../domain/agenda/pass-choice.ts';
import type { Plan } from '../../domain/agenda/plan.ts';
import { sessionMinutes } from '../../domain/sessions/session.ts';
import { countMessage } from '../../domain/words/count-message.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import type { HuedPass } from './AgendaTable.tsx';
import type { PlannerStrings } from './tell-agenda.ts';

interface Props {
  pass: HuedPass;
  plan: Plan;
  strings: PlannerStrings;
  onChange: (plan: Plan, told: string) => void;
}

/** How one pass is held: how long, and with which of its parts. */
export function PassFields({ pass, plan, strings, onChange }: Props) {
  const { minutes, without } = choiceOf(plan, pass.area);
  const kept = pass.parts.filter(({ id }) => !without.includes(id));
  const whole = sessionMinutes({ parts: kept });
  const say = (length: number) => countMessage(strings.minutes, length);
  const choose = (choice: { minutes: number | undefined; without: readonly string[] }) => {
    const { minutes: length, without: left } = choice;
    const next = choosePass(plan, pass, {
      area: pass.area,
      without: left,
      ...(length !== undefined && { minutes: length }),
    });
    onChange(next, fillMessage(strings.passChanged, { pass: pass.title }));
  };
  const isLast = kept.length === 1;
  return (
    <details class="pass-fields">
      <summary aria-label={fillMessage(strings.passChoice, { pass: pass.title })}>
        {strings.passChoiceShort}
      </summary>
      <p>
        <label for={`pass-${pass.area}`}>{strings.passLength}</label>{' '}
        <select
          id={`pass-${pass.area}`}
          value={minutes === undefined ? '' : `${minutes}`}
          onChange={({ currentTarget: { value } }) =>
            choose({ minutes: value === '' ? undefined : Number(value), without })
          }
        >
          <option value="">{fillMessage(strings.passWhole, { minutes: say(whole) })}</option>
          {listLengths(pass, without)
            .toReversed()
            .map((length) => (
              <option key={length} value={`${length}`}>
                {say(length)}
              </option>
            ))}
        </select>
      </p>
      <fieldset>
        <legend>{strings.passParts}</legend>
        {pass.parts.map((part) => {
          const isKept = !without.includes(part.id);
          return (
            <label key={part.id} class="choice">
              <input
                type="checkbox"
                checked={isKept}
                disabled={isKept && isLast}
                onChange={({ currentTarget: { checked } }) =>
                  choose({
                    minutes,
                    without: checked ? without.filter((id) => id !== part.id) : [...without, part.id],
                  })
                }
              />
              <span>
                {part.title} <span class="soft small">({say(part.minutes)})</span>
              </span>
            </label>
          );
        })}
      </fieldset>
    </details>
  );
}
