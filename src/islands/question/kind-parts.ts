import type { ComponentChild } from 'preact';
import type { QuestionKind, QuestionOf } from '../../domain/questions/question.ts';
import type { QuestionRule } from '../../domain/questions/question-rule.ts';
import type { Score } from '../../domain/questions/score.ts';
import type { Ui } from '../../schemas/ui.ts';
import type { QuestionState } from './question-state.ts';

type AllKindWords = Ui['question']['kinds'];

/** The texts of a question: those of every kind, and of the kinds that the page uses. */
export type QuestionStrings = Omit<Ui['question'], 'kinds'> & { kinds: Partial<AllKindWords> };

/** The texts of one kind. */
export type KindWords<Kind extends QuestionKind> = Kind extends keyof AllKindWords
  ? AllKindWords[Kind]
  : undefined;

export interface FieldsProps<Kind extends QuestionKind> {
  question: QuestionOf<Kind>;
  strings: QuestionStrings;
  words: KindWords<Kind>;
  state: QuestionState;
  /** Present once answered: then every part is explained. */
  score: Score | undefined;
  /** False in what the server writes, and after that until the script has taken over. */
  isLive: boolean;
  onSelect: (selected: string[]) => void;
}

/**
 * What one kind of question is on a page. Its own script, loaded where the kind is used.
 *
 * What `Fields` and the key (`QuestionKey`) write is what `read` reads back; a test holds them together. Every radio, checkbox and
 * entry of a list has as its value the entry of the answer that it stands for (`Answer`).
 */
export interface KindParts<Kind extends QuestionKind> {
  rule: QuestionRule<QuestionOf<Kind>>;
  /** What is told of the score besides right, partly or wrong. */
  tell?(score: Score, words: KindWords<Kind>): string;
  /** A set of fields before the one that the prompt is about. */
  Lead?(props: FieldsProps<Kind>): ComponentChild;
  /** The fields that the prompt is about. */
  Fields(props: FieldsProps<Kind>): ComponentChild;
  /** The kind's own part of a question; undefined when the form is not as written. */
  read(form: Element, id: string): OwnPart<Kind> | undefined;
  /** The entries that a form without script holds, where they are not the values of its fields. */
  readSelection?(form: Element): string[];
}

type Common = 'kind' | 'id' | 'situation' | 'prompt' | 'truth' | 'signs' | 'lesson' | 'sources';
export type OwnPart<Kind extends QuestionKind> = Omit<QuestionOf<Kind>, Common>;
