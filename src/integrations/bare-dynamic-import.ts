import type { Plugin } from 'vite';

/** Vite's own plugin, which wraps every dynamic import in a helper. */
const WRAPPER = 'native:import-analysis-build';

/**
 * Leaves dynamic imports as they are written. Vite's helper around them fetches the styles and the further files of
 * what is imported ahead of time, for nearly a kilobyte and a file more on every page; here a dynamic import brings
 * no styles and hardly any further files.
 */
export function bareDynamicImport(): Plugin {
  return {
    name: 'bare-dynamic-import',
    apply: 'build',
    configResolved({ plugins }) {
      const wrapper = plugins.find(({ name }) => name === WRAPPER);
      const { applyToEnvironment } = wrapper ?? {};
      if (!wrapper || !applyToEnvironment) throw new Error(`Vite has no plugin ${WRAPPER} any more.`);
      wrapper.applyToEnvironment = (environment) =>
        environment.name !== 'client' && applyToEnvironment(environment);
    },
  };
}
