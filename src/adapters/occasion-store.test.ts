// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newOccasion, type Occasion } from '../domain/sessions/occasion.ts';
import { clearBrowser, refuseStorage } from '../enhancements/fixtures/open-page.ts';
import {
  keepOccasion,
  listOccasions,
  makeOccasionId,
  readOccasion,
  removeOccasion,
  SHOW_CHANNEL,
  tellErased,
} from './occasion-store.ts';

const facts = { date: '2027-01-13', group: 'Grupp 2', place: 'Fjärden' };
const occasion = (id: string, changedAt: number): Occasion => ({
  ...newOccasion(id, 'dagen', facts, 1000),
  changedAt,
});
const idsOf = (occasions: readonly Occasion[]) => occasions.map(({ id }) => id);

/** What is said on the channel of the windows until the test is over. */
async function heard(say: () => void): Promise<unknown[]> {
  const said: unknown[] = [];
  const channel = new BroadcastChannel(SHOW_CHANNEL);
  channel.onmessage = ({ data }) => said.push(data);
  say();
  await new Promise((resolve) => setTimeout(resolve, 50));
  channel.close();
  return said;
}

beforeEach(clearBrowser);

describe('the occasions of a computer', () => {
  it('are none before one is kept', () => {
    expect(listOccasions()).toEqual([]);
    expect(readOccasion('a1')).toBeUndefined();
  });

  it('come with the one first that was used last', () => {
    expect(keepOccasion(occasion('a1', 2000))).toBe('kept');
    keepOccasion(occasion('b2', 4000));
    keepOccasion(occasion('c3', 3000));
    expect(idsOf(listOccasions())).toEqual(['b2', 'c3', 'a1']);
    expect(readOccasion('c3')).toEqual(occasion('c3', 3000));
  });

  it('are only those that can be read, and nothing else that is kept', () => {
    keepOccasion(occasion('a1', 2000));
    localStorage.setItem('se-signalerna:/:occasion:b2', '{');
    localStorage.setItem('se-signalerna:/:day:draft', JSON.stringify(occasion('c3', 3000)));
    expect(idsOf(listOccasions())).toEqual(['a1']);
  });

  it('lose the one that is removed, which is told to open windows', async () => {
    keepOccasion(occasion('a1', 2000));
    keepOccasion(occasion('b2', 3000));
    expect(await heard(() => removeOccasion('a1'))).toEqual([{ kind: 'erase', id: 'a1' }]);
    expect(idsOf(listOccasions())).toEqual(['b2']);
  });

  it('are told to be gone, all of them, without an id', async () => {
    expect(await heard(() => tellErased({ kind: 'erase' }))).toEqual([{ kind: 'erase' }]);
  });

  it('are none where storage is blocked, which is said of what was to be kept', () => {
    keepOccasion(occasion('a1', 2000));
    const blocked = new Error('no');
    blocked.name = 'SecurityError';
    refuseStorage('reading-and-writing', blocked);
    expect(listOccasions()).toEqual([]);
    expect(keepOccasion(occasion('b2', 3000))).toBe('blocked');
  });
});

describe('the one day that version 1 kept', () => {
  const earlier = 'se-signalerna:/:day';
  const day = JSON.stringify(occasion('old', 5000));

  it('becomes an occasion, and is kept no more in its old place', () => {
    localStorage.setItem(earlier, day);
    expect(idsOf(listOccasions())).toEqual(['old']);
    expect(localStorage.getItem(earlier)).toBeNull();
    expect(idsOf(listOccasions())).toEqual(['old']);
  });

  it('stays in its old place where there is no room for it in the new one', () => {
    localStorage.setItem(earlier, day);
    refuseStorage('writing');
    expect(listOccasions()).toEqual([]);
    vi.unstubAllGlobals();
    expect(localStorage.getItem(earlier)).toBe(day);
  });

  it('stays where it is when it cannot be read', () => {
    localStorage.setItem(earlier, '{');
    expect(listOccasions()).toEqual([]);
    expect(localStorage.getItem(earlier)).toBe('{');
  });
});

describe('the id of an occasion', () => {
  it('is of small letters and digits, and another each time', () => {
    const ids = Array.from({ length: 50 }, makeOccasionId);
    expect(new Set(ids).size).toBe(50);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]{2,14}$/);
  });
});
