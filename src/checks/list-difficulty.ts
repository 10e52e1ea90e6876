import { type ActionFamily, familyOf } from '../domain/guessing/action-family.ts';
import { GUESSABLE_KINDS, type Guessable, measureChance } from '../domain/guessing/guessable.ts';
import { listAllGuessable } from '../domain/guessing/list-guessable.ts';
import { measureGuessing } from '../domain/guessing/measure-guessing.ts';
import type { CourseContent } from '../domain/integrity/course-content.ts';
import { countWords } from '../domain/language/words.ts';
import { canAskForVerdict } from '../domain/practice/ask-for-verdict.ts';
import type { Question } from '../domain/questions/question.ts';
import type { Truth } from '../domain/words/vocabulary.ts';

/** Where a question is asked besides its lesson. */
export type RoundKind = 'check' | 'mixed' | 'verdict' | 'verdict-and-action';

/** One thing to answer, as an editor weighs it: a question, or a choice in a case. */
export interface Difficulty {
  id: string;
  /** Slug of the area. */
  area: string;
  kind: string;
  /** How sure the word model is of the right answer that it has only read the options of, and chance, 0–1. */
  guessability?: { certainty: number; chance: number };
  /** What the case is, and whether that is asked for by itself. */
  verdict?: { truth: Truth; isAsked: boolean };
  /** What the right answer goes out on, as far as it is known by its words. */
  family?: ActionFamily;
  /** Words of situation, question and answers. */
  words: number;
  twin?: string;
  /** Id of the lesson that it stands in. */
  lesson?: string;
  rounds: readonly RoundKind[];
}

/** Everything that can be answered, most guessable first; what cannot be guessed from options comes last, by id. */
export function listDifficulty(content: CourseContent): Difficulty[] {
  const guessable = listAllGuessable(content);
  const certainties = measureCertainties(content, guessable);
  const lessons = findLessons(content);
  const { editorial } = content;
  const actionWords = editorial[0]?.value.actionWords;
  const guessabilityOf = (item: Guessable | undefined) => {
    const certainty = item && certainties.get(item.id);
    return item && certainty !== undefined
      ? { guessability: { certainty, chance: measureChance([item]) } }
      : {};
  };
  const familyIn = (item: Guessable | undefined) => {
    const right = item?.options.find(({ isRight }) => isRight);
    const family = right && actionWords && familyOf(right.text, actionWords);
    return family ? { family } : {};
  };
  const itemOf = new Map(guessable.map((item) => [item.id, item]));

  const questions = content.questions.map(({ area, value }): Difficulty => {
    const item = itemOf.get(value.id);
    const lesson = lessons.get(value.id);
    return {
      id: value.id,
      area,
      kind: value.kind,
      ...guessabilityOf(item),
      verdict: { truth: value.truth, isAsked: canAskForVerdict(value) },
      ...familyIn(item),
      words: countQuestionWords(value),
      ...(value.twin && { twin: value.twin.of }),
      ...(lesson !== undefined && { lesson }),
      rounds: listRounds(value),
    };
  });
  const choices = guessable
    .filter(({ kind }) => kind === 'choice')
    .map(
      (item): Difficulty => ({
        id: item.id,
        area: item.area,
        kind: item.kind,
        ...guessabilityOf(item),
        ...familyIn(item),
        words: countWords(item.options.map(({ text }) => text).join(' ')),
        rounds: [],
      }),
    );
  return [...questions, ...choices].toSorted(compareGuessability);
}

function measureCertainties(
  { cueWords }: CourseContent,
  guessable: readonly Guessable[],
): ReadonlyMap<string, number> {
  if (!cueWords) return new Map();
  return new Map(
    GUESSABLE_KINDS.flatMap((kind) => {
      const some = guessable.filter((item) => item.kind === kind);
      return some.length === 0 ? [] : [...measureGuessing(some, cueWords).certainty];
    }),
  );
}

/** The lesson of each question that stands in one, by the name of its file. */
function findLessons({ bodies }: CourseContent): ReadonlyMap<string, string> {
  return new Map(
    bodies
      .filter(({ collection }) => collection === 'lessons')
      .flatMap(({ file, body }) =>
        body.references
          .filter(({ collection }) => collection === 'question')
          .map(({ id }) => [id, file.replace(/^.*\/|\.mdx$/g, '')] as const),
      ),
  );
}

/** Every question of an area may come in its check and in mixed rounds; verdicts draw on what can be judged. */
function listRounds(question: Question): RoundKind[] {
  if (!canAskForVerdict(question)) return ['check', 'mixed'];
  return ['check', 'mixed', question.kind === 'assess' ? 'verdict-and-action' : 'verdict'];
}

function countQuestionWords(question: Question): number {
  const options = 'options' in question ? question.options.map(({ text }) => text) : [];
  return countWords([question.situation, question.prompt, ...options].join(' '));
}

function compareGuessability(one: Difficulty, other: Difficulty): number {
  return (
    (other.guessability?.certainty ?? -1) - (one.guessability?.certainty ?? -1) ||
    (one.id < other.id ? -1 : 1)
  );
}
