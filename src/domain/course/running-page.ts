/** A page of running text, for instance the one about the site. */
export interface RunningPage {
  title: string;
  lead: string;
  /** The day it was last changed, `YYYY-MM-DD`. */
  updated: string;
}
