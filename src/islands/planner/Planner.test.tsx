// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Plan } from '../../domain/agenda/plan.ts';
import { settle } from '../../enhancements/fixtures/open-page.ts';
import { ui } from '../fixtures/echoed-ui.ts';
import { clearIslands, drawn, enter, named, press, showIsland, texts } from '../fixtures/show-island.ts';
import { isPlanner, Planner, type PlannerProps } from './Planner.tsx';

const pass = (area: string, title: string, hue: 'lake' | 'brick' | 'moss') => ({
  area,
  title,
  hue,
  parts: [
    { id: 'open', title: `${title} öppnar`, kind: 'opening' as const, minutes: 10, least: 5 },
    { id: 'case', title: `${title} fall`, kind: 'case' as const, minutes: 20, least: 15 },
  ],
});

const plan: Plan = { areas: ['a', 'b'], start: 540, end: 720, groupSize: 21, fika: 15, lunch: 0 };

const props: PlannerProps = {
  passes: [pass('a', 'Alfa', 'lake'), pass('b', 'Beta', 'brick'), pass('c', 'Gamma', 'moss')],
  administrations: [
    { id: 'skola', name: 'Skolan', areas: ['c', 'a'] },
    { id: 'vard', name: 'Vården', areas: ['b'] },
  ],
  readyDays: [{ id: 'halvdag', title: 'Halvdagen', plan }],
  strings: ui.planner,
  siteName: 'Se signalerna',
  plannerHref: '/planera/',
  showHref: '/visa/',
  papersHref: '/papper/',
  practiceHref: '/ova/',
};

const planned = () => new URLSearchParams(location.search).get('p') ?? '';
const order = () => texts('.order li > span:first-child');
const told = () => texts('.outcome [role=status]')[0] ?? '';
const box = (name: string) => named(name).querySelector<HTMLInputElement>('input') as HTMLInputElement;

async function tick(name: string): Promise<void> {
  box(name).click();
  await drawn();
}

interface Saved {
  name: string;
  text: string;
}

/** Notes what is saved as files. */
function watchFiles(): Saved[] {
  const saved: Saved[] = [];
  let waiting: Promise<string> = Promise.resolve('');
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    waiting = (blob as Blob).text();
    return 'blob:x';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const name = this.download;
    void waiting.then((text) => saved.push({ name, text }));
  });
  return saved;
}

beforeEach(() => {
  clearIslands();
  history.replaceState(null, '', '/planera/');
});

describe('the planner', () => {
  it('begins with the first ready-made day, and leads to all of them', async () => {
    await showIsland(<Planner {...props} />);
    expect(order()).toEqual(['1. Alfa (planner.minutes.other 30)', '2. Beta (planner.minutes.other 30)']);
    expect(box('Alfa').checked).toBe(true);
    expect(box('Gamma').checked).toBe(false);
    expect(texts('.ready a')).toEqual(['Halvdagen']);
    expect(document.querySelector('.ready a')?.getAttribute('href')).toMatch(/^\/planera\/\?p=/);
    expect(document.querySelector('.damage')).toBeNull();
  });

  it('shows the programme with the times and parts of each pass', async () => {
    await showIsland(<Planner {...props} />);
    const rows = texts('.agenda tbody tr');
    expect(rows[0]).toContain('planner.slots.welcome');
    expect(rows.filter((row) => row.includes('Alfa'))[0]).toContain('planner.partLine');
    expect(texts('.agenda caption')).toEqual(['planner.programCaption planner.undecided']);
    expect(document.querySelector('tr.pass')?.getAttribute('data-hue')).toBe('lake');
    expect(told()).toMatch(/^planner.endsAt \d\d\.\d\d$/);
  });

  it('takes a pass in at its place in the course, and out again', async () => {
    await showIsland(<Planner {...props} />);
    await tick('Gamma');
    expect(order()).toHaveLength(3);
    await tick('Alfa');
    expect(order()).toEqual(['1. Beta (planner.minutes.other 30)', '2. Gamma (planner.minutes.other 30)']);
    await tick('Alfa');
    expect(order()[0]).toBe('1. Alfa (planner.minutes.other 30)');
  });

  it('keeps the plan in the address, from which it is read again', async () => {
    await showIsland(<Planner {...props} />);
    await tick('Beta');
    await tick('Gamma');
    await enter('#plan-group', '9');
    const address = planned();
    clearIslands();
    history.replaceState(null, '', `/planera/?p=${address}`);
    await showIsland(<Planner {...props} />);
    expect(order()).toEqual(['1. Alfa (planner.minutes.other 30)', '2. Gamma (planner.minutes.other 30)']);
    expect(document.querySelector<HTMLInputElement>('#plan-group')?.value).toBe('9');
    expect(document.querySelector('.damage')).toBeNull();
  });

  it('lets a pass be shorter and go without a part, which the programme and the address follow', async () => {
    await showIsland(<Planner {...props} />);
    const length = document.querySelector<HTMLSelectElement>('#pass-a') as HTMLSelectElement;
    expect([...length.options].map(({ value }) => value)).toEqual(['', '25', '20']);
    length.value = '20';
    length.dispatchEvent(new Event('change'));
    await drawn();
    expect(order()[0]).toBe('1. Alfa (planner.minutes.other 20)');
    expect(told()).toContain('planner.passChanged');
    expect(planned()).toContain('~pa_20~');

    await tick('Beta öppnar (planner.minutes.other 10)');
    expect(order()[1]).toBe('2. Beta (planner.minutes.other 20)');
    expect(planned()).toContain('~pb_0_open~');
    expect(texts('.agenda tbody tr').join()).not.toContain('Beta öppnar');
    // A pass without parts is none: take the area away instead.
    expect(box('Beta fall (planner.minutes.other 20)').disabled).toBe(true);
    await tick('Beta öppnar (planner.minutes.other 10)');
    expect(planned()).not.toContain('~pb');
  });

  it('has no running order to change with one pass, and no programme without any', async () => {
    await showIsland(<Planner {...props} />);
    await tick('Beta');
    expect(document.querySelectorAll('[data-move]')).toHaveLength(0);
    await tick('Alfa');
    expect(document.querySelector('.order')).toBeNull();
    expect(document.querySelector('.agenda')).toBeNull();
    expect(texts('.notes li')).toContain('planner.notes.noPasses');
    expect(told()).toBe('planner.notes.noPasses');
  });

  it('takes the passes that suit those who take part, in the order of the course', async () => {
    await showIsland(<Planner {...props} />);
    await tick('Skolan');
    expect(order()).toEqual(['1. Alfa (planner.minutes.other 30)', '2. Gamma (planner.minutes.other 30)']);
    expect(told()).toContain('planner.administrationsUsed 2');
    expect(planned()).toContain('~askola~');
    await tick('Vården');
    expect(order()).toHaveLength(3);
    await tick('Skolan');
    expect(box('Beta').checked).toBe(true);
    expect(box('Alfa').checked).toBe(false);
    expect(told()).toContain('planner.administrationsUsed 1');
    await tick('Vården');
    expect(planned()).not.toContain('~a');
    expect(box('Beta').checked).toBe(true);
  });

  it('holds one pass in twenty minutes, with a case and without the rest', async () => {
    history.replaceState(null, '', '/planera/?p=1~b~t0900-1000~n21~f0~l0');
    await showIsland(<Planner {...props} />);
    await enter('#plan-end', '09:22');
    expect(texts('.proposals .button')[0]).toBe('planner.proposals.parts Beta öppnar');
    document.querySelector<HTMLElement>('.proposals .button')?.click();
    await drawn();
    expect(planned()).toContain('~pb_0_open');
    expect(named('planner.show').getAttribute('href')).toBe(`/visa/?p=${planned()}`);
  });

  it('asks for group and place once, keeps them from the address, and offers the last plan again', async () => {
    await showIsland(<Planner {...props} />);
    await enter('#plan-date', '2026-12-01');
    await enter('#plan-group-name', 'Grupp 2');
    await enter('#plan-place-name', 'Fjärden');
    expect(location.search).not.toContain('Fj');
    expect(document.querySelector<HTMLTextAreaElement>('#plan-invitation')?.value).toContain(
      'planner.invitationWhere Fjärden',
    );
    const link = planned();
    await showIsland(<Planner {...props} />);
    expect(document.querySelector<HTMLInputElement>('#plan-place-name')?.value).toBe('Fjärden');
    history.replaceState(null, '', '/planera/');
    await showIsland(<Planner {...props} />);
    expect(document.querySelector<HTMLInputElement>('#plan-place-name')?.value).toBe('');
    expect(texts('.ready a')[0]).toBe('planner.lastPlan tisdag 1 december 2026 09.00 12.00');
    expect(document.querySelector('.ready a')?.getAttribute('href')).toBe(`/planera/?p=${link}`);
    await press('planner.newGroup');
    expect(document.querySelector<HTMLInputElement>('#plan-group-name')?.value).toBe('');
  });

  it('sends nothing out of a programme that does not fit, and proposes one that does', async () => {
    await showIsland(<Planner {...props} />);
    await enter('#plan-date', '2026-12-01');
    await enter('#plan-end', '09:40');
    await tick('Gamma');
    expect(texts('.notes li').join()).toContain('planner.notes.endsLate');
    const leavesThePage = () =>
      document.querySelectorAll(
        '#plan-invitation, .share a, .share > .row button, [aria-label^="planner.followUpSave"]',
      ).length;
    expect(leavesThePage()).toBe(0);
    expect(texts('.share > p')).toContain('planner.notReady');
    expect(document.querySelector('#plan-link')).not.toBeNull();
    expect(texts('.proposals .button').map((text) => text.split(' ')[0])).toEqual([
      'planner.proposals.remove',
      'planner.proposals.endLater',
    ]);
    document.querySelector<HTMLElement>('.proposals .button')?.click();
    await drawn();
    expect(told()).toContain('planner.proposalTaken');
    expect(document.querySelector('.proposals')).toBeNull();
    expect(leavesThePage()).toBeGreaterThan(3);
  });
});

describe('the running order', () => {
  it('moves with buttons, says the new place, and keeps the focus on the button', async () => {
    await showIsland(<Planner {...props} />);
    await press('planner.moveDown Alfa');
    expect(order()[0]).toBe('1. Beta (planner.minutes.other 30)');
    expect(told()).toContain('planner.moved Alfa 2 2');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('planner.moveDown Alfa');
    await press('planner.moveUp Alfa');
    expect(order()[0]).toBe('1. Alfa (planner.minutes.other 30)');
  });

  it('stays at the ends, and says so', async () => {
    await showIsland(<Planner {...props} />);
    expect(named('planner.moveUp Alfa').getAttribute('aria-disabled')).toBe('true');
    expect(named('planner.moveDown Alfa').getAttribute('aria-disabled')).toBe('false');
    expect(named('planner.moveDown Beta').getAttribute('aria-disabled')).toBe('true');
    await press('planner.moveUp Alfa');
    expect(told()).toContain('planner.first Alfa');
    await press('planner.moveDown Beta');
    expect(told()).toContain('planner.last Beta');
    expect(order()[0]).toBe('1. Alfa (planner.minutes.other 30)');
  });
});

describe('the day', () => {
  const invalid = (selector: string) => document.querySelector(selector)?.getAttribute('aria-invalid');

  it('is not decided until a date is written, and can be undecided again', async () => {
    await showIsland(<Planner {...props} />);
    await enter('#plan-date', '2026-12-01');
    expect(texts('.agenda caption')).toEqual(['planner.programCaption tisdag 1 december 2026']);
    expect(planned()).toContain('2026-12-01');
    await enter('#plan-date', '');
    expect(texts('.agenda caption')).toEqual(['planner.programCaption planner.undecided']);
    expect(planned()).not.toContain('2026-12-01');
  });

  it('keeps a group that cannot be read in the field, says so, and leaves the plan as it was', async () => {
    await showIsland(<Planner {...props} />);
    for (const [wrong, error] of [
      ['1', 'tooFew'],
      ['501', 'tooMany'],
      ['2.5', 'notWhole'],
      ['', 'empty'],
    ] as const) {
      await enter('#plan-group', wrong);
      expect(invalid('#plan-group')).toBe('true');
      expect(texts('#plan-group-error')).toEqual([`planner.groupErrors.${error}`]);
      expect(document.querySelector('#plan-group')?.getAttribute('aria-describedby')).toBe(
        'plan-group-error',
      );
    }
    expect(planned()).toBe('');
    await enter('#plan-group', '2');
    expect(invalid('#plan-group')).toBe('false');
    expect(texts('#plan-group-error')).toEqual(['']);
    expect(planned()).not.toBe('');
  });

  it('takes times that go together, and waits with those that do not', async () => {
    await showIsland(<Planner {...props} />);
    await enter('#plan-start', '11:50');
    expect(invalid('#plan-start')).toBe('true');
    expect(texts('#plan-times-error')).toEqual(['planner.timesErrors.tooShort planner.timesKept']);
    expect(planned()).toBe('');
    await enter('#plan-end', '15:00');
    expect(invalid('#plan-end')).toBe('false');
    expect(texts('#plan-times-error')).toEqual(['']);
    expect(texts('.agenda tbody td:first-child')[0]).toMatch(/^planner.span 11\.50/);
  });

  it('has the fika and the lunch that are chosen', async () => {
    await showIsland(<Planner {...props} />);
    expect(texts('#plan-fika option')).toEqual([
      'planner.none',
      ...[10, 15, 20, 30].map((n) => `planner.minutes.other ${n}`),
    ]);
    const before = planned();
    await enter('#plan-fika', '30');
    const withFika = planned();
    expect(withFika).not.toBe(before);
    await enter('#plan-lunch', '45');
    expect(planned()).not.toBe(withFika);
  });

  it('says how many pairs there are, and which papers to bring with how many of each', async () => {
    const dossiers = [{ part: 'case', title: 'Balarna' }];
    const [first, ...others] = props.passes;
    await showIsland(<Planner {...props} passes={first ? [{ ...first, dossiers }, ...others] : []} />);
    const told = (kind: string) => texts(`.outcome section:nth-of-type(2) ${kind}`);
    expect(told('p')).toEqual(['planner.pairsOdd 10']);
    await enter('#plan-group', '20');
    await enter('#plan-group-name', 'Grupp 2');
    await enter('#plan-place-name', 'Fjärden');
    expect(told('p')).toEqual(['planner.pairs 10']);
    expect(told('li')).toEqual([
      'planner.copies.door Grupp 2, planner.span 09.00 10.55, Fjärden',
      'planner.copies.programme',
      'planner.copies.attendance 24 1',
      'planner.copies.guides Alfa, Beta',
      'planner.copies.cards 20',
      'planner.copies.handouts 20 Alfa, Beta',
      'planner.copies.dossiers 10 Balarna',
      'planner.copies.keys Balarna',
      'planner.copies.evaluation 20',
      'planner.copies.certificates 20',
    ]);
  });
});

describe('sharing a plan', () => {
  const field = (id: string) => document.querySelector<HTMLTextAreaElement>(id)?.value ?? '';

  it('is by a link to this plan, and the room is shown the same one', async () => {
    await showIsland(<Planner {...props} />);
    await enter('#plan-group', '30');
    expect(field('#plan-link')).toBe(`${location.origin}/planera/?p=${planned()}`);
    expect(named('planner.show').getAttribute('href')).toBe(`/visa/?p=${planned()}`);
    expect(field('#plan-invitation')).toContain(`planner.invitationLink ${field('#plan-link')}`);
  });

  it('copies the link and the invitation, and says which', async () => {
    const copied: string[] = [];
    vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void copied.push(text) } });
    await showIsland(<Planner {...props} />);
    await press('planner.copyLink');
    expect(told()).toContain('planner.linkCopied');
    await press('planner.copyText');
    expect(told()).toContain('planner.textCopied');
    expect(copied).toEqual([field('#plan-link'), field('#plan-invitation')]);
  });

  it('marks the text to copy by hand where the browser refuses', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('no')) } });
    await showIsland(<Planner {...props} />);
    await press('planner.copyLink');
    expect(told()).toContain('planner.copyFailed');
    expect(document.activeElement?.id).toBe('plan-link');
  });

  it('prints', async () => {
    let times = 0;
    window.print = () => {
      times += 1;
    };
    await showIsland(<Planner {...props} />);
    await press('planner.print');
    expect(times).toBe(1);
  });

  it('asks for the date before it saves the day in a calendar', async () => {
    const saved = watchFiles();
    await showIsland(<Planner {...props} />);
    named('planner.calendar').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await drawn();
    expect(told()).toContain('planner.needsDate');
    expect(document.activeElement?.id).toBe('plan-date');
    expect(saved).toEqual([]);
    expect(texts('.outcome section:last-child p')).toContain('planner.followUpNeedsDate');
  });

  it('saves the day and the days to repeat on as calendar files', async () => {
    const saved = watchFiles();
    await showIsland(<Planner {...props} />);
    await enter('#plan-date', '2026-12-01');
    expect(texts('.outcome section:last-child li > span')).toEqual([
      'planner.followUpDays.week tisdag 8 december 2026',
      'planner.followUpDays.month fredag 1 januari 2027',
      'planner.followUpDays.fiveMonths måndag 3 maj 2027',
    ]);
    named('planner.calendar').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settle(5);
    expect(told()).toContain('planner.calendarSaved');
    for (const followUp of ['week', 'month', 'fiveMonths']) {
      const [button] = [...document.querySelectorAll('[aria-label^="planner.followUpSave"]')].filter((one) =>
        one.getAttribute('aria-label')?.includes(`followUpDays.${followUp} `),
      );
      button?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await settle(5);
      expect(told()).toContain('planner.followUpSaved');
    }
    expect(saved.map(({ name }) => name)).toEqual([
      'planner.calendarFile 2026-12-01.ics',
      'planner.followUpFile 2026-12-08.ics',
      'planner.followUpFile 2027-01-01.ics',
      'planner.followUpFile 2027-05-03.ics',
    ]);
    const files = saved.map(({ text }) => text.replaceAll('\r\n ', ''));
    const id = /~i([a-z\d]+)~/.exec(planned())?.[1];
    expect(files.map((text) => /^UID:(.+)\r$/m.exec(text)?.[1])).toEqual([
      `kunskapsdag-${id}@localhost`,
      `kunskapsdag-${id}-week@localhost`,
      `kunskapsdag-${id}-month@localhost`,
      `kunskapsdag-${id}-five-months@localhost`,
    ]);
    for (const text of files) {
      expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
      expect(text).toMatch(/^TRIGGER:-PT\d+M\r$/m);
    }
    expect(files[0]).toContain('DTSTART;TZID=Europe/Stockholm:20261201T090000');
    expect(files[1]).toContain('DTSTART;TZID=Europe/Stockholm:20261208T090000');
    expect(files[1]).toContain('/ova/');
  });

  it('replaces the day in the calendar when the plan is changed, and never the day of another group', async () => {
    const saved = watchFiles();
    const save = async () => {
      named('planner.calendar').dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await settle(5);
      return /^UID:(.+)\r$/m.exec(saved.at(-1)?.text.replaceAll('\r\n ', '') ?? '')?.[1];
    };
    await showIsland(<Planner {...props} />);
    await enter('#plan-date', '2026-12-01');
    const first = await save();
    await enter('#plan-date', '2026-12-02');
    await enter('#plan-group', '9');
    expect(await save()).toBe(first);
    await press('planner.newGroup');
    expect(told()).toContain('planner.newGroupMade');
    expect(texts('.agenda caption')).toEqual(['planner.programCaption planner.undecided']);
    await enter('#plan-date', '2026-12-02');
    expect(await save()).not.toBe(first);
  });
});

describe('a link that is damaged', () => {
  it('is shown as it was, with what could not be read, until the reader has seen it', async () => {
    history.replaceState(null, '', '/planera/?p=trasig');
    await showIsland(<Planner {...props} />);
    expect(texts('.damage h2')).toEqual(['planner.damaged.title']);
    expect(document.activeElement).toBe(document.querySelector('.damage h2'));
    expect(texts('.damage li').length).toBeGreaterThan(0);
    expect(document.querySelector<HTMLTextAreaElement>('#plan-original')?.value).toBe('trasig');
    await press('planner.damaged.close');
    expect(document.querySelector('.damage')).toBeNull();
  });
});

describe('the data of the planner', () => {
  it('is taken as the page writes it, and not without one of its parts', () => {
    expect(isPlanner(JSON.parse(JSON.stringify(props)))).toBe(true);
    for (const name of Object.keys(props))
      expect(isPlanner({ ...props, [name]: undefined }), name).toBe(false);
    expect(isPlanner({ ...props, passes: [{ ...props.passes[0], hue: 'pink' }] })).toBe(false);
    expect(isPlanner({ ...props, readyDays: [{ id: 'x', title: 'x', plan: { ...plan, start: '9' } }] })).toBe(
      false,
    );
  });
});
