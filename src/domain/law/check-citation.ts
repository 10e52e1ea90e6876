import { findWord } from './find-word.ts';
import type { LawRegister, Misreading, RegisteredProvision } from './law-register.ts';
import { spellOut } from './spell-out.ts';

/** A provision cited somewhere, with the text that leans on it. */
export interface LawCitation {
  /** Id of the source. */
  act: string;
  /** As it is written; may name several provisions. */
  at: string;
  /** The paragraph, list item or explanation that cites it. */
  text: string;
  /** The other provisions of the same act that the same text cites, each spelled out. */
  beside: readonly string[];
}

export type CitationFault =
  | { kind: 'no-register' }
  | { kind: 'unknown'; at: string }
  | { kind: 'no-word'; at: string; provision: RegisteredProvision }
  | { kind: 'misread'; at: string; provision: RegisteredProvision; word: string; instead: string };

/**
 * What is wrong with a citation: an act without a register, a provision that the register lacks, a text without any of
 * the words that are typical of the provision, or a text about what another provision says.
 */
export function checkCitation(
  { act, at, text, beside }: LawCitation,
  registers: ReadonlyMap<string, LawRegister>,
): CitationFault[] {
  const register = registers.get(act);
  if (register === undefined) return [{ kind: 'no-register' }];
  return findProvisions(register, at).flatMap(({ at: one, provision }): CitationFault[] => {
    if (provision === undefined) return [{ kind: 'unknown', at: one }];
    if (findWord(text, provision.words) === undefined) return [{ kind: 'no-word', at: one, provision }];
    return (provision.notFor ?? []).flatMap((misreading) => tellMisread(misreading, one, provision));
  });

  function tellMisread({ words, instead }: Misreading, one: string, provision: RegisteredProvision) {
    const word = findWord(text, words);
    if (word === undefined || beside.includes(instead)) return [];
    return [{ kind: 'misread' as const, at: one, provision, word, instead }];
  }
}

/** The provisions that a citation names; one that the register lacks has none. */
export function findProvisions(
  { provisions }: LawRegister,
  at: string,
): { at: string; provision: RegisteredProvision | undefined }[] {
  const find = (one: string) => provisions.find((provision) => provision.at === one);
  const whole = find(at);
  if (whole) return [{ at, provision: whole }];
  return spellOut(at).map((one) => ({ at: one, provision: find(one) }));
}
