import { addresses, withBase } from '../domain/course/addresses.ts';
import { hasFields, isListOf, isMapOf, isText } from '../domain/json/guards.ts';
import type { Question } from '../domain/questions/question.ts';
import { isQuestion } from '../question-kinds/is-question.ts';

/** Where a learner reads again. */
export interface LessonLink {
  title: string;
  href: string;
}

/** The questions of an area, as `/ova/fragor/<area>.json` has them. */
export interface QuestionBank {
  questions: Question[];
  /** The lessons that the questions point back to, by id. */
  lessons: Record<string, LessonLink>;
}

const isQuestionBank = hasFields<QuestionBank>({
  questions: isListOf(isQuestion),
  lessons: isMapOf(hasFields<LessonLink>({ title: isText, href: isText })),
});

const banks = new Map<string, Promise<QuestionBank>>();

/** Fetches the banks of areas by their slugs, each once a page. One that fails is fetched anew at the next call. */
export function loadQuestionBanks(slugs: readonly string[]): Promise<QuestionBank[]> {
  return Promise.all(
    slugs.map((slug) => {
      const bank = banks.get(slug) ?? fetchBank(slug);
      banks.set(slug, bank);
      bank.catch(() => banks.delete(slug));
      return bank;
    }),
  );
}

async function fetchBank(slug: string): Promise<QuestionBank> {
  const response = await fetch(withBase(import.meta.env.BASE_URL, addresses.questionBank(slug)));
  if (!response.ok) throw new Error(`The questions of ${slug} answer ${response.status}.`);
  const bank: unknown = await response.json();
  // A network that wants a login, or a server that is half up, may answer with anything.
  if (!isQuestionBank(bank)) throw new Error(`The questions of ${slug} are something else.`);
  return bank;
}
