import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * What of lunr's source an index is read and asked by. Its others build an index and read queries as text, which this site does by
 * itself (docs/adr/0003-search-on-lunr-with-own-swedish-analysis.md): a third of what would be sent.
 */
const PARTS = [
  'lunr',
  'utils',
  'field_ref',
  'set',
  'pipeline',
  'vector',
  'token_set',
  'token_set_builder',
  'index',
  'match_data',
  'query',
];

/** lunr as a module with these parts alone, put together from `folder`, that of the package, as lunr itself does: one after the other. */
export function readLunrParts(folder: string): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const parts = PARTS.map((part) => readFileSync(join(folder, 'lib', `${part}.js`), 'utf8'));
  const whole = parts.join('\n').replace('@VERSION', version);
  // Their `this` is the global object, which a module has not.
  return `export default (function () {\n${whole}\nreturn lunr;\n}).call(globalThis);`;
}

/** A Vite plugin that gives whoever imports lunr these parts of it. */
export function lunrParts(): Plugin {
  return {
    name: 'lunr-parts',
    load: {
      filter: { id: /[\\/]lunr[\\/]lunr\.js$/u },
      handler: (id) => readLunrParts(join(id, '..')),
    },
  };
}
