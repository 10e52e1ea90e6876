import type { Agenda } from '../../domain/agenda/agenda.ts';
import { listBlocks } from '../../domain/agenda/list-blocks.ts';
import type { Pass } from '../../domain/agenda/pass.ts';
import { minutesToClock } from '../../domain/agenda/ready-day.ts';
import type { AreaHue } from '../../domain/course/area.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import { type PlannerStrings, tellBlock } from './tell-agenda.ts';

export interface HuedPass extends Pass {
  hue: AreaHue;
}

interface Props {
  agenda: Agenda;
  passes: readonly HuedPass[];
  strings: PlannerStrings;
  caption: string;
  /** Whether the parts of each pass are listed under it. */
  hasParts?: boolean;
}

/** The programme of a day: a row each for passes and pauses. */
export function AgendaTable({ agenda, passes, strings, caption, hasParts = false }: Props) {
  const span = (from: number, minutes: number) =>
    fillMessage(strings.span, { start: minutesToClock(from), end: minutesToClock(from + minutes) });
  const shortened = (minutes: number, { planned }: { planned: number }) =>
    minutes < planned && (
      <span class="soft screen-only"> {fillMessage(strings.shortenedFrom, { n: planned })}</span>
    );
  return (
    <table class="agenda">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{strings.time}</th>
          <th scope="col">{strings.activity}</th>
          <th scope="col">{strings.length}</th>
        </tr>
      </thead>
      <tbody>
        {listBlocks(agenda).map((block) => (
          <tr
            key={block.startsAt}
            class={'parts' in block ? 'pass' : undefined}
            data-hue={'parts' in block ? passes.find(({ area }) => area === block.area)?.hue : undefined}
          >
            <td>{span(block.startsAt, block.minutes)}</td>
            <td>
              {'parts' in block ? (
                <b>{tellBlock(block, passes, strings)}</b>
              ) : (
                tellBlock(block, passes, strings)
              )}
              {hasParts && 'slot' in block && 'planned' in block.slot && shortened(block.minutes, block.slot)}
              {hasParts && 'parts' in block && (
                <ol class="plain">
                  {block.parts.map(({ part, startsAt, minutes, planned }) => (
                    <li key={part.id}>
                      {fillMessage(strings.partLine, {
                        start: minutesToClock(startsAt),
                        part: part.title,
                        n: minutes,
                      })}
                      {shortened(minutes, { planned })}
                    </li>
                  ))}
                </ol>
              )}
            </td>
            <td>{block.minutes}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
