import { findGroupProblem, isGroupSize, PLAN_LIMITS, type Plan } from '../../domain/agenda/plan.ts';
import { parseDay } from '../../domain/calendar/day.ts';
import { DraftField } from './DraftField.tsx';
import { TimeFields } from './TimeFields.tsx';
import type { PlannerStrings } from './tell-agenda.ts';

interface Props {
  plan: Plan;
  strings: PlannerStrings;
  onChange: (plan: Plan) => void;
}

const GROUP_ERRORS = {
  empty: 'empty',
  'not-whole': 'notWhole',
  'too-few': 'tooFew',
  'too-many': 'tooMany',
} as const;

/** When the day is, and how many take part. */
export function DayFields({ plan, strings, onChange }: Props) {
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
    </fieldset>
  );
}
