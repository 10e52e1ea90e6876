import type { z } from 'astro/zod';
import { definitionOf } from '../schemas/definition.ts';
import { EDITING_TEXTS, FIELD_NAMES, HELP_WORDS, VALUE_NAMES } from '../schemas/editing-texts.ts';
import { type FieldRole, fieldRoles } from '../schemas/field-roles.ts';
import type { Field, NamedField, Option, Variant } from './page/form.ts';

/** Texts longer than this get room for several lines. */
const LONGEST_LINE = 100;

/** The limits of a schema: of a number, of the characters of a text or of the entries of a list. */
interface Limits {
  min?: number;
  max?: number;
}

/** What Zod keeps of one check. */
interface Check {
  check: string;
  value?: number;
  minimum?: number;
  maximum?: number;
  length?: number;
}

function limitsOf(schema: z.ZodType): Limits {
  const { checks = [] } = schema._zod.def as { checks?: { _zod: { def: Check } }[] };
  const limits: Limits = {};
  for (const { check, value, minimum, maximum, length } of checks.map(({ _zod }) => _zod.def)) {
    const least = check === 'greater_than' ? value : (minimum ?? length);
    const most = check === 'less_than' ? value : (maximum ?? length);
    if (least !== undefined) limits.min = least;
    if (most !== undefined) limits.max = most;
  }
  return limits;
}

/** Whether Zod drops white space around a text. */
const isTrimmed = (schema: z.ZodType) =>
  ((schema._zod.def as { checks?: { _zod: { def: Check } }[] }).checks ?? []).some(
    ({ _zod }) => _zod.def.check === 'overwrite',
  );

const formatOf = (schema: z.ZodType) => (schema._zod.def as { format?: string }).format;

/**
 * The form of a collection, from its schema. Names are those of `schemas/editing-texts.ts`, by the collection and the keys
 * that lead to the field; the help is the schema's own description.
 */
export const describeForm = (collection: string, schema: z.ZodType): Field => toField(schema, collection, []);

function toField(schema: z.ZodType, collection: string, keys: readonly string[], outerHelp = ''): Field {
  const { type, shape, element, innerType, out, options, discriminator, entries, values } =
    definitionOf(schema);
  const role = fieldRoles.get(schema) ?? {};
  const help = schema.description ?? outerHelp;
  if (type === 'string') return describeText(role, schema);
  if (type === 'number')
    return {
      type: 'number',
      isWhole: formatOf(schema) === 'safeint',
      ...limitsOf(schema),
      ...(role.whenAbsent !== undefined && { start: role.whenAbsent }),
    };
  if (type === 'boolean') return { type: 'yes-no' };
  if (entries)
    return { type: 'choice', options: Object.values(entries).map((value) => toOption(value, help)) };
  if (values) return describeLiteral(values, help);
  if (options) return describeVariants(options, discriminator ?? '', collection, keys);
  if (shape) return { type: 'group', fields: describeFields(shape, collection, keys) };
  if (element)
    return {
      type: 'list',
      of: toField(element, collection, keys, help),
      min: 0,
      ...limitsOf(schema),
      ...(role.isPictogram && { isPictogram: true }),
    };
  const inner = innerType ?? out;
  if (inner) return toField(inner, collection, keys, help);
  throw new TypeError(
    `The editing page has no field for a schema of type ${type} (${collection}: ${keys.join('.')})`,
  );
}

function describeText({ isId, declares, refersTo, isLetter, isPhone }: FieldRole, schema: z.ZodType): Field {
  if (isLetter) return { type: 'letter' };
  if (refersTo) return { type: 'reference', to: refersTo };
  if (isId && declares) return { type: 'id', declares };
  if (isId) return { type: 'id' };
  if (formatOf(schema) === 'date') return { type: 'day' };
  const limits = limitsOf(schema);
  const holds = isPhone ? 'phone' : formatOf(schema) === 'url' ? 'address' : undefined;
  return {
    type: 'text',
    isLong: limits.max !== undefined && limits.max > LONGEST_LINE,
    ...(holds && { holds }),
    ...(!isTrimmed(schema) && holds === undefined && { keepsSpace: true as const }),
    ...limits,
  };
}

function describeLiteral(values: readonly unknown[], help: string): Field {
  const [only] = values;
  if (values.length === 1 && only === true) return { type: 'mark' };
  const named = values.map((value) => toOption(value as string | number, help));
  const [first] = named;
  return named.length === 1 && first
    ? { type: 'fixed', value: first.value }
    : { type: 'choice', options: named };
}

function describeVariants(
  options: readonly z.ZodType[],
  by: string,
  collection: string,
  keys: readonly string[],
): Field {
  const variants = options.flatMap((option): Variant[] => {
    const { shape = {} } = definitionOf(option);
    const kind = shape[by];
    const value = kind && definitionOf(kind).values?.[0];
    if (typeof value !== 'string') throw new TypeError(`A variant of ${collection} does not tell its ${by}`);
    return [{ value, name: VALUE_NAMES[value] ?? value, fields: describeFields(shape, collection, keys) }];
  });
  return { type: 'variants', by, variants };
}

const describeFields = (
  shape: Readonly<Record<string, z.ZodType>>,
  collection: string,
  keys: readonly string[],
): NamedField[] =>
  Object.entries(shape).map(([key, schema]) => ({
    key,
    name: fieldRoles.get(schema)?.isLetter ? EDITING_TEXTS.letter : nameOf(collection, [...keys, key]),
    help: toHelp(schema),
    isOptional: ['optional', 'default'].includes(definitionOf(schema).type),
    ...(fieldRoles.get(innermost(schema))?.isUsual && { isUsual: true }),
    field: toField(schema, collection, [...keys, key]),
  }));

/** The most special name there is: `collection:group.key`, then `collection:key`, then `key`. */
function nameOf(collection: string, keys: readonly string[]): string {
  const key = keys.at(-1) ?? '';
  // The interface has a thousand strings, which have no other names than their keys.
  if (collection === 'ui') return key;
  for (let from = 0; from < keys.length; from += 1) {
    const special = FIELD_NAMES[`${collection}:${keys.slice(from).join('.')}`];
    if (special !== undefined) return special;
  }
  return FIELD_NAMES[key] ?? key;
}

/** The help as somebody reads it who chooses and ticks, and never sees the key of a field or a value. */
function toHelp(schema: z.ZodType): string {
  const help = helpOf(schema);
  if (fieldRoles.get(innermost(schema))?.refersTo) return help.startsWith(HELP_WORDS.reference) ? '' : help;
  const values = valuesWithin(schema);
  const named = values.reduce((said, value) => {
    const [short = value] = (VALUE_NAMES[value] ?? value).split(':');
    return said.replace(new RegExp(`(?<![\\w-])${value}(?![\\w-]| \\()`, 'gu'), short);
  }, help);
  return named
    .replace(/(?<value>\b[a-z-]+) \((?<gloss>[^)]+)\)/gu, (written, value: string, gloss: string) =>
      values.includes(value) ? gloss : written,
    )
    .replace(/\b[a-z]+[A-Z]\w+\b/gu, (key) => FIELD_NAMES[key] ?? key)
    .replace(HELP_WORDS.idFrom, '')
    .replace(HELP_WORDS.outOf, '')
    .replace(HELP_WORDS.dayForm, '')
    .replace(HELP_WORDS.emptyList, HELP_WORDS.leftEmpty)
    .replace(HELP_WORDS.trueIf, HELP_WORDS.tickIf)
    .replace(HELP_WORDS.trueOn, HELP_WORDS.tickOn)
    .replace(/^./u, (first) => first.toUpperCase());
}

/** Past what makes a schema optional. */
function innermost(schema: z.ZodType): z.ZodType {
  const { innerType, out } = definitionOf(schema);
  const inner = innerType ?? out;
  return inner ? innermost(inner) : schema;
}

/** The values that a field can have, or what is inside it. */
function valuesWithin(schema: z.ZodType): readonly string[] {
  const { element, entries, shape } = definitionOf(innermost(schema));
  const inner = [...(element ? [element] : []), ...Object.values(shape ?? {})];
  return [...Object.values(entries ?? {}), ...inner.flatMap(valuesWithin)];
}

/** The description that is nearest to the outside. */
function helpOf(schema: z.ZodType): string {
  const { innerType, out } = definitionOf(schema);
  const inner = innerType ?? out;
  return schema.description ?? (inner ? helpOf(inner) : '');
}

/** A value with the name that its field's help gives it, as in ”weak (svag)”. */
function toOption(value: string | number, help: string): Option {
  const gloss = glossOf(String(value)).exec(help)?.groups?.['gloss'];
  return { value, name: gloss ?? VALUE_NAMES[String(value)] ?? String(value) };
}

const glossOf = (value: string) => new RegExp(`(?<![\\w-])${value} \\((?<gloss>[^)]+)\\)`, 'u');
