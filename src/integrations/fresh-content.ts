import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isRunnableDevEnvironment } from 'vite';
import type { EvaluatedModules } from 'vite/module-runner';

/**
 * Shows changed content in development at the next request. Astro writes what it has read to a file and tells the browser to load the page
 * again, but the modules of its pages keep the content that they read first (seen in 7.3.5): they are run anew.
 */
export function freshContent(): AstroIntegration {
  let store = '';
  return {
    name: 'fresh-content',
    hooks: {
      'astro:config:done': ({ config }) => {
        store = join(fileURLToPath(config.root), '.astro', 'data-store.json');
      },
      'astro:server:setup': ({ server }) => {
        const forget = (path: string) => {
          if (path !== store) return;
          for (const environment of Object.values(server.environments)) {
            if (isRunnableDevEnvironment(environment)) forgetContent(environment.runner.evaluatedModules);
          }
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        };
        // Astro puts another file in its place, which is a change or a new one as the system sees it.
        server.watcher.on('change', forget);
        server.watcher.on('add', forget);
      },
    },
  };
}

/** Modules of Astro that hold what was read. */
const HOLDS_CONTENT = /astro:data-layer-content|\/content\/data-store\.js/u;

/** Lets the modules that hold content, and all that stand on them, be run anew when they are next asked for. */
function forgetContent(modules: EvaluatedModules): void {
  const stale = new Set([...modules.idToModuleMap.values()].filter(({ id }) => HOLDS_CONTENT.test(id)));
  for (const module of stale) {
    for (const importer of module.importers) {
      const above = modules.getModuleById(importer);
      // A set gives what is added to it while it is gone through.
      if (above) stale.add(above);
    }
  }
  for (const module of stale) modules.invalidateModule(module);
}
