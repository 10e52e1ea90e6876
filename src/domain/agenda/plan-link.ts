import { parseDay } from '../calendar/day.ts';
import type { PassChoice } from './pass-choice.ts';
import {
  FIKA_CHOICES,
  isDayLength,
  isGroupSize,
  isPlanId,
  LUNCH_CHOICES,
  type Plan,
  usualPlan,
} from './plan.ts';

/**
 * A plan as it stands in an address, after `?p=`:
 *
 *     1~intro.miljo.anmala~t0830-1200~n25~f15~l0~d2026-12-01~amiljo~ik3f9x2a7~c5k
 *     │ │                  │          │   │   │  │           │      │         └ check: two characters from all before `~c`
 *     │ │                  │          │   │   │  │           │      └ the plan's own id; left out until it is needed
 *     │ │                  │          │   │   │  │           └ administrations by id; left out where areas were chosen
 *     │ │                  │          │   │   │  └ day; left out until it is decided
 *     │ │                  │          │   │   └ lunch, minutes (0 is none)
 *     │ │                  │          │   └ fika, minutes (0 is none)
 *     │ │                  │          └ group size
 *     │ │                  └ start and end by the clock
 *     │ └ areas by id, in running order
 *     └ version of the format
 *
 * A pass that is not held whole has a field of its own, `pmiljo_40_fall-2`: area, minutes (0 is as planned), parts left out.
 *
 * Written with characters that no address needs to escape. It lives in links that people have saved and sent, so a new
 * version must go on reading the old ones; fields after the areas are known by their letter and may come in any order.
 * Nothing in it is about a person. The check tells when a mail program has cut the link or somebody has changed it.
 */
const VERSION = '1';

const PLAN_FIELDS = [
  'areas',
  'time',
  'group',
  'fika',
  'lunch',
  'date',
  'administrations',
  'id',
  'passes',
] as const;
export type PlanField = (typeof PLAN_FIELDS)[number];

/** What was wrong with a link. `text` is what stood there. */
export type LinkProblem =
  /** Made by a later version, or no plan at all: nothing could be read. */
  | { code: 'unknown-version'; text: string }
  | { code: 'unreadable'; field: PlanField; text: string }
  | { code: 'missing'; field: PlanField }
  | { code: 'unknown-area'; text: string }
  | { code: 'repeated-area'; text: string }
  | { code: 'not-understood'; text: string }
  /** All fields may be right, but it is not the text that was once made. */
  | { code: 'changed' };

export interface ReadPlan {
  plan: Plan;
  problems: LinkProblem[];
}

/** Writes a plan. Areas and administrations must be ids: small letters, digits and hyphens. */
export function planToLink({
  areas,
  start,
  end,
  groupSize,
  fika,
  lunch,
  date,
  administrations,
  id,
  passes = [],
}: Plan): string {
  const fields = [
    VERSION,
    areas.join('.'),
    `t${writeClock(start)}-${writeClock(end)}`,
    `n${groupSize}`,
    `f${fika}`,
    `l${lunch}`,
    ...(date === undefined ? [] : [`d${date}`]),
    ...(administrations === undefined ? [] : [`a${administrations.join('.')}`]),
    ...areas.flatMap((area) => passes.filter((choice) => choice.area === area).map(writeChoice)),
    ...(id === undefined ? [] : [`i${id}`]),
  ];
  const text = fields.join('~');
  return `${text}~c${checkOf(text)}`;
}

/** Characters. A plan of all passes has some hundred; what is longer is no plan, and has more faults than anybody reads. */
const LONGEST_LINK = 4000;

/**
 * Reads a plan from any text. What cannot be read is taken from `fallback` and told as a problem; what can be read is
 * kept. Never throws, and the plan that comes back is always one that can be held. `areas` are the ids that exist.
 */
export function readPlanLink(link: string, areas: readonly string[], fallback: Plan): ReadPlan {
  if (link.length > LONGEST_LINK)
    return { plan: fallback, problems: [{ code: 'unknown-version', text: link.slice(0, LONGEST_LINK) }] };
  const [version, areasText, ...rest] = link.split('~');
  if (version !== VERSION) return { plan: fallback, problems: [{ code: 'unknown-version', text: link }] };

  const problems: LinkProblem[] = [];
  const plan: Plan = { ...fallback, areas: readAreas(areasText, areas, problems) };
  delete plan.date;
  delete plan.administrations;
  delete plan.id;
  delete plan.passes;
  const choices: PassChoice[] = [];
  const found = new Set<PlanField>();
  const take = (field: PlanField, text: string, isRead: boolean) => {
    if (found.has(field)) problems.push({ code: 'not-understood', text });
    else if (!isRead) problems.push({ code: 'unreadable', field, text });
    found.add(field);
  };
  for (const text of rest) {
    const value = text.slice(1);
    const number = /^\d{1,3}$/.test(value) ? Number(value) : Number.NaN;
    switch (text[0]) {
      case 't': {
        const times = readTimes(value);
        if (times && !found.has('time')) Object.assign(plan, times);
        take('time', text, times !== undefined);
        break;
      }
      case 'n':
        if (isGroupSize(number) && !found.has('group')) plan.groupSize = number;
        take('group', text, isGroupSize(number));
        break;
      case 'f':
        if (FIKA_CHOICES.includes(number) && !found.has('fika')) plan.fika = number;
        take('fika', text, FIKA_CHOICES.includes(number));
        break;
      case 'l':
        if (LUNCH_CHOICES.includes(number) && !found.has('lunch')) plan.lunch = number;
        take('lunch', text, LUNCH_CHOICES.includes(number));
        break;
      case 'd': {
        const isDay = parseDay(value) !== undefined;
        if (isDay && !found.has('date')) plan.date = value;
        take('date', text, isDay);
        break;
      }
      case 'a': {
        const isList = /^[a-z\d-]+(\.[a-z\d-]+)*$/.test(value);
        if (isList && !found.has('administrations')) plan.administrations = [...new Set(value.split('.'))];
        take('administrations', text, isList);
        break;
      }
      case 'i':
        if (isPlanId(value) && !found.has('id')) plan.id = value;
        take('id', text, isPlanId(value));
        break;
      case 'p': {
        const choice = readChoice(value);
        const isNew = choices.every(({ area }) => area !== choice?.area);
        if (choice && isNew && plan.areas.includes(choice.area)) choices.push(choice);
        else problems.push({ code: 'unreadable', field: 'passes', text });
        break;
      }
      case 'c':
        break;
      default:
        problems.push({ code: 'not-understood', text });
    }
  }
  if (choices.length > 0) plan.passes = choices;
  for (const field of ['time', 'group', 'fika', 'lunch'] as const) {
    if (!found.has(field)) problems.push({ code: 'missing', field });
  }
  const checkAt = link.lastIndexOf('~c');
  if (checkAt === -1 || link.slice(checkAt + 2) !== checkOf(link.slice(0, checkAt)))
    problems.push({ code: 'changed' });
  return { plan, problems };
}

/**
 * The plan of a link, for those who show a day and mend nothing in it: what the link does not say is as in the link `fallback`,
 * and what neither of them says is as usual.
 */
export const readPlan = (link: string, areas: readonly string[], fallback = ''): Plan =>
  readPlanLink(link, areas, readPlanLink(fallback, areas, usualPlan(areas)).plan).plan;

function readAreas(
  text: string | undefined,
  known: readonly string[],
  problems: LinkProblem[],
): readonly string[] {
  if (!text) {
    problems.push({ code: 'missing', field: 'areas' });
    return [];
  }
  const read: string[] = [];
  for (const area of text.split('.')) {
    if (read.includes(area)) problems.push({ code: 'repeated-area', text: area });
    else if (!known.includes(area)) problems.push({ code: 'unknown-area', text: area });
    else read.push(area);
  }
  return read;
}

const writeChoice = ({ area, minutes = 0, without }: PassChoice) =>
  `p${[area, minutes, ...without].join('_')}`;

function readChoice(text: string): PassChoice | undefined {
  if (!/^[a-z\d-]+_\d{1,3}(_[a-z\d-]+)*$/.test(text)) return undefined;
  const [area = '', length = '', ...without] = text.split('_');
  const minutes = Number(length);
  return minutes === 0 && without.length === 0
    ? undefined
    : { area, ...(minutes > 0 && { minutes }), without };
}

function readTimes(text: string): Pick<Plan, 'start' | 'end'> | undefined {
  const [, ...digits] = /^(\d\d)([0-5]\d)-(\d\d)([0-5]\d)$/.exec(text) ?? [];
  if (digits.length === 0) return undefined;
  const [startHour = 0, startMinute = 0, endHour = 0, endMinute = 0] = digits.map(Number);
  const start = startHour * 60 + startMinute;
  const end = endHour * 60 + endMinute;
  return isDayLength(start, end) ? { start, end } : undefined;
}

const writeClock = (minutes: number) =>
  `${Math.floor(minutes / 60)}`.padStart(2, '0') + `${minutes % 60}`.padStart(2, '0');

/** Two characters that change with nearly every slip: a sum of the characters, each weighed by its place. */
function checkOf(text: string): string {
  const base = 36;
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) sum = (sum * 31 + text.charCodeAt(index)) % base ** 2;
  return sum.toString(base).padStart(2, '0');
}
