import type { z } from 'astro/zod';
import type { Path } from '../domain/words/finding.ts';
import { definitionOf, stepInto, unwrap, valueAt } from '../schemas/definition.ts';
import { type FieldRole, fieldRoles } from '../schemas/field-roles.ts';

/** What a schema says about one field. */
export interface FieldFacts {
  description: string;
  role: FieldRole;
  /** The keys of a group. */
  keys: readonly string[];
  /** The values of a closed list. */
  choices: readonly string[];
}

/** Follows a path through a schema; `data` decides which option of a union is meant. */
export function findFieldFacts(schema: z.ZodType, path: Path, data: unknown): FieldFacts {
  let current: z.ZodType | undefined = schema;
  let value = data;
  for (const step of path) {
    current = current && stepInto(current, step, value);
    if (current === undefined) return { description: '', role: {}, keys: [], choices: [] };
    value = valueAt(value, [step]);
  }
  const definition = definitionOf(unwrap(current, value));
  const choices = definition.entries
    ? Object.values(definition.entries)
    : (definition.values ?? []).map(String);
  return {
    description: descriptionOf(current) ?? '',
    role: roleOf(current),
    keys: Object.keys(definition.shape ?? {}),
    choices,
  };
}

function descriptionOf(schema: z.ZodType): string | undefined {
  const { innerType } = definitionOf(schema);
  return schema.description ?? (innerType && descriptionOf(innerType));
}

function roleOf(schema: z.ZodType): FieldRole {
  const { innerType } = definitionOf(schema);
  return fieldRoles.get(schema) ?? (innerType ? roleOf(innerType) : {});
}
