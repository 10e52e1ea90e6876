/**
 * Whether at most `limit` insertions, deletions, replacements and swaps of neighbours lead from one word to the
 * other, and how many; undefined when it takes more. Gives up early, since it is asked about every word there is.
 */
export function countEdits(one: string, other: string, limit: number): number | undefined {
  if (Math.abs(one.length - other.length) > limit) return undefined;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let endOne = one.length;
  let endOther = other.length;
  while (endOne > start && endOther > start && one[endOne - 1] === other[endOther - 1]) {
    endOne -= 1;
    endOther -= 1;
  }
  const rows = endOne - start;
  const columns = endOther - start;
  if (rows === 0 || columns === 0)
    return Math.max(rows, columns) <= limit ? Math.max(rows, columns) : undefined;
  if (limit === 1) {
    const isSwap =
      rows === 2 && columns === 2 && one[start] === other[start + 1] && one[start + 1] === other[start];
    return isSwap || (rows === 1 && columns === 1) ? 1 : undefined;
  }
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: columns + 1 }, (_, column) => column);
  for (let row = 1; row <= rows; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= columns; column += 1) {
      const letter = one[start + row - 1];
      const against = other[start + column - 1];
      let edits = Math.min(
        at(previous, column - 1) + (letter === against ? 0 : 1),
        at(previous, column) + 1,
        at(current, column - 1) + 1,
      );
      if (row > 1 && column > 1 && letter === other[start + column - 2] && one[start + row - 2] === against) {
        edits = Math.min(edits, at(beforePrevious, column - 2) + 1);
      }
      current.push(edits);
      least = Math.min(least, edits);
    }
    if (least > limit) return undefined;
    beforePrevious = previous;
    previous = current;
  }
  const edits = at(previous, columns);
  return edits <= limit ? edits : undefined;
}

/** A row of the table has a number in every column; the type system cannot know. */
const at = (row: readonly number[], column: number) => row[column] ?? 0;
