import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRoles } from './find-roles.ts';

const roles = [
  { name: 'Miljöinspektör', words: ['avfall'], administration: 'Miljö- och hälsoskydd' },
  { name: 'Byggnadsinspektör', words: ['svartbygge'], administration: 'Stadsbyggnad' },
  { name: 'LSS-handläggare', words: ['personlig assistans'], administration: 'Vård och omsorg' },
  { name: 'Chef', words: ['enhetschef'], administration: 'Chef, säkerhet och juridik' },
];
const found = (typed: string) => findRoles(roles, typed).map(({ name }) => name);

describe('finding a role', () => {
  it.each([
    ['miljö', ['Miljöinspektör']],
    ['MILJO', ['Miljöinspektör']],
    ['inspektör', ['Miljöinspektör', 'Byggnadsinspektör']],
    ['assistans', ['LSS-handläggare']],
    ['personlig ass', ['LSS-handläggare']],
    ['omsorg', ['LSS-handläggare']],
    ['enhetschef', ['Chef']],
    ['astronaut', []],
  ])('by %s', (typed, names) => {
    expect(found(typed)).toEqual(names);
  });

  it.each([
    ['the name before the words beside it', 'chef', ['named', 'worded', 'ruled']],
    ['the beginning of a word before the inside of one', 'hus', ['start', 'inside']],
    ['the words before the administration', 'skola', ['words', 'unit']],
    [
      'the inside of a name before the beginning of an administration',
      'vakt',
      ['in-name', 'in-words', 'at-unit', 'in-unit'],
    ],
    ['those that are alike in their order', 'lika', ['one', 'two']],
    ['all that is typed', 'vakt natt', ['in-name', 'in-words', 'in-unit']],
    ['no inside of a word by two letters', 'us', []],
  ])('puts %s: %s', (_, typed, names) => {
    const role = (name: string, title: string, words: string, administration: string) => ({
      name: title,
      words: [words],
      administration,
      id: name,
    });
    const all = [
      role('ruled', 'A', 'b', 'Chef'),
      role('worded', 'A', 'chef', 'b'),
      role('named', 'Chef', 'a', 'b'),
      role('inside', 'Badhus', 'c', 'd'),
      role('start', 'Husvärd', 'c', 'd'),
      role('unit', 'E', 'f', 'Skola'),
      role('words', 'E', 'skola', 'f'),
      role('in-unit', 'G', 'h', 'Nattvakt'),
      role('at-unit', 'G', 'h', 'Vakt'),
      role('in-words', 'G', 'nattvakt', 'h'),
      role('in-name', 'Nattvakt', 'g', 'h'),
      role('one', 'Lika', 'i', 'j'),
      role('two', 'Lika', 'i', 'j'),
    ];
    expect(findRoles(all, typed).map(({ id }) => id)).toEqual(names);
  });

  it('reads each word of a name apart, whatever stands between', () => {
    const both = [{ name: 'LSS-handläggare/chef', words: ['barn', 'unga'], administration: '' }];
    for (const typed of ['handläggare', 'chef', 'unga', 'lss, chef!'])
      expect(findRoles(both, typed)).toEqual(both);
    expect(findRoles(both, 'nung')).toEqual([]);
  });

  it('shows all while nothing is typed', () => {
    expect(found('  ')).toHaveLength(roles.length);
  });

  it('takes any text, and gives only roles that there are', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(roles).toEqual(expect.arrayContaining(findRoles(roles, typed)));
      }),
    );
  });
});
