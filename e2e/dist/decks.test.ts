import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DECK_BUDGET } from './budgets.ts';
import { builtPages, dist } from './built-site.ts';

/** Every page of slides, with the file that lies beside it. */
const decks = builtPages
  .filter(({ path }) => /^\/kunskapsdag\/(?:[^/]+\/)?visa\/$/u.test(path))
  .map(({ path, html }) => ({ path, html, file: join(dist, path.replace('visa/', 'bilder.pptx')) }));

const partsOf = (file: string) =>
  Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => ({ name, text: strFromU8(bytes) }));

describe('the PowerPoint files', () => {
  it('are there for every page of slides', () => {
    expect(decks.length).toBeGreaterThan(5);
    expect(decks.filter(({ file }) => !existsSync(file)).map(({ path }) => path)).toEqual([]);
  });

  for (const { path, html, file } of decks) {
    it(`hold the slides, each with its title and its notes: ${path}`, () => {
      const parts = partsOf(file);
      const slides = parts.filter(({ name }) => /^ppt\/slides\/slide\d+\.xml$/u.test(name));
      const notes = parts.filter(({ name }) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/u.test(name));
      expect(slides.length).toBeGreaterThan(html.match(/ data-slide[ >]/gu)?.length ?? 0);
      expect(notes.length).toBe(slides.length);
      for (const { name, text } of slides) expect(text, name).toMatch(/<p:ph\s[^>]*type="title"/u);
      for (const { name, text } of notes)
        expect(text.replaceAll(/<[^>]*>/gu, '').trim().length, name).toBeGreaterThan(20);
      expect(parts.some(({ name }) => name.endsWith('.png'))).toBe(true);
    });

    it(`can be read from the last row, and say nothing of the machine that made them: ${path}`, () => {
      const texts = partsOf(file).filter(({ name }) => name.endsWith('.xml') || name.endsWith('.rels'));
      const sizes = texts
        .filter(({ name }) => name.startsWith('ppt/slides/'))
        .flatMap(({ text }) => [...text.matchAll(/ sz="(\d+)"/gu)].map(([, size]) => Number(size)));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(2000);
      const said = texts.filter(({ text }) => text.includes(process.cwd()) || text.includes('localhost'));
      expect(said.map(({ name }) => name)).toEqual([]);
      expect(statSync(file).size).toBeLessThanOrEqual(DECK_BUDGET);
    });
  }

  it('are not kept on devices, where the show works without them', () => {
    expect(readFileSync(join(dist, 'sw-files.json'), 'utf8')).not.toContain('.pptx');
  });
});
