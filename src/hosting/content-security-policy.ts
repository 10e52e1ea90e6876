/**
 * The policy of every page. Nothing inline is allowed, so no hashes are needed: scripts, styles and fonts
 * are files of this site. Astro's own policy lists hashes of loaders that the site does not use, and stands
 * after the styles it should govern (docs/adr/0010-own-content-security-policy.md).
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // Each for the address of one worker: `src/adapters/offline-copy.ts`, `src/adapters/search/search-port.ts`.
  'trusted-types offline-copy search',
].join(';');
