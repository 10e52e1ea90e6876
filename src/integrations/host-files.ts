import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { HOST_FOLDER, hostingRules } from '../hosting/hosting-rules.ts';
import { readBase, readSite } from '../hosting/site-address.ts';
import { toApache } from '../hosting/to-apache.ts';
import { toHeadersFile } from '../hosting/to-headers-file.ts';
import { toIis } from '../hosting/to-iis.ts';
import { toNginx } from '../hosting/to-nginx.ts';

/**
 * Writes into the built site what hosts need: `_headers`, `.htaccess` and `web.config` where their hosts look for
 * them, and in `.hosting/` the locations for nginx and `site.json`, the rules as they are, which the preview server
 * and the tests read. Refuses an address that cannot be served, also when it came as `--base` or `--site`.
 */
export function hostFiles(): AstroIntegration {
  let base = '/';
  let site = '';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = readBase(config.base);
        site = readSite(config.site ?? '');
      },
      'astro:build:done': ({ dir, logger }) => {
        const rules = hostingRules(base);
        const files: Record<string, string> = {
          _headers: toHeadersFile(rules),
          '.htaccess': toApache(rules),
          'web.config': toIis(rules),
          [`${HOST_FOLDER}/nginx.conf`]: toNginx(rules),
          [`${HOST_FOLDER}/site.json`]: `${JSON.stringify({ site, ...rules }, undefined, 2)}\n`,
        };
        for (const [name, text] of Object.entries(files)) {
          const file = join(fileURLToPath(dir), name);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, text);
        }
        if (URL.parse(site)?.hostname === 'localhost') {
          logger.warn(`The sitemap says ${site}${base}. For a public site, build with --site https://…`);
        }
      },
    },
  };
}
