import { tidyPhone } from '../../domain/course/phone.ts';
import type { IdKind, Path } from '../../domain/words/finding.ts';
import { completeAddress } from '../../domain/words/web-address.ts';

/** A field that an editor fills in, as it is made of its schema. The page draws it without knowing the schema. */
export type Field =
  /** White space around a text is dropped, unless it means something. */
  | {
      type: 'text';
      min?: number;
      max?: number;
      isLong: boolean;
      keepsSpace?: true;
      holds?: 'phone' | 'address';
    }
  /** An id: `declares` where others refer to it. */
  | { type: 'id'; declares?: IdKind }
  | { type: 'letter' }
  | { type: 'reference'; to: IdKind }
  /** `start` is what it is where it is left out. */
  | { type: 'number'; isWhole: boolean; min?: number; max?: number; start?: number }
  | { type: 'yes-no' }
  /** True, or absent. */
  | { type: 'mark' }
  | { type: 'choice'; options: readonly Option[] }
  | { type: 'day' }
  /** The things of a picture have the picture beside them. */
  | { type: 'list'; of: Field; min: number; max?: number; isPictogram?: true }
  | { type: 'group'; fields: readonly NamedField[] }
  /** Groups that differ by the value of one of their fields. */
  | { type: 'variants'; by: string; variants: readonly Variant[] }
  /** A value of which there is only one. */
  | { type: 'fixed'; value: string | number };

export interface Option {
  value: string | number;
  name: string;
}

export interface Variant extends Option {
  fields: readonly NamedField[];
}

export interface NamedField {
  key: string;
  name: string;
  help: string;
  isOptional: boolean;
  /** May be left out, and is shown all the same. */
  isUsual?: true;
  field: Field;
}

export type Group = Readonly<Record<string, unknown>>;

/** The fields that a group of data has: of variants, those of its own kind. */
export function fieldsOf(field: Field, value: unknown): readonly NamedField[] {
  if (field.type === 'group') return field.fields;
  if (field.type !== 'variants') return [];
  const kind = (value as Group | undefined)?.[field.by];
  return (field.variants.find((variant) => variant.value === kind) ?? field.variants[0])?.fields ?? [];
}

/** What a field holds before anything is filled in. `at` is its place in a list, which letters are made of. */
export function emptyValue(field: Field, at = 0): unknown {
  switch (field.type) {
    case 'text':
    case 'id':
    case 'reference':
    case 'day':
      return '';
    case 'letter':
      return String.fromCharCode('a'.charCodeAt(0) + at);
    case 'number':
      return field.start ?? '';
    case 'yes-no':
      return false;
    case 'mark':
      return true;
    case 'choice':
      return '';
    case 'fixed':
      return field.value;
    case 'list':
      return field.of.type === 'reference' || field.of.type === 'choice'
        ? []
        : Array.from({ length: field.min }, (_, index) => emptyValue(field.of, index));
    case 'group':
    case 'variants':
      return Object.fromEntries(
        fieldsOf(field, undefined)
          .filter(({ isOptional }) => !isOptional)
          .map(({ key, field: inner }) => [key, emptyValue(inner, at)]),
      );
  }
}

/** What an optional field holds when somebody adds it: of a list, one entry to fill in at once. */
export function addedValue(field: Field): unknown {
  const empty = emptyValue(field);
  const isToFill =
    field.type === 'list' && !['reference', 'choice'].includes(field.of.type) && field.min === 0;
  return isToFill ? [emptyValue(field.of)] : empty;
}

/**
 * The same data with its keys in the order of the form, and without optional fields that nobody has filled in. What the form
 * does not know stays, last.
 */
export function orderKeys(field: Field, value: unknown): unknown {
  if (Array.isArray(value))
    return field.type === 'list' ? value.map((entry) => orderKeys(field.of, entry)) : value;
  if (typeof value === 'string') return field.type === 'text' ? tidyText(field, value) : value.trim();
  if (typeof value !== 'object' || value === null) return value;
  const group = value as Group;
  const fields = fieldsOf(field, group);
  const known = fields
    .filter(({ key, isOptional }) => key in group && !(isOptional && isBlank(group[key])))
    .map(({ key, field: inner }) => [key, orderKeys(inner, group[key])]);
  const others = Object.entries(group).filter(([key]) => !fields.some((other) => other.key === key));
  return Object.fromEntries([...known, ...others]);
}

/** A text as it is kept: without white space around it, an address with its `https://`, a number as telephones are given it. */
export function tidyText({ keepsSpace, holds }: Extract<Field, { type: 'text' }>, value: string): string {
  if (keepsSpace) return value;
  const text = value.trim();
  if (holds === 'phone') return tidyPhone(text) ?? text;
  return holds === 'address' ? (completeAddress(text) ?? text) : text;
}

/** Fields that something new is named in, the best first. */
const NAMING = ['shortTitle', 'term', 'title', 'name', 'situation'];

/** The field for what somebody calls something new. `kind` is which of the variants it is, where there are some. */
export function namingField(form: Field, kind = ''): NamedField | undefined {
  const start = form.type === 'variants' && kind !== '' ? { [form.by]: kind } : undefined;
  const needed = fieldsOf(form, start).filter(({ isOptional }) => !isOptional);
  return NAMING.map((key) => needed.find((field) => field.key === key)).find((field) => field !== undefined);
}

/** What is made when something new is: an entry where the file is one list, and otherwise the file. */
export function newForm(form: Field): Field {
  const fields = fieldsOf(form, undefined);
  const [only] = fields;
  return fields.length === 1 && only?.field.type === 'list' ? only.field.of : form;
}

const isBlank = (value: unknown) => value === '' || value === undefined || value === null;

/** The field of a part of the data. */
export function fieldAt(form: Field, data: unknown, at: Path): Field | undefined {
  const named = namedFieldAt(form, data, at);
  return at.length === 0 ? form : named?.field;
}

/** The field that a path leads to, with its name; for an entry of a list, that of the list. */
export function namedFieldAt(form: Field, data: unknown, path: Path): NamedField | undefined {
  let field: Field | undefined = form;
  let value = data;
  let named: NamedField | undefined;
  for (const step of path) {
    if (field?.type === 'list') {
      field = field.of;
      if (named) named = { ...named, field };
    } else {
      named = field && fieldsOf(field, value).find(({ key }) => key === step);
      field = named?.field;
    }
    value =
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined;
  }
  return field === undefined ? undefined : named;
}
