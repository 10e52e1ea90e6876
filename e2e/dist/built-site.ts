import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn } from './measure-pages.ts';

/** The built site. Tests that read it need `npm run build` first. */
export const dist = fileURLToPath(new URL(`../../${process.env['E2E_DIST'] ?? 'dist'}/`, import.meta.url));

if (!existsSync(join(dist, 'index.html')))
  throw new Error(`There is no built site in ${dist}. Run npm run build first.`);

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
