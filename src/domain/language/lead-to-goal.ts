/** What the lead of a lesson begins with, and its verbs as they stand alone in a list of what one can do. */
const BEGINNING = /^Efter lektionen (kan|vet|ser) du /;
const LATER = /, och du (kan|vet|ser) /g;
const ALONE: Readonly<Record<string, string>> = { kan: '', vet: 'veta ', ser: 'se ' };

/**
 * The lead of a lesson without the words that every lead begins with, for lists in which lessons stand below each other: ”Läsa
 * ett anbud …” for ”Efter lektionen kan du läsa ett anbud …”. A lead that begins in another way stays as it is.
 */
export function leadToGoal(lead: string): string {
  if (!BEGINNING.test(lead)) return lead;
  const goal = lead
    .replace(BEGINNING, (_, verb: string) => ALONE[verb] ?? '')
    .replaceAll(LATER, (_, verb: string) => `, och ${ALONE[verb] ?? ''}`);
  return goal.charAt(0).toUpperCase() + goal.slice(1);
}
