// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newOccasion, type Occasion } from '../../domain/sessions/occasion.ts';
import { openPage } from '../../enhancements/fixtures/open-page.ts';
import { ui } from '../fixtures/echoed-ui.ts';
import { clearIslands, drawn, enter, named, press, texts } from '../fixtures/show-island.ts';

const data = (name: string, value: unknown) =>
  `<script type="application/json" data-page-data="${name}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;

const pass = (area: string) => `
  <div data-pass>
    ${['Ett', 'Två'].map((title) => `<section data-slide><div class="face"><h3>${area} ${title}</h3></div>${data('slide', { part: 'p', title: `${area} ${title}` })}</section>`).join('')}
    ${data('pass', { area, title: area, hue: 'lake', parts: [{ id: 'p', title: 'Del', kind: 'signs', minutes: 20, least: 10 }] })}
  </div>`;

const slots = {
  title: '',
  welcome: 'Välkomna',
  questions: 'Frågor',
  'wrap-up': 'Slut',
  stretch: 'Paus',
  fika: 'Fika',
  lunch: 'Lunch',
};

const templates = ['title', 'welcome', 'wrap-up']
  .map(
    (kind) =>
      `<template data-day-slide="${kind}"><div class="face"><h3 data-fill="title">${kind}</h3><p data-fill="group"></p><p data-fill="start"></p></div><div class="notes">Säg hej</div></template>`,
  )
  .join('');

async function open(
  show: string,
  query = '',
  present: unknown = { strings: ui.present, slots },
): Promise<void> {
  history.replaceState(null, '', `/visa/${query}`);
  await openPage(
    `<div ${show} data-name="Passet" data-summary="/efterat/" data-guide="/guide/"></div>${templates}<div class="slides">${pass('a')}${pass('b')}</div>${data('show', present)}`,
    () => import('./start-show.tsx'),
  );
  await drawn();
}

const keep = (id: string, more: Partial<Occasion> = {}) =>
  localStorage.setItem(
    `se-signalerna:/:occasion:${id}`,
    JSON.stringify({
      ...newOccasion(id, 'passet', { date: '2026-12-01', group: `Grupp ${id}`, place: '' }, Date.now()),
      ...more,
    }),
  );
const kept = () =>
  Object.keys(localStorage)
    .filter((name) => name.includes(':occasion:'))
    .map((name): Occasion => JSON.parse(localStorage.getItem(name) ?? ''));
const begin = async () => {
  document.querySelector<HTMLFormElement>('form')?.requestSubmit();
  await drawn();
};

/** Leaves the page for one that nobody else listens to: a true channel would go on asking in the tests of other files. */
function leavePage(): void {
  clearIslands();
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      addEventListener() {}
      postMessage() {}
      close() {}
    },
  );
}

beforeEach(leavePage);

describe('a page of slides', () => {
  it('asks which group it is, and then is the leader’s window with all slides in order', async () => {
    await open('data-show="passet"');
    expect(document.documentElement.dataset['window']).toBe('begin');
    await enter('#begin-group', 'Grupp 2');
    await enter('#begin-size', '24');
    await begin();
    expect(document.documentElement.dataset['window']).toBe('presenter');
    expect(texts('.stage h3')).toEqual(['Passet']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Passet');
    expect(texts('.presenter-notes')).toEqual(['Säg hej']);
    expect(texts('.presenter-position')).toEqual(['present.position 1 5']);
    expect(kept()).toMatchObject([{ group: 'Grupp 2', size: 24, order: 'passet' }]);
    const { id } = kept()[0] ?? {};
    expect(location.search).toBe(`?tillfalle=${id}`);
    await press('present.finish');
    expect(named('present.finishing.onward').getAttribute('href')).toBe(`/efterat/?tillfalle=${id}`);
  });

  it('shows nothing of the group before to a new one', async () => {
    keep('1', { counts: { f1: { first: { a: 18 }, second: {} } }, parked: [{ text: 'Vem?', owner: '' }] });
    await open('data-show="passet"');
    await begin();
    const made = kept().find(({ id }) => id !== '1');
    expect(made).toMatchObject({ counts: {}, parked: [] });
  });

  it('goes on with a group that is chosen, and removes one that is not wanted any more', async () => {
    keep('1', { runs: { passet: { at: 'b/p/1', step: 3, revealed: 0, reached: {} } } });
    keep('2');
    await open('data-show="passet"');
    expect(document.querySelector('details.kept-groups')?.hasAttribute('open'), 'the room may look').toBe(
      false,
    );
    expect(texts('.kept-groups summary')).toEqual(['present.begin.continueTitle 2']);
    await press('present.begin.remove Grupp 2, tisdag 1 december 2026');
    expect(document.activeElement?.textContent).toBe('present.begin.removeCancel');
    await press('present.begin.removeConfirm');
    expect(document.activeElement?.textContent).toBe('present.begin.removed Grupp 2, tisdag 1 december 2026');
    expect(kept().map(({ id }) => id)).toEqual(['1']);
    await press('present.begin.continue Grupp 1, tisdag 1 december 2026');
    expect(texts('.stage h3')).toEqual(['b Ett']);
  });

  it('goes on by itself after a reload, and asks on the next day, whose clock begins anew', async () => {
    const run = { at: 'b/p/1', step: 3, revealed: 0, reached: {}, clock: { startedAt: Date.now(), from: 0 } };
    keep('1', { runs: { passet: run } });
    await open('data-show="passet"', '?tillfalle=1');
    expect(texts('.stage h3')).toEqual(['b Ett']);
    leavePage();
    keep('1', { runs: { passet: run }, changedAt: Date.now() - 20 * 3_600_000 });
    await open('data-show="passet"', '?tillfalle=1');
    expect(document.querySelector('.stage')).toBeNull();
    await press('present.begin.continue Grupp 1, tisdag 1 december 2026');
    expect(texts('.stage h3')).toEqual(['b Ett']);
    expect(named('present.start')).not.toBeNull();
  });

  it('is the room’s window where the address says so, without notes anywhere in the page', async () => {
    keep('1');
    await open('data-show="passet"', '?tillfalle=1&fonster=publik');
    expect(document.documentElement.dataset['window']).toBe('audience');
    expect(texts('.audience h3')).toEqual(['Passet']);
    expect(document.querySelector('.slides')).toBeNull();
    expect(document.querySelector('.presenter')).toBeNull();
  });

  it('goes as the room’s window where the leader is, and to no other address', async () => {
    const hear: ((event: { data: unknown }) => void)[] = [];
    vi.stubGlobal(
      'BroadcastChannel',
      class {
        addEventListener(_: string, listener: (event: { data: unknown }) => void) {
          hear.push(listener);
        }
        postMessage() {}
        close() {}
      },
    );
    const went = vi.spyOn(location, 'replace').mockImplementation(() => undefined);
    keep('1');
    await open('data-show="passet"', '?tillfalle=1&fonster=publik');
    const lead = (address: unknown) => {
      for (const listener of hear) listener({ data: { kind: 'lead', address } });
    };
    for (const address of [
      'constructor',
      undefined,
      { href: 'x' },
      'javascript:alert(1)',
      'https://annan.example/visa/?fonster=publik',
      `${location.origin}/visa/?tillfalle=2`,
      `${location.origin}/om/?fonster=publik`,
    ])
      lead(address);
    expect(went).not.toHaveBeenCalled();
    lead(`${location.origin}/visa/?tillfalle=2&fonster=publik`);
    expect(went).toHaveBeenCalledOnce();
  });

  it('stays the only window after a reload, without notes anywhere in the page', async () => {
    await open('data-show="passet"');
    document.querySelectorAll<HTMLInputElement>('input[name="screens"]')[1]?.click();
    await drawn();
    const guide = named<HTMLAnchorElement>('present.begin.toPaper');
    expect([guide.getAttribute('href'), guide.target]).toEqual(['/guide/', '_blank']);
    await begin();
    expect(location.search).toContain('fonster=en');
    leavePageKeepingStorage();
    await open('data-show="passet"', location.search);
    expect(document.documentElement.dataset['window']).toBe('single');
    expect(document.querySelector('.slides')).toBeNull();
  });

  it('opens the room’s window at its own address', async () => {
    keep('1');
    const opened: string[] = [];
    await open('data-show="passet"', '?p=x&tillfalle=1');
    window.open = (address) => {
      opened.push(`${address}`);
      return window;
    };
    await press('present.openAudience');
    expect(new URL(opened[0] ?? '').search).toBe('?p=x&tillfalle=1&fonster=publik');
  });

  it('has group and place as they were written for the plan, once, and not after its day', async () => {
    const draft = (date: string) => {
      const plan = `1~a~t0830-0930~n25~f15~l0~d${date}`;
      localStorage.setItem(
        'se-signalerna:/:day:draft',
        JSON.stringify({ plan, group: 'Grupp 2', place: 'Fjärden' }),
      );
      return `?p=${plan}`;
    };
    const written = () =>
      ['group', 'place'].map((name) => document.querySelector<HTMLInputElement>(`#begin-${name}`)?.value);
    const later = draft('2099-12-01');
    await open('data-show="dagen" data-fallback=""', later);
    expect(written()).toEqual(['Grupp 2', 'Fjärden']);
    await begin();
    await open('data-show="dagen" data-fallback=""', later);
    expect(written()).toEqual(['', 'Fjärden']);
    await open('data-show="dagen" data-fallback=""', draft('2020-12-01'));
    expect(written()).toEqual(['', '']);
  });

  it('of a whole day leads who has one screen to the papers of the plan', async () => {
    await open('data-show="dagen" data-fallback="" data-papers="/papper/"', '?p=1~a~t0830-0930');
    document.querySelectorAll<HTMLInputElement>('input[name="screens"]')[1]?.click();
    await drawn();
    expect(named('present.begin.toPaper').getAttribute('href')).toBe('/papper/?p=1~a~t0830-0930');
  });

  it('of a whole day has a slide for what belongs to the day, and keeps its plan', async () => {
    await open('data-show="dagen" data-fallback=""', '?p=1~b.a~t0830-1200~n26~f15~l0~cxx');
    await begin();
    expect(texts('.stage [data-fill=start]')).toEqual(['present.begins 08.30']);
    expect(kept()).toMatchObject([{ plan: '1~b.a~t0830-1200~n26~f15~l0~cxx', size: 26 }]);
  });

  it('keeps where one is when the plan of the day has changed', async () => {
    keep('1', {
      plan: '1~a.b~t0830-1200~n25~f15~l0~cxx',
      runs: { dagen: { at: 'b/p/2', step: 4, revealed: 0, reached: {} } },
    });
    await open('data-show="dagen" data-fallback=""', '?p=1~b.a~t0830-1200~n26~f15~l0~cxx&tillfalle=1');
    expect(texts('.stage h3')).toEqual(['b Två']);
    expect(kept()[0]?.plan).toContain('~n26~');
  });

  it('stays a document where the texts are missing', async () => {
    await open('data-show="passet"', '', 'log in');
    expect(document.querySelector('.presenter, .begin')).toBeNull();
    expect(texts('section h3')).toHaveLength(4);
  });
});

/** As a browser leaves a page for its next load. */
function leavePageKeepingStorage(): void {
  const stored = Object.entries({ ...localStorage });
  leavePage();
  for (const [name, value] of stored) localStorage.setItem(name, `${value}`);
}
