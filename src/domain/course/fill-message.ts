/** A message with one form for 1 and another for every other number. */
export interface CountedMessage {
  one: string;
  other: string;
}

/** Puts values into the braces of a message: `fillMessage('{n} av {total}', { n: 1, total: 3 })`. Unknown braces stay. */
export function fillMessage(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{([a-z]+)\}/g, (brace, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : brace,
  );
}

/** Chooses the form for `n` and fills it in. */
export function countMessage(message: CountedMessage, n: number): string {
  return fillMessage(n === 1 ? message.one : message.other, { n });
}
