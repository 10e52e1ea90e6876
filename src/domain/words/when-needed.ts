/**
 * Gives what `make` makes, made at the first call and kept for the next ones.
 *
 * It is for what `Intl` makes. The browser reads its tables of a language then, which for dates takes a third of a second on a
 * slow phone, and most pages whose scripts can write a date write none before somebody has done something.
 */
export function whenNeeded<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
