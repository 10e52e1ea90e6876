import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addresses } from '../domain/course/addresses.ts';
import { listAreaAddresses } from './list-addresses.ts';
import { placeFiles } from './place-files.ts';

/** As much of the data as the rules look at. */
const file = (path: string) => ({ path, file: `content/${path}`, data: {} });

const files = placeFiles(
  [
    'areas/01-a/area.yaml',
    'areas/01-a/signs/hog.mdx',
    'areas/01-a/scenarios/natten.yaml',
    'areas/01-a/dossiers/lagret/dossier.yaml',
    'areas/01-a/session.mdx',
    'areas/02-b/area.yaml',
    'areas/02-b/signs/hal.mdx',
    'glossary/tillsyn.yaml',
  ].map(file),
);

describe('the addresses of areas', () => {
  it('are those of everything in them, and of nothing else', () => {
    expect(listAreaAddresses(files, ['a'])).toEqual([
      '/omraden/a/',
      '/omraden/a/kunskapskoll/',
      '/tecken/skriv-ut/a/',
      '/tecken/skriv-ut/a/kort/',
      '/tecken/hog/',
      '/fall/natten/',
      '/akter/lagret/',
      '/kunskapsdag/a/',
      '/kunskapsdag/a/visa/',
      '/kunskapsdag/a/deltagare/',
    ]);
    expect(listAreaAddresses(files, [])).toEqual([]);
  });
});

describe('the addresses of the site', () => {
  const pages = readdirSync(new URL('../pages', import.meta.url), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:astro|ts)$/.test(path) && path !== '[page].astro');
  const routes = pages.map((path) => {
    const route = path.replace(/\.(?:astro|ts)$/, '').replace(/(?:^|\/)index$/, '');
    return new RegExp(`^/${route.replaceAll('.', '\\.').replaceAll(/\[\w+\]/g, '[^/]+')}/?$`);
  });
  // `[page].astro` would take anything; it has the pages of prose that the code names.
  routes.push(/^\/(?:om|integritet|tillganglighet|ett)\/$/);

  // Decks are made of finished pages (src/integrations/decks/).
  const ofPages = Object.entries(addresses).filter(([name]) => !['sessionDeck', 'dayDeck'].includes(name));

  it.each(ofPages)('%s has a page in src/pages/', (_, address) => {
    const path = (typeof address === 'string' ? address : write(address)('ett', 'tva')).replace(/#.*$/, '');
    expect(routes.some((route) => route.test(path))).toBe(true);
  });
});

/** Every function of the map takes slugs, apart from two that take a kind of source. */
function write(address: unknown): (...slugs: string[]) => string {
  if (address === addresses.source) return (id = '') => addresses.source({ id, kind: 'law' });
  if (address === addresses.sourceKind) return () => addresses.sourceKind('law');
  return address as (...slugs: string[]) => string;
}
