// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, it } from 'vitest';
import { COLLECTIONS, type CollectionName } from '../../collections/collections.ts';
import {
  clean,
  clearIslands,
  drawn,
  enter,
  press,
  showIsland,
  texts,
} from '../../islands/fixtures/show-island.ts';
import { describeForm } from '../describe-form.ts';
import { withValue } from './change-value.ts';
import { EditingContext, fieldId } from './context.ts';
import { fieldAt, fieldsOf, type Group } from './form.ts';
import { GroupEditor } from './GroupEditor.tsx';

let written: unknown;

/** The fields of a file, or of a part of it, as they are filled in. */
function Page({
  collection,
  start,
  at = [],
}: {
  collection: CollectionName;
  start: unknown;
  at?: (string | number)[];
}) {
  const [data, setData] = useState(start);
  written = data;
  const form = describeForm(collection, COLLECTIONS[collection].schema);
  const field = fieldAt(form, data, at) ?? form;
  const value = at.reduce<unknown>((inner, step) => (inner as Group)[step], data) as Group;
  return (
    <EditingContext.Provider
      value={{
        targets: {},
        props: [],
        messages: [],
        tags: [],
        today: '2026-11-30',
        area: '',
        isStale: () => false,
        change: (path, next) => setData((before: unknown) => withValue(before, path, next)),
      }}
    >
      <GroupEditor fields={fieldsOf(field, value)} path={at} value={value} />
    </EditingContext.Provider>
  );
}

const box = (...path: (string | number)[]) => `#${fieldId(path)}`;
const buttons = () =>
  [...document.querySelectorAll('button')].map(
    (button) => button.getAttribute('aria-label') ?? clean(button.textContent),
  );

beforeEach(clearIslands);

describe('a field', () => {
  it('says how long its text may be before anything is written, and what to do when it is too long', async () => {
    await showIsland(<Page collection="signs" start={{ shortTitle: '' }} />);
    const length = () =>
      clean(document.querySelector(`label[for="${fieldId(['shortTitle'])}"] + .count`)?.textContent);
    expect(length()).toBe('Högst 34 tecken');
    await enter(box('shortTitle'), 'Högen växer');
    expect(length()).toBe('11 av högst 34 tecken');
    await enter(box('shortTitle'), 'Högen växer, och ingenting går någonsin ut');
    expect(length()).toBe('42 tecken. Korta med 8: högst 34 får plats.');
  });

  it('mends an address and a telephone number when it is left', async () => {
    await showIsland(
      <Page collection="organisations" start={{ contacts: [{ label: 'Växel' }] }} at={['contacts', 0]} />,
    );
    await enter(box('contacts', 0, 'url'), 'enkoping.se/kontakt');
    await enter(box('contacts', 0, 'phone'), '(0171) 62 50 00');
    expect(written).toEqual({
      contacts: [{ label: 'Växel', url: 'https://enkoping.se/kontakt', phone: '0171 62 50 00' }],
    });
  });
});

describe('a list of phrases', () => {
  it('has a box to write in where it stands, before there is any', async () => {
    await showIsland(<Page collection="terms" start={{ term: 'Tillsyn', aliases: [] }} />);
    await enter(`${box('phrases')} input`, 'kontroll på plats');
    await enter(`${box('aliases')} input`, 'besök');
    expect(written).toEqual({ term: 'Tillsyn', aliases: ['besök'], phrases: ['kontroll på plats'] });
    await press('Lägg till: Det man söker på');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Sökfras 2');
  });
});

describe('the buttons of a row', () => {
  const options = [
    { id: 'a', text: 'Frågar', right: true, feedback: '' },
    { id: 'b', text: 'Går', right: false, mistake: 'miss', feedback: '' },
  ];

  it('name what they change, and which one', async () => {
    await showIsland(
      <Page
        collection="questionBanks"
        start={{ questions: [{ kind: 'single', options }] }}
        at={['questions', 0]}
      />,
    );
    expect(buttons()).toEqual(
      expect.arrayContaining(['Ta bort rätt svar A', 'Ta bort fel svar B', 'Flytta upp fel svar B']),
    );
    await press('Ta bort fel svar B');
    expect(buttons()).not.toContain('Ta bort fel svar B');
  });

  it('name the row that a field is taken away from', async () => {
    const events = [{ at: '08:00', text: 'En bil', gap: 'en timme' }];
    await showIsland(<Page collection="figures" start={{ kind: 'timeline', events }} />);
    await drawn();
    expect(buttons()).toContain('Ta bort händelse 1');
    expect(texts('.field-name button')).toContain('Ta bort tid sedan händelsen före');
    expect(buttons()).toContain('Ta bort tid sedan händelsen före i händelse 1');
  });
});
