import { getCollection, getEntry, render } from 'astro:content';
import type { AccessibilityStatement } from '../domain/course/accessibility-statement.ts';
import { addresses } from '../domain/course/addresses.ts';
import { compareNumberedNames, parseNumberedName } from '../domain/course/content-path.ts';
import type { Guide } from '../domain/course/guide.ts';
import type { Administration } from '../domain/course/role.ts';
import { showAdministrations } from '../domain/course/show-areas.ts';
import type { Source } from '../domain/course/source.ts';
import type { Term } from '../domain/course/term.ts';
import type { CombinationRules } from '../schemas/combination.ts';
import { getCourse } from './course.ts';

const swedish = new Intl.Collator('sv');

/** All sources, by publisher and then title. */
export async function getSources(): Promise<Source[]> {
  const entries = await getCollection('sources');
  return entries
    .map((entry) => entry.data)
    .toSorted((a, b) => swedish.compare(a.publisher, b.publisher) || swedish.compare(a.title, b.title));
}

/** One source. Throws on an unknown id: content is checked before it gets here. */
export async function getSource(id: string): Promise<Source> {
  const entry = await getEntry('sources', `sources/${id}`);
  if (!entry) throw new Error(`No source has the id ${id}`);
  return entry.data;
}

/** All words of the glossary in Swedish alphabetical order. */
export async function getTerms(): Promise<Term[]> {
  const entries = await getCollection('terms');
  return entries.map((entry) => entry.data).toSorted((a, b) => swedish.compare(a.term, b.term));
}

/** The administrations and their roles, in the order of the file, with the lessons that the site shows. */
export async function getAdministrations(): Promise<Administration[]> {
  const [course, entry] = await Promise.all([getCourse(), getEntry('administrations', 'roles')]);
  if (!entry) throw new Error('content/roles.yaml is missing');
  const { administrations } = entry.data;
  if (course.hidden.length === 0) return administrations;
  const shown = new Set(course.areas.flatMap(({ lessons }) => lessons.map(({ lesson }) => lesson.id)));
  return showAdministrations(administrations, (lesson) => shown.has(lesson));
}

/** What signs mean together: rules in the order they are tried. */
export async function getCombinationRules(): Promise<CombinationRules> {
  const entry = await getEntry('combination', 'combination');
  if (!entry) throw new Error('content/combination.yaml is missing');
  return entry.data.rules;
}

/** What the accessibility statement holds. */
export async function getAccessibilityStatement(): Promise<AccessibilityStatement> {
  const entry = await getEntry('accessibility', 'accessibility');
  if (!entry) throw new Error('content/accessibility.yaml is missing');
  return entry.data;
}

/** A page of prose from `content/pages/`. */
export async function getPage(slug: string) {
  const entry = await getEntry('pages', `pages/${slug}`);
  if (!entry) throw new Error(`content/pages/${slug}.mdx is missing`);
  return { ...entry.data, ...(await render(entry)) };
}

/** The slugs of all pages of prose. */
export async function getPageSlugs(): Promise<string[]> {
  const entries = await getCollection('pages');
  return entries.map((entry) => entry.id.replace(/^pages\//, ''));
}

/** A guide in its place. */
export interface PlacedGuide {
  guide: Guide;
  slug: string;
  path: string;
}

/** All guides in order. */
export async function getGuides(): Promise<PlacedGuide[]> {
  const entries = await getCollection('guides');
  return entries
    .map((entry) => ({ entry, name: parseNumberedName(entry.id.replace(/^guides\//, '')) }))
    .toSorted((a, b) => compareNumberedNames(a.name, b.name))
    .map(({ entry, name }) => ({ guide: entry.data, slug: name.slug, path: addresses.guide(name.slug) }));
}

/** The body of a guide, as a component that takes the author tags. */
export async function renderGuide(id: string) {
  const entries = await getCollection('guides');
  const entry = entries.find((candidate) => candidate.data.id === id);
  if (!entry) throw new Error(`No guide has the id ${id}`);
  return render(entry);
}
