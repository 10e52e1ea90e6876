import { setTimeout as wait } from 'node:timers/promises';

/** What Windows answers while another program has a file: an editor, a virus scanner, or whatever copies folders to a server. */
const HELD: readonly string[] = ['EBUSY', 'EPERM', 'EACCES'];

export const isHeld = (error: unknown): boolean =>
  HELD.includes((error as NodeJS.ErrnoException | undefined)?.code ?? '');

/** Does something with a file, and tries anew for a second where another program has it: most let go in a moment. */
export async function whenFree<Result>(
  action: () => Promise<Result>,
  { tries = 10, pause = 100 } = {},
): Promise<Result> {
  for (let left = tries - 1; ; left -= 1) {
    try {
      return await action();
    } catch (error) {
      if (left <= 0 || !isHeld(error)) throw error;
      await wait(pause);
    }
  }
}
