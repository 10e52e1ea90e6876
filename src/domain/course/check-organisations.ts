import { nearestWord } from '../language/nearest-word.ts';
import type { CourseContent } from './course-content.ts';
import { createFinding, type Finding, type Path } from './finding.ts';
import { type Logo, PROFILE_FIELDS } from './organisation.ts';

/** A logo is fetched by everybody who opens the start page. */
export const MOST_LOGO_BYTES = 20 * 1024;

/** What organisations add for themselves: that it belongs to somebody, is whole, and that its files are there. */
export function checkOrganisations(content: CourseContent): Finding[] {
  return [...checkAdditions(content), ...checkLocalGuides(content), ...checkLogos(content)];
}

/** An addition without a profile must be one itself. Most likely its folder is misspelt. */
function checkAdditions({ organisationAdditions, declarations }: CourseContent): Finding[] {
  const known = declarations.flatMap(({ collection, id }) => (collection === 'organisation' ? id : []));
  return organisationAdditions.flatMap(({ file, organisation, value }) => {
    if (value === undefined || known.includes(organisation)) return [];
    return PROFILE_FIELDS.filter((field) => value[field] === undefined).map((field) =>
      createFinding('I351', { file }, { organisation, field, nearest: nearestWord(organisation, known) }),
    );
  });
}

/** A text of one's own stands in a guide that there is, and belongs to an organisation that there is. */
function checkLocalGuides(content: CourseContent): Finding[] {
  const guides = content.guides.map(({ slug }) => slug);
  const organisations = [
    ...content.declarations.flatMap(({ collection, id }) => (collection === 'organisation' ? id : [])),
    ...content.organisationAdditions.map(({ organisation }) => organisation),
  ];
  return content.localGuides.flatMap(({ file, organisation, slug }) => {
    if (!organisations.includes(organisation)) {
      const nearest = nearestWord(organisation, organisations);
      return [createFinding('I352', { file }, { organisation, nearest })];
    }
    if (guides.includes(slug) || content.unread.has('guide')) return [];
    return [createFinding('I353', { file }, { slug, nearest: nearestWord(slug, guides), guides })];
  });
}

function checkLogos({ organisations, organisationAdditions, logos }: CourseContent): Finding[] {
  const named: { file: string; logo: Logo | undefined }[] = [...organisations, ...organisationAdditions].map(
    ({ file, value }) => ({ file, logo: value?.logo }),
  );
  return named.flatMap(({ file, logo }) => {
    if (logo === undefined) return [];
    const path: Path = ['logo', 'file'];
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const beside = logos.filter((other) => other.file.startsWith(folder));
    const found = beside.find((other) => other.file === `${folder}${logo.file}`);
    if (found === undefined) {
      const names = beside.map((other) => other.file.slice(folder.length));
      const nearest = nearestWord(logo.file, names) ?? (names.length === 1 ? names[0] : undefined);
      return [createFinding('I354', { file, path }, { logo: logo.file, folder, nearest })];
    }
    if (found.bytes <= MOST_LOGO_BYTES) return [];
    return [
      createFinding('I355', { file, path }, { logo: logo.file, bytes: found.bytes, max: MOST_LOGO_BYTES }),
    ];
  });
}
