import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FIGURE_BUDGET } from './budgets.ts';
import { base, builtPages, dist } from './built-site.ts';
import { filesIn } from './measure-pages.ts';

const files = filesIn(dist).filter((file) => /^figurer\/[^/]+\.svg$/.test(file));
const charts = builtPages.flatMap(({ html }) =>
  [...html.matchAll(/<figure class="chart"[\s\S]*?<\/figure>/g)].map(([chart]) => chart),
);

describe('the figures', () => {
  it('are files of their own, each of them shown by some page', () => {
    const shown = new Set(
      charts.flatMap((chart) => [...chart.matchAll(/(?:src|srcset)="([^"]+)"/g)].map(([, file]) => file)),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(files.map((file) => `${base}${file}`).filter((file) => !shown.has(file))).toEqual([]);
    expect(shown.size).toBe(files.length);
  });

  it('keep their room, are fetched when they come into sight, and say what they are', () => {
    for (const chart of charts) {
      expect(chart).toMatch(/<source [^>]*width="\d+" height="\d+"/);
      expect(chart).toMatch(/<img [^>]*alt="[^"]+" width="\d+" height="\d+" loading="lazy"/);
    }
  });

  it('are small, and take nothing from elsewhere', () => {
    for (const file of files) {
      const text = readFileSync(join(dist, file), 'utf8');
      expect(gzipSync(text, { level: 9 }).length, file).toBeLessThanOrEqual(FIGURE_BUDGET);
      expect(text).not.toMatch(/<(?:script|image|foreignObject)|href=|url\(/i);
    }
  });
});
