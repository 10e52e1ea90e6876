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

/** The texts of a question's kind among those that the page has. */
export function wordsOf<Kind extends QuestionKind>(
  { kind }: { kind: Kind },
  { kinds }: QuestionStrings,
): KindWords<Kind> {
  return kinds[kind as keyof AllKindWords] as KindWords<Kind>;
}

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
 * One kind of question in a browser: its rule and its form, which come together. Every radio, checkbox and entry of a list has as its value the entry of the answer
 * that it stands for (`Answer`).
 */
export interface KindForm<Kind extends QuestionKind> {
  rule: QuestionRule<QuestionOf<Kind>>;
  /** Why the answer was right or wrong, where that can be said in one place; told first. */
  explain?(question: QuestionOf<Kind>, selected: readonly string[]): string | undefined;
  /** What is told of the score besides right, partly or wrong. */
  tell?(score: Score, words: KindWords<Kind>): string;
  /** A set of fields before the one that the prompt is about. */
  Lead?(props: FieldsProps<Kind>): ComponentChild;
  /** The fields that the prompt is about. */
  Fields(props: FieldsProps<Kind>): ComponentChild;
  /** The entries that a form without script holds, where they are not simply the values of its fields. */
  readSelection?(question: QuestionOf<Kind>, written: FormData): string[];
}

/** What a key is written from. Only the server writes keys: a script has the question. */
export type KeyProps<Kind extends QuestionKind> = Pick<FieldsProps<Kind>, 'question' | 'strings' | 'words'>;
