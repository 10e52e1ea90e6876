// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newOccasion, type OccasionAction, runOf } from '../domain/sessions/occasion.ts';
import { keepOccasion, listOccasions, readOccasion, removeOccasion } from './occasion-store.ts';
import { openShowChannel, type ShowChannel, type ShowWindow } from './show-channel.ts';

const SECOND = 1000;

/** Channels of one browser: each hears what the others of its name send. A stopped one sleeps. */
class Channels {
  static all: Channels[] = [];
  readonly name: string;
  sleeps = false;
  private readonly listeners: ((event: { data: unknown }) => void)[] = [];
  constructor(name: string) {
    this.name = name;
    Channels.all.push(this);
  }
  addEventListener(_: string, listener: (event: { data: unknown }) => void) {
    this.listeners.push(listener);
  }
  postMessage(data: unknown) {
    for (const other of Channels.all) {
      if (other === this || other.name !== this.name || other.sleeps) continue;
      for (const listener of other.listeners) listener({ data: structuredClone(data) });
    }
  }
  close() {
    Channels.all = Channels.all.filter((other) => other !== this);
  }
}

const occasion = (id = 'abc') =>
  newOccasion(id, 'pass', { date: '2027-01-13', group: '', place: '' }, Date.now());
const open = (
  role: ShowWindow,
  id = 'abc',
  more: { audienceAddress?: string; onLead?: (to: string) => void } = {},
) => openShowChannel({ occasion: readOccasion(id) ?? occasion(id), role, ...more });
const goTo = (step: number): OccasionAction => ({
  kind: 'go',
  order: 'pass',
  at: `p/${step}`,
  step,
  revealed: 0,
  from: 0,
});
const stepOf = (channel: ShowChannel) => runOf(channel.read(), 'pass').step;

let visibility = 'visible';

beforeEach(() => {
  localStorage.clear();
  Channels.all = [];
  visibility = 'visible';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(
    () => visibility as DocumentVisibilityState,
  );
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
  vi.stubGlobal('BroadcastChannel', Channels);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the windows of an occasion', () => {
  it('show the same slide, whichever of them goes on', () => {
    const [leader, room] = [open('presenter'), open('audience')];
    leader.change(goTo(3));
    expect(stepOf(room)).toBe(3);
    room.change(goTo(4));
    expect(stepOf(leader)).toBe(4);
  });

  it('tell their listeners of a change, until these stop', () => {
    const [leader, room] = [open('presenter'), open('audience')];
    let heard = 0;
    const stop = room.subscribe(() => {
      heard += 1;
    });
    leader.change(goTo(1));
    const once = heard;
    expect(once).toBeGreaterThan(0);
    stop();
    leader.change(goTo(2));
    expect(heard).toBe(once);
  });

  it('hand over what is shown to a window that comes', () => {
    const leader = open('presenter');
    leader.change(goTo(5));
    localStorage.clear();
    expect(stepOf(open('audience'))).toBe(5);
  });

  it('take nothing from another group, and no message that is no occasion', () => {
    const [leader, other] = [open('presenter'), open('presenter', 'xyz')];
    other.change(goTo(9));
    expect(stepOf(leader)).toBe(0);
    new Channels('se-signalerna:/:show').postMessage({ kind: 'state', occasion: { step: 7 } });
    expect(stepOf(leader)).toBe(0);
  });

  it('lead the room’s window to the group and the pass in front of the leader', () => {
    const led: string[] = [];
    open('audience', 'yesterday', { onLead: (address) => led.push(address) });
    open('presenter', 'abc', { audienceAddress: '/visa/?tillfalle=abc&fonster=publik' });
    expect(led).toEqual(['/visa/?tillfalle=abc&fonster=publik']);
  });

  it('hear each other through storage, where they cannot speak', () => {
    const room = open('audience');
    const later = {
      ...occasion(),
      revision: 3,
      runs: { pass: { at: '', step: 6, revealed: 0, reached: {} } },
    };
    window.dispatchEvent(Object.assign(new Event('storage'), { newValue: JSON.stringify(later) }));
    expect(stepOf(room)).toBe(6);
  });
});

describe('the leader', () => {
  it('knows whether the room’s window is there', () => {
    const leader = open('presenter');
    expect(leader.roomState()).toBe('closed');
    open('audience');
    expect(leader.roomState()).toBe('in-step');
    // A window that is closed is hidden after it has been left.
    window.dispatchEvent(new Event('pagehide'));
    visibility = 'hidden';
    document.dispatchEvent(new Event('visibilitychange'));
    expect(leader.roomState()).toBe('closed');
  });

  it('is told that it is hidden, and not that it is gone, however slow its timers are', () => {
    const leader = open('presenter');
    open('audience');
    visibility = 'hidden';
    vi.advanceTimersByTime(90 * SECOND);
    expect(leader.roomState()).toBe('hidden');
  });

  it('is told when it sleeps, and when it is back', () => {
    const leader = open('presenter');
    open('audience');
    let heard = 0;
    leader.subscribe(() => {
      heard += 1;
    });
    const room = Channels.all.at(-1);
    if (room) room.sleeps = true;
    vi.advanceTimersByTime(2 * SECOND);
    expect(leader.roomState()).toBe('in-step');
    vi.advanceTimersByTime(2 * SECOND);
    expect([leader.roomState(), heard]).toEqual(['silent', 1]);
    leader.change(goTo(4));
    if (room) room.sleeps = false;
    vi.advanceTimersByTime(SECOND);
    expect(leader.roomState()).toBe('in-step');
  });

  it('is not taken for the room’s window by another window of the leader', () => {
    const leader = open('presenter');
    open('presenter');
    vi.advanceTimersByTime(2 * SECOND);
    expect(leader.roomState()).toBe('closed');
  });

  it('brings a window that has slept into step again', () => {
    const leader = open('presenter');
    const room = open('audience');
    const channel = Channels.all.at(-1);
    if (channel) channel.sleeps = true;
    leader.change(goTo(4));
    expect(stepOf(room)).toBe(0);
    if (channel) channel.sleeps = false;
    vi.advanceTimersByTime(SECOND);
    expect(stepOf(room)).toBe(4);
  });
});

describe('what is kept of an occasion', () => {
  it('is there after a reload, under its own name', () => {
    open('presenter').change(goTo(6));
    expect(localStorage.getItem('se-signalerna:/:occasion:abc')).not.toBeNull();
    expect(stepOf(open('presenter'))).toBe(6);
  });

  it('is listed with the one that was used last first, and removed one by one', () => {
    vi.setSystemTime(1000);
    keepOccasion(occasion('first'));
    vi.setSystemTime(2000);
    keepOccasion(occasion('second'));
    localStorage.setItem('se-signalerna:/:occasion:broken', '{');
    expect(listOccasions().map(({ id }) => id)).toEqual(['second', 'first']);
    removeOccasion('second');
    expect(listOccasions().map(({ id }) => id)).toEqual(['first']);
  });

  it('takes over the one day that version 1 kept', () => {
    const earlier = {
      v: 1,
      revision: 2,
      order: 'miljobrott',
      step: 3,
      parked: ['Vem?'],
      counts: {},
      shown: [],
    };
    localStorage.setItem('se-signalerna:/:day', JSON.stringify(earlier));
    expect(listOccasions()).toMatchObject([{ id: 'tidigare', parked: [{ text: 'Vem?' }] }]);
    expect(localStorage.getItem('se-signalerna:/:day')).toBeNull();
    expect(listOccasions()).toHaveLength(1);
  });

  it('is forgotten in every window', () => {
    const [leader, room] = [open('presenter'), open('audience')];
    leader.change({ kind: 'park', question: 'Vem?' });
    removeOccasion('abc');
    expect([leader.read().parked, room.read().parked, readOccasion('abc')]).toEqual([[], [], undefined]);
  });

  it('lasts as long as the windows where nothing can be stored', () => {
    const refuse = () => {
      throw new Error('blocked');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    const [leader, room] = [open('presenter'), open('audience')];
    leader.change(goTo(2));
    expect([stepOf(room), leader.isKept()]).toEqual([2, false]);
    expect(listOccasions()).toEqual([]);
    expect(() => removeOccasion('abc')).not.toThrow();
  });

  it('is looked at again when a window comes back', () => {
    const leader = open('presenter');
    keepOccasion({
      ...occasion(),
      revision: 9,
      runs: { pass: { at: '', step: 8, revealed: 0, reached: {} } },
    });
    window.dispatchEvent(new Event('pageshow'));
    expect(stepOf(leader)).toBe(8);
  });
});
