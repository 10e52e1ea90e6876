import { describe, expect, it } from 'vitest';
import { COLLECTIONS } from '../../collections/collections.ts';
import { describeForm } from '../describe-form.ts';
import { addedValue, fieldAt, namingField, newForm, orderKeys } from './form.ts';

const organisations = describeForm('organisations', COLLECTIONS.organisations.schema);
const lessons = describeForm('lessons', COLLECTIONS.lessons.schema);

describe('a form', () => {
  it.each([
    ['signs', '', 'shortTitle', 34],
    ['terms', '', 'term', 60],
    ['sources', '', 'shortTitle', 60],
    ['questionBanks', 'single', 'situation', undefined],
  ] as const)(
    'of %s tells where the name of a new one goes, and how long it may be',
    (name, kind, key, max) => {
      const naming = namingField(newForm(describeForm(name, COLLECTIONS[name].schema)), kind);
      expect(naming).toMatchObject({ key, field: { type: 'text', ...(max && { max }) } });
    },
  );

  it('keeps an address with its https:// and a number as telephones are given it', () => {
    const contact = { url: 'www.enkoping.se/kontakt', phone: '+46 (0)171/62 50 00' };
    const data = { website: 'enkoping.se', contacts: [contact, { url: 'fråga växeln', phone: 'ring' }] };
    expect(orderKeys(organisations, data)).toEqual({
      website: 'https://enkoping.se',
      contacts: [
        { url: 'https://www.enkoping.se/kontakt', phone: '+46 171-62 50 00' },
        { url: 'fråga växeln', phone: 'ring' },
      ],
    });
  });

  it('opens a box where a list is added, and none where things are picked', () => {
    const added = (key: string) => {
      const field = fieldAt(lessons, {}, [key]);
      return field && addedValue(field);
    };
    expect(added('aliases')).toEqual(['']);
    expect(added('sectionAliases')).toEqual([{ section: '', aliases: [''] }]);
    expect(added('sources')).toEqual([]);
  });
});
