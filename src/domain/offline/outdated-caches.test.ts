import { describe, expect, it } from 'vitest';
import { outdatedCaches } from './outdated-caches.ts';
import { sitePrefix } from './site-prefix.ts';

describe('choosing which caches to remove', () => {
  const names = [
    `${sitePrefix('/')}1`,
    `${sitePrefix('/')}2`,
    `${sitePrefix('/kurs/')}1`,
    `${sitePrefix('/kurs/b/')}1`,
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
