/**
 * The names in the braces of a message, read from its type: `'n' | 'total'` for `'{n} av {total}'`, and for the pattern
 * `${string}{n}${string}` that the interface's strings have (see `schemas/ui.ts`). None for a plain `string`.
 */
export type PlaceholderName<Message extends string> =
  Message extends `${infer _Before}{${infer Name}}${infer Rest}` ? Name | PlaceholderName<Rest> : never;

/** A value for each name; an object with any other key does not compile. */
type ValuesFor<Name extends string> = [Name] extends [never]
  ? Record<string, never>
  : Readonly<Record<Name, string | number>>;

/** Puts values into the braces of a message: `fillMessage('{n} av {total}', { n: 1, total: 3 })`. */
export function fillMessage<Message extends string>(
  message: Message,
  values: ValuesFor<PlaceholderName<Message>>,
): string {
  return message.replace(/\{([a-z]+)\}/g, (brace, name: string) =>
    Object.hasOwn(values, name) ? String((values as Record<string, string | number>)[name]) : brace,
  );
}
