import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built site that is tested: `dist`, or another folder in `E2E_DIST`. */
export const dist = fileURLToPath(new URL(`../../${process.env['E2E_DIST'] ?? 'dist'}/`, import.meta.url));

const rulesFile = join(dist, '.hosting/site.json');
if (!existsSync(rulesFile)) throw new Error(`There is no built site in ${dist}. Run npm run build first.`);

/** What the build was told, and what it says that hosts must do. */
export interface BuiltFor {
  site: string;
  /** The path that the site is served under, with a slash at both ends. */
  base: string;
  headers: Record<string, string>;
  caching: { hashedFolder: string; hashed: string; otherwise: string };
  fileTypes: Record<string, { type: string; text: boolean }>;
  notFound: string;
  hidden: string[];
}

export const builtFor: BuiltFor = JSON.parse(readFileSync(rulesFile, 'utf8'));
export const { base } = builtFor;
