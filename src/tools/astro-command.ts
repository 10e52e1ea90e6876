import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The script that is Astro's command. */
export const astroCommand = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');

/** Astro would otherwise put its development server into the background when a program starts it. */
export const ASTRO_ENVIRONMENT = { ASTRO_DEV_BACKGROUND: '0' };
