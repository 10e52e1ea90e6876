// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RoomState, ShowChannel } from '../../adapters/show-channel.ts';
import {
  changeOccasion,
  newOccasion,
  type Occasion,
  type OccasionAction,
  runOf,
} from '../../domain/sessions/occasion.ts';
import { ui } from '../fixtures/echoed-ui.ts';
import {
  clean,
  clearIslands,
  drawn,
  enter,
  named,
  press,
  showIsland,
  texts,
} from '../fixtures/show-island.ts';
import { Audience } from './Audience.tsx';
import { Presenter } from './Presenter.tsx';
import { createBreakSlide, type ShownSlide } from './read-slides.ts';
import { SingleWindow } from './SingleWindow.tsx';

const MINUTE = 60_000;
const NOW = new Date('2026-12-01T09:00:00+01:00').getTime();
const ORDER = 'pass';

/** A channel without another window; what is sent through it is kept in `actions`. */
function createChannel(first: Partial<Occasion> = {}) {
  const listeners = new Set<() => void>();
  const actions: OccasionAction[] = [];
  const facts = { date: '2026-12-01', group: 'Grupp 2', place: 'Fjärden' };
  let occasion: Occasion = { ...newOccasion('abc', ORDER, facts, NOW), ...first };
  let room: RoomState = 'closed';
  let isKept = true;
  const notify = () => {
    for (const listener of listeners) listener();
  };
  const channel: ShowChannel = {
    read: () => occasion,
    change(action) {
      actions.push(action);
      occasion = changeOccasion(occasion, action, Date.now());
      notify();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    roomState: () => room,
    isKept: () => isKept,
  };
  return {
    channel,
    loseStorage() {
      isKept = false;
    },
    actions,
    tellRoom(state: RoomState) {
      room = state;
      notify();
    },
  };
}

const at = (step: number, more = {}): Partial<Occasion> => ({
  runs: { [ORDER]: { at: '', step, revealed: 0, reached: {}, ...more } },
});

function createSlide(title: string, more: Partial<ShownSlide> = {}): ShownSlide {
  const face = document.createElement('div');
  face.className = 'face';
  face.innerHTML = `<h3>${title}</h3><div class="case-ask"><ol><li data-option="a">A</li><li data-option="b">B</li></ol></div><p class="instruction">Gör så</p>`;
  const notes = document.createElement('div');
  notes.textContent = `Säg om ${title}`;
  return {
    key: `p/${title}`,
    face,
    notes,
    title,
    pass: 'Passet',
    hue: 'lake',
    stretch: 'p',
    stretchTitle: 'Delen',
    startsAt: 0,
    minutes: 5,
    reveals: 0,
    recalls: false,
    ...more,
  };
}

const options = [
  { id: 'a', letter: 'A', text: 'ringer' },
  { id: 'b', letter: 'B', text: 'väntar' },
];
const vote = (step: NonNullable<ShownSlide['vote']>['step']) => ({
  caseId: 'f1',
  step,
  options,
  right: ['b'],
});

const slides = () => [
  createSlide('Ett'),
  createSlide('Två', { startsAt: 5, minutes: 10, timer: 2 * MINUTE, vote: vote('judge') }),
  createSlide('Tre', { startsAt: 15, vote: vote('first') }),
  createSlide('Fyra', { startsAt: 20, vote: vote('key') }),
];

const shared = (made: ReturnType<typeof createChannel>, shown: ShownSlide[]) => ({
  slides: shown,
  breakSlide: createBreakSlide(createSlide('Rast')),
  order: ORDER,
  channel: made.channel,
  texts: { name: 'Passet' },
  strings: ui.present,
});

async function present(first: Partial<Occasion> = {}, shown = slides()) {
  const made = createChannel(first);
  await showIsland(
    <Presenter
      {...shared(made, shown)}
      audienceAddress="/visa/?fonster=publik"
      summaryAddress="/efterat/?tillfalle=abc"
    />,
  );
  return made;
}

const stepOf = (channel: ShowChannel) => runOf(channel.read(), ORDER).step;
const stage = () => clean(document.querySelector('.stage-slide h3')?.textContent);
const isDisabled = (name: string) => named<HTMLButtonElement>(name).getAttribute('aria-disabled') === 'true';

async function key(
  name: string,
  target: EventTarget = window,
  more: KeyboardEventInit = {},
): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more });
  target.dispatchEvent(event);
  await drawn();
  return event.defaultPrevented;
}

/** A finger, or two; `during` is what happens before it is lifted. */
async function swipe(
  selector: string,
  from: number,
  to: number,
  fingers = 1,
  during?: () => Promise<void>,
): Promise<void> {
  const place = document.querySelector(selector);
  const send = (type: string, clientX: number, touches: number) =>
    place?.dispatchEvent(
      Object.assign(new Event(type, { bubbles: true }), {
        changedTouches: [{ clientX, clientY: 0 }],
        touches: { length: touches },
      }),
    );
  send('touchstart', from, fingers);
  await during?.();
  send('touchend', to, fingers - 1);
  await drawn();
}

beforeEach(() => {
  clearIslands();
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
});
afterEach(() => {
  clearIslands();
  vi.useRealTimers();
});

describe('the slides in front of the leader', () => {
  it('are the slide, its place, its notes and what comes next', async () => {
    await present();
    expect(stage()).toBe('Ett');
    expect(texts('.presenter-notes')).toEqual(['Säg om Ett']);
    expect(texts('.presenter-next')).toEqual(['present.upNext Två']);
    expect(texts('.presenter-coming h3')).toEqual(['Två']);
    expect(texts('.presenter-occasion')).toEqual(['Grupp 2, Fjärden, tisdag 1 december 2026']);
    expect(texts('.presenter-slides > [role=status]')[0]).toBe('present.nowShown 1 4 Ett');
    expect(document.querySelector('.stage')?.getAttribute('data-hue')).toBe('lake');
  });

  it('go on and back with buttons, and stop at both ends', async () => {
    await present();
    expect(isDisabled('present.previous')).toBe(true);
    const next = () => document.querySelector<HTMLButtonElement>('.tool.next');
    for (const title of ['Två', 'Tre', 'Fyra']) {
      next()?.click();
      await drawn();
      expect(stage()).toBe(title);
    }
    expect(next()?.getAttribute('aria-disabled')).toBe('true');
    expect(next()?.disabled, 'keeps the focus').toBe(false);
    expect(texts('.presenter-next')).toEqual(['present.upNext present.end']);
    await press('present.previous');
    expect(stage()).toBe('Tre');
  });

  it('go to any slide of the list, which says where each belongs and marks the one that is shown', async () => {
    await present({}, [...slides(), createSlide('Fem', { stretch: 'q', stretchTitle: 'Slutet' })]);
    await key('g');
    expect(texts('.overview section > h3')).toEqual(['Passet: Delen', 'Passet: Slutet']);
    const buttons = () => [...document.querySelectorAll<HTMLElement>('.overview button')];
    expect(buttons().map((button) => button.getAttribute('aria-current'))).toEqual([
      'step',
      null,
      null,
      null,
      null,
    ]);
    buttons()[2]?.click();
    await drawn();
    expect(stage()).toBe('Tre');
    expect(document.querySelector('.overview')).toBeNull();
  });

  it('stay at the last one where the show has gone further than this running order', async () => {
    await present(at(99));
    expect(stage()).toBe('Fyra');
  });

  it('stay where they were when the plan has changed meanwhile', async () => {
    await present(at(0, { at: 'p/Tre' }));
    expect(stage()).toBe('Tre');
  });

  it('follow keys, and do not go past the ends', async () => {
    const { channel } = await present(at(1));
    expect(await key('PageDown')).toBe(true);
    expect(stage()).toBe('Tre');
    await key('Home');
    await key('ArrowLeft');
    expect(stepOf(channel)).toBe(0);
    await key('End');
    await key('ArrowRight');
    expect(stepOf(channel)).toBe(3);
  });

  it('go black and back by key and by button', async () => {
    const { channel, actions } = await present();
    await key('.');
    expect(channel.read().isBlack).toBe(true);
    expect(document.querySelector('.stage')?.getAttribute('data-black')).toBe('true');
    expect(texts('.stage > .visually-hidden').at(-1)).toBe('present.blackOn');
    await press('present.blackOff B');
    expect(actions.at(-1)).toEqual({ kind: 'black', isBlack: false });
  });

  it('are turned by a clicker after a number was typed, and never counted by it', async () => {
    const { channel } = await present(at(2));
    const field = document.querySelector('.hand input') as HTMLInputElement;
    field.focus();
    await key('ArrowUp', field);
    expect(channel.read().counts).toEqual({});
    expect(stage()).toBe('Två');
    await key('PageDown');
    expect(stage()).toBe('Tre');
  });

  it('hear nothing that is typed: not in a number, not in a question, and not while a box is open', async () => {
    const { channel, actions } = await present(at(2));
    const typed = async (where: EventTarget) => {
      for (const letter of ['b', '.', ' ', 't', 'v', 'g', '?']) await key(letter, where);
    };
    await typed(document.querySelector('.hand input') as HTMLElement);
    await key('p');
    const question = document.querySelector<HTMLElement>('#parked-question');
    expect(document.activeElement, 'a leader types at once').toBe(question);
    await typed(question as HTMLElement);
    // A press with the mouse leaves the focus nowhere.
    await typed(document.body);
    expect(actions).toEqual([]);
    expect(channel.read().isBlack).toBe(false);
    expect(texts('dialog h2')).toEqual(['present.park']);
  });

  it('open what the notes lead to beside the window, which stays', async () => {
    const shown = createSlide('Ett');
    shown.notes = document.createElement('div');
    shown.notes.innerHTML = '<p><a href="/fall/">Hela fallet</a></p>';
    await present({}, [shown]);
    expect(document.querySelector<HTMLAnchorElement>('.presenter-notes a')?.target).toBe('_blank');
  });

  it('are not turned by a clicker’s Enter as if it pressed what was clicked last', async () => {
    await present();
    const black = named('present.black B');
    black.focus();
    black.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    await drawn();
    expect(document.activeElement).toBe(document.body);
  });

  it('hear no letters where these are switched off, and go on hearing the clicker', async () => {
    const { channel } = await present();
    await key('?');
    document.querySelector<HTMLInputElement>('.letters input')?.click();
    await drawn();
    await key('PageDown');
    expect(stage()).toBe('Två');
    await press('present.close');
    await key('b');
    expect(channel.read().isBlack).toBe(false);
    await press('present.shortcuts ?');
    await key('ArrowRight', document.querySelector('.letters input') as HTMLElement);
    expect(JSON.parse(localStorage.getItem('se-signalerna:/:leader-view') ?? '{}')).toEqual({
      hasLetters: false,
    });
  });

  it('follow a finger to the side, also when the clock goes on meanwhile, and not two', async () => {
    const { channel } = await present(at(1));
    const redraw = async () => {
      channel.change({ kind: 'dark', isDark: true });
      await drawn();
    };
    await swipe('.presenter-stage', 200, 100, 1, redraw);
    expect(stage()).toBe('Tre');
    await swipe('.presenter-stage', 100, 200, 1, redraw);
    expect(stage()).toBe('Två');
    await swipe('.presenter-stage', 200, 151);
    await swipe('.presenter-stage', 200, 100, 2);
    expect(stage()).toBe('Två');
  });

  it('show their rows one by one, and all of them when one comes back', async () => {
    const rows = createSlide('Rader', { reveals: 2 });
    rows.face.innerHTML =
      '<h3>Rader</h3><i data-with-row></i><i data-with-row></i><i data-reveal></i><i data-reveal></i>';
    await present({}, [rows, createSlide('Sedan')]);
    const shown = () => {
      const [all, marks] = ['[data-reveal="shown"]', '[data-with-row="shown"]'].map(
        (those) => document.querySelectorAll(`.stage ${those}`).length,
      );
      expect(marks, 'what is drawn comes with its row').toBe(all);
      return all;
    };
    expect(shown()).toBe(0);
    expect(texts('.presenter-next')).toEqual(['present.upNext present.nextRow 1 2']);
    await key('PageDown');
    expect(shown()).toBe(1);
    await key('PageDown');
    await key('PageDown');
    expect(stage()).toBe('Sedan');
    await key('PageUp');
    expect([stage(), shown()]).toEqual(['Rader', 2]);
    await key('PageUp');
    expect(shown()).toBe(1);
  });
});

describe('the panels', () => {
  it('are moved by keys, and stay as they were left', async () => {
    await present();
    const line = named<HTMLElement>('present.resizeColumns');
    expect((line as HTMLInputElement).value).toBe('56');
    await enter('.splitter.vertical input', '54');
    await key('ArrowLeft', line);
    expect(stage()).toBe('Ett');
    await press('present.largerText');
    const view = JSON.parse(localStorage.getItem('se-signalerna:/:leader-view') ?? '{}');
    expect(view).toEqual({ slides: 0.54, textSize: 1.15 });
    await present();
    expect(
      document.querySelector<HTMLElement>('.presenter-notes')?.style.getPropertyValue('--text-size'),
    ).toBe('1.15');
  });
});

describe('the end', () => {
  const told = () => texts('dialog li');

  it('says what is kept and where the summary is, one press away', async () => {
    const counts = { f1: { first: { a: 3 }, second: {} } };
    const made = await present({ counts, parked: [{ text: 'Vem ringer?', owner: '' }] });
    await press('present.finish');
    expect(told()).toEqual([
      'present.finishing.kept 1 1',
      'present.finishing.goOn',
      'present.finishing.summary',
    ]);
    const onward = named<HTMLAnchorElement>('present.finishing.onward');
    expect([onward.getAttribute('href'), document.activeElement]).toEqual([
      '/efterat/?tillfalle=abc',
      onward,
    ]);
    await press('present.close');
    expect(stage()).toBe('Ett');
    made.tellRoom('in-step');
    await drawn();
    await press('present.finish');
    expect(told()).toContain('present.finishing.room');
  });

  it('warns where the browser keeps nothing, in the only window, too', async () => {
    const made = createChannel();
    made.loseStorage();
    await showIsland(<SingleWindow {...shared(made, slides())} summaryAddress="/efterat/" />);
    await press('present.more');
    await press('present.finish');
    expect(told()).toEqual(['present.finishing.notKept', 'present.finishing.summary']);
  });
});

describe('the window of the room', () => {
  const told = () => texts('.room-state b')[0];

  it('is opened from the leader’s, which says how it stands with it', async () => {
    const opened: unknown[] = [];
    window.open = (address) => {
      opened.push(address);
      return window;
    };
    const { tellRoom } = await present();
    expect(told()).toBe('present.room.closed');
    await press('present.openAudience');
    expect(opened).toEqual(['/visa/?fonster=publik']);
    for (const [state, text] of [
      ['in-step', 'inStep'],
      ['hidden', 'hidden'],
      ['silent', 'silent'],
    ] as const) {
      tellRoom(state);
      await drawn();
      expect(told()).toBe(`present.room.${text}`);
    }
  });

  it('is opened by a clicker’s start key, which loads nothing anew', async () => {
    const opened: unknown[] = [];
    window.open = (address) => {
      opened.push(address);
      return window;
    };
    await present();
    expect(await key('F5')).toBe(true);
    expect(opened).toHaveLength(1);
  });

  it('is said to be stopped where the browser did so', async () => {
    window.open = () => null;
    await present();
    await press('present.openAudience');
    expect(texts('.room-state span')).toEqual(['present.room.blocked']);
  });

  it('shows the slide, leads when somebody steps there, and never says what is wrong', async () => {
    const made = createChannel(at(1));
    await showIsland(<Audience {...shared(made, slides())} />);
    expect(document.title).toBe('present.audienceTitle');
    expect(stage()).toBe('Två');
    for (const [name, title] of [
      ['ArrowDown', 'Tre'],
      ['Backspace', 'Två'],
      [' ', 'Tre'],
      ['ArrowUp', 'Två'],
      ['Enter', 'Tre'],
    ] as const) {
      await key(name);
      expect(stage()).toBe(title);
    }
    await swipe('.audience', 0, 80);
    expect(stage()).toBe('Två');
    made.tellRoom('silent');
    await drawn();
    expect(clean(document.querySelector('.audience')?.textContent)).not.toContain('room');
    expect(document.querySelector('.audience')?.textContent).not.toContain('Säg om');
  });

  it('fills the screen at F, at F5 and at a double click', async () => {
    const asked: string[] = [];
    document.documentElement.requestFullscreen = async () => void asked.push('full');
    await showIsland(<Audience {...shared(createChannel(), slides())} />);
    await key('f');
    expect(await key('F5')).toBe(true);
    document.querySelector('.audience')?.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
    expect(asked).toEqual(['full', 'full', 'full']);
  });
});

describe('the only window', () => {
  const single = async (first: Partial<Occasion>) => {
    const made = createChannel(first);
    await showIsland(<SingleWindow {...shared(made, slides())} summaryAddress="/efterat/" />);
    return made;
  };

  it('counts hands and runs the timer on the slide, and has no notes', async () => {
    const { channel } = await single(at(2));
    expect(document.querySelector('.bar-hands'), 'the band is read until the leader counts').toBeNull();
    await press('present.countHands');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('present.handsFor A present.votes.first');
    await press('present.oneMore present.handsFor B present.votes.first');
    expect(channel.read().counts['f1']?.first).toEqual({ b: 1 });
    await press('present.showCounts');
    expect(texts('.bar-sum')).toEqual(['present.counted 1']);
    expect(texts('.bar-number')).toEqual(['0', '1']);
    await press('present.countingDone');
    expect(document.querySelector('.bar-hands')).toBeNull();
    await press('present.previous');
    await press('present.startTimer');
    expect(channel.read().timer?.at).toBe('p/Två');
    expect(document.body.textContent).not.toContain('Säg om');
  });

  it('writes no number of a vote until the votes are shown', async () => {
    await single({ ...at(2), size: 3 });
    await press('present.countHands');
    const hidden = () => document.querySelectorAll('.bar-hands [data-hidden="true"]').length;
    await press('present.oneMore present.handsFor B present.votes.first');
    expect([hidden(), texts('.bar-sum')]).toEqual([1, ['present.countedNotAll']]);
    await enter('.bar-hands .hand:first-child input', '2');
    expect([hidden(), texts('.bar-sum')]).toEqual([2, ['present.countedAll 3']]);
    await enter('.bar-hands .hand:first-child input', '4');
    expect(texts('.bar-sum')).toEqual(['present.countedTooMany 2']);
    await press('present.showCounts');
    expect([hidden(), texts('.bar-sum')]).toEqual([0, ['present.countedOver 5 2']]);
  });

  it('says what the keys do', async () => {
    await single(at(1));
    await press('present.more');
    await press('present.shortcuts');
    expect(texts('.keys dt')).toContain('present.keys.4.press');
    await press('present.close');
    await key('?');
    expect(document.querySelector('.keys')).not.toBeNull();
  });

  it('comes back from black by a press anywhere on the picture', async () => {
    const { channel } = await single(at(1));
    await press('present.more');
    await press('present.black');
    expect([channel.read().isBlack, document.querySelector('.leader-bar')]).toEqual([true, null]);
    await press('present.blackOff');
    expect(channel.read().isBlack).toBe(false);
  });

  it('has the steps in the same place whatever else a slide needs', async () => {
    const lastTwo = () =>
      [...document.querySelectorAll('.leader-bar button')]
        .slice(-2)
        .map((button) => button.getAttribute('aria-label'));
    await single(at(1));
    expect(lastTwo()).toEqual(['present.previous', 'present.next']);
    await press('present.next');
    expect(lastTwo()).toEqual(['present.previous', 'present.next']);
  });

  it('has the rest behind one button, and shows no slide before its time', async () => {
    await single(at(1));
    await press('present.more');
    await press('present.allSlides');
    expect(document.querySelector('.overview .face')).toBeNull();
    await press('4. Fyra');
    expect(stage()).toBe('Fyra');
  });
});

describe('the clock', () => {
  const clock = () => texts('.clock');

  it('tells the time, is started by the leader, or by the first step', async () => {
    const { actions } = await present();
    expect(clock()[0]).toBe('present.clock09.00');
    await press('present.start');
    expect(actions).toEqual([{ kind: 'start', order: ORDER, from: 0 }]);
    expect(clock()[1]).toBe('present.againstPlanpresent.onTime');
  });

  it.each<[string, number, number, string]>([
    ['on time while the slide’s own minutes last', 1, 15, 'present.onTime'],
    ['behind by whole minutes after them', 1, 18, 'present.behind 3'],
    ['ahead by whole minutes before them', 1, 2, 'present.ahead 3'],
  ])('says that the room is %s', async (_, step, minutes, said) => {
    await present(at(step, { clock: { startedAt: NOW - minutes * MINUTE, from: 0 } }));
    expect(clock()[1]).toContain(said);
  });

  it('tells when what comes will begin, and when it was planned', async () => {
    const shown = [...slides(), createSlide('Fem', { stretch: 'fika', stretchTitle: 'Fika', startsAt: 25 })];
    await present(at(1, { clock: { startedAt: NOW - 18 * MINUTE, from: 0 } }), shown);
    expect(texts('.programme li')).toEqual(['09.10 Fika present.planned 09.07']);
  });
});

describe('the timer', () => {
  const left = () => clean(document.querySelector('.timer .big')?.textContent);

  it('is five minutes, or what the slide suggests', async () => {
    await present();
    expect(left()).toBe('5:00');
    await key('PageDown');
    expect(left()).toBe('2:00');
  });

  it('is started and paused by a button and by a letter', async () => {
    const { actions } = await present(at(1));
    await press('present.startTimer');
    await key('t');
    expect(actions).toEqual([
      { kind: 'run-timer', at: 'p/Två', length: 2 * MINUTE },
      { kind: 'pause-timer' },
    ]);
  });

  it('runs on while the leader looks at another slide, which has a timer of its own', async () => {
    await present({ ...at(1), timer: { at: 'p/Två', length: 2 * MINUTE, left: 65_000, runsSince: NOW } });
    expect(left()).toBe('1:05');
    await key('PageDown');
    expect(left()).toBe('5:00');
    await key('PageUp');
    expect(left()).toBe('1:05');
  });

  it('is made a minute longer while it runs, and set back to the slide’s length', async () => {
    const { channel } = await present({
      ...at(1),
      timer: { at: 'p/Två', length: 5 * MINUTE, left: 297_000, runsSince: NOW },
    });
    await press('present.longerTimer');
    expect(left()).toBe('5:57');
    expect(channel.read().timer?.runsSince).toBe(NOW);
    await press('present.resetTimer');
    expect(left()).toBe('2:00');
  });

  it('says when the time is up', async () => {
    await present({ ...at(1), timer: { at: 'p/Två', length: MINUTE, left: -10_000, runsSince: NOW } });
    expect([left(), texts('.timer [role=status]')[0]]).toEqual(['−0:10', 'present.timeIsUp']);
  });

  it('is seen by the room at its own slide', async () => {
    const timer = { at: 'p/Två', length: MINUTE, left: 42_000, runsSince: NOW };
    await showIsland(<Audience {...shared(createChannel({ ...at(1), timer }), slides())} />);
    expect(texts('.countdown')).toEqual(['0:42 present.left']);
    await key('PageDown');
    expect(document.querySelector('.countdown')).toBeNull();
  });
});

describe('raised hands', () => {
  const fields = () =>
    [...document.querySelectorAll<HTMLInputElement>('.hands input')].map((field) => [
      field.getAttribute('aria-label'),
      field.value,
    ]);
  const first = (letter: string) => `present.handsFor ${letter} present.votes.first`;
  const second = (letter: string) => `present.handsFor ${letter} present.votes.second`;
  const bars = () => texts('.stage .bar-number');

  it('are not counted on a slide without a case', async () => {
    await present();
    expect(document.querySelector('.hands')).toBeNull();
  });

  it('are counted at the vote of the slide, and at the other when the leader says so', async () => {
    await present(at(2));
    expect(fields()).toEqual([
      [first('A'), '0'],
      [first('B'), '0'],
    ]);
    await key('PageDown');
    expect(fields(), 'at the key nobody votes').toEqual([]);
    await press('present.countHands');
    expect(fields().map(([name]) => name)).toEqual([second('A'), second('B')]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe(second('A'));
    await press('present.whichVote.first');
    expect(fields().map(([name]) => name)).toEqual([first('A'), first('B')]);
  });

  it('are stepped and typed, and summed', async () => {
    const { channel } = await present({ ...at(2), size: 24 });
    expect(isDisabled(`present.oneFewer ${first('A')}`)).toBe(true);
    await press(`present.oneMore ${first('A')}`);
    await enter('.hands .hand:nth-child(2) input', '17 st');
    expect(channel.read().counts['f1']?.first).toEqual({ a: 1, b: 17 });
    expect(texts('.hands [role=status]')).toEqual(['present.countedOf 18 24']);
    await press(`present.oneFewer ${first('A')}`);
    expect(fields()[0]?.[1]).toBe('0');
    await enter('.hands .hand:nth-child(2) input', '26');
    expect(texts('.hands [role=status]')).toEqual(['present.countedOver 26 2']);
    expect(document.querySelector('.hands [data-over="true"]')).not.toBeNull();
  });

  it('are counted anew, one vote at a time', async () => {
    const counts = { f1: { first: { a: 3 }, second: { b: 4 } } };
    const { channel } = await present({ ...at(2), counts });
    await press('present.recountLabel present.votes.first');
    expect(channel.read().counts['f1']).toEqual({ first: {}, second: { b: 4 } });
  });

  it('are seen by the room when the leader shows them, each vote apart', async () => {
    const counts = { f1: { first: { a: 3, b: 1 }, second: {} } };
    await present({ ...at(2), counts });
    expect(bars()).toEqual([]);
    await press('present.showCounts V');
    expect(bars()).toEqual(['3', '1']);
    expect(texts('.stage .instruction')).toEqual(['present.votesTold.first']);
    await key('v');
    expect(bars()).toEqual([]);
  });

  it('are seen at the key with the right answer marked, and then the reasons', async () => {
    const counts = { f1: { first: { a: 3, b: 1 }, second: { a: 1, b: 3 } } };
    await present({ ...at(3), counts });
    expect(bars()).toEqual(['3', '1', '1', '3']);
    expect(texts('.stage .bar-mark')).toEqual(['✓ present.keyMark']);
    expect(document.querySelector('[data-option="b"] .bar-mark')).not.toBeNull();
    expect(texts('.stage .instruction')).toEqual(['present.shift 3 4 B 1 4']);
    await key('PageDown');
    expect(bars()).toEqual([]);
    await press('present.showCounts V');
    expect(bars()).toHaveLength(4);
  });

  it('are bars as long as their share of the vote, the longest of those shown as long as there is room', async () => {
    const lengths = () =>
      [...document.querySelectorAll<HTMLElement>('.stage .bar .bar-length')].map(({ style }) =>
        Number(style.getPropertyValue('--share')),
      );
    // Each vote by itself: six of eight are as many as three of four.
    const counts = { f1: { first: { a: 6, b: 2 }, second: { a: 1, b: 3 } } };
    await present({ ...at(3), counts });
    expect(lengths()).toEqual([1, expect.closeTo(1 / 3), expect.closeTo(1 / 3), 1]);
    expect(texts('.stage .bar-key > span')).toEqual(['present.votes.first', 'present.votes.second']);
    await present({ ...at(2), counts });
    await press('present.showCounts V');
    expect(lengths()).toEqual([1, expect.closeTo(1 / 3)]);
    expect(texts('.stage .bar-key > span')).toEqual(['present.votes.first']);
    await present({ ...at(3), counts: { f1: { first: {}, second: {} } } });
    expect(lengths().every((length) => length === 0)).toBe(true);
  });

  it('are told to whoever does not see the bars', async () => {
    await present({ ...at(3), counts: { f1: { first: { a: 3 }, second: {} } } });
    expect(texts('.bar')[0]).toBe('present.votes.first: 3');
  });
});

describe('the focus', () => {
  it('goes to the slide when what had it has gone with the slide before', async () => {
    const { channel } = await present(at(2));
    document.querySelector<HTMLInputElement>('.hands input')?.focus();
    channel.change({ kind: 'go', order: ORDER, at: 'p/Ett', step: 0, revealed: 0, from: 0 });
    await drawn();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Passet');
  });

  it('stays on a button that can do nothing more', async () => {
    await present(at(1));
    const back = named('present.previous');
    back.focus();
    back.click();
    await drawn();
    expect(stage()).toBe('Ett');
    expect(document.activeElement).toBe(back);
  });
});

describe('questions to come back to', () => {
  it('are kept and taken away', async () => {
    const { channel } = await present();
    await key('p');
    await enter('#parked-question', ' Vem ringer? ');
    await press('present.keepQuestion');
    expect(channel.read().parked).toEqual([{ text: 'Vem ringer?', owner: '' }]);
    expect(document.querySelector<HTMLInputElement>('#parked-question')?.value).toBe('');
    expect(texts('.parked [role=status]')).toEqual(['present.parkedKept Vem ringer?']);
    const remove = named('present.unparkOne Vem ringer?');
    remove.focus();
    await press('present.unparkOne Vem ringer?');
    expect(channel.read().parked).toEqual([]);
    expect(texts('.parked [role=status]')).toEqual(['present.unparked Vem ringer?']);
    expect(document.activeElement?.id).toBe('parked-question');
  });

  it('say on the wall how many there are besides those that there is room for', async () => {
    const slide = createSlide('Frågor', { recalls: true });
    slide.face.innerHTML = '<h3>Frågor</h3><div><ul data-parked></ul></div>';
    const parked = ['Ett?', 'Två?', 'Tre?', 'Fyra?'].map((text) => ({ text, owner: '' }));
    // A list of three lines is what there is room for.
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(30);
    vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockImplementation(function (this: HTMLElement) {
      return 10 * this.querySelectorAll('li').length;
    });
    await present({ parked }, [slide]);
    expect(texts('.stage li')).toEqual(['Ett?', 'Två?', 'present.parkedMore 2']);
    expect(texts('.presenter-notes li')).toHaveLength(4);
    vi.restoreAllMocks();
  });

  it('come back by themselves where they are taken up, in the notes and to the room', async () => {
    const slide = createSlide('Frågor', { recalls: true });
    slide.face.innerHTML = '<h3>Frågor</h3><ul data-parked></ul>';
    const parked = [
      { text: 'Vem ringer?', owner: '' },
      { text: 'Och sedan?', owner: '' },
    ];
    const { channel } = await present({ parked }, [slide, createSlide('Sedan')]);
    expect(texts('.presenter-notes li')).toEqual(['Vem ringer?', 'Och sedan?']);
    expect(texts('.stage li')).toEqual(['Vem ringer?', 'Och sedan?']);
    channel.change({ kind: 'unpark', place: 0 });
    await drawn();
    expect(texts('.stage li')).toEqual(['Och sedan?']);
    channel.change({ kind: 'unpark', place: 0 });
    await drawn();
    expect(texts('.presenter-notes p')).toEqual(['present.parked: present.parkedNone']);
    await key('PageDown');
    expect(texts('.presenter-notes')).toEqual(['Säg om Sedan']);
  });
});

describe('a break', () => {
  const fika = () => {
    const slide = createSlide('Fika', { minutes: 15, pause: { startsAt: 9 * 60 - 10, next: 'Vård' } });
    slide.face.innerHTML = '<h3>Fika</h3><p data-fill="back"></p><p data-fill="next"></p>';
    return slide;
  };
  const back = () => texts('.stage [data-fill]');

  const tenMinutes = 'present.breakFor 10 09.10';

  it('is put in by the leader at any slide, counts against the plan, and is over at the next step', async () => {
    const clock = { startedAt: NOW - 18 * MINUTE, from: 0 };
    const shown = [...slides(), createSlide('Fem', { stretch: 'fika', stretchTitle: 'Fika', startsAt: 25 })];
    const { channel } = await present(at(1, { at: 'p/Två', clock }), shown);
    await press('present.takeBreak');
    expect(texts('dialog .leader-menu button')).toEqual([
      'present.breakFor 5 09.05',
      tenMinutes,
      'present.breakFor 15 09.15',
      'present.breakFor 20 09.20',
    ]);
    expect(document.activeElement, 'one more press is enough').toBe(named('present.breakFor 5 09.05'));
    await press(tenMinutes);
    expect(document.querySelector('dialog')).toBeNull();
    expect([stage(), texts('.presenter-notes'), texts('.presenter-next')]).toEqual([
      'Rast',
      ['Säg om Rast'],
      ['present.upNext Två'],
    ]);
    // Three minutes behind when it began.
    expect(texts('.clock')[1]).toContain('present.behind 13');
    expect(texts('.programme li')).toEqual(['09.20 Fika present.planned 09.07']);
    await key('PageDown');
    expect([stage(), stepOf(channel)]).toEqual(['Två', 1]);
    expect(texts('.clock')[1]).toContain('present.behind 3');
  });

  it('is ended by the key that opens the choice, and by a step back, in the only window, too', async () => {
    const made = createChannel(at(2));
    await showIsland(<SingleWindow {...shared(made, slides())} summaryAddress="/efterat/" />);
    for (const end of ['r', 'PageUp']) {
      await key('r');
      await press(tenMinutes);
      expect([stage(), document.querySelector('.bar-hands')]).toEqual(['Rast', null]);
      await key(end);
      expect(stage()).toBe('Tre');
    }
    await press('present.more');
    await press('present.takeBreak');
    await press(tenMinutes);
    await press('present.more');
    await press('present.endBreak');
    expect(stage()).toBe('Tre');
  });

  it('tells the room when it is to be back, and how many minutes are left', async () => {
    const made = createChannel({ ...at(1), breakUntil: NOW + 10 * MINUTE });
    const breakSlide = { ...createBreakSlide(fika()), title: 'Rast' };
    await showIsland(<Audience {...shared(made, slides())} breakSlide={breakSlide} />);
    expect([back(), texts('.countdown')]).toEqual([['09.10', ''], ['10 present.minutesLeft.other']]);
  });

  it('ends as planned, or as long after it began as it is to last', async () => {
    await showIsland(<Audience {...shared(createChannel(), [fika()])} />);
    expect(back()).toEqual(['09.05', 'present.afterBreak Vård']);
    clearIslands();
    const late = at(0, { reached: { 'p/Fika': NOW } });
    await showIsland(<Audience {...shared(createChannel(late), [fika()])} />);
    expect(back()[0]).toBe('09.15');
    expect(texts('.countdown')).toEqual(['15 present.minutesLeft.other']);
  });
});
