import { type Logo, PROFILE_FIELDS } from '../course/organisation.ts';
import { nearestWord } from '../language/nearest-word.ts';
import { createFinding, type Finding, type Path } from '../words/finding.ts';
import type { CourseContent } from './course-content.ts';

/** A logo is fetched by everybody who opens the start page. */
const MOST_LOGO_BYTES = 20 * 1024;

/** Additions belong to an organisation that exists, make a whole profile, and find their files beside them. */
export function checkOrganisations(content: CourseContent): Finding[] {
  return [
    ...checkProfiles(content),
    ...checkOwners(content),
    ...checkLocalGuides(content),
    ...checkLogos(content),
  ];
}

/** An addition without a profile must be one itself. Most likely its folder is misspelt. */
function checkProfiles({ organisationAdditions, declarations }: CourseContent): Finding[] {
  const known = declarations.flatMap(({ collection, id }) => (collection === 'organisation' ? id : []));
  return organisationAdditions.flatMap(({ file, organisation, value }) => {
    if (known.includes(organisation)) return [];
    return PROFILE_FIELDS.filter((field) => value[field] === undefined).map((field) =>
      createFinding('I351', { file }, { organisation, field, nearest: nearestWord(organisation, known) }),
    );
  });
}

/** What is added belongs to an organisation that there is. */
function checkOwners({ declarations, found }: CourseContent): Finding[] {
  const organisations = [
    ...declarations.flatMap(({ collection, id }) => (collection === 'organisation' ? id : [])),
    ...found.flatMap((file) => (file.collection === 'organisationAdditions' ? file.organisation : [])),
  ];
  return found.flatMap(({ file, organisation, collection }) => {
    if (organisation === '' || collection === 'localLogos' || organisations.includes(organisation)) return [];
    const nearest = nearestWord(organisation, organisations);
    return [createFinding('I352', { file }, { organisation, nearest })];
  });
}

/** A text of one's own at the end of a guide stands in a guide that there is. */
function checkLocalGuides({ guides, found, unread }: CourseContent): Finding[] {
  const slugs = guides.map(({ slug }) => slug);
  if (unread.has('guide')) return [];
  return found.flatMap(({ file, collection, slug }) =>
    collection !== 'localGuides' || slugs.includes(slug)
      ? []
      : [createFinding('I353', { file }, { slug, nearest: nearestWord(slug, slugs), guides: slugs })],
  );
}

function checkLogos({ organisations, organisationAdditions, found }: CourseContent): Finding[] {
  const logos = found.filter(({ collection }) => collection === 'logos' || collection === 'localLogos');
  const profiles: { file: string; logo: Logo | undefined }[] = [
    ...organisations,
    ...organisationAdditions,
  ].map(({ file, value }) => ({ file, logo: value.logo }));
  return profiles.flatMap(({ file, logo }) => {
    if (logo === undefined) return [];
    const path: Path = ['logo', 'file'];
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const beside = logos.filter((other) => other.file.startsWith(folder));
    const named = beside.find((other) => other.file === `${folder}${logo.file}`);
    if (named === undefined) {
      const names = beside.map((other) => other.file.slice(folder.length));
      const nearest = nearestWord(logo.file, names) ?? (names.length === 1 ? names[0] : undefined);
      return [createFinding('I354', { file, path }, { logo: logo.file, folder, nearest })];
    }
    if (named.bytes <= MOST_LOGO_BYTES) return [];
    return [
      createFinding('I355', { file, path }, { logo: logo.file, bytes: named.bytes, max: MOST_LOGO_BYTES }),
    ];
  });
}
