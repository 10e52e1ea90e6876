import type { Agenda } from '../../domain/agenda/agenda.ts';
import { minutesToClock } from '../../domain/agenda/ready-day.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import { AgendaTable, type HuedPass } from './AgendaTable.tsx';
import { type PlannerStrings, tellDay, tellNote } from './tell-agenda.ts';

interface Props {
  agenda: Agenda;
  date: string | undefined;
  passes: readonly HuedPass[];
  strings: PlannerStrings;
  /** What has just been done, for a screen reader. */
  told: string;
  /** Address of the page that shows the plan to a room; absent while the programme does not fit. */
  showHref?: string | undefined;
}

/** The programme that the plan gives, and what there is to know about it. */
export function Programme({ agenda, date, passes, strings, told, showHref }: Props) {
  return (
    <section>
      <h2 class="screen-only" id="program" tabIndex={-1}>
        {strings.program}
      </h2>
      <p class="screen-only" role="status">
        {told}{' '}
        {agenda.slots.length > 0
          ? fillMessage(strings.endsAt, { end: minutesToClock(agenda.endsAt) })
          : agenda.notes.map((note) => tellNote(note, passes, strings)).join(' ')}
      </p>
      {showHref !== undefined && (
        <p class="screen-only">
          <a class="button" href={showHref}>
            {strings.show}
          </a>
        </p>
      )}
      <div class="notes screen-only">
        <h3>{strings.notesTitle}</h3>
        {agenda.notes.length === 0 ? (
          <p>{strings.notesNone}</p>
        ) : (
          <ul>
            {agenda.notes.map((note) => (
              <li key={tellNote(note, passes, strings)}>{tellNote(note, passes, strings)}</li>
            ))}
          </ul>
        )}
        <details>
          <summary>{strings.rules}</summary>
          <p>{strings.rulesText}</p>
        </details>
      </div>
      {agenda.slots.length > 0 && (
        <AgendaTable
          agenda={agenda}
          passes={passes}
          strings={strings}
          caption={fillMessage(strings.programCaption, { day: tellDay(date, strings) })}
          hasParts
        />
      )}
    </section>
  );
}
