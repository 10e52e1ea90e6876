import { fillMessage } from './fill-message.ts';
import { LOCALE } from './locale.ts';
import { whenNeeded } from './when-needed.ts';

/** A message in the two forms that Swedish has: one for 1, another for every other number. `other` names the number `{n}`. */
export interface CountedMessage<Other extends string = `${string}{n}${string}`> {
  one: string;
  other: Other;
}

const plural = whenNeeded(() => new Intl.PluralRules(LOCALE));

/** Chooses the form of a message for a number, without filling it in. */
export function pluralForm<Other extends string>({ one, other }: CountedMessage<Other>, n: number): Other {
  // The form for 1 has the same placeholders, or fewer: the check of `content/ui.yaml` sees to it.
  return plural().select(n) === 'one' ? (one as Other) : other;
}

/** Chooses the form of a message for `n` and fills in the number. */
export function countMessage(message: CountedMessage, n: number): string {
  return fillMessage(pluralForm(message, n), { n });
}
