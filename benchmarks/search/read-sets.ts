import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { type Judgement, judgeQuery, type Verdict } from '../../src/domain/search/measured/judge-query.ts';

const PURPOSES = ['learn', 'choose', 'final'] as const;
const VOICES = ['receptionist', 'inspector', 'social-worker', 'manager', 'other'] as const;
const FORMS = [
  'phone',
  'question',
  'slang',
  'typo',
  'apart',
  'english',
  'law',
  'abbreviation',
  'fear',
] as const;

const querySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  voice: z.enum(VOICES),
  wording: z.enum(['everyday', 'professional']),
  form: z.array(z.enum(FORMS)).default([]),
  situation: z.string().min(1),
  query: z.string().min(1).max(200),
});

const setSchema = z.strictObject({
  purpose: z.enum(PURPOSES),
  frozen: z.iso.date(),
  author: z.string(),
  /** The day when a final set was opened. */
  opened: z.iso.date().optional(),
  queries: z.array(querySchema),
});

const addresses = z.array(z.string().regex(/^\/[a-z0-9/-]+(?:#.+)?$/)).default([]);
const judgementsSchema = z.array(
  z
    .strictObject({ id: z.string(), answers: addresses, partly: addresses, none: z.literal(true).optional() })
    .refine(({ answers, partly, none }) => (none ? answers.length + partly.length === 0 : true), {
      error: 'none: true, and yet pages are named',
    }),
);

/** A query of a set; `form` may hold several of docs/measuring-search.md. */
export type SetQuery = z.output<typeof querySchema>;

export interface JudgedQuery extends SetQuery {
  verdict: Verdict;
}

/** A set of queries. `judged` is empty until both judges have said something of every query. */
export interface QuerySet {
  name: string;
  purpose: (typeof PURPOSES)[number];
  opened: string | undefined;
  queries: SetQuery[];
  judged: JudgedQuery[];
  /** Share of the queries that both hold to have an answer, or both not. */
  agreement: number;
}

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Every set of the project that has been written. */
export const readSets = (): QuerySet[] =>
  readdirSync(join(folder, 'sets'))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => {
      const name = file.replace('.yaml', '');
      const judges = [1, 2].map((judge) => join(folder, 'judgements', `${name}.${judge}.yaml`));
      return readSet(name, join(folder, 'sets', file), judges.every(existsSync) ? judges : []);
    });

/** Reads a set with what two judges said of it. Throws with file and place where one of them is not as it should be. */
export function readSet(name: string, file: string, judges: readonly string[]): QuerySet {
  const { queries, purpose, opened } = read(file, setSchema);
  const twice = queries.find(({ id }, place) => queries.findIndex((other) => other.id === id) !== place);
  if (twice) throw new Error(`${file}: ${twice.id} is there twice.`);
  const judgements = judges.map((path) => {
    const said = new Map(read(path, judgementsSchema).map((judgement) => [judgement.id, judgement]));
    const missing = queries.filter(({ id }) => !said.has(id)).map(({ id }) => id);
    if (missing.length > 0) throw new Error(`${path} says nothing of ${missing.join(', ')}.`);
    return said;
  });
  const judged = queries.flatMap((query): JudgedQuery[] => {
    const [one, other] = judgements.map((said) => said.get(query.id) as Judgement);
    return one && other ? [{ ...query, verdict: judgeQuery([one, other]) }] : [];
  });
  const agreed = queries.filter(({ id }) => {
    const [one, other] = judgements.map((said) => (said.get(id)?.answers.length ?? 0) > 0);
    return one === other;
  });
  return { name, purpose, opened, queries, judged, agreement: agreed.length / queries.length };
}

function read<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> {
  const result = schema.safeParse(parse(readFileSync(file, 'utf8')));
  if (!result.success) throw new Error(`${file}: ${z.prettifyError(result.error)}`);
  return result.data;
}
