import type { SourceMention } from '../course/body.ts';
import type { CitedLaw } from '../law/law-register.ts';
import type { Path } from '../words/finding.ts';
import type { ParagraphKey, ParagraphRole } from './review-paper.ts';

/** A paragraph before it has its number and its support. */
export interface Draft {
  role: ParagraphRole;
  /** Path in the data of the file, or a line of its body. */
  at: Path | number;
  text: readonly (string | SourceMention)[];
  letter?: string;
  key?: ParagraphKey;
  feedback?: string;
  /** Id of what stands here in the text, or of what it is about. */
  placed?: string;
}

type More = Pick<Draft, 'letter' | 'key' | 'feedback'>;

export const draft = (role: ParagraphRole, at: Path, text: string, more: More = {}): Draft => ({
  role,
  at,
  text: [text],
  ...more,
});

/** A paragraph for each text of a list. */
export const draftEach = (role: ParagraphRole, at: Path, texts: readonly string[]): Draft[] =>
  texts.map((text, index) => draft(role, [...at, index], text));

/** What each provision means here, with the provision beside it. Where nothing is said, the register speaks for it. */
export const draftLaw = (law: readonly CitedLaw[], at: Path): Draft[] =>
  law.map(({ source, at: provision, means }, index) => ({
    role: 'provision',
    at: [...at, index],
    text: [...(means === undefined ? [] : [means]), { source, provision }],
  }));
