import { z } from 'astro/zod';
import type { Question } from '../domain/questions/question.ts';
import { QUESTION_SCHEMAS } from '../question-kinds/schemas.ts';

const { single, ...others } = QUESTION_SCHEMAS;

/** One question of the bank. Rules between its parts are in `checkQuestion`, with their own messages. */
export const questionSchema = z
  .discriminatedUnion('kind', [single, ...Object.values(others)])
  .describe('En fråga') satisfies z.ZodType<Question>;

/** `content/areas/NN-slug/questions.yaml` */
export const questionBankSchema = z
  .strictObject({
    questions: z.array(questionSchema).min(1).describe('Områdets frågor.'),
  })
  .describe('En frågebank') satisfies z.ZodType<{ questions: Question[] }>;
