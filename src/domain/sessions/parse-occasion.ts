import { isFlag, isNumber, isRecord, isText } from '../json/guards.ts';
import type { HandCount } from './hand-count.ts';
import { toHands } from './hand-count.ts';
import { newOccasion, type Occasion, type ParkedQuestion, type Timer } from './occasion.ts';
import { newRun, type Run } from './run.ts';
import { CASE_STEPS } from './slide.ts';

/** Longer lists than a day can fill are cut; longer texts, too. */
const MOST_ENTRIES = 1000;
const MOST_PARKED = 200;
const LONGEST_TEXT = 500;
/** Characters. A day with every list full has less; what is longer is no occasion, and is not worth the time to read. */
const LONGEST_STORED = 500_000;

/** The id of what version 1 kept: there was one day on a computer. */
export const EARLIER_DAY = 'tidigare';

/**
 * Reads a stored or received occasion, also one of version 1. Never throws: what is no occasion gives undefined, and a part
 * of it that is damaged is left out while the rest is kept.
 */
export function parseOccasion(stored: unknown): Occasion | undefined {
  const value = isText(stored) ? parseJson(stored) : stored;
  if (!isRecord(value) || !isText(value['order']) || !isCount(value['revision'])) return undefined;
  if (value['v'] === 1) return fromVersion1(value, value['order'], value['revision']);
  if (value['v'] !== 2 || !isText(value['id']) || !/^[a-z0-9]{1,40}$/.test(value['id'])) return undefined;
  const { size, plan, breakUntil } = value;
  const timer = parseTimer(value['timer']);
  const facts = {
    date: dayOf(value['date']),
    group: textOf(value['group']),
    place: textOf(value['place']),
    ...(isCount(size) && { size }),
    ...(isText(plan) && { plan: plan.slice(0, LONGEST_TEXT) }),
  };
  return {
    ...newOccasion(value['id'], value['order'], facts, isCount(value['createdAt']) ? value['createdAt'] : 0),
    changedAt: isCount(value['changedAt']) ? value['changedAt'] : 0,
    revision: value['revision'],
    runs: mapOf(value['runs'], parseRun),
    isBlack: value['isBlack'] === true,
    isDark: value['isDark'] === true,
    ...(isCount(breakUntil) && { breakUntil }),
    ...(timer && { timer }),
    counts: mapOf(value['counts'], parseCount),
    votesShown: mapOf(value['votesShown'], (shown) => (isFlag(shown) ? shown : undefined)),
    parked: listOf(value['parked']).flatMap(parseQuestion).slice(0, MOST_PARKED),
  };
}

/** What version 1 kept of its day: the votes, the questions and how far it came in its running order. */
function fromVersion1(value: Record<string, unknown>, order: string, revision: number): Occasion {
  const { startedAt, step } = value;
  const started = isCount(startedAt) ? startedAt : 0;
  // The day with its plan was one name, `dagen <plan>`.
  const [name = '', plan] = order.split(' ');
  const shown = listOf(value['shown']).filter(isText).slice(0, MOST_ENTRIES);
  const facts = {
    // Nobody works past midnight here: the day in the middle of the world's clocks is the day in Sweden, too.
    date: started > 0 && started < 8.64e15 ? new Date(started).toISOString().slice(0, 10) : '',
    group: '',
    place: '',
    ...(plan !== undefined && { plan }),
  };
  return {
    ...newOccasion(EARLIER_DAY, name, facts, started),
    revision,
    runs: { [name]: { ...newRun(), step: isCount(step) ? step : 0 } },
    counts: mapOf(value['counts'], parseCount),
    votesShown: Object.fromEntries(
      shown.flatMap((id) => CASE_STEPS.map((at): [string, boolean] => [`${id}/${at}`, true])),
    ),
    parked: listOf(value['parked']).flatMap(parseQuestion).slice(0, MOST_PARKED),
  };
}

function parseJson(text: string): unknown {
  if (text.length > LONGEST_STORED) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function parseRun(value: unknown): Run | undefined {
  if (!isRecord(value)) return undefined;
  const { at, step, revealed, clock } = value;
  return {
    at: textOf(at),
    step: isCount(step) ? step : 0,
    revealed: isCount(revealed) ? revealed : 0,
    ...(isRecord(clock) &&
      isCount(clock['startedAt']) &&
      isNumber(clock['from']) && { clock: { startedAt: clock['startedAt'], from: clock['from'] } }),
    reached: mapOf(value['reached'], (time) => (isCount(time) ? time : undefined)),
  };
}

function parseTimer(value: unknown): Timer | undefined {
  if (!isRecord(value)) return undefined;
  const { at, length, left, runsSince } = value;
  if (!isText(at) || !isCount(length) || !isNumber(left)) return undefined;
  return { at, length, left, ...(isCount(runsSince) && { runsSince }) };
}

const parseCount = (value: unknown): HandCount | undefined =>
  isRecord(value) ? { first: parseVotes(value['first']), second: parseVotes(value['second']) } : undefined;

const parseVotes = (value: unknown): Record<string, number> =>
  mapOf(value, (hands) => (typeof hands === 'number' ? toHands(hands) : undefined));

/** Version 1 kept the text alone. */
function parseQuestion(value: unknown): ParkedQuestion[] {
  if (isText(value)) return [{ text: textOf(value), owner: '' }];
  return isRecord(value) && isText(value['text'])
    ? [{ text: textOf(value['text']), owner: textOf(value['owner']) }]
    : [];
}

function mapOf<Entry>(value: unknown, parse: (entry: unknown) => Entry | undefined): Record<string, Entry> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, MOST_ENTRIES)
      .flatMap(([name, entry]) => {
        const parsed = parse(entry);
        return parsed === undefined ? [] : [[name, parsed]];
      }),
  );
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string => (isText(value) ? value.slice(0, LONGEST_TEXT) : '');
const dayOf = (value: unknown): string => (isText(value) && /^\d{4}-\d\d-\d\d$/.test(value) ? value : '');
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
