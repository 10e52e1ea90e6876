import type { z } from 'astro/zod';
import { assessSchema } from './assess/schema.ts';
import { gapSchema } from './gap/schema.ts';
import type { QuestionByKind } from './kinds.ts';
import { matchSchema } from './match/schema.ts';
import { multipleSchema } from './multiple/schema.ts';
import { orderSchema } from './order/schema.ts';
import { singleSchema } from './single/schema.ts';
import { spotSchema } from './spot/schema.ts';

/** What an author writes for each kind; a kind without a schema, or with one that says something else, does not compile. */
export const QUESTION_SCHEMAS = {
  single: singleSchema,
  multiple: multipleSchema,
  assess: assessSchema,
  order: orderSchema,
  match: matchSchema,
  gap: gapSchema,
  spot: spotSchema,
} satisfies { [Kind in keyof QuestionByKind]: z.ZodType<QuestionByKind[Kind]> };
