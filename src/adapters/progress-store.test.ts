import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { chooseRole } from '../domain/progress/choose-role.ts';
import { mergeProgress } from '../domain/progress/merge-progress.ts';
import { openLesson } from '../domain/progress/open-lesson.ts';
import { parseProgress } from '../domain/progress/parse-progress.ts';
import type { Progress } from '../domain/progress/progress.ts';
import { recordAttempt } from '../domain/progress/record-attempt.ts';
import { saveDraft } from '../domain/progress/save-draft.ts';
import { serialiseProgress } from '../domain/progress/serialise-progress.ts';
import { openProgressStore, type ProgressStore } from './progress-store.ts';

const KEY = 'se-signalerna:/kurs/:progress';
const DAMAGED = `${KEY}:damaged`;

/** The storage of one origin, shared by its tabs; behaves as the HTML standard describes `localStorage`. */
class Origin {
  readonly values = new Map<string, string>();
  readonly tabs: Tab[] = [];
  /** In characters of keys and values together. */
  quota = Number.POSITIVE_INFINITY;
  blocked = false;

  get(): string | null {
    return this.values.get(KEY) ?? null;
  }

  /** A change by something that is not one of the tabs, such as the browser's settings. */
  change(key: string, value: string | null): void {
    this.set(undefined, key, value);
  }

  set(from: Tab | undefined, key: string, value: string | null): void {
    const before = this.values.get(key) ?? null;
    if (before === value) return;
    if (value === null) {
      this.values.delete(key);
    } else {
      const others = [...this.values].filter(([other]) => other !== key);
      const used = others.reduce((sum, [other, text]) => sum + other.length + text.length, 0);
      if (used + key.length + value.length > this.quota) {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      }
      this.values.set(key, value);
    }
    for (const tab of this.tabs) if (tab !== from) tab.pending.push(key);
  }
}

/** One tab. Events wait in `pending` until they are delivered, as they do in a browser. */
class Tab {
  readonly pending: string[] = [];
  readonly events = new EventTarget();
  readonly origin: Origin;
  readonly store: ProgressStore;
  /** When set, what the next reading gives: what was stored before another tab wrote. */
  stale: { text: string | null } | undefined;

  constructor(origin: Origin, clock: { now: number }) {
    this.origin = origin;
    origin.tabs.push(this);
    const storage = {
      getItem: (key: string) => {
        const { stale } = this;
        if (key !== KEY || !stale) return origin.values.get(key) ?? null;
        this.stale = undefined;
        return stale.text;
      },
      setItem: (key: string, value: string) => origin.set(this, key, value),
      removeItem: (key: string) => origin.set(this, key, null),
      clear: () => {
        throw new Error('clear() would erase what other sites on the origin have stored.');
      },
    } as unknown as Storage;
    this.store = openProgressStore({
      storage: () => {
        if (origin.blocked) throw new DOMException('Access is denied.', 'SecurityError');
        return storage;
      },
      base: '/kurs/',
      now: () => clock.now,
      events: this.events,
    });
  }

  deliver(): void {
    for (const key of this.pending.splice(0)) {
      this.events.dispatchEvent(Object.assign(new Event('storage'), { key }));
    }
  }

  answer(questionId: string): void {
    this.store.update((progress, now) =>
      recordAttempt(progress, { questionId, selected: ['a'], result: 'right' }, now),
    );
  }

  answered(): string[] {
    return answeredIn(this.store.read());
  }
}

function answeredIn(progress: Progress): string[] {
  return progress.attempts.map((attempt) => attempt.questionId).sort();
}

function stored(origin: Origin): Progress {
  const result = parseProgress(origin.get());
  if (result.status !== 'ok') throw new Error(result.status);
  return result.progress;
}

function setUp() {
  const origin = new Origin();
  const clock = { now: 1000 };
  return { origin, clock, open: () => new Tab(origin, clock) };
}

function storedWith(questionId: string, generation = 0): string {
  const attempt = { questionId, at: 1, selected: ['a'], result: 'right' as const };
  return serialiseProgress({ attempts: [attempt], drafts: {}, lessons: {}, choices: {} }, generation);
}

describe('a store that works', () => {
  it('saves every update and has it on the next page', () => {
    const { origin, open } = setUp();
    const tab = open();
    tab.answer('q1');
    expect(tab.store.status()).toEqual({ state: 'ok' });
    expect([...origin.values.keys()]).toEqual([KEY]);
    expect(open().answered()).toEqual(['q1']);
  });

  it('writes nothing until something is done', () => {
    const { origin, open } = setUp();
    open().store.read();
    expect(origin.values.size).toBe(0);
  });

  it('gives the change the newest progress and the time', () => {
    const { open, clock } = setUp();
    const tab = open();
    open().answer('q1');
    clock.now = 2000;
    const change = vi.fn((progress: Progress) => progress);
    tab.store.update(change);
    expect(change).toHaveBeenCalledOnce();
    expect(change.mock.calls[0]).toEqual([expect.objectContaining({ attempts: [expect.anything()] }), 2000]);
  });

  it('gives the same object until something changes', () => {
    const { open } = setUp();
    const tab = open();
    tab.answer('q1');
    const before = tab.store.read();
    tab.events.dispatchEvent(new Event('pageshow'));
    expect(tab.store.read()).toBe(before);
  });

  it('tells its listeners until they stop listening', () => {
    const { open } = setUp();
    const tab = open();
    const listener = vi.fn();
    const stop = tab.store.subscribe(listener);
    tab.answer('q1');
    expect(listener).toHaveBeenCalledExactlyOnceWith(tab.store.read(), { state: 'ok' });
    stop();
    tab.answer('q2');
    expect(listener).toHaveBeenCalledOnce();
  });

  it('keeps to its own keys where sites share an origin', () => {
    const { origin, open } = setUp();
    origin.values.set('se-signalerna:/annan/:progress', 'other');
    const tab = open();
    tab.answer('q1');
    tab.store.erase();
    expect(origin.values.get('se-signalerna:/annan/:progress')).toBe('other');
  });

  it('leaves everything as it was when a change throws', () => {
    const { origin, open } = setUp();
    const tab = open();
    tab.answer('q1');
    const before = origin.get();
    expect(() =>
      tab.store.update(() => {
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(origin.get()).toBe(before);
    expect(tab.answered()).toEqual(['q1']);
  });
});

describe('a browser that blocks storage', () => {
  it('keeps progress in memory and says so', () => {
    const { origin, open } = setUp();
    origin.blocked = true;
    const tab = open();
    expect(tab.store.status()).toEqual({ state: 'blocked' });
    tab.answer('q1');
    tab.answer('q2');
    expect(tab.answered()).toEqual(['q1', 'q2']);
    expect(tab.store.status()).toEqual({ state: 'blocked' });
  });

  it('saves everything at the next update once storage is allowed', () => {
    const { origin, open } = setUp();
    origin.values.set(KEY, storedWith('q0', 3));
    origin.blocked = true;
    const tab = open();
    tab.answer('q1');
    origin.blocked = false;
    tab.answer('q2');
    expect(tab.store.status()).toEqual({ state: 'ok' });
    expect(answeredIn(stored(origin))).toEqual(['q0', 'q1', 'q2']);
  });

  it('counts as blocked when there is no storage object at all', () => {
    const store = openProgressStore({
      storage: () => null as unknown as Storage,
      base: '/',
      now: () => 1,
      events: {},
    });
    store.update((progress, now) => openLesson(progress, 'l1', now));
    expect(store.status()).toEqual({ state: 'blocked' });
    expect(store.read().lessons).toHaveProperty('l1');
  });

  it('counts as blocked when reading works and writing is denied', () => {
    const storage = {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('', 'SecurityError');
      },
    } as unknown as Storage;
    const store = openProgressStore({ storage: () => storage, base: '/', now: () => 1, events: {} });
    store.update((progress, now) => openLesson(progress, 'l1', now));
    store.update((progress, now) => openLesson(progress, 'l2', now));
    expect(store.status()).toEqual({ state: 'blocked' });
    expect(Object.keys(store.read().lessons)).toEqual(['l1', 'l2']);
  });

  it('erases what is in memory and still says that storage is blocked', () => {
    const { origin, open } = setUp();
    const tab = open();
    tab.answer('q1');
    origin.blocked = true;
    tab.store.erase();
    expect(tab.answered()).toEqual([]);
    expect(tab.store.status()).toEqual({ state: 'blocked' });
  });
});

describe('a storage that is full', () => {
  it('keeps progress in memory, says so and saves it when there is room', () => {
    const { origin, open } = setUp();
    const tab = open();
    tab.answer('q1');
    const saved = origin.get();
    origin.quota = 100;
    tab.answer('q2');
    expect(tab.store.status()).toEqual({ state: 'full' });
    expect(tab.answered()).toEqual(['q1', 'q2']);
    expect(origin.get()).toBe(saved);
    tab.answer('q3');
    origin.quota = Number.POSITIVE_INFINITY;
    tab.answer('q4');
    expect(tab.store.status()).toEqual({ state: 'ok' });
    expect(answeredIn(stored(origin))).toEqual(['q1', 'q2', 'q3', 'q4']);
  });

  it('holds from the first update on, as in private windows without any room', () => {
    const { origin, open } = setUp();
    origin.quota = 0;
    const tab = open();
    tab.answer('q1');
    tab.answer('q2');
    expect(tab.answered()).toEqual(['q1', 'q2']);
    expect(tab.store.status()).toEqual({ state: 'full' });
  });

  it('is still full after a change elsewhere that this tab need not answer', () => {
    const { origin, open } = setUp();
    const tab = open();
    tab.answer('q1');
    origin.quota = 100;
    tab.answer('q2');
    tab.events.dispatchEvent(new Event('pageshow'));
    expect(tab.store.status()).toEqual({ state: 'full' });
  });

  it('is recognised under the name that Firefox has used', () => {
    const storage = {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('', 'NS_ERROR_DOM_QUOTA_REACHED');
      },
    } as unknown as Storage;
    const store = openProgressStore({ storage: () => storage, base: '/', now: () => 1, events: {} });
    store.update((progress, now) => openLesson(progress, 'l1', now));
    expect(store.status()).toEqual({ state: 'full' });
  });
});

describe('stored text that is damaged', () => {
  it('is copied aside, and the learner goes on from the beginning', () => {
    const { origin, open } = setUp();
    origin.values.set(KEY, '{"v":1,"progr');
    const tab = open();
    const status = { state: 'corrupt', reason: 'not-json', dropped: 0, copyKept: true };
    expect(tab.store.status()).toEqual(status);
    tab.answer('q1');
    expect(tab.store.status()).toEqual(status);
    expect(origin.values.get(DAMAGED)).toBe('{"v":1,"progr');
    expect(answeredIn(stored(origin))).toEqual(['q1']);
    expect(open().store.status()).toEqual({ state: 'ok' });
  });

  it('gives what could be read when only some entries are invalid', () => {
    const { origin, open } = setUp();
    const damaged = storedWith('q1').replace('"attempts":[', '"attempts":["x",');
    origin.values.set(KEY, damaged);
    const tab = open();
    expect(tab.store.status()).toEqual({
      state: 'corrupt',
      reason: 'invalid-entries',
      dropped: 1,
      copyKept: true,
    });
    tab.answer('q2');
    expect(origin.values.get(DAMAGED)).toBe(damaged);
    expect(answeredIn(stored(origin))).toEqual(['q1', 'q2']);
  });

  it('never overwrites an earlier copy', () => {
    const { origin, open } = setUp();
    origin.values.set(DAMAGED, 'earlier');
    origin.values.set(KEY, 'later');
    const tab = open();
    tab.answer('q1');
    expect(origin.values.get(DAMAGED)).toBe('earlier');
    expect(tab.store.status()).toMatchObject({ state: 'corrupt', copyKept: false });
  });

  it('does not stop the learner when there is no room for a copy', () => {
    const { origin, open } = setUp();
    origin.values.set(KEY, 'x'.repeat(1000));
    origin.quota = 1100;
    const tab = open();
    tab.answer('q1');
    expect(tab.store.status()).toMatchObject({ state: 'corrupt', copyKept: false });
    expect(answeredIn(stored(origin))).toEqual(['q1']);
  });

  it('in another tab does not take away what this tab has', () => {
    const { origin, open } = setUp();
    const tab = open();
    tab.answer('q1');
    origin.change(KEY, 'garbage');
    tab.deliver();
    expect(tab.store.status()).toMatchObject({ state: 'corrupt' });
    tab.answer('q2');
    expect(answeredIn(stored(origin))).toEqual(['q1', 'q2']);
  });
});

describe('progress of a newer version', () => {
  const newer = '{"v":99,"generation":0,"progress":{"secret":1}}';

  it('is never overwritten, and the page works from memory', () => {
    const { origin, open } = setUp();
    origin.values.set(KEY, newer);
    const tab = open();
    tab.answer('q1');
    tab.deliver();
    tab.answer('q2');
    expect(tab.store.status()).toEqual({ state: 'newer', version: 99 });
    expect(tab.answered()).toEqual(['q1', 'q2']);
    expect([...origin.values]).toEqual([[KEY, newer]]);
  });

  it('may come while the page is open', () => {
    const { origin, open } = setUp();
    const tab = open();
    tab.answer('q1');
    origin.change(KEY, newer);
    tab.deliver();
    tab.answer('q2');
    expect(tab.store.status()).toEqual({ state: 'newer', version: 99 });
    expect(tab.answered()).toEqual(['q1', 'q2']);
    expect(origin.get()).toBe(newer);
  });

  it('is erased when the learner asks for it', () => {
    const { origin, open } = setUp();
    origin.values.set(KEY, newer);
    const tab = open();
    tab.store.erase();
    expect(tab.store.status()).toEqual({ state: 'ok' });
    expect(origin.get()).not.toContain('secret');
  });
});

describe('another tab', () => {
  it('is heard: its change is merged and told', () => {
    const { open } = setUp();
    const [one, other] = [open(), open()];
    const listener = vi.fn();
    one.store.subscribe(listener);
    other.answer('q1');
    one.deliver();
    expect(one.answered()).toEqual(['q1']);
    expect(listener).toHaveBeenCalledExactlyOnceWith(one.store.read(), { state: 'changed-elsewhere' });
    one.answer('q2');
    expect(one.store.status()).toEqual({ state: 'ok' });
  });

  it('is merged before writing even when its event has not come', () => {
    const { origin, open } = setUp();
    const [one, other] = [open(), open()];
    other.answer('q1');
    one.answer('q2');
    expect(one.store.status()).toEqual({ state: 'changed-elsewhere' });
    expect(answeredIn(stored(origin))).toEqual(['q1', 'q2']);
  });

  it('is heard when the page comes back from the back/forward cache', () => {
    const { open } = setUp();
    const [one, other] = [open(), open()];
    other.answer('q1');
    one.events.dispatchEvent(new Event('pageshow'));
    expect(one.answered()).toEqual(['q1']);
  });

  it('is not told about when it changed something else, or nothing', () => {
    const { origin, open } = setUp();
    const tab = open();
    tab.answer('q1');
    const listener = vi.fn();
    tab.store.subscribe(listener);
    origin.change('another-key', 'x');
    tab.deliver();
    open().store.update((progress) => progress);
    tab.deliver();
    expect(listener).not.toHaveBeenCalled();
  });

  it('that wrote at the same instant loses nothing and gets both', () => {
    const { origin, open } = setUp();
    const [one, other] = [open(), open()];
    one.stale = { text: origin.get() };
    other.answer('q1');
    one.answer('q2');
    expect(answeredIn(stored(origin))).toEqual(['q2']);
    other.deliver();
    one.deliver();
    expect(answeredIn(stored(origin))).toEqual(['q1', 'q2']);
    expect(one.answered()).toEqual(['q1', 'q2']);
    expect(other.answered()).toEqual(['q1', 'q2']);
  });
});

describe('erasing', () => {
  it('leaves nothing of what was done, and the store works on', () => {
    const { origin, open } = setUp();
    origin.values.set(KEY, 'damaged');
    const tab = open();
    tab.answer('secret');
    tab.store.erase();
    expect(tab.answered()).toEqual([]);
    expect(tab.store.status()).toEqual({ state: 'ok' });
    expect([...origin.values.keys()]).toEqual([KEY]);
    expect(origin.get()).not.toContain('secret');
    tab.answer('q1');
    expect(open().answered()).toEqual(['q1']);
  });

  it('reaches a tab that hears of it', () => {
    const { open } = setUp();
    const [one, other] = [open(), open()];
    one.answer('q1');
    other.deliver();
    one.store.erase();
    other.deliver();
    expect(other.answered()).toEqual([]);
    expect(other.store.status()).toEqual({ state: 'cleared-elsewhere' });
  });

  it('is not undone by a tab that slept until new progress had been made', () => {
    const { origin, open } = setUp();
    const [one, sleeping] = [open(), open()];
    one.answer('erased');
    sleeping.deliver();
    one.store.erase();
    one.answer('new');
    sleeping.answer('newer');
    expect(sleeping.store.status()).toEqual({ state: 'cleared-elsewhere' });
    expect(answeredIn(stored(origin))).toEqual(['new', 'newer']);
    one.deliver();
    expect(one.answered()).toEqual(['new', 'newer']);
  });

  it('in the settings of the browser is not undone by an open tab', () => {
    const { origin, open } = setUp();
    const tab = open();
    tab.answer('erased');
    origin.change(KEY, null);
    tab.answer('new');
    expect(tab.store.status()).toEqual({ state: 'cleared-elsewhere' });
    expect(answeredIn(stored(origin))).toEqual(['new']);
  });

  it('in the settings of the browser leaves nothing to write, also of what could not be saved', () => {
    const { origin, open } = setUp();
    const tab = open();
    tab.answer('q1');
    origin.quota = 100;
    tab.answer('unsaved');
    origin.quota = Number.POSITIVE_INFINITY;
    origin.change(KEY, null);
    tab.deliver();
    expect(origin.values.size).toBe(0);
    expect(tab.answered()).toEqual([]);
  });

  it('in the settings of the browser starts all tabs alike, also those opened later', () => {
    const { origin, open } = setUp();
    const tab = open();
    tab.store.erase();
    tab.answer('erased');
    origin.change(KEY, null);
    tab.deliver();
    tab.answer('new');
    const later = open();
    later.answer('newer');
    tab.deliver();
    expect(tab.store.status()).toEqual({ state: 'changed-elsewhere' });
    expect(parseProgress(origin.get())).toMatchObject({ generation: 0 });
    expect(tab.answered()).toEqual(['new', 'newer']);
  });

  it('where there is no room to note it does not cost what is done afterwards', () => {
    const { origin, open } = setUp();
    const tab = open();
    tab.answer('erased');
    origin.quota = 0;
    tab.store.erase();
    tab.answer('q1');
    tab.answer('q2');
    expect(tab.answered()).toEqual(['q1', 'q2']);
    expect(origin.values.size).toBe(0);
  });

  it('where there was no room to note it is not mistaken for the work of another tab', () => {
    const { origin, open } = setUp();
    const tab = open();
    tab.answer('erased');
    origin.quota = 0;
    tab.store.erase();
    origin.quota = Number.POSITIVE_INFINITY;
    tab.answer('q1');
    expect(tab.store.status()).toEqual({ state: 'ok' });
    expect(answeredIn(stored(origin))).toEqual(['q1']);
  });

  it('does not stop an exported file from being brought back on purpose', () => {
    const { origin, open } = setUp();
    const tab = open();
    tab.answer('q1');
    const file = parseProgress(origin.get());
    tab.store.erase();
    if (file.status === 'ok') tab.store.update((progress) => mergeProgress(progress, file.progress));
    expect(answeredIn(stored(origin))).toEqual(['q1']);
  });
});

describe('any sequence of updates in two tabs', () => {
  const which = fc.constantFrom(0, 1);
  const step = fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant('answer' as const), tab: which }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('draft' as const), tab: which }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('open' as const), tab: which }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('choose' as const), tab: which }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('deliver' as const), tab: which }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('race' as const), tab: which }) },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constantFrom('fill' as const, 'empty' as const), tab: which }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('tick' as const), tab: which }) },
  );

  function settle(tabs: readonly Tab[]): void {
    while (tabs.some((tab) => tab.pending.length > 0)) for (const tab of tabs) tab.deliver();
  }

  it('loses nothing, whenever events come, storage fills up or both write at once', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const { origin, clock, open } = setUp();
        const tabs = [open(), open()] as const;
        const done = { answers: [] as string[], drafts: new Set<string>(), lessons: new Set<string>() };
        let role: string | undefined;
        steps.forEach(({ do: what, tab: number }, place) => {
          const tab = tabs[number as 0 | 1];
          const id = `${place}`;
          if (what === 'answer') {
            tab.answer(id);
            done.answers.push(id);
          } else if (what === 'draft') {
            tab.store.update((progress, now) => saveDraft(progress, id, { selected: ['b'] }, now));
            done.drafts.add(id);
          } else if (what === 'open') {
            tab.store.update((progress, now) => openLesson(progress, id, now));
            done.lessons.add(id);
          } else if (what === 'choose') {
            clock.now += 1;
            role = id;
            tab.store.update((progress, now) => chooseRole(progress, id, now));
          } else if (what === 'deliver') {
            tab.deliver();
          } else if (what === 'race') {
            // The other tab writes between this tab's reading and writing.
            tab.stale = { text: origin.get() };
            tabs[number === 0 ? 1 : 0].answer(`${id}-other`);
            tab.answer(id);
            done.answers.push(id, `${id}-other`);
          } else if (what === 'tick') {
            clock.now += 1;
          } else {
            origin.quota = what === 'fill' ? 0 : Number.POSITIVE_INFINITY;
          }
        });
        origin.quota = Number.POSITIVE_INFINITY;
        for (const tab of tabs) tab.store.update((progress) => progress);
        settle(tabs);
        for (const progress of [stored(origin), tabs[0].store.read(), tabs[1].store.read()]) {
          expect(answeredIn(progress)).toEqual([...done.answers].sort());
          expect(new Set(Object.keys(progress.drafts))).toEqual(done.drafts);
          expect(new Set(Object.keys(progress.lessons))).toEqual(done.lessons);
          expect(progress.choices.role?.id).toBe(role);
        }
      }),
    );
  });

  it('brings back nothing that was erased, and keeps all that was done since', () => {
    const erasing = fc.record({
      do: fc.constantFrom('answer' as const, 'answer' as const, 'deliver' as const, 'erase' as const),
      tab: which,
    });
    fc.assert(
      fc.property(fc.array(erasing, { maxLength: 30 }), (steps) => {
        const { origin, open } = setUp();
        const tabs = [open(), open()] as const;
        let kept: string[] = [];
        steps.forEach(({ do: what, tab: number }, place) => {
          const tab = tabs[number as 0 | 1];
          if (what === 'deliver') tab.deliver();
          if (what === 'erase') {
            tab.store.erase();
            kept = [];
          }
          if (what === 'answer') {
            tab.answer(`${place}`);
            kept.push(`${place}`);
          }
        });
        settle(tabs);
        for (const tab of tabs) expect(tab.answered()).toEqual([...kept].sort());
        if (origin.get() !== null) expect(answeredIn(stored(origin))).toEqual([...kept].sort());
      }),
    );
  });
});
