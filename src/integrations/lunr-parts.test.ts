import { fileURLToPath } from 'node:url';
import lunr from 'lunr';
import { beforeAll, describe, expect, it } from 'vitest';
import { readLunrParts } from './lunr-parts.ts';

let parts: typeof lunr;

beforeAll(async () => {
  const code = readLunrParts(fileURLToPath(new URL('../../node_modules/lunr', import.meta.url)));
  parts = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)).default;
});

const serialised = JSON.parse(
  JSON.stringify(
    lunr(function (this: lunr.Builder) {
      this.field('title', { boost: 6 });
      this.field('text');
      for (const [place, title] of ['faktura', 'kvitto', 'faktura utan datum'].entries())
        this.add({ id: `${place}`, title, text: 'en faktura och ett kvitto' });
      // As the site's own index, which words go into as they are.
      this.pipeline.reset();
      this.searchPipeline.reset();
    }),
  ),
);

describe('the parts of lunr that are sent', () => {
  it('are of the version that has made the index', () => {
    expect(parts.version).toBe(lunr.version);
  });

  it('answer as the whole of it', () => {
    const ask = ({ Index }: typeof lunr) =>
      Index.load(serialised).query((query) => {
        query.term('faktura', { boost: 2, usePipeline: false });
        query.term('kvitto', { boost: 0.5, usePipeline: false });
      });
    expect(ask(parts).length).toBeGreaterThan(1);
    expect(JSON.stringify(ask(parts))).toBe(JSON.stringify(ask(lunr)));
  });

  it('leave out what builds an index', () => {
    expect(parts.Builder).toBeUndefined();
  });
});
