import { writeDay } from '../../adapters/local-day.ts';
import type { Agenda, AgendaNote, FrameKind, PauseKind } from '../../domain/agenda/agenda.ts';
import { type Block, listBlocks } from '../../domain/agenda/list-blocks.ts';
import type { Pass } from '../../domain/agenda/pass.ts';
import type { LinkProblem } from '../../domain/agenda/plan-link.ts';
import { minutesToClock } from '../../domain/agenda/ready-day.ts';
import { parseDay } from '../../domain/calendar/day.ts';
import { countMessage, pluralForm } from '../../domain/words/count-message.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import type { Ui } from '../../schemas/ui.ts';

export type PlannerStrings = Ui['planner'];

/** `tisdag 1 december 2026` for `2026-12-01`; the words for "not yet decided" where there is no day. */
export function tellDay(date: string | undefined, strings: Pick<PlannerStrings, 'undecided'>): string {
  const day = date === undefined ? undefined : parseDay(date);
  return day === undefined ? strings.undecided : writeDay(day);
}

/** What a pause, the welcome or the end is called. */
export function tellSlot(kind: PauseKind | FrameKind, { slots }: Pick<PlannerStrings, 'slots'>): string {
  return kind === 'wrap-up' ? slots.wrapUp : slots[kind];
}

/** What stands for a line of the agenda: the pass, the pause, the welcome. */
export function tellBlock(block: Block, passes: readonly Pass[], strings: PlannerStrings): string {
  if (!('parts' in block)) return tellSlot(block.slot.kind, strings);
  const pass = passes.find(({ area }) => area === block.area)?.title ?? block.area;
  return block.continued ? fillMessage(strings.continued, { pass }) : pass;
}

/** Says in words what was done to make the plan fit, or what keeps it from fitting. */
export function tellNote(
  note: AgendaNote,
  passes: readonly Pass[],
  { minutes, notes }: PlannerStrings,
): string {
  switch (note.code) {
    case 'no-passes':
      return notes.noPasses;
    case 'shortened':
      return fillMessage(pluralForm(notes.shortened, note.parts), {
        n: note.parts,
        minutes: countMessage(minutes, note.minutes),
      });
    case 'dropped': {
      const pass = passes.find(({ area }) => area === note.area)?.title ?? note.area;
      return fillMessage(note.isNeededLess ? notes.droppedNeeded : notes.dropped, {
        part: note.part.title,
        pass,
      });
    }
    case 'ends-early':
      return fillMessage(notes.endsEarly, { minutes: countMessage(minutes, note.minutes) });
    case 'ends-late':
      return fillMessage(notes.endsLate, { minutes: countMessage(minutes, note.minutes) });
    case 'no-questions':
      return notes.noQuestions;
    case 'stretches-added':
      return countMessage(notes.stretches, note.pauses);
    case 'fika-not-needed':
      return notes.fikaNotNeeded;
    case 'lunch-not-needed':
      return notes.lunchNotNeeded;
    case 'lunch-missing':
      return notes.lunchMissing;
    case 'small-group':
      return notes.smallGroup;
    case 'large-group':
      return notes.largeGroup;
  }
}

/** Says in words what was wrong with the link of a plan. */
export function tellProblem(problem: LinkProblem, { damaged }: PlannerStrings): string {
  switch (problem.code) {
    case 'unknown-version':
      return damaged.unknownVersion;
    case 'unreadable':
      return fillMessage(damaged.unreadable, { field: damaged.fields[problem.field], text: problem.text });
    case 'missing':
      return fillMessage(damaged.missing, { field: damaged.fields[problem.field] });
    case 'unknown-area':
      return fillMessage(damaged.unknownArea, { text: problem.text });
    case 'repeated-area':
      return fillMessage(damaged.repeatedArea, { text: problem.text });
    case 'not-understood':
      return fillMessage(damaged.notUnderstood, { text: problem.text });
    case 'changed':
      return damaged.changed;
  }
}

interface Invitation {
  agenda: Agenda;
  date: string | undefined;
  /** Where the day is; may be empty. */
  place: string;
  passes: readonly Pass[];
  strings: PlannerStrings;
  /** Address of the plan. */
  link: string;
}

/** The programme as plain text: a line each for passes and pauses, without the parts of the passes. */
export function writeInvitation({ agenda, date, place, passes, strings, link }: Invitation): string {
  const start = minutesToClock(agenda.slots[0]?.startsAt ?? agenda.endsAt);
  const end = minutesToClock(agenda.endsAt);
  return [
    strings.invitationTitle,
    fillMessage(strings.invitationWhen, { day: tellDay(date, strings), start, end }),
    ...(place.trim() === '' ? [] : [fillMessage(strings.invitationWhere, { place })]),
    '',
    ...listBlocks(agenda).map(
      (block) => `${minutesToClock(block.startsAt)} ${tellBlock(block, passes, strings)}`,
    ),
    `${end} ${strings.end}`,
    '',
    fillMessage(strings.invitationLink, { link }),
  ].join('\n');
}
