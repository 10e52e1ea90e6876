import { afterEach, describe, expect, it, vi } from 'vitest';
import { trustedAddress } from './trusted-address.ts';

afterEach(() => void vi.unstubAllGlobals());

describe('the address of a script', () => {
  it('is itself where the browser knows no trusted types', () => {
    vi.stubGlobal('window', {});
    expect(trustedAddress('worker', '/a.js')()).toBe('/a.js');
  });

  it('is what its policy makes of it, whatever the policy is asked, and the policy is made once', () => {
    const createPolicy = vi.fn((_: string, rules: { createScriptURL(address: string): string }) => ({
      createScriptURL: () => `trusted ${rules.createScriptURL('/evil.js')}`,
    }));
    vi.stubGlobal('window', { trustedTypes: { createPolicy } });
    const address = trustedAddress('worker', '/a.js');
    expect(createPolicy).not.toHaveBeenCalled();
    expect([address(), address()]).toEqual(['trusted /a.js', 'trusted /a.js']);
    expect(createPolicy).toHaveBeenCalledOnce();
    expect(createPolicy.mock.calls[0]?.[0]).toBe('worker');
  });
});
