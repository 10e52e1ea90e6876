import { writeDay } from '../../adapters/local-day.ts';
import type { Agenda } from '../../domain/agenda/agenda.ts';
import { minutesToClock } from '../../domain/agenda/ready-day.ts';
import { parseDay } from '../../domain/calendar/day.ts';
import { countOf, type Occasion, type ParkedQuestion } from '../../domain/sessions/occasion.ts';
import { findShift, type RightOf, type RoomShift, sumShifts } from '../../domain/sessions/room-shift.ts';
import { countMessage } from '../../domain/words/count-message.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import type { Ui } from '../../schemas/ui.ts';

export type ReportStrings = Ui['dayReport'];

/** A case that a room can vote on. */
export interface ReportCase {
  id: string;
  title: string;
  pass: string;
  options: { id: string; right: boolean }[];
}

/** What the leader writes after the day. */
export interface Written {
  /** Absent as long as what the occasion says is right. */
  group?: string | undefined;
  when?: string | undefined;
  where?: string | undefined;
  present: string;
  leader: string;
  actions: { what: string; who: string; when: string }[];
  /** How many chose each step of the scale, by statement; as typed. */
  answers: string[][];
  /** Who answers each parked question, and when; in their order. */
  questions?: { who: string; when: string }[] | undefined;
}

export interface JudgedCase {
  title: string;
  pass: string;
  shift: RoomShift;
}

/** The cases that somebody has voted on, in the order of the passes. */
export const listJudged = (occasion: Occasion, cases: readonly ReportCase[]): JudgedCase[] =>
  cases
    .map(({ id, title, pass, options }) => ({
      title,
      pass,
      shift: findShift(countOf(occasion, id), options),
    }))
    .filter(({ shift }) => shift.before.voted + shift.after.voted > 0);

/** The shift of a case in plain words. */
export function tellShift({ before, after, direction }: RoomShift, { shift }: ReportStrings): string {
  const told = (message: `${string}{right}${string}{voted}${string}`, { right, voted }: RightOf) =>
    fillMessage(message, { right, voted });
  if (direction === undefined)
    return before.voted > 0 ? told(shift.onlyBefore, before) : told(shift.onlyAfter, after);
  const numbers = `${told(shift.before, before)}, ${told(shift.after, after)}`;
  return fillMessage(shift[direction], { numbers });
}

/** Each question with whoever answers it, and when, as far as that is known. */
export const listParked = (
  parked: readonly ParkedQuestion[],
  { questions = [] }: Pick<Written, 'questions'>,
  { owned }: ReportStrings,
): string[] =>
  parked.map(({ text, owner }, at) => {
    const who = (questions[at]?.who || owner).trim();
    const told = who ? fillMessage(owned, { question: text, owner: who }) : text;
    return [told, questions[at]?.when ?? ''].filter((part) => part.trim() !== '').join(', ');
  });

/** What the whole room's votes say, in one or two sentences; empty where nothing can be compared. */
export function tellDayShift(judged: readonly JudgedCase[], { lead }: ReportStrings): string {
  const { compared, more, fewer, largest } = sumShifts(judged.map(({ shift }) => shift));
  if (compared === 0) return '';
  const sentences = [
    more > 0 ? fillMessage(lead.more, { more, compared }) : lead.none,
    fewer > 0 ? countMessage(lead.fewer, fewer) : '',
    largest === undefined || compared < 2
      ? ''
      : fillMessage(lead.largest, { case: judged[largest]?.title ?? '' }),
  ];
  return sentences.filter(Boolean).join(' ');
}

/** What a report says first of a day, in this order. */
export const FACTS = ['group', 'when', 'where', 'present', 'leader'] as const;

/** For whom, when, where, how many and by whom: as the leader has written it, else as the occasion and its plan say. */
export function readFacts(
  { date, group, place, size }: Occasion,
  agenda: Agenda | undefined,
  written: Written,
): Record<(typeof FACTS)[number], string> {
  const day = parseDay(date);
  const first = agenda?.slots[0];
  const time = agenda && first ? `${minutesToClock(first.startsAt)}–${minutesToClock(agenda.endsAt)}` : '';
  return {
    group: written.group ?? group,
    when: written.when ?? [day === undefined ? '' : writeDay(day), time].filter(Boolean).join(', '),
    where: written.where ?? place,
    present: written.present || (size === undefined ? '' : `${size}`),
    leader: written.leader,
  };
}

/** The facts as pairs of a label and what is known; what is not known is left out. */
export function listFacts(
  occasion: Occasion,
  agenda: Agenda | undefined,
  written: Written,
  { facts }: ReportStrings,
): [string, string][] {
  const known = readFacts(occasion, agenda, written);
  return FACTS.map((name): [string, string] => [facts[name], known[name]]).filter(
    ([, text]) => text.trim() !== '',
  );
}

/** Each statement with its counts, where somebody has typed any. */
export function listAnswers(
  { answers }: Written,
  statements: readonly string[],
  scale: readonly string[],
): { statement: string; counts: { step: string; n: number }[]; all: number }[] {
  return statements
    .map((statement, row) => {
      const counts = scale.map((step, at) => ({
        step,
        n: Math.max(0, Math.trunc(Number(answers[row]?.[at]) || 0)),
      }));
      return { statement, counts, all: counts.reduce((sum, { n }) => sum + n, 0) };
    })
    .filter(({ all }) => all > 0);
}

interface Report {
  occasion: Occasion;
  agenda: Agenda | undefined;
  /** Titles of the passes that were held. */
  passes: readonly string[];
  judged: readonly JudgedCase[];
  written: Written;
  strings: ReportStrings;
  statements: readonly string[];
  scale: readonly string[];
}

/** The page as plain text to paste into a mail. What is not known is left out with its heading. */
export function writeReport({
  occasion,
  agenda,
  passes,
  judged,
  written,
  strings,
  statements,
  scale,
}: Report): string {
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', title, ...lines.map((line) => `- ${line}`)] : [];
  const lead = tellDayShift(judged, strings);
  return [
    strings.textTitle,
    ...(lead ? [lead] : []),
    '',
    ...listFacts(occasion, agenda, written, strings).map(([label, text]) => `${label}: ${text}`),
    ...section(strings.passesTitle, passes),
    ...section(
      strings.judgedTitle,
      judged.map(({ title, shift }) => `${title}: ${tellShift(shift, strings)}`),
    ),
    ...section(
      strings.actionsTitle,
      written.actions
        .filter(({ what }) => what.trim() !== '')
        .map(({ what, who, when }) => [what, who, when].filter((part) => part.trim() !== '').join(', ')),
    ),
    ...section(strings.parkedTitle, listParked(occasion.parked, written, strings)),
    ...section(
      strings.evaluationTitle,
      listAnswers(written, statements, scale).map(
        ({ statement, counts }) => `${statement} ${counts.map(({ step, n }) => `${step}: ${n}`).join(', ')}`,
      ),
    ),
  ].join('\n');
}
