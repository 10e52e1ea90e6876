import { type CollectionEntry, getCollection, render } from 'astro:content';
import { addToOrganisation, COLLABORATION, type Organisation } from '../domain/course/organisation.ts';

type Picture = NonNullable<CollectionEntry<'organisations'>['data']['logo']>['file'];

/** An organisation whose logo is ready to be shown. */
export interface PlacedOrganisation extends Omit<Organisation, 'logo'> {
  logo?: { picture: Pick<Picture, 'src' | 'width' | 'height'>; alt: string };
}

/** Whether any organisation has added such a file. */
const hasLocal = (name: string): boolean =>
  (import.meta.env.LOCAL_FILES as string[]).some((path) => path.endsWith(`/${name}`));

const swedish = new Intl.Collator('sv');

/** All organisations with what they have added to their profiles, by name. */
async function getOrganisations(): Promise<PlacedOrganisation[]> {
  const [profiles, additions] = await Promise.all([
    getCollection('organisations'),
    hasLocal('organisation.yaml') ? getCollection('organisationAdditions') : [],
  ]);
  const placed = new Map<string, PlacedOrganisation>();
  for (const { data } of profiles) placed.set(data.id, placeLogo(data, data.logo));
  for (const { id: path, data } of additions) {
    const id = path.split('/')[0] ?? '';
    const profile = profiles.find((other) => other.data.id === id)?.data;
    const added = addToOrganisation(id, profile && withoutLogo(profile), withoutLogo(data));
    if (added) placed.set(id, placeLogo(added, data.logo ?? profile?.logo));
  }
  return [...placed.values()].toSorted((a, b) => swedish.compare(a.name, b.name));
}

function withoutLogo<Value extends { logo?: unknown }>({ logo: _, ...rest }: Value): Omit<Value, 'logo'> {
  return rest;
}

function placeLogo(
  organisation: Omit<Organisation, 'logo'> & { logo?: unknown },
  logo: { file: Picture; alt: string } | undefined,
): PlacedOrganisation {
  return {
    ...withoutLogo(organisation),
    ...(logo && { logo: { picture: logo.file, alt: logo.alt } }),
  };
}

/** Whose site it is: the organisation that it is built for, or else the collaboration. */
export async function getPublisher(): Promise<PlacedOrganisation> {
  const id = process.env['ORGANISATION'] || COLLABORATION;
  const publisher = (await getOrganisations()).find((organisation) => organisation.id === id);
  // The gate before the build has told in Swedish which there are.
  if (!publisher) throw new Error(`No organisation has the id ${id}`);
  return publisher;
}

/**
 * The organisations whose routes are shown: the one that the site is built for, or else every municipality by name,
 * for the reader to pick from.
 */
export async function getRouteOwners(): Promise<PlacedOrganisation[]> {
  const publisher = await getPublisher();
  if (publisher.kind === 'municipality') return [publisher];
  return (await getOrganisations()).filter(({ kind }) => kind === 'municipality');
}

/** What the publisher has written itself in the guide with this slug, as a component that takes the author tags. */
export async function getLocalGuide(slug: string) {
  if (!hasLocal(`guides/${slug}.mdx`)) return undefined;
  const [publisher, entries] = await Promise.all([getPublisher(), getCollection('localGuides')]);
  const entry = entries.find(({ id }) => id === `${publisher.id}/guides/${slug}`);
  return entry && { ...entry.data, organisation: publisher.name, ...(await render(entry)) };
}
