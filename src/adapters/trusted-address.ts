/** The part of the Trusted Types API that is used; TypeScript does not know it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

/**
 * The address of a script as the policy of the page demands it. `name` is one of those that
 * `src/hosting/content-security-policy.ts` allows, and may be used once on a page; its rule answers every question with this one address.
 */
export function trustedAddress(name: string, address: string): () => string {
  let trusted: string | undefined;
  return () => {
    const trustedTypes: TrustedTypes | undefined = Reflect.get(window, 'trustedTypes');
    trusted ??=
      trustedTypes?.createPolicy(name, { createScriptURL: () => address }).createScriptURL(address) ??
      address;
    return trusted;
  };
}
