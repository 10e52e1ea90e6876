import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDeck } from './read-deck.ts';
import { LEAST_POINTS, writeDeck } from './write-deck.ts';

const data = (name: string, value: unknown) =>
  `<script type="application/json" data-page-data="${name}">${JSON.stringify(value)}</script>`;
const slide = (sheet: string, notes: string) =>
  `<section data-slide><div class="face">${sheet}</div><div class="notes"><h4>Talarstöd</h4>${notes}</div></section>`;
const drawing = '<svg viewBox="0 0 120 33"><path fill="#10474c" d="M0 0h120v33H0z"></path></svg>';
const daySlide = (
  kind: string,
) => `<template data-day-slide="${kind}"><div class="face"><div class="slide-sheet title-sheet">
  ${drawing}<p class="publisher"><b>Provköping</b></p>
  <div class="title-text"><h3>Dagen</h3><p>Vi övar.</p></div>
  <div class="slide-band"><p class="instruction">Ta fram korten.</p></div></div></div>
  <div class="notes"><h4>Talarstöd</h4><p>Säg hej.</p><p data-show-only>Klockan startar.</p></div></template>`;

const text = slide(
  '<div class="slide-sheet text-sheet"><h3>Varför &lt;avfall&gt;</h3><div class="slide-body"><ul><li>Ett <b>tecken</b></li><li>Två</li></ul></div></div>',
  '<p><strong>Tid:</strong> tre minuter.</p><ol><li>Först</li><li>Sedan</li></ol><p><a href="/akter/x/">Aktens sida</a></p>',
);
const vote = slide(
  `<div class="slide-sheet case-sheet"><p class="case-name">Fall: Åkern</p>
    <ol class="case-steps"><li>Rösta</li><li aria-current="step">Facit</li></ol>
    <div class="slide-band"><h3>Facit: B</h3><p class="instruction">Vad gjorde de andra rimliga?</p></div>
    <div class="case-ask"><h4 class="prompt">Vad gör du först?</h4><ol>
      <li data-option="a"><b class="letter">A</b> <span>Väntar.</span></li>
      <li data-option="b" data-right><b class="letter">B</b> <span>Ringer.<b class="visually-hidden"> Facit</b></span></li></ol></div>
    <div class="case-text"><p><b>B.</b> Någon behöver veta.</p></div></div>`,
  '<p>Gå igenom svaren.</p>',
);
const finds = slide(
  `<div class="slide-sheet case-sheet finds-sheet"><p class="case-name">Akt: Balarna</p>
    <div class="slide-band"><h3>Det här fanns</h3><p class="instruction">En rad i taget.</p></div>
    <ol class="finds"><li data-reveal><span>Mer in än ut</span> <span class="find-place">Journalen</span></li>
      <li data-reveal><span>Nytt bolag</span> <span class="find-place">Fakturan</span></li></ol></div>`,
  '<p>Fråga först.</p>',
);
const place = slide(
  `<div class="slide-sheet place-sheet"><div class="still"><img src="/platser/gard.svg" alt="En gård vid en åker">
    <svg class="place-numbers" viewBox="0 0 1200 800"><rect class="halo" x="120" y="80" width="240" height="160"></rect><rect x="120" y="80" width="240" height="160"></rect><g><circle cx="240" cy="80" r="26"></circle><text>A</text></g></svg></div>
    <ol class="signs"><li data-reveal><b>A</b> <span>Balar som inte är ensilage</span></li></ol>
    <div class="slide-band"><h3>Facit: Gården</h3><p class="instruction">Säg vad ni såg.</p></div></div>`,
  '<p>Låt dem peka.</p>',
);
const page = (isDay = false) => `<html><body>
  <div data-show="pass" data-name="Miljö" ${isDay ? 'data-fallback=""' : ''}></div>
  <div data-pass data-hue="moss">${text}${vote}${finds}${place}${data('pass', { title: 'Miljö' })}</div>
  ${daySlide('title')}${daySlide('welcome')}
  ${data('deck', { note: 'Räkna på en tavla.', breaks: 'Raster', time: 'kl. …' })}</body></html>`;

const sources = {
  readPicture: () =>
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800"><path fill="#476a2d" d="M0 0h1200v800H0z"/></svg>',
  colourOf: () => '#476a2d',
};
const read = (isDay = false) => {
  const deck = readDeck(page(isDay), sources);
  if (!deck) throw new Error('no deck');
  return deck;
};

describe('a deck', () => {
  it('has the slides of the page in their order, with a row more on each where they come one by one', () => {
    const [section] = read().sections;
    expect(section?.slides.map(({ kind, title }) => `${kind}: ${title}`)).toEqual([
      'title: Miljö',
      'text: Varför <avfall>',
      'case: Facit: B',
      'finds: Det här fanns',
      'finds: Det här fanns',
      'finds: Det här fanns',
      'place: Facit: Gården',
      'place: Facit: Gården',
    ]);
  });

  it('keeps the notes, and leaves out what only the show can do', () => {
    const [title, words] = read().sections[0]?.slides ?? [];
    expect(title?.notes).toEqual(['Säg hej.', 'Räkna på en tavla.']);
    expect(words?.notes).toEqual(['Tid: tre minuter.', '1. Först', '2. Sedan']);
  });

  it('of a day begins with the welcome and parts the passes', () => {
    expect(read(true).sections.map(({ title, slides }) => [title, slides[0]?.title])).toEqual([
      ['Miljö', 'Dagen'],
      ['Miljö', 'Miljö'],
      ['Miljö', undefined],
      ['Raster', undefined],
    ]);
  });

  it('is nothing where a page has no slides', () => {
    expect(readDeck('<html><body><p>Text</p></body></html>', sources)).toBeUndefined();
  });
});

const { bytes, overfull } = await writeDeck(read());

describe('the PowerPoint file', () => {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)] as const),
  );
  const slides = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => parts.get(`ppt/slides/slide${n}.xml`) ?? '');

  it('is the same bytes each time, whatever the clock says', async () => {
    expect((await writeDeck(read())).bytes).toEqual(bytes);
  });

  it('has a title that programs know as such on every slide', () => {
    for (const xml of slides) expect(xml).toMatch(/<p:ph\s[^>]*type="title"/u);
  });

  it('has the notes, a paragraph each, in Swedish', () => {
    expect(parts.get('ppt/notesSlides/notesSlide2.xml')).toContain(
      '<a:rPr lang="sv-SE"/><a:t>1. Först</a:t></a:r></a:p>',
    );
  });

  it('describes its pictures', () => {
    expect(slides[6]).toContain('descr="En gård vid en åker"');
    expect(slides[0]).toContain('descr=""');
    expect(slides.join('')).not.toContain('preencoded');
  });

  it('marks the key with a sign and not with colour alone, and without words for those who listen', () => {
    expect(slides[2]).toContain('<a:t>✓ Ringer.</a:t>');
  });

  it('has each picture once, however many slides show it', () => {
    const places = [...parts.keys()].filter((name) => name.startsWith('ppt/media/'));
    expect(places).toHaveLength(2);
    const shown = [7, 8].map(
      (n) => /media\/[^"]+/u.exec(parts.get(`ppt/slides/_rels/slide${n}.xml.rels`) ?? '')?.[0],
    );
    expect(new Set(shown).size).toBe(1);
  });

  it('shows no row before its turn', () => {
    expect(slides[3]).not.toContain('Mer in än ut');
    expect(slides[4]).toContain('Mer in än ut');
    expect(slides[4]).not.toContain('Nytt bolag');
    expect(slides[5]).toContain('Nytt bolag');
    expect(slides[6]).not.toContain('ensilage');
    expect(slides[7]).toContain('ensilage');
  });

  it('has no text smaller than can be read from the last row', () => {
    const sizes = slides.flatMap((xml) => [...xml.matchAll(/ sz="(\d+)"/gu)].map(([, size]) => Number(size)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(LEAST_POINTS * 100);
    expect(overfull).toEqual([]);
  });

  it('says which slide has more text than there is room for', async () => {
    const deck = read();
    const long = { text: 'Ord som fyller hela bilden. '.repeat(80), isBold: false };
    const [section] = deck.sections;
    const first = section?.slides[1];
    if (!section || first?.kind !== 'text') throw new Error('no slide of text');
    const slides = [{ ...first, points: [[long]] }];
    expect((await writeDeck({ ...deck, sections: [{ ...section, slides }] })).overfull).toEqual([
      'Varför <avfall>',
    ]);
  });
});
