import { type FollowUp, followUpDays } from '../../domain/agenda/follow-up-days.ts';
import { type Day, formatDay } from '../../domain/calendar/day.ts';
import { writeCalendar } from '../../domain/calendar/write-calendar.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import type { PlannerStrings } from './tell-agenda.ts';

interface CalendarFile {
  name: string;
  text: string;
}

interface Made {
  day: Day;
  strings: PlannerStrings;
  siteName: string;
  /** The plan's own id: names the event, so that a changed plan replaces the earlier one and no other. */
  planId: string;
  /** Host of the site. */
  host: string;
  /** Epoch milliseconds. */
  madeAt: number;
}

/** One is at work at this time, in minutes after midnight. */
const REPETITION = { startsAt: 9 * 60, minutes: 10, remindBefore: 5, isBusy: false };
/** People walk to the room. */
const REMIND_OF_DAY = 30;

const productOf = (siteName: string) => `-//${siteName}//${siteName}//SV`;

/** The day as an event, with the programme as its description. */
export function writeDayFile(
  { day, strings, siteName, planId, host, madeAt }: Made,
  when: { startsAt: number; endsAt: number },
  programme: string,
  link: string,
): CalendarFile {
  return {
    name: `${fillMessage(strings.calendarFile, { date: formatDay(day) })}.ics`,
    text: writeCalendar({
      productId: productOf(siteName),
      madeAt,
      event: {
        uid: `kunskapsdag-${planId}@${host}`,
        day,
        startsAt: when.startsAt,
        minutes: when.endsAt - when.startsAt,
        remindBefore: REMIND_OF_DAY,
        isBusy: true,
        title: strings.calendarTitle,
        description: programme,
        url: link,
      },
    }),
  };
}

/** One of the days to repeat on, as a few minutes with a reminder. `link` is where one practises. */
export function writeFollowUpFile(
  { day, strings, siteName, planId, host, madeAt }: Made,
  followUp: FollowUp,
  link: string,
): CalendarFile {
  const on = followUpDays(day)[followUp];
  return {
    name: `${fillMessage(strings.followUpFile, { date: formatDay(on) })}.ics`,
    text: writeCalendar({
      productId: productOf(siteName),
      madeAt,
      event: {
        uid: `kunskapsdag-${planId}-${followUp}@${host}`,
        day: on,
        ...REPETITION,
        title: strings.followUpTitle,
        description: `${strings.followUpText}\n${link}`,
        url: link,
      },
    }),
  };
}
