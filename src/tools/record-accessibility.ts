/**
 * Runs axe on every page of the built site and writes the day, the number of pages and the result into
 * `content/accessibility.yaml`: `npm run build && npm run record:accessibility`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { todayInSweden } from '../checks/check-content.ts';

const run = spawnSync(
  process.execPath,
  [
    'node_modules/.bin/playwright',
    'test',
    '--config',
    'e2e/playwright.config.ts',
    'e2e/accessibility/every-page.spec.ts',
  ],
  { stdio: 'inherit' },
);
if (run.status !== 0) {
  console.error('Something was found. Mend it first; nothing has been written.');
  process.exit(1);
}
const file = 'content/accessibility.yaml';
const document = parseDocument(readFileSync(file, 'utf8'));
const sitemap = readFileSync('dist/sitemap-0.xml', 'utf8');
document.setIn(['tests', 'date'], todayInSweden(new Date()));
document.setIn(
  ['tests', 'toolVersion'],
  JSON.parse(readFileSync('node_modules/axe-core/package.json', 'utf8')).version,
);
// The page for wrong addresses is tested, too, and is not in the sitemap.
document.setIn(['tests', 'pages'], [...sitemap.matchAll(/<loc>/g)].length + 1);
document.setIn(['tests', 'violations'], 0);
writeFileSync(file, document.toString({ lineWidth: 0 }));
console.log(`Wrote the result to ${file}.`);
