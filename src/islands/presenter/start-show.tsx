import { render } from 'preact';
import { keepDayDraft, readDayDraft } from '../../adapters/day-draft.ts';
import { isoDay } from '../../adapters/local-day.ts';
import {
  keepOccasion,
  listOccasions,
  makeOccasionId,
  removeOccasion,
} from '../../adapters/occasion-store.ts';
import { isTexts, readPageData } from '../../adapters/page-data.ts';
import { openShowChannel, type ShowWindow } from '../../adapters/show-channel.ts';
import { makeAgenda } from '../../domain/agenda/make-agenda.ts';
import type { Plan } from '../../domain/agenda/plan.ts';
import { readPlan } from '../../domain/agenda/plan-link.ts';
import { runDay } from '../../domain/agenda/run-day.ts';
import { hasFields } from '../../domain/json/guards.ts';
import {
  changeOccasion,
  isUnderWay,
  newOccasion,
  type Occasion,
  type OccasionFacts,
} from '../../domain/sessions/occasion.ts';
import { SHOW_QUERY } from '../../domain/sessions/show-query.ts';
import type { Ui } from '../../schemas/ui.ts';
import { Audience } from './Audience.tsx';
import { Presenter } from './Presenter.tsx';
import {
  createBreakSlide,
  type DayStretch,
  listSlides,
  passesInOrder,
  readDaySlide,
  readPasses,
} from './read-slides.ts';
import { SingleWindow } from './SingleWindow.tsx';
import { type Screens, StartScreen } from './StartScreen.tsx';

/**
 * Takes over a page of slides. Without script the page is the slides with their notes, to read or print. The address
 * says which window this is – `?fonster=publik` is the room's, `?fonster=en` the only one, anything else the leader's –,
 * which occasion it shows (`?tillfalle=`), and on the page of the whole day which plan (`?p=`, see
 * `domain/agenda/plan-link.ts`); `data-fallback` is the plan where there is none.
 */
const place = document.querySelector<HTMLElement>('[data-show]');
const texts = readPageData(
  'show',
  hasFields<{ strings: Ui['present']; slots: Record<DayStretch['kind'], string> }>({
    strings: isTexts,
    slots: isTexts,
  }),
);

const WINDOWS: Readonly<Record<string, ShowWindow>> = { publik: 'audience', en: 'single' };

if (place && texts) {
  const { strings, slots } = texts;
  const query = new URLSearchParams(location.search);
  const role = WINDOWS[query.get(SHOW_QUERY.window) ?? ''] ?? 'presenter';
  const passes = readPasses(document);
  const { fallback, show: pageName = '', name = '', guide = '', papers = '', summary = '' } = place.dataset;
  const isDay = fallback !== undefined;
  const order = pageName;
  const areas = passes.map(({ area }) => area);
  const asked = query.get(SHOW_QUERY.plan) ?? undefined;

  const createSlide = (kind: DayStretch['kind'] | 'break', title: string) => {
    const written = readDaySlide(document, kind);
    if (written) return { title, ...written };
    const face = document.createElement('div');
    face.className = 'face';
    return { title, face, notes: null };
  };
  const createDaySlide = ({ kind }: DayStretch) => createSlide(kind, kind === 'title' ? name : slots[kind]);

  /** The address of this page for an occasion, in another window or in this one. */
  const addressOf = (id: string, window?: 'publik' | 'en') => {
    const address = new URL(location.href);
    address.hash = '';
    address.searchParams.set(SHOW_QUERY.occasion, id);
    if (window) address.searchParams.set(SHOW_QUERY.window, window);
    else address.searchParams.delete(SHOW_QUERY.window);
    return address.href;
  };

  /** Shows an occasion in this window, from where it is. */
  const open = (occasion: Occasion, to: ShowWindow) => {
    const link = asked ?? occasion.plan ?? fallback ?? '';
    const plan = isDay ? readPlan(link, areas, fallback) : undefined;
    const stretches = plan ? runDay(makeAgenda(plan, passes)) : passesInOrder(passes);
    const slides = listSlides(stretches, passes, createDaySlide);
    const breakSlide = createBreakSlide(createSlide('break', strings.breakTitle));
    // What the room must not see is not in its page at all.
    if (to !== 'presenter') {
      for (const source of document.querySelectorAll('.slides')) source.remove();
      for (const slide of [...slides, breakSlide]) slide.notes = null;
    }
    document.documentElement.dataset['window'] = to;
    const audienceAddress = addressOf(occasion.id, 'publik');
    const channel = openShowChannel({
      occasion,
      role: to,
      ...(to === 'presenter' && { audienceAddress }),
      onLead: (address) => {
        if (isRoomAddress(address) && address !== location.href) location.replace(address);
      },
    });
    if (to !== 'audience' && plan && occasion.plan !== link)
      channel.change({ kind: 'describe', facts: { plan: link } });
    const shown = {
      slides,
      breakSlide,
      order,
      channel,
      strings,
      texts: { name, ...(plan && { dayStart: plan.start }) },
    };
    const summaryAddress = `${summary}?${SHOW_QUERY.occasion}=${occasion.id}`;
    if (to === 'audience') render(<Audience {...shown} />, place);
    else if (to === 'single') render(<SingleWindow {...shown} summaryAddress={summaryAddress} />, place);
    else
      render(
        <Presenter {...shown} audienceAddress={audienceAddress} summaryAddress={summaryAddress} />,
        place,
      );
  };

  const begin = (occasion: Occasion, screens: Screens) => {
    keepOccasion(occasion);
    const to = screens === 'one' ? 'single' : 'presenter';
    history.replaceState(null, '', addressOf(occasion.id, screens === 'one' ? 'en' : undefined));
    render(null, place);
    open(occasion, to);
    // The form has gone, and the focus with it.
    place.querySelector<HTMLElement>('[data-shown]')?.focus();
  };

  /** Group and place, where they have been said of this plan, and its day is not over: the name of an old group is never shown. */
  const prefill = (plan: Plan | undefined): Pick<OccasionFacts, 'group' | 'place'> => {
    const draft = readDayDraft();
    const isOver = plan?.date !== undefined && plan.date < isoDay(Date.now());
    return draft && draft.plan === asked && !isOver
      ? { group: draft.group, place: draft.place }
      : { group: '', place: '' };
  };

  const kept = listOccasions();
  const id = query.get(SHOW_QUERY.occasion) ?? '';
  const known = kept.find((occasion) => occasion.id === id);
  if (role === 'audience') {
    // Where nothing can be stored the leader's window hands over what it shows.
    open(
      known ??
        newOccasion(
          /^[a-z0-9]{1,40}$/.test(id) ? id : 'vantar',
          order,
          { date: '', group: '', place: '' },
          0,
        ),
      role,
    );
  } else if (known && isUnderWay(known, Date.now())) {
    open(known, role);
  } else {
    const plan = isDay ? readPlan(asked ?? fallback ?? '', areas, fallback) : undefined;
    const usual: OccasionFacts = {
      date: plan?.date ?? isoDay(Date.now()),
      ...prefill(plan),
      ...(plan && asked && { size: plan.groupSize }),
    };
    document.documentElement.dataset['window'] = 'begin';
    render(
      <StartScreen
        name={name}
        kept={kept}
        usual={usual}
        guideAddress={
          isDay ? `${papers}?${SHOW_QUERY.plan}=${encodeURIComponent(asked ?? fallback ?? '')}` : guide
        }
        strings={strings}
        onContinue={(occasion, screens) => begin(resume(occasion), screens)}
        onNew={(facts, screens) => {
          // The next group of the same plan is another.
          const draft = readDayDraft();
          if (draft && draft.plan === asked) keepDayDraft({ ...draft, group: '' });
          begin(newOccasion(makeOccasionId(), order, facts, Date.now()), screens);
        }}
        onRemove={(removed) => removeOccasion(removed)}
      />,
      place,
    );
  }
}

/** Whether it is the address of a window of the room on this site: whatever runs on the origin may send one. */
function isRoomAddress(address: unknown): address is string {
  if (typeof address !== 'string' || !URL.canParse(address)) return false;
  const { origin, pathname, searchParams } = new URL(address);
  const isHere = origin === location.origin && pathname.startsWith(import.meta.env.BASE_URL);
  return isHere && pathname.endsWith('/visa/') && searchParams.get(SHOW_QUERY.window) === 'publik';
}

/** An occasion that is taken up again goes on with its clock and its break only on the same day: the plan of yesterday is not late. */
function resume(occasion: Occasion): Occasion {
  const now = Date.now();
  if (isUnderWay(occasion, now)) return occasion;
  const runs = Object.fromEntries(
    Object.entries(occasion.runs).map(([name, { clock: _, ...run }]) => [name, run]),
  );
  return { ...changeOccasion(occasion, { kind: 'reset-timer' }, now), runs, breakUntil: undefined };
}
