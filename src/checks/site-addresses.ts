import { addresses } from '../domain/course/addresses.ts';
import { SOURCE_KINDS } from '../domain/course/vocabulary.ts';
import { locateFile } from './content-layout.ts';

/** Addresses that exist whatever the content is. */
const FIXED_ADDRESSES = [
  ...Object.values(addresses).filter(
    (address): address is Extract<typeof address, string> => typeof address === 'string',
  ),
  ...SOURCE_KINDS.map(addresses.sourceKind),
];

/** Every address of the site, from the paths of the files under `content/` and the ids of the roles. */
export function listAddresses(paths: readonly string[], roles: readonly string[]): ReadonlySet<string> {
  return new Set([...FIXED_ADDRESSES, ...roles.map(addresses.role), ...paths.flatMap(addressesOf)]);
}

function addressesOf(path: string): string[] {
  const located = locateFile(path);
  if (located === undefined) return [];
  const { area = '', slug, location } = located;
  switch (location.kind) {
    case 'area':
      return [
        addresses.area(area),
        addresses.check(area),
        addresses.signSheet(area),
        addresses.signCards(area),
      ];
    case 'lesson':
      return [addresses.lesson(area, slug)];
    case 'sign':
      return [addresses.sign(slug)];
    case 'dossier':
      return [addresses.dossier(slug)];
    case 'scenario':
      return [addresses.scenario(slug)];
    case 'term':
      return [addresses.term(slug)];
    case 'guide':
      return [addresses.guide(slug)];
    case 'page':
      return [`/${slug}/`];
    default:
      return [];
  }
}
