import { describe, expect, it } from 'vitest';
import { isHeld, whenFree } from './when-free.ts';

const failure = (code: string) => Object.assign(new Error(code), { code });

/** Fails so many times, as a file does that another program has, and then answers how often it was asked. */
function heldFor(times: number, code: string) {
  let asked = 0;
  return async () => {
    asked += 1;
    if (asked <= times) throw failure(code);
    return asked;
  };
}

describe('a file that another program has', () => {
  it.each(['EBUSY', 'EPERM', 'EACCES'])('is waited for where Windows says %s', async (code) => {
    await expect(whenFree(heldFor(3, code), { pause: 1 })).resolves.toBe(4);
  });

  it('is given up in the end, and is told from other failures', async () => {
    const error = await whenFree(heldFor(99, 'EBUSY'), { tries: 3, pause: 1 }).catch((one: unknown) => one);
    expect(isHeld(error)).toBe(true);
    await expect(whenFree(heldFor(1, 'EEXIST'), { pause: 1 })).rejects.toThrow('EEXIST');
    expect(isHeld(failure('ENOSPC'))).toBe(false);
  });
});
