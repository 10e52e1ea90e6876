import { NEEDED } from './needed-ids.ts';

/** One way to reach help or report; only public, verified facts. */
export interface ContactRoute {
  /** Which need it answers. */
  purpose: ContactPurpose;
  label: string;
  phone?: string;
  url?: string;
  /** Ids of the sources the facts were read in. */
  sources: string[];
}

export const CONTACT_PURPOSES = [
  'switchboard',
  'security',
  'report-form',
  'whistleblowing',
  'accessibility-message',
] as const;
export type ContactPurpose = (typeof CONTACT_PURPOSES)[number];

/** Id of the organisation that publishes the site when none is named. */
export const COLLABORATION = NEEDED.collaboration.id;

/** A picture beside the profile that names it: the name of the file, or what a build has made of it. */
export interface Logo<Picture = string> {
  file: Picture;
  /** What the picture says to somebody who does not see it. */
  alt: string;
}

/** What an organisation recommends a role of the course to read besides. */
export interface RoleAddition {
  /** Id of the role. */
  role: string;
  /** Ids of lessons. */
  lessons: string[];
}

/** A municipality that runs the site, or the collaboration itself. */
export interface Organisation<Picture = string> {
  id: string;
  name: string;
  kind: 'municipality' | 'collaboration';
  website: string;
  /** Purposes without a route are shown to the reader as missing. */
  contacts: ContactRoute[];
  logo?: Logo<Picture>;
  /** The organisation's own words to the reader; an empty line parts paragraphs. */
  text?: string;
  /** Ids of areas that are shown; absent means all. */
  areas?: string[];
  /** Lessons that a role is recommended besides the course's, after them. */
  roles?: RoleAddition[];
  /** Where the organisation has published its own copy of the code and the content. */
  repository?: string;
  checked: string;
}

/** What an organisation adds to its own profile in a file of its own, or a whole profile where the course has none. */
export type OrganisationAddition<Picture = string> = Partial<Omit<Organisation<Picture>, 'id' | 'checked'>> &
  Pick<Organisation, 'checked'>;

/** The fields without which an addition is no profile in itself. */
export const PROFILE_FIELDS = ['name', 'website'] as const;

/**
 * A profile with what its organisation has added. The addition's fields stand; of the contact routes, those for the
 * purposes that it has routes for, and the profile's own for the others. Without a profile the addition must be whole:
 * undefined when it is not.
 */
export function addToOrganisation<Picture>(
  id: string,
  profile: Organisation<Picture> | undefined,
  { contacts = [], ...addition }: OrganisationAddition<Picture>,
): Organisation<Picture> | undefined {
  const { name = profile?.name, website = profile?.website } = addition;
  if (name === undefined || website === undefined) return undefined;
  const own = new Set(contacts.map(({ purpose }) => purpose));
  return {
    kind: 'municipality',
    ...profile,
    ...addition,
    id,
    name,
    website,
    contacts: [...(profile?.contacts ?? []).filter(({ purpose }) => !own.has(purpose)), ...contacts],
  };
}

/** The purposes that the organisation has no route for, in their order. */
export function listMissingPurposes({ contacts }: Pick<Organisation, 'contacts'>): ContactPurpose[] {
  return CONTACT_PURPOSES.filter((purpose) => !contacts.some((route) => route.purpose === purpose));
}

/** What an organisation has written itself, at the end of a guide. */
export interface LocalGuide {
  title: string;
  /** Ids of sources. */
  sources: string[];
  checked: string;
}
