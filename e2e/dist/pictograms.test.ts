import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PICTOGRAM_BUDGET } from './budgets.ts';
import { base, builtPages, dist } from './built-site.ts';
import { filesIn } from './measure-pages.ts';

const sprites = new Map(
  filesIn(dist)
    .filter((file) => /^tecken\/bilder\/[^/]+\.svg$/.test(file))
    .map((file) => [`${base}${file}`, readFileSync(join(dist, file), 'utf8')]),
);
const symbols = new Map<string, string>(
  [...sprites].flatMap(([file, text]) =>
    [...text.matchAll(/<symbol id="([^"]+)".*<\/symbol>/g)].map(
      ([symbol, name]) => [`${file}#${name}`, symbol] as const,
    ),
  ),
);
const uses = builtPages.flatMap(({ path, html }) =>
  [...html.matchAll(/<svg class="pictogram"[^>]*><use href="([^"]+)"/g)].map(([, href = '']) => ({
    path,
    href,
  })),
);

describe('the pictograms', () => {
  it('are there wherever a page shows one', () => {
    expect(uses.length).toBeGreaterThan(symbols.size);
    expect(uses.filter(({ href }) => !symbols.has(href))).toEqual([]);
  });

  it('are shown, every one', () => {
    const shown = new Set(uses.map(({ href }) => href));
    expect([...symbols.keys()].filter((href) => !shown.has(href))).toEqual([]);
  });

  it('are small, and all different', () => {
    const heavy = [...symbols].filter(
      ([, symbol]) => gzipSync(symbol, { level: 9 }).length > PICTOGRAM_BUDGET,
    );
    expect(heavy.map(([href]) => href)).toEqual([]);
    const drawn = [...symbols.values()].map((symbol) => symbol.replace(/ id="[^"]+"/, ''));
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('take their colours from the page, and nothing from elsewhere', () => {
    for (const text of sprites.values())
      expect(text).not.toMatch(/<(?:script|style|image|text)|href=|#[0-9a-f]{3}"/i);
  });
});
