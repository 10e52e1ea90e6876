import type { Option, Question } from '../questions/question.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Guessable } from './guessable.ts';

/** What can be guessed in an area: questions with one right option, actions of assessments, and choices of cases. */
function listGuessable(
  area: string,
  questions: readonly Question[],
  scenarios: readonly Scenario[],
): Guessable[] {
  return [
    ...questions.flatMap((question): Guessable[] => {
      if (question.kind !== 'single' && question.kind !== 'assess') return [];
      const kind = question.kind === 'single' ? 'single' : 'action';
      return [{ id: question.id, area, kind, options: question.options.map(toGuessable) }];
    }),
    ...scenarios.flatMap(({ id, nodes }) =>
      nodes.flatMap(({ id: node, choices = [] }): Guessable[] =>
        choices.length === 0
          ? []
          : [
              {
                id: `${id}/${node}`,
                area,
                kind: 'choice',
                options: choices.map(({ text, outcome }) => ({ text, isRight: outcome === 'good' })),
              },
            ],
      ),
    ),
  ];
}

/** What can be guessed in all areas. Each entry says which area it is of. */
export function listAllGuessable(content: {
  questions: readonly { area: string; value: Question }[];
  scenarios: readonly { area: string; value: Scenario }[];
}): Guessable[] {
  const areas = [...new Set(content.questions.map(({ area }) => area))];
  const valuesIn = <Value>(entries: readonly { area: string; value: Value }[], area: string) =>
    entries.filter((entry) => entry.area === area).map(({ value }) => value);
  return areas.flatMap((area) =>
    listGuessable(area, valuesIn(content.questions, area), valuesIn(content.scenarios, area)),
  );
}

const toGuessable = ({ text, right }: Option) => ({ text, isRight: right });
