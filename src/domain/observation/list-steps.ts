/** A step that sends the reader to the emergency number. */
const NAMES_EMERGENCY = /(?<!\d)112(?!\d)/u;

/**
 * What to do about signs that were seen together, in order: the signs' own steps about danger come before the steps
 * of the rule that applies, since the rule knows only how strong the signs are. Each step stands once.
 */
export function listSteps(
  signs: readonly { actions: readonly string[] }[],
  ruleActions: readonly string[],
): string[] {
  const urgent = signs.flatMap(({ actions }) => actions.filter((action) => NAMES_EMERGENCY.test(action)));
  return [...new Set([...urgent, ...ruleActions])];
}
