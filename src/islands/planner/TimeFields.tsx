import { useEffect, useState } from 'preact/hooks';
import { findDayProblem } from '../../domain/agenda/plan.ts';
import type { PlannerStrings } from './tell-agenda.ts';

interface Props {
  start: number;
  end: number;
  strings: PlannerStrings;
  onChange: (times: { start: number; end: number }) => void;
}

/** As the browser's time field has it: `08:30`. */
const write = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((number) => `${number}`.padStart(2, '0')).join(':');

function read(text: string): number | undefined {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(text) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

const TIME_ERRORS = {
  unreadable: 'unreadable',
  backwards: 'backwards',
  'too-early': 'tooEarly',
  'too-late': 'tooLate',
  'too-short': 'tooShort',
  'too-long': 'tooLong',
} as const;

/** Start and end together: on the way from a morning to an afternoon they do not fit, and neither is taken away. */
export function TimeFields({ start, end, strings, onChange }: Props) {
  const [typed, setTyped] = useState({ start: write(start), end: write(end) });
  useEffect(() => setTyped({ start: write(start), end: write(end) }), [start, end]);
  const times = (texts: typeof typed) => {
    const [from, to] = [read(texts.start), read(texts.end)];
    if (from === undefined || to === undefined) return { problem: 'unreadable' } as const;
    const problem = findDayProblem(from, to);
    return problem ? { problem } : { times: { start: from, end: to } };
  };
  const { problem } = times(typed);
  const isReadable = problem === undefined;
  return (
    <div>
      <div class="row">
        {(['start', 'end'] as const).map((name) => (
          <p class="field" key={name}>
            <label for={`plan-${name}`}>{strings[name]}</label>
            <input
              id={`plan-${name}`}
              type="time"
              value={typed[name]}
              aria-invalid={!isReadable}
              aria-describedby={isReadable ? undefined : 'plan-times-error'}
              onInput={({ currentTarget }) => {
                const next = { ...typed, [name]: currentTarget.value };
                setTyped(next);
                const given = times(next).times;
                if (given) onChange(given);
              }}
            />
          </p>
        ))}
      </div>
      <p class="error small" id="plan-times-error" role="alert">
        {problem === undefined ? '' : `${strings.timesErrors[TIME_ERRORS[problem]]} ${strings.timesKept}`}
      </p>
    </div>
  );
}
