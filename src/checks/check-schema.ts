import type { z } from 'astro/zod';
import { tidyPhone } from '../domain/course/phone.ts';
import { nearestWord } from '../domain/language/nearest-word.ts';
import { asciiSlug } from '../domain/words/ascii-slug.ts';
import {
  type CorrectedValue,
  createFinding,
  type Finding,
  type FindingParams,
  type Path,
  type ValueType,
} from '../domain/words/finding.ts';
import { TRUTHS } from '../domain/words/vocabulary.ts';
import { completeAddress } from '../domain/words/web-address.ts';
import { toQuoted, type YamlSource } from '../reading/yaml-source.ts';
import { valueAt } from '../schemas/definition.ts';
import type { FieldRole } from '../schemas/field-roles.ts';
import type { ValueProblem } from '../schemas/fields.ts';
import type { TextProblem } from '../schemas/ui.ts';
import { WRITTEN_TRUTHS } from '../schemas/written-truths.ts';
import { findFieldFacts } from './field-facts.ts';

/** What is wrong with one file's data according to its schema. */
export const checkSchema = (schema: z.ZodType, source: YamlSource, file: string): Finding[] =>
  applySchema(schema, source, file).findings;

/** The data of one file as its schema makes it, or what is wrong with it. */
export function applySchema(
  schema: z.ZodType,
  source: YamlSource,
  file: string,
): { value: unknown; findings: Finding[] } {
  const { success, data, error } = schema.safeParse(source.value);
  if (success) return { value: data, findings: [] };
  return {
    value: undefined,
    findings: error.issues.flatMap((issue) => explainIssue(issue, schema, source, file)),
  };
}

type Issue = z.core.$ZodIssue;

function explainIssue(issue: Issue, schema: z.ZodType, source: YamlSource, file: string): Finding[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const data = source.value;
  const value = valueAt(data, path);
  const field = nameOf(path);
  const { description, role, keys, choices } = findFieldFacts(schema, path, data);
  const place = { file, path, line: source.findLine(path) };
  const facts = { field, description };
  const missing = role.isFeedback && missingFeedback(path, data);

  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      createFinding(
        'I201',
        { file, path: [...path, key], line: source.findKeyLine(path, key) },
        { key, nearest: nearestWord(key, keys), allowed: keys },
      ),
    );
  }
  if (path.length > 0 && (value === undefined || value === null)) {
    if (missing) return [createFinding('I404', place, missing)];
    return [createFinding('I202', place, { ...facts, empty: value === null, choices })];
  }

  switch (issue.code) {
    case 'invalid_type': {
      const got = typeOf(value);
      const expected = EXPECTED_TYPES[issue.expected] ?? 'text';
      return [
        createFinding('I203', place, {
          ...facts,
          expected,
          got,
          corrected: correctType(expected, value, path, source),
        }),
      ];
    }
    case 'invalid_value':
    case 'invalid_union': {
      const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : choicesOf(issue, choices);
      if (allowed.length === 0) break;
      const text = String(value);
      return [
        createFinding('I204', place, { ...facts, value: text, nearest: nearestWord(text, allowed), allowed }),
      ];
    }
    case 'invalid_format':
      return [explainFormat(issue, String(value), facts, role, place)];
    case 'too_big':
    case 'too_small':
      if (missing && String(value).trim() === '') return [createFinding('I404', place, missing)];
      return [explainSize(issue, value, facts, role, place)];
    case 'custom': {
      const found = issue.params as TextProblem | ValueProblem | undefined;
      if (found === undefined) break;
      switch (found.problem) {
        case 'markup':
          return [createFinding('I219', place, { field, markup: found.markup })];
        case 'phone': {
          const text = String(value);
          return [createFinding('I220', place, { field, value: text, corrected: tidyPhone(text) })];
        }
        case 'no-way':
          return [createFinding('I221', place, {})];
        default:
          return [createFinding('I218', place, { field, missing: [], unknown: [], ...found })];
      }
    }
    default:
      break;
  }
  return [createFinding('I217', place, { ...facts, detail: issue.message })];
}

/** Whose explanation a path leads to: a verdict's, or that of the option with the letter beside it. */
function missingFeedback(path: Path, data: unknown): FindingParams['I404'] {
  const verdict = TRUTHS.find((truth) => truth === path.at(-1));
  if (verdict) return { option: '', verdict };
  return { option: String(valueAt(data, [...path.slice(0, -1), 'id']) ?? '') };
}

/** The choices of a union that is told apart by one key. */
function choicesOf(issue: Issue, choices: readonly string[]): readonly string[] {
  const options = (issue as { options?: readonly unknown[] }).options;
  return options?.map(String) ?? choices;
}

function explainFormat(
  issue: Extract<Issue, { code: 'invalid_format' }>,
  value: string,
  { field, description }: { field: string; description: string },
  role: FieldRole,
  place: { file: string; path: Path; line: number },
): Finding {
  if (issue.format === 'date') {
    return /^\d{4}-\d{2}-\d{2}$/u.test(value)
      ? createFinding('I206', place, { field, value, lastDay: lastDayOfMonth(value) })
      : createFinding('I205', place, { field, value, corrected: correctDate(value) });
  }
  if (issue.format === 'url') {
    const corrected = /^http:\/\//iu.test(value) ? value.replace(/^http/iu, 'https') : completeAddress(value);
    return createFinding('I215', place, { field, value, corrected });
  }
  if (role.isLetter) {
    return createFinding('I407', place, { option: value, expected: optionLetter(Number(place.path.at(-2))) });
  }
  if (role.isId) {
    return createFinding('I213', place, { field, value, corrected: asciiSlug(value) || undefined });
  }
  return createFinding('I217', place, { field, description, detail: value });
}

const optionLetter = (index: number) => String.fromCharCode('a'.charCodeAt(0) + index);

function explainSize(
  issue: Extract<Issue, { code: 'too_big' | 'too_small' }>,
  value: unknown,
  facts: { field: string; description: string },
  { tooFew }: FieldRole,
  place: { file: string; path: Path; line: number },
): Finding {
  const max = issue.code === 'too_big' ? Number(issue.maximum) : undefined;
  const min = issue.code === 'too_small' ? Number(issue.minimum) : undefined;
  if (typeof value === 'number') return createFinding('I214', place, { ...facts, value, min, max });
  if (Array.isArray(value)) {
    const { length } = value;
    if (max !== undefined) return createFinding('I211', place, { ...facts, length, max });
    if (tooFew) return createFinding(tooFew, place, { count: length });
    return createFinding('I212', place, { ...facts, length, min: min ?? 0 });
  }
  const { length } = String(value).trim();
  if (max !== undefined) return createFinding('I208', place, { ...facts, length, max });
  if (length > 0) return createFinding('I209', place, { ...facts, length, min: min ?? 0 });
  return createFinding('I210', place, facts);
}

const EXPECTED_TYPES: Readonly<Record<string, ValueType>> = {
  string: 'text',
  number: 'number',
  int: 'integer',
  boolean: 'boolean',
  array: 'list',
  object: 'group',
  record: 'group',
};

function typeOf(value: unknown): ValueType {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'group';
  if (typeof value === 'number' || typeof value === 'bigint') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'text';
}

const BOOLEANS = ['true', 'false'] as const;

/** What to write for the value to be of the right type, where it can be told. */
function correctType(
  expected: ValueType,
  value: unknown,
  path: Path,
  source: YamlSource,
): CorrectedValue | undefined {
  const written = source.textAt(path)?.split('\n')[0]?.trim() ?? '';
  const key = path.at(-1);
  const before = typeof key === 'string' ? `${key}: ` : '- ';
  // A list item with a colon in it, `- Note: a text`, is a group unless it is quoted.
  if (expected === 'text' && !Array.isArray(value) && written !== '')
    return { kind: 'line', line: `${before}${toQuoted(written)}` };
  if (expected === 'list' && typeof value !== 'object' && typeof key === 'string') {
    return { kind: 'list', key, value: written };
  }
  if (expected === 'integer' && typeof value === 'number')
    return { kind: 'line', line: `${before}${Math.round(value)}` };
  const number = Number(value);
  if (
    (expected === 'integer' || expected === 'number') &&
    typeof value === 'string' &&
    Number.isFinite(number)
  ) {
    return { kind: 'unquoted', line: `${before}${Math.round(number)}` };
  }
  if (expected === 'boolean') {
    const meant = BOOLEANS.find((truth) => WRITTEN_TRUTHS[truth].test(String(value)));
    if (meant !== undefined) return { kind: 'line', line: `${before}${meant}` };
  }
  return undefined;
}

/** The day as `YYYY-MM-DD`, for the ways a Swede may have written it. */
function correctDate(value: string): string | undefined {
  const iso = /^(?<year>\d{4})[-/. ]?(?<month>\d{1,2})[-/. ]?(?<day>\d{1,2})(?:T.*)?$/u.exec(value)?.groups;
  const swedish = /^(?<day>\d{1,2})[-/. ](?<month>\d{1,2})[-/. ](?<year>\d{4})$/u.exec(value)?.groups;
  const parts = iso ?? swedish;
  if (parts === undefined) return undefined;
  const [month, day] = [Number(parts['month']), Number(parts['day'])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${parts['year']}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function lastDayOfMonth(value: string): string | undefined {
  const [year, month] = value.split('-').map(Number);
  if (year === undefined || month === undefined || month < 1 || month > 12) return undefined;
  const day = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${value.slice(0, 7)}-${String(day).padStart(2, '0')}`;
}

/** `['observations', 2]` → `observations, rad 3` reads worse than the line number that stands before it; the key is enough. */
function nameOf(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}
