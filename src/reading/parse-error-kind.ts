/** What stopped the parser of MDX. */
export type ParseErrorKind =
  | { kind: 'unclosed'; tag: string }
  /** `open` is the tag that had to end first, if one had begun. */
  | { kind: 'unopened'; tag: string; open: string | undefined }
  | { kind: 'exclamation' }
  | { kind: 'expression' }
  /** Something after `<` that is no tag. */
  | { kind: 'no-tag' }
  /** A message that this version of the project has not met. */
  | { kind: 'unknown' };

/**
 * What the parser's message says. Sätteri gives no codes, so its English is read, here alone: the test holds each message of the
 * version in use, and fails by name where an upgrade words one anew.
 */
export function parseErrorKind(message: string): ParseErrorKind {
  const unclosed = /Expected a closing tag for `<(?<tag>[^>`]+)>`/u.exec(message)?.groups?.['tag'];
  if (unclosed !== undefined) return { kind: 'unclosed', tag: unclosed };
  const unopened = /Unexpected closing tag `<\/(?<tag>[^>`]+)>`/u.exec(message)?.groups?.['tag'];
  if (unopened !== undefined) {
    const open = /corresponding closing tag for `<(?<tag>[^>`]+)>`/u.exec(message)?.groups?.['tag'];
    return { kind: 'unopened', tag: unopened, open };
  }
  if (/Unexpected character `!`/u.test(message)) return { kind: 'exclamation' };
  if (/expression|closing brace/u.test(message)) return { kind: 'expression' };
  if (/Unexpected character after `<`/u.test(message)) return { kind: 'no-tag' };
  return { kind: 'unknown' };
}
