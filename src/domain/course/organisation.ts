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

/** A municipality that runs the site, or the collaboration itself. */
export interface Organisation {
  id: string;
  name: string;
  kind: 'municipality' | 'collaboration';
  website: string;
  /** Purposes without a route are shown to the reader as missing. */
  contacts: ContactRoute[];
  /** Ids of areas that are shown; absent means all. */
  areas?: string[];
  checked: string;
}
