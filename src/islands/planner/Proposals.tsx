import type { Plan } from '../../domain/agenda/plan.ts';
import type { Proposal } from '../../domain/agenda/propose-plans.ts';
import { minutesToClock } from '../../domain/agenda/ready-day.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import { LOCALE } from '../../domain/words/locale.ts';
import { whenNeeded } from '../../domain/words/when-needed.ts';
import type { HuedPass } from './AgendaTable.tsx';
import type { PlannerStrings } from './tell-agenda.ts';

const inList = whenNeeded(() => new Intl.ListFormat(LOCALE));

const WORDS = {
  'fewer-parts': 'parts',
  remove: 'remove',
  'end-later': 'endLater',
  'remove-and-end-later': 'both',
} as const;

interface Props {
  proposals: readonly Proposal[];
  /** Whether the plan says who takes part, so that there is a least needed pass. */
  hasAdministrations: boolean;
  passes: readonly HuedPass[];
  strings: PlannerStrings;
  onTake: (plan: Plan, told: string) => void;
}

/** Ways out for a plan that does not fit. Nothing of the plan leaves the page before one of them, or another, is taken. */
export function Proposals({ proposals, hasAdministrations, passes, strings, onTake }: Props) {
  const titleOf = (id: string) => passes.find(({ area }) => area === id)?.title ?? id;
  return (
    <section class="proposals screen-only" aria-labelledby="plan-too-full">
      <h2 id="plan-too-full">{strings.tooFull}</h2>
      <p>{proposals.length > 0 ? strings.tooFullLead : strings.tooFullNone}</p>
      <ul class="plain">
        {proposals.map(({ kind, plan, removed, endsAt }) => {
          // Ids of parts are unique in their pass alone.
          const parts = passes.find(({ area }) => area === plan.areas[0])?.parts ?? [];
          const partOf = (id: string) => parts.find((part) => part.id === id)?.title ?? id;
          const names = removed.map(kind === 'fewer-parts' ? partOf : titleOf);
          const values = { passes: inList().format(names), end: minutesToClock(endsAt) };
          const text = fillMessage(strings.proposals[WORDS[kind]], values);
          return (
            <li key={kind}>
              <button class="button" type="button" onClick={() => onTake(plan, strings.proposalTaken)}>
                {text}
              </button>
              <p class="small">
                {kind === 'fewer-parts'
                  ? strings.partsKept
                  : removed.length === 0
                    ? strings.allKept
                    : hasAdministrations
                      ? strings.removedNeeded
                      : strings.removedLast}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
