import type { HandCount } from './hand-count.ts';
import { setHands } from './hand-count.ts';
import { newShow, type Show, type Timer } from './show.ts';

/** Longer lists than a day can fill are cut; longer questions, too. */
const MOST_PARKED = 200;
const LONGEST_QUESTION = 500;
const MOST_CASES = 500;

/**
 * Reads a stored or received show. Never throws: what is no show gives undefined, and a part of it that is damaged is left
 * out while the rest is kept.
 */
export function parseShow(stored: unknown): Show | undefined {
  const value = typeof stored === 'string' ? parseJson(stored) : stored;
  if (
    !isRecord(value) ||
    value['v'] !== 1 ||
    typeof value['order'] !== 'string' ||
    !isCount(value['revision'])
  )
    return undefined;
  const { startedAt, timer } = value;
  const readTimer = parseTimer(timer);
  return {
    ...newShow(value['order']),
    revision: value['revision'],
    step: isCount(value['step']) ? value['step'] : 0,
    isBlack: value['isBlack'] === true,
    ...(isCount(startedAt) && { startedAt }),
    ...(readTimer && { timer: readTimer }),
    counts: parseCounts(value['counts']),
    shown: listOf(value['shown']).slice(0, MOST_CASES),
    parked: listOf(value['parked'])
      .slice(0, MOST_PARKED)
      .map((question) => question.slice(0, LONGEST_QUESTION)),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function parseTimer(value: unknown): Timer | undefined {
  if (!isRecord(value) || !isCount(value['length']) || typeof value['left'] !== 'number') return undefined;
  const { length, left, runsSince } = value;
  if (!Number.isFinite(left)) return undefined;
  return { length, left, ...(isCount(runsSince) && { runsSince }) };
}

function parseCounts(value: unknown): Record<string, HandCount> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, MOST_CASES)
      .flatMap(([id, count]) =>
        isRecord(count)
          ? [[id, { first: parseVotes(count['first']), second: parseVotes(count['second']) }]]
          : [],
      ),
  );
}

function parseVotes(value: unknown): Record<string, number> {
  if (!isRecord(value)) return {};
  return Object.entries(value).reduce<HandCount>(
    (count, [option, hands]) => (typeof hands === 'number' ? setHands(count, 'first', option, hands) : count),
    { first: {}, second: {} },
  ).first;
}

const listOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
