/**
 * Ids that end in numbers, written short for a page that has hundreds of them: `miljo-f:01-03,07` for `miljo-f01`, `miljo-f02`,
 * `miljo-f03` and `miljo-f07`. Groups stand with spaces between; an id without a number at its end stands as it is. Ids have
 * neither spaces nor colons.
 */
export function shortenIds(ids: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const [number = ''] = /\d*$/.exec(id) ?? [];
    const name = id.slice(0, id.length - number.length);
    groups.set(name, [...(groups.get(name) ?? []), number]);
  }
  return [...groups]
    .flatMap(([name, numbers]) => {
      const some = numbers.filter((number) => number !== '');
      return [
        ...(some.length < numbers.length ? [name] : []),
        ...(some.length > 0 ? [`${name}:${joinRuns(some.toSorted(compareNumbers)).join(',')}`] : []),
      ];
    })
    .join(' ');
}

/** The ids that were shortened, sorted within their groups. */
export function expandIds(text: string): string[] {
  return text
    .split(' ')
    .filter(Boolean)
    .flatMap((group) => {
      const [name, numbers] = group.split(':');
      if (numbers === undefined) return group;
      return numbers.split(',').flatMap((run) => {
        const [from = '', to = from] = run.split('-');
        return Array.from(
          { length: Number(to) - Number(from) + 1 },
          (_, place) => name + `${Number(from) + place}`.padStart(from.length, '0'),
        );
      });
    });
}

/** Numbers that follow each other, written as long, become one run. */
function joinRuns(numbers: readonly string[]): string[] {
  const runs: [first: string, last: string][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1].length === number.length && Number(number) === Number(run[1]) + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? first : `${first}-${last}`));
}

const compareNumbers = (one: string, other: string) =>
  one.length - other.length || (one < other ? -1 : one > other ? 1 : 0);
