// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keptText } from '../adapters/browser-storage.ts';
import { keepDayDraft } from '../adapters/day-draft.ts';
import { keepOccasion } from '../adapters/occasion-store.ts';
import { openProgressStore } from '../adapters/progress-store.ts';
import { chooseRole } from '../domain/progress/choose-role.ts';
import { KNOWN_READER } from '../domain/progress/known-reader.ts';
import { openLesson } from '../domain/progress/open-lesson.ts';
import type { Progress } from '../domain/progress/progress.ts';
import { recordAttempt } from '../domain/progress/record-attempt.ts';
import { newOccasion } from '../domain/sessions/occasion.ts';
import { keptKey } from '../domain/storage/kept-key.ts';
import { DAY_DRAFT, OCCASION } from '../domain/storage/leader-names.ts';
import chooseReading from './choose-reading.js?raw';
import { clearBrowser, refuseStorage } from './fixtures/open-page.ts';
import knowLeader from './last-plan/know-leader.js?raw';
import knowReader from './next-step/know-reader.js?raw';

const BASE = '/';

/** Runs a classic script with the attributes that the page writes beside it, and says what the page then knows of itself. */
function run(script: string, attributes: Record<string, string>): DOMStringMap {
  const element = document.createElement('script');
  Object.assign(element.dataset, attributes);
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(element);
  new Function(script)();
  return document.documentElement.dataset;
}

const SCRIPTS = {
  reading: () => run(chooseReading, { key: keptKey(BASE, 'reading') })['read'],
  leader: () =>
    run(knowLeader, { draft: keptKey(BASE, DAY_DRAFT), occasions: keptKey(BASE, OCCASION) })['knownLeader'],
  reader: () => run(knowReader, { key: keptKey(BASE, 'progress'), pattern: KNOWN_READER.source })['known'],
};

const store = () =>
  openProgressStore({ storage: () => window.localStorage, base: BASE, now: () => 1_794_000_000_000 });

beforeEach(clearBrowser);

describe('a script before the page is shown', () => {
  it('knows nobody in a browser where nothing is kept', () => {
    expect([SCRIPTS.reader(), SCRIPTS.leader(), SCRIPTS.reading()]).toEqual([undefined, undefined, 'steps']);
  });

  it('knows nobody, and lets the page go on, where storage is blocked', () => {
    keptText('browser', 'reading').write('whole');
    refuseStorage('reading-and-writing');
    expect([SCRIPTS.reader(), SCRIPTS.reading()]).toEqual([undefined, 'steps']);
  });
});

describe('how a lesson is read', () => {
  it('is as the reader has chosen, and in steps when the choice is taken back', () => {
    const kept = keptText('browser', 'reading');
    kept.write('whole');
    expect(SCRIPTS.reading()).toBe('whole');
    kept.remove();
    expect(SCRIPTS.reading()).toBe('steps');
  });
});

describe('a leader', () => {
  it('is known by a plan', () => {
    keepDayDraft({ plan: '1~intro', group: '', place: '' });
    expect(SCRIPTS.leader()).toBe('');
  });

  it('is known by an occasion', () => {
    keepOccasion(newOccasion('abc', 'dagen', { date: '2027-01-13', group: '', place: '' }, 1000));
    expect(SCRIPTS.leader()).toBe('');
  });

  it('is not known by what a reader keeps, nor by another site on the same address', () => {
    keptText('browser', 'reading').write('whole');
    localStorage.setItem(keptKey('/annan/', DAY_DRAFT), '{}');
    expect(SCRIPTS.leader()).toBeUndefined();
  });
});

describe('a reader', () => {
  it.each<[string, (progress: Progress) => Progress]>([
    ['a lesson that was opened', (progress) => openLesson(progress, 'lektion', 1000)],
    [
      'an answer',
      (progress) => recordAttempt(progress, { questionId: 'fraga', selected: ['a'], result: 'right' }, 1000),
    ],
    ['a role', (progress) => chooseRole(progress, 'rektor', 1000)],
  ])('is known by %s, as the store writes it', (_, act) => {
    store().update(act);
    expect(SCRIPTS.reader()).toBe('');
  });

  it('is not known by progress with nothing in it, nor by a role that was taken back', () => {
    store().update((progress) => ({ ...progress }));
    expect(SCRIPTS.reader()).toBeUndefined();
    store().update((progress) => chooseRole(progress, undefined, 1000));
    expect(localStorage.getItem(keptKey(BASE, 'progress'))).toContain('"role"');
    expect(SCRIPTS.reader()).toBeUndefined();
  });
});
