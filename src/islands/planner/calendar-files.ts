import { FOLLOW_UPS, type FollowUp, followUpDays } from '../../domain/agenda/follow-up-days.ts';
import { type Day, formatDay } from '../../domain/calendar/day.ts';
import { writeCalendar } from '../../domain/calendar/write-calendar.ts';
import { fillMessage } from '../../domain/course/fill-message.ts';
import type { PlannerStrings } from './tell-agenda.ts';

interface CalendarFile {
  name: string;
  text: string;
}

interface Made {
  day: Day;
  strings: PlannerStrings;
  siteName: string;
  /** Host of the site: with the day it names the event, so that a changed plan replaces the earlier one. */
  host: string;
  /** Epoch milliseconds. */
  madeAt: number;
}

const productOf = (siteName: string) => `-//${siteName}//${siteName}//SV`;

/** The day as one event, with the programme as its description. */
export function writeDayFile(
  { day, strings, siteName, host, madeAt }: Made,
  when: { startsAt: number; endsAt: number },
  programme: string,
  link: string,
): CalendarFile {
  const date = formatDay(day);
  return {
    name: `${fillMessage(strings.calendarFile, { date })}.ics`,
    text: writeCalendar({
      productId: productOf(siteName),
      madeAt,
      events: [
        {
          uid: `kunskapsdag-${date}@${host}`,
          day,
          startsAt: when.startsAt,
          minutes: when.endsAt - when.startsAt,
          title: strings.calendarTitle,
          description: programme,
          url: link,
        },
      ],
    }),
  };
}

/** The days to repeat on, as three whole days with a reminder each. `link` is where one practises. */
export function writeFollowUpFile(
  { day, strings, siteName, host, madeAt }: Made,
  link: string,
): CalendarFile {
  const date = formatDay(day);
  const days: Record<FollowUp, Day> = followUpDays(day);
  return {
    name: `${fillMessage(strings.followUpFile, { date })}.ics`,
    text: writeCalendar({
      productId: productOf(siteName),
      madeAt,
      events: FOLLOW_UPS.map((followUp) => ({
        uid: `kunskapsdag-${date}-${followUp}@${host}`,
        day: days[followUp],
        title: strings.followUpTitle,
        description: strings.followUpText,
        url: link,
      })),
    }),
  };
}
