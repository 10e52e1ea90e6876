import { createFinding, type Finding, type Path } from '../words/finding.ts';
import type { Option } from './question.ts';

/** Checks that several kinds of questions share. Each returns what is wrong, with its place in the file. */

/** The place of a part of the question: the keys that lead from the question to it. */
export type PartPlace = (...steps: (string | number)[]) => { file: string; path: Path };

type Choosable = Omit<Option, 'feedback'>;

export const rightIds = (options: readonly Choosable[]): string[] =>
  options.filter(({ right }) => right).map(({ id }) => id);

/** Exactly one option is right. */
export function checkOneRight(
  question: { id: string; kind: 'single' | 'assess'; options: readonly Choosable[] },
  at: PartPlace,
): Finding[] {
  const right = rightIds(question.options);
  if (right.length === 1) return [];
  return [createFinding('I401', at('options'), { question: question.id, kind: question.kind, right })];
}

/** At least one part is right and at least one is wrong. `list` is the key of the parts. */
export function checkSomeRight(
  question: string,
  parts: readonly { right: boolean }[],
  at: PartPlace,
  list: string,
): Finding[] {
  if (!parts.some(({ right }) => right)) return [createFinding('I402', at(list), { question })];
  return parts.some(({ right }) => !right) ? [] : [createFinding('I403', at(list), { question })];
}

/** A wrong option says which mistake it is; a right one has none. `list` leads to the options. */
export function checkMistakes(
  options: readonly Choosable[],
  question: string,
  at: PartPlace,
  list: Path,
): Finding[] {
  return options.flatMap((option, index) => {
    if (option.right && option.mistake !== undefined) {
      return [createFinding('I406', at(...list, index, 'mistake'), { question, option: option.id })];
    }
    if (option.right || option.mistake !== undefined) return [];
    return [createFinding('I405', at(...list, index), { question, option: option.id })];
  });
}

/** Letters in order, and no two parts that read the same. `text` is the key that is read. */
export function checkParts(
  parts: readonly { id: string; text: string }[],
  question: string,
  at: PartPlace,
  list: Path,
  text = 'text',
): Finding[] {
  return [
    ...checkLetters(parts, at, list),
    ...parts.flatMap((part, index) => {
      const same = parts.slice(0, index).find((other) => normalize(other.text) === normalize(part.text));
      return same === undefined
        ? []
        : [createFinding('I412', at(...list, index, text), { question, option: part.id, same: same.id })];
    }),
  ];
}

/** The ids of a list are a, b, c … in order. */
export function checkLetters(parts: readonly { id: string }[], at: PartPlace, list: Path): Finding[] {
  return parts.flatMap(({ id }, index) => {
    const expected = String.fromCharCode('a'.charCodeAt(0) + index);
    return id === expected ? [] : [createFinding('I407', at(...list, index, 'id'), { option: id, expected })];
  });
}

const normalize = (text: string) => text.trim().toLowerCase();
