import { describe, expect, it } from 'vitest';
import {
  FONT_BUDGET,
  NAME_FONT_BUDGET,
  PAGE_BUDGETS,
  SEARCH_CODE_BUDGET,
  SEARCH_INDEX_BUDGET,
} from './budgets.ts';
import { base, dist } from './built-site.ts';
import { measureFonts, measurePages, measureSearch } from './measure-pages.ts';

const pages = measurePages(dist, base);

describe('the built site', () => {
  it('has pages of every kind', () => {
    expect(new Set(pages.map(({ kind }) => kind)).size).toBe(Object.keys(PAGE_BUDGETS).length);
  });

  it('keeps every page inside its byte budget', () => {
    const over = pages
      .filter(({ kind, total }) => total > PAGE_BUDGETS[kind])
      .map(
        ({ path, kind, total }) =>
          `${path} is ${total - PAGE_BUDGETS[kind]} bytes over the budget of ${kind}`,
      );
    expect(over).toEqual([]);
  });

  it('loads no framework on a page that is looked up', () => {
    const loading = pages.filter(
      ({ kind, hasFramework }) => ['page-without-questions', 'catalogue'].includes(kind) && hasFramework,
    );
    expect(loading.map(({ path }) => path)).toEqual([]);
  });

  it('knows the framework when it sees it', () => {
    expect(pages.some(({ hasFramework }) => hasFramework)).toBe(true);
  });

  it('keeps search inside its budgets, code and index', () => {
    const { code, index, workers } = measureSearch(dist, pages);
    // Most of the code is what a worker does.
    expect(workers).toHaveLength(1);
    expect(code).toBeGreaterThan(0);
    expect(code).toBeLessThanOrEqual(SEARCH_CODE_BUDGET);
    expect(index).toBeLessThanOrEqual(SEARCH_INDEX_BUDGET);
  });

  it('has fonts inside their budget', () => {
    const fonts = measureFonts(dist);
    expect(fonts).toBeGreaterThan(0);
    expect(fonts).toBeLessThanOrEqual(FONT_BUDGET);
    expect(measureFonts(dist, true)).toBeGreaterThan(0);
    expect(measureFonts(dist, true)).toBeLessThanOrEqual(NAME_FONT_BUDGET);
  });
});
