import type { Plugin } from 'vite';

/** `…/node_modules/@scope/name/…` → `@scope/name`; of nested packages the innermost, which is the one that is used. */
export function packageOf(moduleId: string): string | undefined {
  return /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/u.exec(moduleId)?.[1]?.replace('\\', '/');
}

/** A Vite plugin that collects into `names` the npm packages whose code reaches the browser. */
export function noteBundledPackages(names: Set<string>): Plugin {
  return {
    name: 'note-bundled-packages',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const id of Object.keys(output.modules)) {
          const name = packageOf(id);
          if (name) names.add(name);
        }
      }
    },
  };
}
