import type { Option, Question, QuestionOf } from '../questions/question.ts';
import type { Path } from '../words/finding.ts';
import { TRUTHS } from '../words/vocabulary.ts';
import { type Draft, draft } from './draft.ts';
import type { ParagraphKey } from './review-paper.ts';

/** A question: the situation, the prompt, and everything to choose with its key and what the learner is told of it. */
export function draftQuestion(question: Question, at: Path): Draft[] {
  return [
    draft('situation', [...at, 'situation'], question.situation),
    draft('prompt', [...at, 'prompt'], question.prompt),
    ...draftChoices(question, at),
    ...(question.twin ? [draft('decides', [...at, 'twin', 'decides'], question.twin.decides)] : []),
  ];
}

function draftChoices(question: Question, at: Path): Draft[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return draftOptions(question.options, at);
    case 'assess': {
      const verdicts = TRUTHS.map((truth) =>
        draft('verdict', [...at, 'verdicts', truth], question.verdicts[truth], { key: truth }),
      );
      return [...verdicts, ...draftOptions(question.options, at)];
    }
    case 'order':
      return question.steps.map(({ id, text, feedback }, index) =>
        draft('step', [...at, 'steps', index], text, { letter: id, feedback }),
      );
    case 'match':
      return [
        ...question.choices.map(({ id, text }, index) =>
          draft('choice', [...at, 'choices', index], text, { letter: id }),
        ),
        ...question.pairs.map(({ id, text, choice, feedback }, index) => {
          const chosen = question.choices.find((one) => one.id === choice)?.text ?? '';
          return draft('pair', [...at, 'pairs', index], `${text} → ${chosen}`, { letter: id, feedback });
        }),
      ];
    case 'gap':
      return [
        draft('paragraph', [...at, 'text'], question.text),
        ...question.gaps.flatMap((gap, index) => draftGap(gap, [...at, 'gaps', index])),
      ];
    case 'spot':
      return [
        draft('caption', [...at, 'caption'], question.caption),
        draft('row', [...at, 'columns'], question.columns.join(' | ')),
        ...question.rows.map(({ id, cells, right, feedback }, index) =>
          draft('row', [...at, 'rows', index], cells.join(' | '), {
            letter: id,
            key: right ? 'right' : 'no-mark',
            feedback,
          }),
        ),
      ];
    default:
      return question satisfies never;
  }
}

const draftOptions = (options: readonly Option[], at: Path): Draft[] =>
  options.map((option, index) =>
    draft('option', [...at, 'options', index], option.text, {
      letter: option.id,
      key: keyOf(option),
      feedback: option.feedback,
    }),
  );

/** The fillings, and the explanation that they share. */
const draftGap = ({ id, options, feedback }: QuestionOf<'gap'>['gaps'][number], at: Path): Draft[] => [
  ...options.map((option, index) =>
    draft('gap', [...at, 'options', index], option.text, {
      letter: `${id}: ${option.id}`,
      key: keyOf(option),
    }),
  ),
  draft('gap', [...at, 'feedback'], feedback, { letter: id }),
];

const keyOf = ({ right, mistake }: Pick<Option, 'right' | 'mistake'>): ParagraphKey =>
  right ? 'right' : (mistake ?? 'fact');
