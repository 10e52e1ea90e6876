/**
 * Prints what the pages of the built site weigh beside their budgets, the heaviest page of each kind.
 *
 *     npm run report:sizes [-- --json]
 */
import { parseArgs } from 'node:util';
import { base, dist } from '../support/build.ts';
import {
  FONT_BUDGET,
  KILOBYTE,
  OFFLINE_BUDGET,
  PAGE_BUDGETS,
  PAGE_KINDS,
  SEARCH_CODE_BUDGET,
  SEARCH_INDEX_BUDGET,
} from './budgets.ts';
import { measureFonts, measureOffline, measurePages, measureSearch } from './measure-pages.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const pages = measurePages(dist, base);
const fonts = measureFonts(dist);
const search = measureSearch(dist, pages);
const offline = measureOffline(dist);

const kinds = PAGE_KINDS.flatMap((kind) => {
  const [heaviest] = pages.filter((page) => page.kind === kind).sort((one, other) => other.total - one.total);
  return heaviest ? [{ ...heaviest, budget: PAGE_BUDGETS[kind] }] : [];
});

if (values.json) {
  console.log(
    JSON.stringify({ kinds, search, fonts: { total: fonts, budget: FONT_BUDGET }, offline, pages }, null, 2),
  );
} else {
  const kilobytes = (bytes: number) => (bytes / KILOBYTE).toFixed(1);
  const rows = [
    ['page kind', 'html', 'css', 'js', 'sum', 'budget', 'heaviest page'],
    ...kinds.map(({ kind, html, css, js, total, budget, path }) => [
      kind,
      ...[html, css, js, total, budget].map(kilobytes),
      path,
    ]),
    ['search code', '', '', '', kilobytes(search.code), kilobytes(SEARCH_CODE_BUDGET), ''],
    ['search index', '', '', '', kilobytes(search.index), kilobytes(SEARCH_INDEX_BUDGET), ''],
    ['fonts', '', '', '', kilobytes(fonts), kilobytes(FONT_BUDGET), ''],
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const isText = (column: number) => column === 0 || column === widths.length - 1;
  console.log('kB (1024 bytes) after gzip -9; fonts as they are\n');
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(cells.join('  ').trimEnd());
  }
  const megabytes = (bytes: number) => `${(bytes / KILOBYTE / KILOBYTE).toFixed(2)} MB`;
  console.log(
    `\nkept offline: ${offline.files} files, ${megabytes(offline.compressed)} on the device (budget ${megabytes(OFFLINE_BUDGET)}), ${megabytes(offline.bytes)} unpacked`,
  );
}
