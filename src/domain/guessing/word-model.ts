import { splitSentences } from '../language/sentences.ts';
import { splitWords } from '../language/words.ts';
import { TRUTHS, type Truth } from '../words/vocabulary.ts';
import type { Guessable } from './guessable.ts';
import { askChoice, type Features, type LinearChoice, trainChoice } from './linear-choice.ts';

/**
 * Learns which wording keys have in common: the words, pairs of words, length and number of sentences of each option. What
 * comes of it is a reader with no sense but for wording.
 */
export const trainWordModel = (items: readonly Guessable[]): LinearChoice =>
  trainChoice(
    items.map(({ options }) =>
      options.map(({ text, isRight }) => ({ features: listFeatures(text), isRight })),
    ),
  );

/** How likely the model holds each option of an item to be the right one; together 1. */
export const askWordModel = (model: LinearChoice, { options }: Guessable): number[] =>
  askChoice(
    model,
    options.map(({ text }) => listFeatures(text)),
  );

/** A situation whose verdict is known. */
export interface JudgedSituation {
  situation: string;
  truth: Truth;
}

/** Learns the same of situations: which wording goes with which verdict, since the three verdicts are always worded alike. */
export const trainVerdictModel = (situations: readonly JudgedSituation[]): LinearChoice =>
  trainChoice(
    situations.map(({ situation, truth }) => {
      const features = listFeatures(situation);
      return TRUTHS.map((verdict) => ({
        features: forVerdict(features, verdict),
        isRight: verdict === truth,
      }));
    }),
  );

/** The verdict that the model holds most likely for a situation. */
export function askVerdictModel(model: LinearChoice, situation: string): Truth {
  const features = listFeatures(situation);
  const chances = askChoice(
    model,
    TRUTHS.map((verdict) => forVerdict(features, verdict)),
  );
  return TRUTHS[chances.indexOf(Math.max(...chances))] ?? TRUTHS[0];
}

const forVerdict = (features: Features, verdict: Truth): Features =>
  features.map(([name, value]) => [`${verdict} ${name}`, value] as const);

function listFeatures(text: string): Features {
  const words = splitWords(text).map((word) => word.toLowerCase());
  const pairs = words.slice(1).map((word, place) => `${words[place]} ${word}`);
  return [
    [' length', words.length / 20],
    [' sentences', splitSentences(text).length / 2],
    ...[...new Set([...words, ...pairs])].map((name) => [name, 1] as const),
  ];
}
