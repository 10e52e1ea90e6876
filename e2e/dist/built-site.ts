import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../support/build.ts';
import { filesIn } from './measure-pages.ts';

export { base, dist } from '../support/build.ts';

export interface BuiltPage {
  /** Address from the root of the site. */
  path: string;
  html: string;
}

/** Every page of the site. */
export const builtPages: readonly BuiltPage[] = filesIn(dist)
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({
    path: `/${file.replace(/index\.html$/, '')}`,
    html: readFileSync(join(dist, file), 'utf8'),
  }));
