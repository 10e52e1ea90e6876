import type { z } from 'astro/zod';

/** The part of Zod's definitions that is read here: https://zod.dev/library-authors */
export interface Definition {
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

export const definitionOf = (schema: z.ZodType) => schema._zod.def as unknown as Definition;

/** Past optional, default and transformed schemas to the one that has a shape. `value` decides which option of a union is meant. */
export function unwrap(schema: z.ZodType, value: unknown): z.ZodType {
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

/** The schema of a key of a group, or of the members of a list. */
export function stepInto(schema: z.ZodType, step: string | number, value: unknown): z.ZodType | undefined {
  const { shape, element, valueType } = definitionOf(unwrap(schema, value));
  if (typeof step === 'number') return element;
  return shape?.[step] ?? valueType;
}

/** What a path leads to in data of any form. */
export function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
