import { createFinding, type Finding, type Path } from '../course/finding.ts';
import type { Option, Question } from './question.ts';

/** Rules between the options of one question; the shape of each is the schema's matter. `path` leads to the question. */
export function checkQuestion(question: Question, file: string, path: Path): Finding[] {
  const at = (...steps: (string | number)[]) => ({ file, path: [...path, ...steps] });
  return [
    ...checkRightOptions(question, at('options')),
    ...question.options.flatMap((option, index) => checkMistake(option, question.id, at('options', index))),
    ...question.options.flatMap((option, index) => {
      const expected = String.fromCharCode('a'.charCodeAt(0) + index);
      return option.id === expected
        ? []
        : [createFinding('I407', at('options', index, 'id'), { option: option.id, expected })];
    }),
    ...question.options.flatMap((option, index) => {
      const same = question.options
        .slice(0, index)
        .find((other) => normalize(other.text) === normalize(option.text));
      return same === undefined
        ? []
        : [
            createFinding('I412', at('options', index, 'text'), {
              question: question.id,
              option: option.id,
              same: same.id,
            }),
          ];
    }),
  ];
}

function checkRightOptions({ id, kind, options }: Question, place: { file: string; path: Path }): Finding[] {
  const right = options.filter((option) => option.right).map((option) => option.id);
  if (kind === 'single') {
    return right.length === 1 ? [] : [createFinding('I401', place, { question: id, right })];
  }
  if (right.length === 0) return [createFinding('I402', place, { question: id })];
  return right.length < options.length ? [] : [createFinding('I403', place, { question: id })];
}

function checkMistake(option: Option, question: string, place: { file: string; path: Path }): Finding[] {
  if (option.right && option.mistake !== undefined) {
    return [
      createFinding('I406', { ...place, path: [...place.path, 'mistake'] }, { question, option: option.id }),
    ];
  }
  if (!option.right && option.mistake === undefined) {
    return [createFinding('I405', place, { question, option: option.id })];
  }
  return [];
}

const normalize = (text: string) => text.trim().toLowerCase();
