import { FOLLOW_UPS, followUpDays, type FollowUp as Name } from '../../domain/agenda/follow-up-days.ts';
import { type Day, formatDay } from '../../domain/calendar/day.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import { type PlannerStrings, tellDay } from './tell-agenda.ts';

interface Props {
  /** Undefined until the day has been decided. */
  day: Day | undefined;
  strings: PlannerStrings;
  onSave: (followUp: Name) => void;
}

/** The days after the knowledge day on which to repeat. */
export function FollowUp({ day, strings, onSave }: Props) {
  return (
    <section class="screen-only">
      <h2>{strings.followUp}</h2>
      <p>{strings.followUpLead}</p>
      {day === undefined ? (
        <p>{strings.followUpNeedsDate}</p>
      ) : (
        <ul class="plain">
          {FOLLOW_UPS.map((followUp) => {
            const text = fillMessage(
              strings.followUpDays[followUp === 'five-months' ? 'fiveMonths' : followUp],
              { day: tellDay(formatDay(followUpDays(day)[followUp]), strings) },
            );
            return (
              <li class="row" key={followUp}>
                <span>{text}</span>
                <button
                  class="button quiet"
                  type="button"
                  aria-label={fillMessage(strings.followUpSave, { day: text })}
                  onClick={() => onSave(followUp)}
                >
                  {strings.followUpDownload}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
