import type { SessionPart } from '../sessions/session.ts';
import { type Agenda, type AgendaNote, type FrameKind, isPause, type Slot } from './agenda.ts';
import { needOf, type Pass } from './pass.ts';
import { choiceOf, shapePass } from './pass-choice.ts';
import {
  type Halves,
  LONGEST_WORK,
  LUNCH_FROM,
  LUNCH_TO,
  type PauseLengths,
  type Placement,
  placePauses,
  sumPauses,
} from './place-pauses.ts';
import type { Plan } from './plan.ts';
import { shareMinutes } from './share-minutes.ts';

/** A moment to stand up, in minutes. */
const STRETCH = 5;
/** Left-over time goes to questions, at the most so long; less than the last is not worth a heading, more is better given back. */
const QUESTIONS = [20, 15, 10, 5];
/** Welcome and wrap-up: a day with several passes has more to introduce and gather up. */
const FRAME = { onePass: { planned: 5, least: 3 }, morePasses: { planned: 10, least: 5 } };
/** General professional knowledge: two pairs are the fewest that have something to compare; one pair of eyes counts 40 hands. */
const SMALL_GROUP = 4;
const LARGE_GROUP = 40;

/** Prices that decide between ways to hold the day; the placement of pauses adds its own. */
const PER_PAUSED_MINUTE = 0.4;
const PER_SHORTENED_MINUTE = 0.3;
const PER_DROPPED_PART = 12;
const PER_EARLY_MINUTE = 0.2;
const PER_LATE_MINUTE = 1000;

interface PlannedWork {
  kind: FrameKind | 'part';
  planned: number;
  least: number;
  startsPass: boolean;
  /** See {@link needOf}. */
  need: number;
  area?: string;
  part?: SessionPart;
}

interface TimedWork extends PlannedWork {
  minutes: number;
}

interface Candidate {
  slots: Slot[];
  dropped: PlannedWork[];
  price: number;
}

/**
 * The agenda of a plan, to the minute. The rules, in order:
 *
 * 1. Welcome, the passes part by part in the plan's order, wrap-up. A pass is held as the leader has chosen ({@link shapePass}):
 *    in its length, and without the parts that are left out.
 * 2. Pauses fall between parts, most readily between passes. Nobody works longer than {@link LONGEST_WORK} minutes
 *    without one. Each half of the day has at most one fika, and only where a pause is needed; it is the pause that
 *    comes nearest to mid-morning or mid-afternoon. Other pauses are five minutes on one's feet. Pauses are never
 *    shortened.
 * 3. A day that begins before {@link LUNCH_FROM} and ends after {@link LUNCH_TO} has lunch between them, rather
 *    between half past eleven and one.
 * 4. When time is short, every part is shortened by the same share of what it can spare, at most to its least.
 * 5. When that is not enough, parts are left out: first of the pass that those who come need least ({@link needOf}), and
 *    of passes needed alike those with the lowest `dropOrder` first, the later pass first. The others then get back
 *    what room there is.
 * 6. When that is not enough either, the agenda ends late and says by how much.
 * 7. Time left over goes to questions, at most 20 minutes; beyond that the day ends early and says by how much.
 *
 * Areas that no pass has are passed over. Same plan and passes, same agenda.
 */
export function makeAgenda(plan: Plan, passes: readonly Pass[]): Agenda {
  const chosen = plan.areas.flatMap((area) => {
    const pass = passes.find((one) => one.area === area);
    return pass ? shapePass(pass, choiceOf(plan, area)) : [];
  });
  if (chosen.length === 0) return { slots: [], endsAt: plan.start, notes: [{ code: 'no-passes' }] };
  const works = listWorks(chosen, plan);
  let best: Candidate | undefined;
  // Those with little pause first: their price is soon below what the many with more cost for the pauses alone.
  const pausesOf = (halves: Halves) => sumPauses(halves, lengthsOf(plan));
  const orders = listHalves(plan, works).toSorted((a, b) => pausesOf(a) - pausesOf(b));
  for (const halves of orders) {
    if (best && pausesOf(halves) * PER_PAUSED_MINUTE >= best.price) break;
    for (const day of shapeDays(plan, works, halves)) {
      const leastPrice = priceWithoutPlaces(plan, day);
      // Where the pauses fall can only add to it, and is what takes the time to find out.
      if (best && leastPrice >= best.price) continue;
      const placement = placePauses(day.timed, halves, lengthsOf(plan), plan);
      const price = leastPrice + (placement?.price ?? Infinity);
      if (placement && (!best || price < best.price))
        best = { slots: listSlots(plan, day.timed, placement), dropped: day.dropped, price };
    }
  }
  // A pause between any two parts always meets the rules as long as no part is longer than LONGEST_PART.
  if (!best) throw new RangeError('A part is too long to place a pause');
  return { slots: best.slots, endsAt: endOf(best.slots), notes: listNotes(plan, best, works) };
}

function listWorks(passes: readonly Pass[], plan: Plan): PlannedWork[] {
  const frame = passes.length === 1 ? FRAME.onePass : FRAME.morePasses;
  return [
    { kind: 'welcome', ...frame, startsPass: false, need: 0 },
    ...passes.flatMap((pass) =>
      pass.parts.map((part, index): PlannedWork => {
        return {
          kind: 'part',
          planned: part.minutes,
          least: part.least,
          startsPass: index === 0,
          need: needOf(pass, plan),
          area: pass.area,
          part,
        };
      }),
    ),
    { kind: 'wrap-up', ...frame, startsPass: false, need: 0 },
  ];
}

/** Every number of pauses that could be needed, without lunch and with it. */
function listHalves(plan: Plan, works: readonly PlannedWork[]): Halves[] {
  const total = works.reduce((sum, { planned }) => sum + planned, 0);
  const most = Math.min(Math.ceil(total / LONGEST_WORK) + 3, works.length - 1);
  const counts = Array.from({ length: most + 1 }, (_, pauses) => pauses);
  const withoutLunch = counts.map((pauses): Halves => [pauses]);
  if (plan.lunch === 0 || plan.start >= LUNCH_FROM) return withoutLunch;
  return [...withoutLunch, ...counts.flatMap((before) => counts.map((after): Halves => [before, after]))];
}

/** A day without the places of its pauses. */
interface ShapedDay {
  timed: readonly TimedWork[];
  halves: Halves;
  dropped: PlannedWork[];
}

/** The ways to hold the day with so many pauses; none where it then has lunch and needs none, or the other way round. */
function shapeDays(plan: Plan, works: readonly PlannedWork[], halves: Halves): ShapedDay[] {
  const room = plan.end - plan.start - sumPauses(halves, lengthsOf(plan));
  const dropped = chooseDropped(works, room);
  const kept = keepWorks(works, dropped);
  const lengths = shareMinutes(kept, room);
  const timed = kept.map((work, index): TimedWork => ({ ...work, minutes: lengths[index] ?? work.least }));
  const spare = room - sumMinutes(timed);
  // Less than all the time left over, where all of it would force a pause into the last pass.
  const questions = QUESTIONS.map((most) => Math.min(most, spare)).filter(
    (minutes, index) => minutes >= (QUESTIONS.at(-1) ?? 0) && minutes > (QUESTIONS[index + 1] ?? 0),
  );
  const days = questions.length === 0 ? [timed] : questions.map((minutes) => addQuestions(timed, minutes));
  return days
    .map((day) => ({ timed: day, halves, dropped }))
    .filter((day) => {
      const needsLunch = plan.lunch > 0 && plan.start < LUNCH_FROM && endOfDay(plan, day) > LUNCH_TO;
      return needsLunch === (halves.length === 2);
    });
}

const lengthsOf = ({ fika, lunch }: Plan): PauseLengths => ({ stretch: STRETCH, fika, lunch });

const sumMinutes = (timed: readonly { minutes: number }[]): number =>
  timed.reduce((sum, { minutes }) => sum + minutes, 0);

function addQuestions(works: readonly TimedWork[], minutes: number): TimedWork[] {
  const questions: TimedWork = {
    kind: 'questions',
    planned: minutes,
    least: minutes,
    minutes,
    startsPass: false,
    need: 0,
  };
  return [...works.slice(0, -1), questions, ...works.slice(-1)];
}

const endOfDay = (plan: Plan, { timed, halves }: ShapedDay): number =>
  plan.start + sumMinutes(timed) + sumPauses(halves, lengthsOf(plan));

/** What a day costs but for where its pauses fall. */
function priceWithoutPlaces(plan: Plan, day: ShapedDay): number {
  const end = endOfDay(plan, day);
  const shortened = day.timed.reduce((sum, { planned, minutes }) => sum + planned - minutes, 0);
  return (
    sumPauses(day.halves, lengthsOf(plan)) * PER_PAUSED_MINUTE +
    shortened * PER_SHORTENED_MINUTE +
    day.dropped.length * PER_DROPPED_PART +
    Math.max(0, plan.end - end) * PER_EARLY_MINUTE +
    Math.max(0, end - plan.end) * PER_LATE_MINUTE
  );
}

function listSlots(plan: Plan, timed: readonly TimedWork[], { pauses }: Placement): Slot[] {
  const slots: Slot[] = [];
  let clock = plan.start;
  const add = (slot: Slot) => {
    slots.push(slot);
    clock += slot.minutes;
  };
  for (const [index, { kind, planned, minutes, area, part }] of timed.entries()) {
    const pause = pauses.find(({ before }) => before === index);
    if (pause) add({ kind: pause.kind, minutes: pause.minutes, startsAt: clock });
    if (kind !== 'part') add({ kind, planned, minutes, startsAt: clock });
    else if (area !== undefined && part) add({ kind, area, part, planned, minutes, startsAt: clock });
  }
  return slots;
}

/** The fewest parts to leave out, in their order, for the rest to have room at their least. */
function chooseDropped(works: readonly PlannedWork[], room: number): PlannedWork[] {
  const order = works
    .map((work, index) => ({ work, index, dropOrder: work.part?.dropOrder }))
    .filter(({ dropOrder }) => dropOrder !== undefined)
    .toSorted(
      (a, b) => a.work.need - b.work.need || (a.dropOrder ?? 0) - (b.dropOrder ?? 0) || b.index - a.index,
    );
  let least = works.reduce((sum, work) => sum + work.least, 0);
  const dropped: PlannedWork[] = [];
  for (const { work } of order) {
    if (least <= room) break;
    dropped.push(work);
    least -= work.least;
  }
  return dropped;
}

/** What remains; where a pass has lost its first part, the next of its parts begins it. */
function keepWorks(works: readonly PlannedWork[], dropped: readonly PlannedWork[]): PlannedWork[] {
  const kept = works.filter((work) => !dropped.includes(work));
  return kept.map((work, index) => ({
    ...work,
    startsPass: work.kind === 'part' && work.area !== kept[index - 1]?.area,
  }));
}

const endOf = (slots: readonly Slot[]): number => {
  const last = slots.at(-1);
  return last ? last.startsAt + last.minutes : 0;
};

function listNotes(plan: Plan, { slots, dropped }: Candidate, works: readonly PlannedWork[]): AgendaNote[] {
  const notes: AgendaNote[] = [];
  const mostNeeded = Math.max(...works.map(({ need }) => need));
  const endsAt = endOf(slots);
  if (endsAt > plan.end) notes.push({ code: 'ends-late', minutes: endsAt - plan.end });
  for (const { area, part, need } of dropped)
    if (area && part) notes.push({ code: 'dropped', area, part, isNeededLess: need < mostNeeded });
  const cuts = slots.flatMap((slot) => (isPause(slot) ? [] : slot.planned - slot.minutes));
  const shortened = cuts.filter((minutes) => minutes > 0);
  if (shortened.length > 0) {
    notes.push({
      code: 'shortened',
      parts: shortened.length,
      minutes: shortened.reduce((sum, minutes) => sum + minutes, 0),
    });
  }
  if (endsAt < plan.end) notes.push({ code: 'ends-early', minutes: plan.end - endsAt });
  const countOf = (kind: Slot['kind']) => slots.filter((slot) => slot.kind === kind).length;
  if (countOf('questions') === 0) notes.push({ code: 'no-questions' });
  if (countOf('stretch') > 0) notes.push({ code: 'stretches-added', pauses: countOf('stretch') });
  if (plan.fika > 0 && countOf('fika') === 0) notes.push({ code: 'fika-not-needed' });
  if (plan.lunch > 0 && countOf('lunch') === 0) notes.push({ code: 'lunch-not-needed' });
  if (plan.lunch === 0 && plan.start < LUNCH_FROM && endsAt > LUNCH_TO) notes.push({ code: 'lunch-missing' });
  if (plan.groupSize < SMALL_GROUP) notes.push({ code: 'small-group' });
  if (plan.groupSize > LARGE_GROUP) notes.push({ code: 'large-group' });
  return notes;
}
