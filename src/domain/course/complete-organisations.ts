import type { ContentFile } from './content-file.ts';
import { addToOrganisation, type Organisation, type OrganisationAddition } from './organisation.ts';

/** Profiles, and what organisations have added to them. */
interface OrganisationFiles<Picture> {
  organisations: readonly Pick<ContentFile<Organisation<Picture>>, 'value'>[];
  organisationAdditions: readonly Pick<
    ContentFile<OrganisationAddition<Picture>>,
    'organisation' | 'value'
  >[];
}

/** Every organisation with what it has added to its profile, by id. An addition that is no whole profile is left out. */
export function completeOrganisations<Picture>({
  organisations,
  organisationAdditions,
}: OrganisationFiles<Picture>): Organisation<Picture>[] {
  const complete = new Map(organisations.map(({ value }) => [value.id, value]));
  for (const { organisation, value } of organisationAdditions) {
    const added = addToOrganisation(organisation, complete.get(organisation), value);
    if (added) complete.set(organisation, added);
  }
  return [...complete.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}
