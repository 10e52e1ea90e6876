import type { z } from 'astro/zod';
import type { Path } from '../domain/course/finding.ts';

/** What a schema says about one field. */
export interface FieldFacts {
  description: string;
  /** The keys of a group. */
  keys: readonly string[];
  /** The values of a closed list. */
  choices: readonly string[];
}

/** The part of Zod's definitions that is read here: https://zod.dev/library-authors */
interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  out?: z.ZodType;
  options?: readonly z.ZodType[];
  discriminator?: string;
  entries?: Record<string, string>;
  values?: readonly unknown[];
  valueType?: z.ZodType;
}

const definitionOf = (schema: z.ZodType) => schema._zod.def as unknown as Definition;

/** Follows a path through a schema; `data` decides which option of a union is meant. */
export function findFieldFacts(schema: z.ZodType, path: Path, data: unknown): FieldFacts {
  let current: z.ZodType | undefined = schema;
  let value = data;
  let description = schema.description;
  for (const step of path) {
    current = current && stepInto(current, step, value);
    if (current === undefined) return { description: '', keys: [], choices: [] };
    description = undefined;
    value = valueAt(value, [step]);
    description = descriptionOf(current);
  }
  const inner = current && unwrap(current, value);
  const definition = inner && definitionOf(inner);
  const choices = definition?.entries
    ? Object.values(definition.entries)
    : (definition?.values ?? []).map(String);
  return { description: description ?? '', keys: Object.keys(definition?.shape ?? {}), choices };
}

export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

function stepInto(schema: z.ZodType, step: string | number, value: unknown): z.ZodType | undefined {
  const inner = unwrap(schema, value);
  const { shape, element, valueType } = definitionOf(inner);
  if (typeof step === 'number') return element;
  return shape?.[step] ?? valueType;
}

/** Past optional, default and transformed schemas to the one that has a shape. */
function unwrap(schema: z.ZodType, value: unknown): z.ZodType {
  const { innerType, out, options, discriminator } = definitionOf(schema);
  if (options) {
    const meant = options.find((option) => {
      const tag = discriminator === undefined ? undefined : definitionOf(option).shape?.[discriminator];
      return tag && definitionOf(tag).values?.includes(valueAt(value, [discriminator ?? '']));
    });
    return unwrap(meant ?? options[0] ?? schema, value);
  }
  const next = innerType ?? out;
  return next ? unwrap(next, value) : schema;
}

function descriptionOf(schema: z.ZodType): string | undefined {
  const { innerType } = definitionOf(schema);
  return schema.description ?? (innerType && descriptionOf(innerType));
}
