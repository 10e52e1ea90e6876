import type { Plugin } from 'vite';

/** The module that Vite wraps every dynamic import in. */
const HELPER = '\0vite/preload-helper.js';

/** What Vite writes for that helper: the list of a script's further files, and the place in it for each import. */
const LIST = /^const __vite__mapDeps=.*\n/;
const PLACES = /,__vite__mapDeps\(\[[\d,]*\]\)/g;

/**
 * Leaves out what Vite wraps dynamic imports in: up to a kilobyte on every page with one. It fetches the styles and
 * the further files of what is imported ahead of time; here a dynamic import brings no styles, and nearly all that
 * it needs is on the page already.
 */
export function bareDynamicImport(): Plugin {
  return {
    name: 'bare-dynamic-import',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          const bare = chunk.code.replace(LIST, '').replaceAll(PLACES, '');
          // A list that is still used would be an error on the page.
          if (bare.includes('__vite__mapDeps')) this.error(`cannot read the imports of ${chunk.fileName}`);
          chunk.code = bare;
        }
      },
    },
  };
}
