import type { ImageMetadata } from 'astro';
import { compareTitles } from '../collections/alphabet.ts';
import { completeOrganisations } from '../domain/course/complete-organisations.ts';
import type { ContentFile } from '../domain/course/content-file.ts';
import type { Organisation, OrganisationAddition } from '../domain/course/organisation.ts';
import { getFiles, publisherId, renderFile } from './files.ts';

/** An organisation whose logo is ready to be shown. */
export interface PlacedOrganisation extends Omit<Organisation, 'logo'> {
  logo?: { picture: ImageMetadata; alt: string };
}

/** Astro has made pictures of the names of files (`src/content.config.ts`). */
interface FilesWithPictures {
  organisations: readonly ContentFile<Organisation<ImageMetadata>>[];
  organisationAdditions: readonly ContentFile<OrganisationAddition<ImageMetadata>>[];
}

/** All organisations with what they have added to their profiles, by name. */
async function getOrganisations(): Promise<PlacedOrganisation[]> {
  const files = (await getFiles()) as unknown as FilesWithPictures;
  return completeOrganisations(files)
    .map(({ logo, ...organisation }) => ({
      ...organisation,
      ...(logo && { logo: { picture: logo.file, alt: logo.alt } }),
    }))
    .toSorted((a, b) => compareTitles(a.name, b.name));
}

/** Whose site it is: the organisation that it is built for, or else the collaboration. */
export async function getPublisher(): Promise<PlacedOrganisation> {
  const id = publisherId();
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
  const [publisher, { localGuides }] = await Promise.all([getPublisher(), getFiles()]);
  const file = localGuides.find((guide) => guide.organisation === publisher.id && guide.slug === slug);
  return file && { ...file.value, organisation: publisher.name, ...(await renderFile('localGuides', file)) };
}
