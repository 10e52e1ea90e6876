import type { Agenda } from '../../domain/agenda/agenda.ts';
import { countMaterials } from '../../domain/agenda/count-materials.ts';
import type { Pass, PassWithDossiers } from '../../domain/agenda/pass.ts';
import type { Plan } from '../../domain/agenda/plan.ts';
import { minutesToClock } from '../../domain/agenda/ready-day.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import { type PlannerStrings, tellDay } from './tell-agenda.ts';

interface Copies {
  plan: Plan;
  agenda: Agenda;
  passes: readonly Pass[];
  /** Titles of the dossiers that are read on the day. */
  dossiers: readonly string[];
  /** What the leader calls the group, and where it meets; may be empty. */
  group: string;
  place: string;
  strings: PlannerStrings;
}

/** The papers of a day, in the order that they are printed, each with how many there are to be. */
export function listCopies({ plan, agenda, passes, dossiers, group, place, strings }: Copies): string[] {
  const { copies } = strings;
  const { pairs, signList } = countMaterials(plan.groupSize);
  const n = plan.groupSize;
  const held = plan.areas
    .flatMap((area) => passes.find((pass) => pass.area === area)?.title ?? [])
    .join(', ');
  const day = plan.date === undefined ? '' : tellDay(plan.date, strings);
  const time = fillMessage(strings.span, {
    start: minutesToClock(plan.start),
    end: minutesToClock(agenda.endsAt),
  });
  const onDoor = [group.trim(), day, time, place.trim()].filter(Boolean).join(', ');
  const titles = dossiers.join(', ');
  return [
    fillMessage(copies.door, { text: onDoor }),
    copies.programme,
    fillMessage(copies.attendance, { rows: signList.rows, n: signList.sheets }),
    ...(held ? [fillMessage(copies.guides, { passes: held })] : []),
    fillMessage(copies.cards, { n }),
    ...(held ? [fillMessage(copies.handouts, { n, passes: held })] : []),
    ...(titles
      ? [fillMessage(copies.dossiers, { n: pairs, titles }), fillMessage(copies.keys, { titles })]
      : []),
    fillMessage(copies.evaluation, { n }),
    fillMessage(copies.certificates, { n }),
  ];
}

/** Titles of the dossiers that the parts of a day read. */
export const listDossiers = ({ slots }: Agenda, passes: readonly PassWithDossiers[]): string[] =>
  slots.flatMap((slot) => {
    if (slot.kind !== 'part') return [];
    const { dossiers = [] } = passes.find(({ area }) => area === slot.area) ?? {};
    return dossiers.filter(({ part }) => part === slot.part.id).map(({ title }) => title);
  });
