import type { CourseContent } from './course-content.ts';
import { addToOrganisation, type Organisation } from './organisation.ts';

/** Every organisation with what it has added to its profile, by id. An addition that is no whole profile is left out. */
export function completeOrganisations({
  organisations,
  organisationAdditions,
}: Pick<CourseContent, 'organisations' | 'organisationAdditions'>): Organisation[] {
  const complete = new Map(organisations.map(({ value }) => [value.id, value]));
  for (const { organisation, value } of organisationAdditions) {
    const added = value && addToOrganisation(organisation, complete.get(organisation), value);
    if (added) complete.set(organisation, added);
  }
  return [...complete.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}
