import type { Question, QuestionKind } from '../../domain/questions/question.ts';
import type { QuestionRule } from '../../domain/questions/question-rule.ts';
import { multipleForm } from '../../question-kinds/multiple/form.tsx';
import { singleForm } from '../../question-kinds/single/form.tsx';
import type { KindForm } from './kind-form.ts';

/** A form looked up by a question's kind: it takes that kind, which TypeScript cannot follow through the union. */
type AnyForm = Omit<KindForm<QuestionKind>, 'rule'> & { rule: QuestionRule<Question> };

const toAnyForm = (form: unknown) => form as AnyForm;

/** The kinds that most lessons have come with the page's script; the list of the others comes with the first of them. */
const loaded: Partial<Record<string, AnyForm>> = {
  single: toAnyForm(singleForm),
  multiple: toAnyForm(multipleForm),
};

/** Fetches a kind, once. False for a kind that this version does not know; rejects when it cannot be fetched. */
export async function loadForm(kind: string): Promise<boolean> {
  if (loaded[kind]) return true;
  const { QUESTION_FORMS } = await import('../../question-kinds/forms.ts');
  if (!Object.hasOwn(QUESTION_FORMS, kind)) return false;
  loaded[kind] = toAnyForm(await QUESTION_FORMS[kind as QuestionKind]());
  return true;
}

/** The form for a question, whose kind must have been loaded. */
export function formOf({ kind }: { kind: string }): AnyForm {
  const form = loaded[kind];
  if (!form) throw new Error(`The form of ${kind} has not been loaded.`);
  return form;
}
