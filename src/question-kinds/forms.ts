import type { KindForm } from '../islands/question/kind-form.ts';
import type { QuestionByKind } from './kinds.ts';
import { multipleForm } from './multiple/form.tsx';
import { singleForm } from './single/form.tsx';

/** The form of every kind, each a script of its own; a kind without one does not compile. */
export const QUESTION_FORMS: { [Kind in keyof QuestionByKind]: () => Promise<KindForm<Kind>> } = {
  single: async () => singleForm,
  multiple: async () => multipleForm,
  assess: async () => (await import('./assess/form.tsx')).assessForm,
  order: async () => (await import('./order/form.tsx')).orderForm,
  match: async () => (await import('./match/form.tsx')).matchForm,
  gap: async () => (await import('./gap/form.tsx')).gapForm,
  spot: async () => (await import('./spot/form.tsx')).spotForm,
};
