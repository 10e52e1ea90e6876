import { createFinding, type Finding, type Path } from '../course/finding.ts';
import type {
  AssessQuestion,
  Filling,
  GapQuestion,
  MatchQuestion,
  MultipleQuestion,
  Question,
  SingleQuestion,
  SpotQuestion,
} from './question.ts';

/** Where a list of the question's parts stands. */
type At = (...steps: (string | number)[]) => { file: string; path: Path };

/** Rules between the parts of one question; the shape of each is the schema's matter. `path` leads to the question. */
export function checkQuestion(question: Question, file: string, path: Path): Finding[] {
  const at: At = (...steps) => ({ file, path: [...path, ...steps] });
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'assess':
      return checkOptions(question, at);
    case 'order':
      return checkParts(question.steps, question.id, at, ['steps']);
    case 'match':
      return checkMatch(question, at);
    case 'gap':
      return checkGaps(question, at);
    case 'spot':
      return checkRows(question, at);
    default:
      return question satisfies never;
  }
}

type WithOptions = SingleQuestion | MultipleQuestion | AssessQuestion;

function checkOptions({ id, kind, options }: WithOptions, at: At): Finding[] {
  return [
    ...(kind === 'multiple' ? checkSomeRight(id, options, at('options')) : []),
    ...(kind === 'multiple' ? [] : checkOneRight(id, kind, options, at('options'))),
    ...checkMistakes(options, id, at, ['options']),
    ...checkParts(options, id, at, ['options']),
  ];
}

function checkOneRight(
  question: string,
  kind: 'single' | 'assess',
  options: readonly Filling[],
  place: ReturnType<At>,
): Finding[] {
  const right = rightIds(options);
  return right.length === 1 ? [] : [createFinding('I401', place, { question, kind, right })];
}

function checkSomeRight(
  question: string,
  parts: readonly { right: boolean }[],
  place: ReturnType<At>,
): Finding[] {
  if (!parts.some(({ right }) => right)) return [createFinding('I402', place, { question })];
  return parts.some(({ right }) => !right) ? [] : [createFinding('I403', place, { question })];
}

function checkMistakes(options: readonly Filling[], question: string, at: At, list: Path): Finding[] {
  return options.flatMap((option, index) => {
    const place = at(...list, index);
    if (option.right && option.mistake !== undefined) {
      return [createFinding('I406', at(...list, index, 'mistake'), { question, option: option.id })];
    }
    if (option.right || option.mistake !== undefined) return [];
    return [createFinding('I405', place, { question, option: option.id })];
  });
}

/** Letters in order, and no two parts that read the same. `text` is the key that is read. */
function checkParts(
  parts: readonly { id: string; text: string }[],
  question: string,
  at: At,
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

function checkLetters(parts: readonly { id: string }[], at: At, list: Path): Finding[] {
  return parts.flatMap(({ id }, index) => {
    const expected = String.fromCharCode('a'.charCodeAt(0) + index);
    return id === expected ? [] : [createFinding('I407', at(...list, index, 'id'), { option: id, expected })];
  });
}

function checkMatch({ id, choices, pairs }: MatchQuestion, at: At): Finding[] {
  const known = choices.map((choice) => choice.id);
  return [
    ...checkParts(choices, id, at, ['choices']),
    ...checkParts(pairs, id, at, ['pairs']),
    ...pairs.flatMap((pair, index) =>
      known.includes(pair.choice)
        ? []
        : [
            createFinding('I413', at('pairs', index, 'choice'), {
              question: id,
              pair: pair.id,
              choice: pair.choice,
              known,
            }),
          ],
    ),
  ];
}

function checkGaps({ id, text, gaps }: GapQuestion, at: At): Finding[] {
  const declared = gaps.map((gap) => gap.id);
  const placed = placesOf(text);
  return [
    ...checkLetters(gaps, at, ['gaps']),
    ...gaps.flatMap((gap, index) => {
      const right = rightIds(gap.options);
      const count = placed.filter((place) => place === gap.id).length;
      const list = ['gaps', index, 'options'];
      return [
        ...(right.length === 1
          ? []
          : [createFinding('I414', at(...list), { question: id, gap: gap.id, right })]),
        ...(count === 1
          ? []
          : [createFinding('I415', at('gaps', index), { question: id, gap: gap.id, count })]),
        ...checkMistakes(gap.options, id, at, list),
        ...checkParts(gap.options, id, at, list),
      ];
    }),
    ...placed
      .filter((place) => !declared.includes(place))
      .map((gap) => createFinding('I416', at('text'), { question: id, gap, declared })),
  ];
}

/** What stands in braces in a text with gaps. */
const placesOf = (text: string) => [...text.matchAll(/\{([^{}]*)\}/gu)].map(([, place = '']) => place);

function checkRows({ id, columns, rows }: SpotQuestion, at: At): Finding[] {
  return [
    ...checkSomeRight(id, rows, at('rows')),
    ...checkParts(
      rows.map((row) => ({ id: row.id, text: row.cells.join('\t') })),
      id,
      at,
      ['rows'],
      'cells',
    ),
    ...rows.flatMap((row, index) =>
      row.cells.length === columns.length
        ? []
        : [
            createFinding('I417', at('rows', index, 'cells'), {
              question: id,
              row: row.id,
              cells: row.cells.length,
              columns: columns.length,
            }),
          ],
    ),
  ];
}

const rightIds = (options: readonly Filling[]) => options.filter(({ right }) => right).map(({ id }) => id);

const normalize = (text: string) => text.trim().toLowerCase();
