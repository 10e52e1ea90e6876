import { expect, it } from 'vitest';
import { isReaderPaths } from './reader-paths.ts';

const lesson = { id: 'l', title: 'Lektionen', href: '/l/', about: 'Bygg, 5 minuter' };
const role = {
  id: 'chef',
  name: 'Chef',
  words: ['ledare'],
  administration: 'Ledning',
  href: '/roller/chef/',
  lessons: ['l'],
};
const paths = { lessons: [lesson], roles: [role], tasks: ['akten'], strings: { begin: 'Börja' } };

it('takes the paths as they are written, and not with a part missing', () => {
  expect(isReaderPaths(paths)).toBe(true);
  expect(isReaderPaths({ lessons: [], roles: [], tasks: [], strings: {} })).toBe(true);
  const damaged: unknown[] = [
    null,
    ...Object.keys(paths).map((name) => ({ ...paths, [name]: undefined })),
    ...Object.keys(lesson).map((name) => ({ ...paths, lessons: [{ ...lesson, [name]: 7 }] })),
    ...Object.keys(role).map((name) => ({ ...paths, roles: [{ ...role, [name]: 7 }] })),
    { ...paths, roles: [{ ...role, words: [7] }] },
    { ...paths, roles: [{ ...role, lessons: [7] }] },
    { ...paths, tasks: [7] },
    { ...paths, strings: 'text' },
  ];
  for (const value of damaged) expect(isReaderPaths(value), JSON.stringify(value)).toBe(false);
});
