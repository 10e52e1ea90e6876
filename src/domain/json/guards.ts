/**
 * Small checks of JSON that has come from somewhere else: a file that was fetched, or data that a page carries. They
 * stand at the border, so that everything behind it can trust its types. A guard never throws and never changes
 * anything; fields that it does not know are left alone.
 */
export type Guard<Value> = (value: unknown) => value is Value;

/** A guard for each field of `Fields`; a field that is forgotten does not compile. */
type FieldGuards<Fields> = {
  [Name in keyof Fields]-?: Guard<NonNullable<Fields[Name]>> | Optional<Fields[Name]>;
};

/** A guard of a field that may be left out. */
type Optional<Value> = Guard<Value | undefined>;

export const isText: Guard<string> = (value) => typeof value === 'string';

export const isFlag: Guard<boolean> = (value) => typeof value === 'boolean';

/** A number as JSON has them: finite. */
export const isNumber: Guard<number> = (value): value is number => Number.isFinite(value);

export const isRecord: Guard<Record<string, unknown>> = (value): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One of these words. */
export const isOneOf =
  <const Word extends string>(words: readonly Word[]): Guard<Word> =>
  (value): value is Word =>
    words.some((word) => word === value);

/** A list, empty or not, of what `isEntry` accepts. */
export const isListOf =
  <Entry>(isEntry: Guard<Entry>): Guard<Entry[]> =>
  (value): value is Entry[] =>
    Array.isArray(value) && value.every(isEntry);

/** An object whose every value is what `isEntry` accepts, whatever its keys are. */
export const isMapOf =
  <Entry>(isEntry: Guard<Entry>): Guard<Record<string, Entry>> =>
  (value): value is Record<string, Entry> =>
    isRecord(value) && Object.values(value).every(isEntry);

/** Accepts what `isValue` accepts, and nothing at all. */
export const isMissingOr =
  <Value>(isValue: Guard<Value>): Guard<Value | undefined> =>
  (value): value is Value | undefined =>
    value === undefined || isValue(value);

/** An object with these fields, each its own and as its guard wants it. */
export const hasFields =
  <Fields extends object>(fields: FieldGuards<Fields>): Guard<Fields> =>
  (value): value is Fields =>
    isRecord(value) &&
    Object.entries<Guard<unknown>>(fields).every(([name, isField]) =>
      isField(Object.hasOwn(value, name) ? value[name] : undefined),
    );
