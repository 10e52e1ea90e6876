import { type AccessibilityStatement, addToStatement } from '../domain/course/accessibility-statement.ts';
import type { PlacedGuide } from '../domain/course/course.ts';
import type { Administration } from '../domain/course/role.ts';
import type { Source } from '../domain/course/source.ts';
import type { Term } from '../domain/course/term.ts';
import type { Prop } from '../domain/pictograms/prop.ts';
import type { CombinationRules } from '../schemas/combination.ts';
import { getCourse } from './course.ts';
import { getFiles, getOnly, renderById, renderFile } from './files.ts';

export type { PlacedGuide };

/** All sources, by publisher and then title. */
export const getSources = async (): Promise<Source[]> => (await getCourse()).sources;

/** One source. Throws on an unknown id: content is checked before it gets here. */
export const getSource = async (id: string): Promise<Source> => (await getCourse()).source(id);

/** All words of the glossary in Swedish alphabetical order. */
export const getTerms = async (): Promise<Term[]> => (await getCourse()).terms;

/** The administrations and their roles, in the order of the file, with the lessons that the site shows. */
export const getAdministrations = async (): Promise<Administration[]> => (await getCourse()).administrations;

/** All guides in order. */
export const getGuides = async (): Promise<PlacedGuide[]> => (await getCourse()).guides;

/** The body of a guide, as a component that takes the author tags. */
export const renderGuide = (id: string) => renderById('guides', id);

/** What signs mean together: rules in the order they are tried. */
export const getCombinationRules = async (): Promise<CombinationRules> =>
  (await getOnly('combination')).rules;

/** What the accessibility statement of the publisher's site holds. */
export async function getAccessibilityStatement(): Promise<AccessibilityStatement> {
  const [statement, { statementAdditions }] = await Promise.all([getOnly('accessibility'), getFiles()]);
  return addToStatement(statement, statementAdditions[0]?.value ?? {});
}

/** A page of prose from `content/pages/`. */
export async function getPage(slug: string) {
  const file = (await getFiles()).pages.find((page) => page.slug === slug);
  if (!file) throw new Error(`content/pages/${slug}.mdx is missing`);
  return { ...file.value, ...(await renderFile('pages', file)) };
}

/** The slugs of all pages of prose. */
export const getPageSlugs = async (): Promise<string[]> => (await getFiles()).pages.map(({ slug }) => slug);

/** The things that pictograms are put together from, by id. */
export const getProps = async (): Promise<ReadonlyMap<string, Prop>> =>
  new Map((await getOnly('props')).props.map((prop) => [prop.id, prop]));
