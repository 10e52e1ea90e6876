import { afterEach, describe, expect, it, vi } from 'vitest';
import { forgetSession } from './session-entries.ts';

afterEach(() => vi.unstubAllGlobals());

describe('forgetSession', () => {
  it('removes the own entries and no others', () => {
    const own = `se-signalerna:${import.meta.env.BASE_URL}:seen`;
    const entries: Record<string, unknown> = { [own]: '[]', 'se-signalerna:/annan/:seen': '[]', other: 'x' };
    Object.defineProperty(entries, 'removeItem', { value: (key: string) => delete entries[key] });
    vi.stubGlobal('window', { sessionStorage: entries });
    forgetSession();
    expect(Object.keys(entries)).toEqual(['se-signalerna:/annan/:seen', 'other']);
  });

  it('does nothing where storage is blocked', () => {
    vi.stubGlobal('window', {
      get sessionStorage() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    expect(forgetSession).not.toThrow();
  });
});
