import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Branches } from '../fixtures/branches.ts';
import { findEntry } from './find-entry.ts';

const files = { '': 'a', '404.html': 'b', 'omraden/': 'c', '_astro/x.js': 'd' };

describe('finding what answers a path', () => {
  it.each([
    ['', { entry: '' }],
    ['index.html', { entry: '' }],
    ['omraden/', { entry: 'omraden/' }],
    ['omraden/index.html', { entry: 'omraden/' }],
    ['_astro/x.js', { entry: '_astro/x.js' }],
  ])('gives %s its entry', (path, found) => {
    expect(findEntry(path, files)).toEqual(found);
  });

  it('sends a folder without its slash on, as links on a page need the address with it', () => {
    expect(findEntry('omraden', files)).toEqual({ moved: 'omraden/' });
  });

  it.each(['saknas/', 'xindex.html', '/', 'omraden//', 'constructor', '__proto__', 'toString'])(
    'has nothing for %s',
    (path) => {
      expect(findEntry(path, files)).toBeUndefined();
    },
  );

  it('never names an entry that does not exist', () => {
    const branches = new Branches<'found' | 'nothing'>();
    const nearEntry = fc
      .tuple(fc.constantFrom(...Object.keys(files)), fc.constantFrom('', '/', 'index.html', 'x'))
      .map(([entry, after]) => entry.replace(/\/$/, '') + after);
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearEntry), (path) => {
        const found = findEntry(path, files);
        branches.enter(found ? 'found' : 'nothing');
        if (found) expect(files).toHaveProperty([Object.values(found)[0] ?? '-']);
      }),
    );
    expect(branches.met).toEqual(['found', 'nothing']);
  });
});
