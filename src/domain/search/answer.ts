import type { Citation } from '../words/citation.ts';

/** A short answer that stands above what search finds, when it is what somebody asks for. */
export interface Answer extends Citation {
  id: string;
  /** What it answers, as a heading. */
  title: string;
  /** What people type who ask for it. */
  aliases: string[];
  /** One or two sentences: what to do first. */
  text: string;
  /** The number to call, where there is one. */
  call?: AnswerCall;
  /** Where the rest stands. */
  link: AnswerLink;
}

export interface AnswerCall {
  /** The link, number included: "Ring 112". */
  text: string;
  /** As it is written for people. */
  phone: string;
}

export interface AnswerLink {
  text: string;
  /** Address from the site's root, with the anchor of a section where it is one. */
  to: string;
}
