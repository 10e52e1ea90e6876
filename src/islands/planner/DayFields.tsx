import type { DayDraft } from '../../adapters/day-draft.ts';
import { findGroupProblem, isGroupSize, PLAN_LIMITS, type Plan } from '../../domain/agenda/plan.ts';
import { parseDay } from '../../domain/calendar/day.ts';
import { privateText } from '../../domain/words/private-text.ts';
import { DraftField } from './DraftField.tsx';
import { TimeFields } from './TimeFields.tsx';
import type { PlannerStrings } from './tell-agenda.ts';

interface Props {
  plan: Plan;
  facts: Facts;
  strings: PlannerStrings;
  onChange: (plan: Plan) => void;
  onDescribe: (facts: Facts) => void;
}

/** For whom and where the day is. */
type Facts = Pick<DayDraft, 'group' | 'place'>;

const GROUP_ERRORS = {
  empty: 'empty',
  'not-whole': 'notWhole',
  'too-few': 'tooFew',
  'too-many': 'tooMany',
} as const;

/** When and where the day is, for whom, and how many take part. */
export function DayFields({ plan, facts, strings, onChange, onDescribe }: Props) {
  return (
    <fieldset>
      <legend>{strings.day}</legend>
      <DraftField<string | undefined>
        id="plan-date"
        label={strings.date}
        hint={strings.dateHint}
        error={strings.dateError}
        type="date"
        value={plan.date}
        write={(date) => date ?? ''}
        read={(text) =>
          text === '' ? { value: undefined } : parseDay(text) === undefined ? undefined : { value: text }
        }
        onChange={(date) => {
          const { date: _, ...rest } = plan;
          onChange(date === undefined ? rest : { ...rest, date });
        }}
      />
      <TimeFields
        start={plan.start}
        end={plan.end}
        strings={strings}
        onChange={(times) => onChange({ ...plan, ...times })}
      />
      <DraftField<number>
        id="plan-group"
        label={strings.group}
        error={(text) => strings.groupErrors[GROUP_ERRORS[findGroupProblem(text) ?? 'not-whole']]}
        type="number"
        min={PLAN_LIMITS.smallestGroup}
        max={PLAN_LIMITS.largestGroup}
        value={plan.groupSize}
        write={String}
        read={(text) => (isGroupSize(Number(text)) ? { value: Number(text) } : undefined)}
        onChange={(groupSize) => onChange({ ...plan, groupSize })}
      />
      <div class="row">
        {(['group', 'place'] as const).map((name) => (
          <p class="field" key={name}>
            <label for={`plan-${name}-name`}>{strings.facts[name]}</label>
            <input
              id={`plan-${name}-name`}
              type="text"
              {...privateText()}
              maxLength={60}
              aria-describedby="plan-facts-hint"
              value={facts[name]}
              onInput={({ currentTarget }) => onDescribe({ ...facts, [name]: currentTarget.value })}
            />
          </p>
        ))}
      </div>
      <p class="small soft" id="plan-facts-hint">
        {strings.factsHint}
      </p>
    </fieldset>
  );
}
