/** How a part ended: whether it holds, and all that it said. */
export interface Ended {
  isRight: boolean;
  said: string;
}

/**
 * Runs parts in lanes beside each other, in each lane one after the other, and tells what a part said when it has ended, so that
 * two never speak at once. All are run, whatever the others say. Gives those that do not hold.
 */
export async function runInLanes(
  lanes: readonly (readonly string[])[],
  run: (part: string) => Promise<Ended>,
  tell: (part: string, ended: Ended, seconds: number) => void,
): Promise<string[]> {
  const wrong: string[] = [];
  await Promise.all(
    lanes.map(async (parts) => {
      for (const part of parts) {
        const begun = performance.now();
        const ended = await run(part);
        tell(part, ended, Math.round((performance.now() - begun) / 1000));
        if (!ended.isRight) wrong.push(part);
      }
    }),
  );
  return wrong;
}
