import { isLocalId, LOCAL_WORD, localPrefix } from '../course/local-ids.ts';
import { nearestWord } from '../language/nearest-word.ts';
import { createFinding, type Finding } from '../words/finding.ts';
import type { CourseContent, Declaration, FoundFile } from './course-content.ts';

/** The collections whose files become a page each, or are found by their name. */
const NAMED: readonly string[] = ['lessons', 'signs', 'guides'];

/**
 * Content that an organisation adds is told from the course's by its ids and addresses, lies in an area that there is, and is
 * leant on by nobody else: another site is built without it.
 */
export function checkAdditions(content: CourseContent): Finding[] {
  const ownerOf = new Map(content.found.map(({ file, organisation }) => [file, organisation]));
  return [
    ...content.declarations.flatMap((one) => checkId(one, ownerOf.get(one.place.file) ?? '')),
    ...content.found.flatMap(checkName),
    ...checkAreaFolders(content),
    ...checkUses(content, ownerOf),
  ];
}

function checkId({ collection, id, place }: Declaration, organisation: string): Finding[] {
  // The folder is told the id of its organisation by its name.
  if (collection === 'organisation') return [];
  if (organisation === '') return isLocalId(id) ? [createFinding('I363', place, { id })] : [];
  const prefix = localPrefix(organisation);
  return id.startsWith(prefix)
    ? []
    : [createFinding('I361', place, { id, corrected: addPrefix(id, organisation) })];
}

function checkName({ file, collection, organisation, slug }: FoundFile): Finding[] {
  if (!NAMED.includes(collection)) return [];
  if (organisation === '') return isLocalId(slug) ? [createFinding('I363', { file }, { id: slug })] : [];
  const prefix = localPrefix(organisation);
  if (slug.startsWith(prefix)) return [];
  const name = file.slice(file.lastIndexOf('/') + 1);
  return [
    createFinding(
      'I362',
      { file },
      { name, corrected: name.replace(slug, () => addPrefix(slug, organisation)) },
    ),
  ];
}

/** `exempelby-containern` becomes `egen-exempelby-containern`, and so does `containern`. */
function addPrefix(id: string, organisation: string): string {
  const own = [localPrefix(organisation), `${LOCAL_WORD}-`, `${organisation}-`];
  const start = own.find((other) => id.startsWith(other)) ?? '';
  return localPrefix(organisation) + id.slice(start.length);
}

/** Where a course has renamed an area, what was added to it would never be shown. */
function checkAreaFolders({ found, areas }: CourseContent): Finding[] {
  const known = areas.map(({ slug }) => slug);
  const told = new Set<string>();
  return found.flatMap(({ file, organisation, area }) => {
    if (organisation === '' || area === '' || known.length === 0 || known.includes(area)) return [];
    const folder = /^.*?\/areas\/[^/]+/u.exec(file)?.[0] ?? file;
    if (told.has(folder)) return [];
    told.add(folder);
    const nearest = areas.find(({ slug }) => slug === nearestWord(area, known));
    return [createFinding('I364', { file }, { area, nearest: nearest?.folder.slice('areas/'.length) })];
  });
}

/** What is added may lean on the course, and never the other way. */
function checkUses(
  { declarations, references, bodies, answers }: CourseContent,
  ownerOf: ReadonlyMap<string, string>,
): Finding[] {
  const owners = new Map(
    declarations.map(({ collection, id, place }) => [`${collection} ${id}`, ownerOf.get(place.file) ?? '']),
  );
  const isOthers = (owner: string | undefined, file: string) =>
    owner !== undefined && owner !== '' && owner !== (ownerOf.get(file) ?? '');
  const inIds = references.flatMap(({ collection, id, place }) => {
    const owner = owners.get(`${collection} ${id}`);
    return isOthers(owner, place.file)
      ? [createFinding('I365', place, { what: id, organisation: owner ?? '' })]
      : [];
  });
  const organisations = [...new Set(ownerOf.values())].filter(Boolean);
  const ownerOfAddress = (address: string) =>
    organisations.find((organisation) => address.includes(`/${localPrefix(organisation)}`));
  const links = [
    ...bodies.flatMap(({ file, body }) =>
      body.links.map(({ address, line }) => ({ address, place: { file, line } })),
    ),
    ...answers.map(({ file, value }) => ({
      address: value.link.to,
      place: { file, path: ['link', 'to'] },
    })),
  ];
  const inLinks = links.flatMap(({ address, place }) => {
    const owner = address.startsWith('/') ? ownerOfAddress(address) : undefined;
    return isOthers(owner, place.file)
      ? [createFinding('I365', place, { what: address, organisation: owner ?? '' })]
      : [];
  });
  return [...inIds, ...inLinks];
}
