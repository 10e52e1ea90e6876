/** Longer names make a list of markings hard to read, and to listen to. */
const MAX_LENGTH = 72;

/** The beginning of what stands at a part, cut between words and ended with `…` where it is long. */
export function shortenLabel(label: string): string {
  if (label.length <= MAX_LENGTH) return label;
  const cut = label.slice(0, MAX_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MAX_LENGTH / 2)).replace(/[\s,.:;–-]+$/u, '')} …`;
}
