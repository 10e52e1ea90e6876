import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { FONT_PACKAGES } from '../subset-fonts.ts';
import { noteBundledPackages } from './bundled-packages.ts';
import { writeLicenceNotices } from './licence-notices.ts';
import { createSoftwareBill } from './software-bill.ts';

/**
 * Writes two files into the built site: `licenser.txt`, the licences of everything it contains, and `sbom.cdx.json`, its
 * software bill of materials.
 */
export function releaseFiles(): AstroIntegration {
  const bundled = new Set<string>(FONT_PACKAGES);
  let root = '';
  return {
    name: 'release-files',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = fileURLToPath(config.root);
        const note = () => [noteBundledPackages(bundled)];
        // Workers are bundled by themselves.
        updateConfig({ vite: { plugins: note(), worker: { plugins: note } } });
      },
      'astro:build:done': ({ dir }) => {
        const lockfile = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));
        writeFileSync(new URL('sbom.cdx.json', dir), createSoftwareBill(lockfile, bundled));
        writeFileSync(new URL('licenser.txt', dir), writeLicenceNotices(root, bundled));
      },
    },
  };
}
