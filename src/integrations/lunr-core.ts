import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** What a query needs. The rest of lunr – stemmer, stop words, query language, builder – weighs 5 kB of its 8. */
const PARTS = ['utils', 'field_ref', 'set', 'vector', 'token_set', 'match_data', 'query', 'index'];

/** lunr's own source, without the parts that only building an index needs. */
export function readLunrCore(): string {
  const folder = join(dirname(createRequire(import.meta.url).resolve('lunr')), 'lib');
  const parts = PARTS.map((part) => readFileSync(join(folder, `${part}.js`), 'utf8'));
  // `utils.js` writes to the console through the global object, which modules do not have as `this`.
  return `var lunr = {};\n${parts.join('\n').replace('})(this)', '})(globalThis)')}\nexport default lunr;\n`;
}

/** Gives the browser lunr's core instead of all of it. The server, which builds the index, gets the whole package. */
export function lunrCore(): Plugin {
  return {
    name: 'lunr-core',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: (id) => (id === 'lunr' ? '\0lunr-core' : undefined),
    load: (id) => (id === '\0lunr-core' ? readLunrCore() : undefined),
  };
}
