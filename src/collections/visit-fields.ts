import type { z } from 'astro/zod';
import type { IdKind, Path } from '../domain/words/finding.ts';
import { definitionOf, unwrap } from '../schemas/definition.ts';
import { type FieldRole, fieldRoles } from '../schemas/field-roles.ts';

/** An id in the data of a file, and where in it. */
export interface FieldId {
  collection: IdKind;
  id: string;
  path: Path;
}

/** The ids that the data gives to things. The data may have any form: what can be read is. */
export const listDeclaredIds = (schema: z.ZodType, data: unknown): FieldId[] =>
  listIds(schema, data, ({ declares }) => declares);

/** The ids of other things that the data names. */
export const listReferredIds = (schema: z.ZodType, data: unknown): FieldId[] =>
  listIds(schema, data, ({ refersTo }) => refersTo);

/** What a file with the schema can give ids to. */
export function listDeclarable(schema: z.ZodType): IdKind[] {
  const own = fieldRoles.get(schema)?.declares;
  return [...new Set([...(own ? [own] : []), ...listInner(schema).flatMap(listDeclarable)])];
}

/** The schemas of which another is made. */
function listInner(schema: z.ZodType): z.ZodType[] {
  const { shape, element, innerType, out, options } = definitionOf(schema);
  return [...Object.values(shape ?? {}), ...(options ?? []), element, innerType, out].filter(
    (inner) => inner !== undefined,
  );
}

const known = new WeakMap<z.ZodType, boolean>();

/** Whether there is any id to look for: a thousand texts of the interface are passed by without a look. */
function holdsIds(schema: z.ZodType): boolean {
  let holds = known.get(schema);
  if (holds === undefined) {
    holds = fieldRoles.get(schema)?.isId === true || listInner(schema).some(holdsIds);
    known.set(schema, holds);
  }
  return holds;
}

function listIds(
  schema: z.ZodType,
  data: unknown,
  collectionOf: (role: FieldRole) => IdKind | undefined,
): FieldId[] {
  const ids: FieldId[] = [];
  const visit = (field: z.ZodType, value: unknown, path: Path): void => {
    if (value === undefined || value === null || !holdsIds(field)) return;
    const inner = unwrap(field, value);
    const collection = collectionOf(fieldRoles.get(inner) ?? {});
    if (collection && typeof value === 'string') ids.push({ collection, id: value, path });
    const { shape, element } = definitionOf(inner);
    if (shape && typeof value === 'object') {
      for (const [key, child] of Object.entries(shape))
        visit(child, (value as Record<string, unknown>)[key], [...path, key]);
    }
    if (element && Array.isArray(value)) {
      for (const [index, member] of value.entries()) visit(element, member, [...path, index]);
    }
  };
  visit(schema, data, []);
  return ids;
}
