/** How wide letters of Arial are, as parts of the size of the type; the font is on every computer that has PowerPoint. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijl'’|]/u, 0.23],
  [/[ ftI.,:;!/()[\]-]/u, 0.31],
  [/[r”"]/u, 0.36],
  [/[cksvxyz?]/u, 0.51],
  [/[mMW]/u, 0.85],
  [/[w]/u, 0.73],
  [/[\p{Lu}–—…]/u, 0.7],
];
const USUAL_WIDTH = 0.57;
/** Bold letters are this much wider. */
const BOLD = 1.08;

/** Width of a text on one line, in the unit of `size`. */
export function widthOf(text: string, size: number, isBold = false): number {
  const letters = [...text].reduce(
    (sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? USUAL_WIDTH),
    0,
  );
  return letters * size * (isBold ? BOLD : 1);
}

/** Lines that a text takes in a column of `width`, broken between words as programs for slides break it. */
export function countLines(text: string, size: number, width: number, isBold = false): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/u)) {
    const length = widthOf(word, size, isBold);
    const space = used === 0 ? 0 : widthOf(' ', size, isBold);
    if (used > 0 && used + space + length > width) {
      lines += 1;
      used = length;
    } else used += space + length;
    lines += Math.max(0, Math.ceil(length / width) - 1);
  }
  return lines;
}

/**
 * The largest size at which `heightAt` fits into `room`, going down from `largest` in steps of half a point. Never
 * smaller than `least`, at which a text that is still too long runs over; a test says that none does.
 */
export function fitSize(
  heightAt: (size: number) => number,
  room: number,
  { largest, least }: { largest: number; least: number },
): number {
  for (let size = largest; size > least; size -= 0.5) if (heightAt(size) <= room) return size;
  return least;
}
