import type { Strength } from '../words/vocabulary.ts';

/** What is known of a sign that somebody has seen. */
export interface SeenSign {
  id: string;
  strength: Strength;
  /** Ids of signs that make it weigh more, with the reason. */
  strongerWith: readonly { sign: string; because: string }[];
}

/** What must hold for a rule to apply; all that is given must. */
export interface RuleCondition {
  /** At least this many signs in all. */
  signs?: number;
  /** At least this many that are strong on their own. */
  strong?: number;
  /** At least this many that are moderate or strong. */
  moderate?: number;
  /** Whether one of the signs names another as making it stronger. */
  linked?: boolean;
}

/** A rule that an editor has written: when it applies is `when`; the rest is its words. */
export interface CombinationRule {
  id: string;
  when: RuleCondition;
}

/** One sign that makes another weigh more, among those seen. */
export interface SignLink {
  sign: string;
  with: string;
  because: string;
}

export interface Evaluation<Rule extends CombinationRule> {
  rule: Rule;
  links: SignLink[];
}

/**
 * What signs mean together: the first rule whose condition holds, and which of the signs strengthen each
 * other. Undefined when nothing was seen or no rule applies. The order of the signs does not matter for the rule.
 */
export function evaluateSigns<Rule extends CombinationRule>(
  signs: readonly SeenSign[],
  rules: readonly Rule[],
): Evaluation<Rule> | undefined {
  if (signs.length === 0) return undefined;
  const links = findLinks(signs);
  const strong = signs.filter(({ strength }) => strength === 'strong').length;
  const moderate = signs.filter(({ strength }) => strength !== 'weak').length;
  const rule = rules.find(
    ({ when }) =>
      signs.length >= (when.signs ?? 1) &&
      strong >= (when.strong ?? 0) &&
      moderate >= (when.moderate ?? 0) &&
      (when.linked === undefined || when.linked === links.length > 0),
  );
  return rule && { rule, links };
}

/** Each pair once, also when both signs name each other. */
function findLinks(signs: readonly SeenSign[]): SignLink[] {
  const links: SignLink[] = [];
  for (const { id, strongerWith } of signs) {
    for (const { sign, because } of strongerWith) {
      const seen = signs.some((other) => other.id === sign) && sign !== id;
      const known = links.some((link) => link.sign === sign && link.with === id);
      if (seen && !known) links.push({ sign: id, with: sign, because });
    }
  }
  return links;
}
