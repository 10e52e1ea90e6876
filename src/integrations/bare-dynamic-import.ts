import type { Plugin } from 'vite';

/** The module that Vite wraps every dynamic import in. */
const HELPER = '\0vite/preload-helper.js';

/** The list of files that the wrapper is to fetch ahead of time, at the head of a chunk. */
const FILE_LIST = /^const __vite__mapDeps=.*\n/;
/** The wrapper around one import, as it is left when its names have been shortened. */
const WRAPPED = /(?<![\w$.])[\w$]+\(\(\)=>(import\([^()]*\)),(?:__vite__mapDeps\(\[[^\]]*\]\)|\[\])\)/g;

/**
 * Takes off the code of one finished chunk what Vite has wrapped its dynamic imports in, and the import of the wrapper
 * from the chunk named `helperName`.
 */
export function unwrapDynamicImports(code: string, helperName: string): string {
  const [, wrapper = ''] = code.match(importOf(helperName)) ?? [];
  const unwrapped = code.replace(WRAPPED, '$1');
  const bare = unwrapped.includes('__vite__mapDeps([') ? unwrapped : unwrapped.replace(FILE_LIST, '');
  const isStillUsed = wrapper === '' || bare.includes(`${wrapper}(()=>import(`);
  return isStillUsed ? bare : bare.replace(importOf(helperName), '');
}

/** The import of the one name that the helper exports, as the local name. */
const importOf = (helperName: string) =>
  new RegExp(`import\\{\\w+ as ([\\w$]+)\\}from"\\./${helperName.replaceAll('.', '\\.')}";`);

/**
 * Leaves out what Vite wraps dynamic imports in: nearly a kilobyte on every page with one for the helper, and a list of
 * files where what is imported imports something itself. It fetches styles and further files ahead of time; here a
 * dynamic import brings no styles, and is seldom more than one file.
 */
export function bareDynamicImport(): Plugin {
  return {
    name: 'bare-dynamic-import',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const helper = chunks.find(({ moduleIds }) => moduleIds.length === 1 && moduleIds[0] === HELPER);
        const helperName = helper?.fileName.split('/').at(-1) ?? '';
        for (const chunk of chunks) chunk.code = unwrapDynamicImports(chunk.code, helperName);
        if (helper && !chunks.some(({ code }) => code.includes(helperName))) delete bundle[helper.fileName];
      },
    },
  };
}
