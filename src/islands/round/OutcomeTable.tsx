import type { VerdictSummary } from '../../domain/questions/summarise-results.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import type { Ui } from '../../schemas/ui.ts';

type Outcome = 'hits' | 'misses' | 'false-alarms' | 'dismissals';

interface Props {
  verdicts: VerdictSummary;
  strings: Ui['round'];
}

/**
 * The four outcomes of verdicts as a small picture of two by two: what was called a signal above, what was not below; what was
 * one to the left, what was not to the right. Each has its number and meaning in words, so the marks need no text.
 */
export function OutcomeTable({ verdicts, strings }: Props) {
  const cells: { outcome: Outcome; label: string; means: string; n: number; total?: number }[] = [
    {
      outcome: 'hits',
      label: strings.hits,
      means: strings.hitsMeans,
      n: verdicts.hits,
      total: verdicts.signals,
    },
    { outcome: 'misses', label: strings.misses, means: strings.missesMeans, n: verdicts.misses },
    {
      outcome: 'false-alarms',
      label: strings.falseAlarms,
      means: strings.falseAlarmsMeans,
      n: verdicts.falseAlarms,
    },
    {
      outcome: 'dismissals',
      label: strings.dismissals,
      means: strings.dismissalsMeans,
      n: verdicts.dismissals,
      total: verdicts.others,
    },
  ];
  return (
    <dl class="outcomes">
      {cells.map(({ outcome, label, means, n, total }) => (
        <div key={outcome} data-outcome={outcome}>
          <dt>{label}</dt>
          <dd>
            <b>{total === undefined ? n : fillMessage(strings.ofTotal, { n, total })}</b>
            <Marks n={n} total={total ?? n} />
            <span class="soft small">{means}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const MARKS_A_ROW = 10;
const STEP = 14;

/** One mark a case: filled for those that count, hollow for the rest. */
function Marks({ n, total }: { n: number; total: number }) {
  const rows = Math.max(1, Math.ceil(total / MARKS_A_ROW));
  const width = MARKS_A_ROW * STEP;
  return (
    <svg viewBox={`0 0 ${width} ${rows * STEP}`} width={width} height={rows * STEP} aria-hidden="true">
      {Array.from({ length: total }, (_, mark) => (
        <rect
          key={mark}
          class={mark < n ? 'on' : undefined}
          x={(mark % MARKS_A_ROW) * STEP + 2}
          y={Math.floor(mark / MARKS_A_ROW) * STEP + 2}
          width="10"
          height="10"
          rx="2"
        />
      ))}
    </svg>
  );
}
