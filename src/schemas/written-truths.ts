/** What an author may have written where `true` or `false` belongs. */
export const WRITTEN_TRUTHS = {
  true: /^(?:ja|yes|true|rätt|sant)$/iu,
  false: /^(?:nej|no|false|fel|falskt)$/iu,
} as const;
