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
