// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { chooseOrganisation } from '../domain/progress/choose-organisation.ts';
import { chooseRole } from '../domain/progress/choose-role.ts';
import { readPickedOrganisation, readPickedRole } from './picked-choices.ts';
import { openProgressStore } from './progress-store.ts';

const openStore = () =>
  openProgressStore({
    storage: () => localStorage,
    base: import.meta.env.BASE_URL,
    now: () => 1_794_000_000_000,
  });

beforeEach(() => localStorage.clear());

describe('the picked organisation', () => {
  it('is none before the reader has picked', () => {
    expect(readPickedOrganisation()).toBeUndefined();
  });

  it('is the one that the store of progress keeps', () => {
    openStore().update((progress, now) => chooseOrganisation(progress, 'vasteras', now));
    expect(readPickedOrganisation()).toBe('vasteras');
  });

  it('is none again when the choice is taken back or everything is erased', () => {
    const store = openStore();
    store.update((progress, now) => chooseOrganisation(progress, 'vasteras', now));
    store.update((progress, now) => chooseOrganisation(progress, undefined, now));
    expect(readPickedOrganisation()).toBeUndefined();
    store.update((progress, now) => chooseOrganisation(progress, 'vasteras', now));
    store.erase();
    expect(readPickedOrganisation()).toBeUndefined();
  });

  it.each(['{', 'null', '7', '{"progress":{"choices":{"organisation":{"id":7}}}}'])(
    'is none where what is stored is %s',
    (stored) => {
      localStorage.setItem(`se-signalerna:${import.meta.env.BASE_URL}:progress`, stored);
      expect(readPickedOrganisation()).toBeUndefined();
    },
  );
});

describe('the picked role', () => {
  it('is the one that the store of progress keeps, beside the organisation', () => {
    expect(readPickedRole()).toBeUndefined();
    const store = openStore();
    store.update((progress, now) => chooseOrganisation(progress, 'vasteras', now));
    store.update((progress, now) => chooseRole(progress, 'registrator', now));
    expect(readPickedRole()).toBe('registrator');
    expect(readPickedOrganisation()).toBe('vasteras');
  });
});
