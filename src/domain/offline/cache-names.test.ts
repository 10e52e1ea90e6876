import { describe, expect, it } from 'vitest';
import { cachePrefix, outdatedCaches } from './cache-names.ts';

describe('choosing which caches to remove', () => {
  const names = [
    `${cachePrefix('/')}1`,
    `${cachePrefix('/')}2`,
    `${cachePrefix('/kurs/')}1`,
    `${cachePrefix('/kurs/b/')}1`,
    'another-site-v1',
  ];

  it('takes older versions of this site', () => {
    expect(outdatedCaches(names, '/', '2')).toEqual(['se-signalerna:/:1']);
  });

  it('takes nothing of a site beside, above or below on the same origin', () => {
    expect(outdatedCaches(names, '/kurs/', '2')).toEqual(['se-signalerna:/kurs/:1']);
    expect(outdatedCaches(names, '/kurs/b/', '1')).toEqual([]);
    expect(outdatedCaches(names, '/annan/', '1')).toEqual([]);
  });
});
