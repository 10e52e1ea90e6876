import type { Plugin } from 'vite';

/** The class by which Astro ties the styles of one component to its elements. */
const SCOPE = /\bastro-([a-z0-9]{4})([a-z0-9]{4})\b/g;

/**
 * Shortens the classes of scopes from 14 characters to 5: every element of a component with styles carries one, a third of a
 * megabyte in all that is kept for reading without a network. Rejects two components that would get the same.
 */
export function createScopeShortener(): (code: string) => string {
  const longByShort = new Map<string, string>();
  return (code) =>
    code.replace(SCOPE, (long: string, start: string) => {
      const short = `_${start}`;
      if ((longByShort.get(short) ?? long) !== long)
        throw new Error(`Two components have the scope ${short}. Rename one of them.`);
      longByShort.set(short, long);
      return short;
    });
}

/** Shortens the scopes where Astro writes them: in styles before Vite reads them, in components when Astro is done. */
export function shortScopes(): Plugin[] {
  const shorten = createScopeShortener();
  const isStyle = (id: string) => id.includes('.astro?') && id.includes('type=style');
  const isComponent = (id: string) => /\.astro($|\?)/.test(id) && !isStyle(id);
  const plugin = (enforce: 'pre' | 'post', belongs: (id: string) => boolean): Plugin => ({
    name: `short-scopes-${enforce}`,
    enforce,
    transform: (code, id) => (belongs(id) ? { code: shorten(code), map: null } : undefined),
  });
  return [plugin('pre', isStyle), plugin('post', isComponent)];
}
