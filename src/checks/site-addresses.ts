import { locateFile } from './content-layout.ts';

/** Addresses that exist whatever the content is. */
const FIXED_ADDRESSES = [
  '/',
  '/omraden/',
  '/tecken/',
  '/fall/',
  '/akter/',
  '/ova/',
  '/kunskapsdag/',
  '/kunskapsdag/planera/',
  '/anmal/',
  '/sok/',
  '/min-sida/',
  '/ordlista/',
  '/kallor/',
];

/** Every address of the site, from the paths of the files under `content/`. */
export function listAddresses(paths: readonly string[]): ReadonlySet<string> {
  return new Set([...FIXED_ADDRESSES, ...paths.flatMap(addressesOf)]);
}

function addressesOf(path: string): string[] {
  const located = locateFile(path);
  if (located === undefined) return [];
  const { area = '', slug, location } = located;
  switch (location.kind) {
    case 'area':
      return [`/omraden/${area}/`, `/omraden/${area}/kunskapskoll/`];
    case 'lesson':
      return [`/omraden/${area}/${slug}/`];
    case 'sign':
      return [`/tecken/${slug}/`];
    case 'scenario':
      return [`/fall/${slug}/`];
    case 'dossier':
      return [`/akter/${slug}/`];
    case 'session':
      return [`/kunskapsdag/${area}/`, `/kunskapsdag/${area}/visa/`];
    case 'guide':
      return [`/anmal/${slug}/`];
    case 'page':
      return [`/${slug}/`];
    default:
      return [];
  }
}
