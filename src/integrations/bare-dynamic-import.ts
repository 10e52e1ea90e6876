import type { Plugin } from 'vite';

/** The module that Vite wraps every dynamic import in. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Leaves out the helper that Vite wraps dynamic imports in: nearly a kilobyte on every page with one. It fetches
 * the styles and the further files of what is imported ahead of time; here a dynamic import brings no styles and is
 * one file.
 */
export function bareDynamicImport(): Plugin {
  return {
    name: 'bare-dynamic-import',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
