import type { z } from 'astro/zod';
import type { Path } from '../domain/words/finding.ts';
import { valueAt } from '../schemas/definition.ts';
import { withValue } from './page/change-value.ts';
import { type Field, fieldsOf, namedFieldAt } from './page/form.ts';

/** Data that follows its schema, and where something was put that nobody has written. */
export interface FilledData {
  data: unknown;
  standIns: readonly Path[];
}

/** So many times what was put in may be wrong in another way. */
const ROUNDS = 6;

/** Texts that follow a pattern, tried one after another where plain words will not do: an address, a time, path data. */
const PATTERNED = ['https://example.org/', '12:00', 'M4 4h8'];

/**
 * Puts something in every place where the data does not follow the schema, so that rules between fields can be asked before
 * everything is filled in. Undefined where that cannot be done.
 */
export function fillStandIns(schema: z.ZodType, form: Field, data: unknown): FilledData | undefined {
  let filled = data;
  const standIns: Path[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const result = schema.safeParse(filled);
    if (result.success) return { data: filled, standIns };
    for (const issue of result.error.issues) {
      const path = issue.path.filter((step) => typeof step !== 'symbol');
      if (issue.code === 'unrecognized_keys')
        for (const key of issue.keys) filled = withValue(filled, [...path, key], undefined);
      else {
        const named = namedFieldAt(form, filled, path);
        if (named === undefined) return undefined;
        const isLeftOut = named.isOptional && typeof path.at(-1) === 'string';
        const tried = standIns.filter((place) => place.join('.') === path.join('.')).length;
        const patterned = named.field.type === 'text' ? PATTERNED[tried - 1] : undefined;
        const standIn = isLeftOut
          ? undefined
          : (patterned ?? makeStandIn(named.field, valueAt(filled, path), path, standIns.length));
        filled = withValue(filled, path, standIn);
        standIns.push(...(Array.isArray(standIn) ? addedTo(valueAt(data, path), standIn, path) : [path]));
      }
    }
  }
  return undefined;
}

/** The entries of a list that were not there. */
function addedTo(before: unknown, after: readonly unknown[], path: Path): Path[] {
  const count = Array.isArray(before) ? Math.min(before.length, after.length) : 0;
  return after.slice(count).map((_, index) => [...path, count + index]);
}

/** Something that the field may hold; `count` tells those apart that must differ. */
function makeStandIn(field: Field, value: unknown, path: Path, count: number): unknown {
  const place = Number(path.findLast((step) => typeof step === 'number') ?? 0);
  switch (field.type) {
    case 'text':
      return `Text ${count} `.padEnd(field.min ?? 1, 'x').slice(0, field.max);
    case 'id':
    case 'reference':
      return `x-${count}`;
    case 'letter':
      return String.fromCharCode('a'.charCodeAt(0) + place);
    case 'number':
      return field.min ?? field.start ?? 1;
    case 'yes-no':
      return false;
    case 'mark':
      return true;
    case 'choice':
      return field.options[0]?.value;
    case 'day':
      return '2000-01-01';
    case 'fixed':
      return field.value;
    case 'list': {
      const entries: unknown[] = Array.isArray(value) ? value.slice(0, field.max) : [];
      const missing = Math.max(0, field.min - entries.length);
      return entries.concat(
        Array.from({ length: missing }, (_, index) =>
          makeStandIn(field.of, undefined, [...path, entries.length + index], count + index),
        ),
      );
    }
    case 'group':
    case 'variants':
      return Object.fromEntries(
        fieldsOf(field, value)
          .filter(({ isOptional }) => !isOptional)
          .map(({ key, field: inner }, index) => [
            key,
            makeStandIn(inner, undefined, [...path, key], count + index),
          ]),
      );
  }
}
