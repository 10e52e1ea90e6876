/** The sizes that a leader can give the text of the notes; 1 is the usual. */
export const TEXT_SIZES = [0.8, 0.9, 1, 1.15, 1.3, 1.45, 1.6, 1.8, 2];

/** The next size down, or the same where there is none. */
export const smallerSize = (size: number): number => TEXT_SIZES.findLast((other) => other < size) ?? size;

/** The next size up, or the same where there is none. */
export const largerSize = (size: number): number => TEXT_SIZES.find((other) => other > size) ?? size;
