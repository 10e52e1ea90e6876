import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import sharp, { type Sharp } from 'sharp';
import { LOCALE_WITH_COUNTRY } from '../../domain/words/locale.ts';
import type { Deck, DeckPicture, DeckSlide, Paragraph } from './deck.ts';
import { countLines, fitSize, widthOf } from './fit-text.ts';

/** Text of a slide may be this small and no smaller, in points: 40 of 1080 lines on the wall. */
export const LEAST_POINTS = 20;

const FONT = 'Arial';
/** The colours of a slide on the site (`slides.css`), which reach 7:1. */
const COLOURS = {
  ground: 'FBFAF6',
  ink: '14232B',
  soft: '37464E',
  line: 'CFCDC3',
  panel: 'FFFFFF',
  band: '0A3A3E',
  onBand: 'FFFFFF',
  right: '0F4D28',
  rightGround: 'E0F0E4',
  signal: 'F5B700',
} as const;

/** A box in units, and what stands in it. */
interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** A slide is 100 units wide, as on the site: `cqi` there. Programs for slides count in inches. */
const WIDTH = 13.333;
const HEIGHT = 7.5;
const UNIT = WIDTH / 100;
const FOOT = 48.25;
const SLIDE_HEIGHT = 56.25;
/** The drawing of the town at the lake, whole, down to the foot. */
const LAKE: Box = { x: 0, y: FOOT - 27.5, w: 100, h: 27.5 };
const inches = (units: number) => units * UNIT;
/** Points are 72 to an inch. */
const points = (units: number) => units * UNIT * 72;
const LINE = 1.2;

const placed = ({ x, y, w, h }: Box) => ({ x: inches(x), y: inches(y), w: inches(w), h: inches(h) });

export interface WrittenDeck {
  bytes: Uint8Array;
  /** Titles of slides whose text runs over its place even at {@link LEAST_POINTS}. */
  overfull: string[];
}

/**
 * Writes a deck as a file for PowerPoint: text that can be changed, notes, pictures with their descriptions, a title on every slide.
 * The same deck gives the same bytes: the library's clock, random ids and file times are taken away.
 */
export async function writeDeck(deck: Deck): Promise<WrittenDeck> {
  const file = new PptxGenJS();
  file.defineLayout({ name: 'wide', width: WIDTH, height: HEIGHT });
  file.layout = 'wide';
  file.title = deck.title;
  file.author = deck.author;
  file.company = deck.author;
  file.subject = deck.title;
  file.theme = { headFontFace: FONT, bodyFontFace: FONT };
  defineLayouts(file);
  const painter = new Painter(file);
  for (const [at, { title, colour, slides }] of deck.sections.entries()) {
    const sectionTitle = `${at + 1}. ${title}`;
    file.addSection({ title: sectionTitle });
    for (const slide of slides) await painter.paint(slide, { sectionTitle, colour });
  }
  const written = (await file.write({ outputType: 'uint8array' })) as Uint8Array;
  return { bytes: settle(written), overfull: [...painter.overfull] };
}

type LayoutName = DeckSlide['kind'];

/** A layout for each kind of slide, with its title in place, so that whoever adds a slide gets the same look. */
function defineLayouts(file: PptxGenJS): void {
  const band = { rect: { ...placed({ x: 0, y: FOOT, w: 100, h: 8 }), fill: { color: COLOURS.band } } };
  const dark = { color: COLOURS.band };
  const light = { color: COLOURS.ground };
  const titleAt = (box: Box, size: number, color: string = COLOURS.ink) => ({
    placeholder: {
      options: {
        name: 'title',
        type: 'title' as const,
        ...placed(box),
        margin: 0,
        fontFace: FONT,
        fontSize: size,
        bold: true,
        color,
        align: 'left' as const,
        valign: 'top' as const,
      },
      text: '',
    },
  });
  const inBand = titleAt({ x: 4, y: 48.9, w: 92, h: 3.6 }, 28, COLOURS.onBand);
  const layouts: Record<LayoutName, Pick<PptxGenJS.SlideMasterProps, 'background' | 'objects'>> = {
    title: { background: dark, objects: [titleAt({ x: 5, y: 9.4, w: 90, h: 8.4 }, 60, COLOURS.onBand)] },
    text: { background: light, objects: [titleAt({ x: 5, y: 4, w: 90, h: 12 }, 44)] },
    case: { background: light, objects: [band, inBand] },
    finds: { background: light, objects: [band, inBand] },
    place: { background: light, objects: [band, inBand] },
    break: { background: light, objects: [band, titleAt({ x: 5, y: 6, w: 48, h: 7 }, 44)] },
    talk: { background: dark, objects: [titleAt({ x: 5, y: 6, w: 90, h: 8 }, 54, COLOURS.onBand)] },
  };
  for (const [title, layout] of Object.entries(layouts)) file.defineSlideMaster({ title, ...layout });
}

interface Setting {
  sectionTitle: string;
  colour: string;
}

type Fit = typeof fitSize;

/** Puts what stands on a slide into the file. */
class Painter {
  readonly #file: PptxGenJS;
  /** Drawings that were made into pictures already, by what they were made from. */
  readonly #pictures = new Map<string, string>();

  /** Slides with more text than there is room for at the least size. */
  readonly overfull = new Set<string>();

  constructor(file: PptxGenJS) {
    this.#file = file;
  }

  /** {@link fitSize}, which remembers what does not fit. */
  #sizeThat(title: string): Fit {
    return (heightAt, room, sizes) => {
      const size = fitSize(heightAt, room, sizes);
      if (heightAt(size) > room) this.overfull.add(title);
      return size;
    };
  }

  async paint(slide: DeckSlide, { sectionTitle, colour }: Setting): Promise<void> {
    const page = this.#file.addSlide({ masterName: slide.kind, sectionTitle });
    page.addNotes(slide.notes.join('\n'));
    const hue = colour.replace('#', '').toUpperCase();
    if (slide.kind !== 'title' && slide.kind !== 'talk')
      page.addShape('rect', { ...placed({ x: 0, y: 0, w: 100, h: 0.9 }), fill: { color: hue } });
    switch (slide.kind) {
      case 'title':
        return this.#paintTitle(page, slide);
      case 'text':
        return this.#paintText(page, slide, hue);
      case 'case':
        return paintCase(page, slide, this.#sizeThat(slide.title));
      case 'finds':
        return paintFinds(page, slide, this.#sizeThat(slide.title));
      case 'place':
        return this.#paintPlace(page, slide);
      case 'break':
        return this.#paintBreak(page, slide);
      case 'talk':
        return this.#paintTalk(page, slide);
    }
  }

  async #paintTitle(page: PptxGenJS.Slide, slide: Extract<DeckSlide, { kind: 'title' }>): Promise<void> {
    const reach = addTitle(page, slide.title, { size: 60, width: 90 });
    await this.#addDrawing(page, slide.picture, LAKE);
    const { publisher } = slide;
    if (typeof publisher === 'string') {
      const w = points(3.2) + widthOf(publisher, LEAST_POINTS, true);
      const width = Math.min(60, w / points(1));
      page.addText(publisher, {
        ...placed({ x: 95 - width, y: 3, w: width, h: 4.4 }),
        ...textOf(LEAST_POINTS, { isBold: true }),
        fill: { color: COLOURS.panel },
        align: 'center',
        valign: 'middle',
      });
    } else {
      page.addShape('rect', { ...placed({ x: 73, y: 3, w: 22, h: 6 }), fill: { color: COLOURS.panel } });
      await this.#addPicture(page, publisher, { x: 74, y: 3.6, w: 20, h: 4.8 });
    }
    page.addText(slide.lead, {
      ...placed({ x: 5, y: 11.6 + reach, w: 90, h: 9 }),
      ...textOf(28, { colour: COLOURS.onBand }),
      valign: 'top',
    });
    addInstruction(page, slide.instruction, { x: 5, y: FOOT, w: 90, h: 8 });
  }

  async #paintText(
    page: PptxGenJS.Slide,
    { title, points: items, isOrdered, paragraphs, picture }: Extract<DeckSlide, { kind: 'text' }>,
    hue: string,
  ): Promise<void> {
    const width = picture ? 44 : 90;
    const top = 6 + addTitle(page, title, { size: 44, width: 90 });
    const room = SLIDE_HEIGHT - 3 - top;
    if (picture) await this.#addPicture(page, picture, { x: 52, y: top, w: 43, h: room });
    const rows = [...paragraphs, ...items];
    if (rows.length === 0) return;
    const textWidth = width - 9;
    const heights = (size: number) =>
      rows.map((row) => countLines(plain(row), size, points(textWidth)) * size * LINE + size);
    const size = this.#sizeThat(title)((size) => sum(heights(size)), points(room), {
      largest: 36,
      least: LEAST_POINTS,
    });
    const spare = Math.max(0, room - sum(heights(size)) / points(1)) / rows.length;
    let y = top;
    for (const [at, row] of rows.entries()) {
      const h = (heights(size)[at] ?? 0) / points(1) + spare;
      const isPoint = at >= paragraphs.length;
      page.addShape('line', {
        ...placed({ x: 5, y, w: width, h: 0 }),
        line: { color: COLOURS.line, width: 1.5 },
      });
      if (isPoint && isOrdered)
        page.addText(`${at - paragraphs.length + 1}`, {
          ...placed({ x: 5, y: y + h / 2 - 2.8, w: 5.6, h: 5.6 }),
          ...textOf(Math.min(size, 30), { isBold: true }),
          shape: 'roundRect',
          rectRadius: 0.1,
          fill: { color: COLOURS.panel },
          line: { color: COLOURS.ink, width: 2 },
          align: 'center',
          valign: 'middle',
        });
      else if (isPoint)
        page.addShape('rect', {
          ...placed({ x: 6, y: y + h / 2 - 0.9, w: 1.8, h: 1.8 }),
          fill: { color: hue },
        });
      page.addText(toRuns(row), {
        ...placed(isPoint ? { x: 13, y, w: textWidth + 1, h } : { x: 5, y, w: width, h }),
        ...textOf(size),
        valign: 'middle',
      });
      y += h;
    }
    page.addShape('line', {
      ...placed({ x: 5, y, w: width, h: 0 }),
      line: { color: COLOURS.line, width: 1.5 },
    });
  }

  async #paintPlace(page: PptxGenJS.Slide, slide: Extract<DeckSlide, { kind: 'place' }>): Promise<void> {
    addBand(page, slide);
    const texts =
      slide.signs.length > 0
        ? slide.signs.map(({ letter, text }) => [letter, text])
        : [['', slide.situation]];
    const room = points(FOOT - 4);
    const besides = (picture: number) => 100 - picture - 4.8;
    const heightIn = (width: number) => (size: number) =>
      sum(texts.map(([, text = '']) => countLines(text, size, points(width - 3)) * size * LINE + size * 0.6));
    // The picture gives way where much is said of it.
    const large = 66;
    const box =
      heightIn(besides(large))(LEAST_POINTS) <= room
        ? { x: 0, y: 2.6, w: large, h: 44 }
        : { x: 1.5, y: 6.6, w: 54, h: 36 };
    await this.#addPicture(page, slide.picture, box);
    const badge = 4;
    for (const { letter, frame } of slide.marks) {
      const at = { x: box.x + frame.x * box.w, y: box.y + frame.y * box.h };
      page.addShape('rect', {
        ...placed({ ...at, w: frame.width * box.w, h: frame.height * box.h }),
        line: { color: COLOURS.signal, width: 5 },
      });
      const x = Math.min(
        Math.max(at.x + (frame.width * box.w - badge) / 2, 0.3),
        box.x + box.w - badge - 0.3,
      );
      page.addText(letter, {
        ...placed({ x, y: Math.max(at.y - badge / 2, box.y), w: badge, h: badge }),
        ...textOf(LEAST_POINTS, { isBold: true }),
        shape: 'ellipse',
        fill: { color: COLOURS.signal },
        line: { color: COLOURS.ink, width: 1.5 },
        align: 'center',
        valign: 'middle',
      });
    }
    const width = besides(box.x + box.w);
    const size = this.#sizeThat(slide.title)(heightIn(width), room, { largest: 26, least: LEAST_POINTS });
    const heightOf = (text = '') =>
      (countLines(text, size, points(width - 3)) * size * LINE + size * 0.6) / points(1);
    const rest = FOOT - 4 - sum(texts.map(([, text]) => heightOf(text)));
    let y = 2.4 + Math.max(0, rest / 2);
    for (const [at, [letter, text = '']] of texts.entries()) {
      const h = heightOf(text);
      const isShown = !letter || at < slide.shown;
      page.addText(`${letter ? `${letter}  ` : ''}${isShown ? text : ''}`, {
        ...placed({ x: box.x + box.w + 2.4, y, w: width, h }),
        ...textOf(size),
        valign: 'top',
      });
      y += h;
    }
  }

  async #paintBreak(page: PptxGenJS.Slide, slide: Extract<DeckSlide, { kind: 'break' }>): Promise<void> {
    addTitle(page, slide.title, { size: 44, width: 48 });
    await this.#addDrawing(page, slide.picture, { x: 54, y: 0.9, w: 46, h: FOOT - 0.9 });
    page.addText(slide.again, {
      ...placed({ x: 5, y: 15, w: 48, h: 5 }),
      ...textOf(26, { isBold: true }),
      valign: 'bottom',
    });
    page.addText(slide.time, {
      ...placed({ x: 5, y: 20, w: 48, h: 16 }),
      ...textOf(110, { isBold: true }),
      valign: 'middle',
    });
    page.addText(slide.lead, { ...placed({ x: 5, y: 37, w: 46, h: 9 }), ...textOf(26), valign: 'top' });
    addInstruction(page, slide.instruction, { x: 4, y: FOOT, w: 92, h: 8 });
  }

  async #paintTalk(page: PptxGenJS.Slide, slide: Extract<DeckSlide, { kind: 'talk' }>): Promise<void> {
    addTitle(page, slide.title, { size: 54, width: 90 });
    await this.#addDrawing(page, slide.picture, LAKE);
    page.addText(slide.lead, {
      ...placed({ x: 5, y: 15, w: 80, h: 9 }),
      ...textOf(30, { colour: COLOURS.onBand }),
      valign: 'top',
    });
    addInstruction(page, slide.instruction, { x: 5, y: FOOT, w: 90, h: 8 });
  }

  /** A drawing of the slide itself, filled to its box from the bottom, and nothing to those who listen. */
  async #addDrawing(page: PptxGenJS.Slide, svg: string, box: Box): Promise<void> {
    const width = Math.round(box.w * 16);
    const height = Math.round(box.h * 16);
    const data = await this.#toPng(`${svg}${width}x${height}`, () =>
      sharp(Buffer.from(svg), { density: 144 }).resize(width, height, { fit: 'cover', position: 'bottom' }),
    );
    page.addImage({ data, ...placed(box), altText: '' });
  }

  /** A picture as large as its box lets it be, whole. */
  async #addPicture(page: PptxGenJS.Slide, { data: from, alt }: DeckPicture, box: Box): Promise<void> {
    const key = typeof from === 'string' ? from : from.toString('base64');
    const data = await this.#toPng(key, () =>
      sharp(Buffer.from(from), { density: 108 }).resize({ width: 1600, height: 1200, fit: 'inside' }),
    );
    const { width = 1, height = 1 } = await sharp(Buffer.from(data.split(',')[1] ?? '', 'base64')).metadata();
    const scale = Math.min(box.w / width, box.h / height);
    const [w, h] = [width * scale, height * scale];
    page.addImage({
      data,
      ...placed({ x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h }),
      altText: alt,
    });
  }

  async #toPng(key: string, make: () => Sharp): Promise<string> {
    const known = this.#pictures.get(key);
    if (known !== undefined) return known;
    const bytes = await make().png({ palette: true, compressionLevel: 9 }).toBuffer();
    const data = `image/png;base64,${bytes.toString('base64')}`;
    this.#pictures.set(key, data);
    return data;
  }
}

/** The answers on the left and what goes with them on the right, as on the site: the answers never move. */
function paintCase(page: PptxGenJS.Slide, slide: Extract<DeckSlide, { kind: 'case' }>, sizeThat: Fit): void {
  addBand(page, slide);
  addName(page, slide.name);
  let x = 98;
  for (const { text, isCurrent } of slide.steps.toReversed()) {
    const w = widthOf(text, LEAST_POINTS, isCurrent) / points(1) + 1.8;
    x -= w;
    page.addText(text, {
      ...placed({ x, y: 1.4, w, h: 3 }),
      ...textOf(LEAST_POINTS, {
        isBold: isCurrent,
        colour: isCurrent ? COLOURS.ground : COLOURS.soft,
      }),
      ...(isCurrent && { shape: 'roundRect', rectRadius: 0.2, fill: { color: COLOURS.ink } }),
      align: 'center',
      valign: 'middle',
    });
  }

  const top = 5.4;
  const split = 54;
  const letterWidth = 5;
  const optionWidth = split - 4 - 2 - letterWidth - 1.4;
  const promptOf = (size: number) => Math.max(LEAST_POINTS + 2, size * 1.3);
  const promptHeight = (size: number) =>
    countLines(slide.prompt, promptOf(size), points(split - 7), true) * promptOf(size) * LINE + size * 0.6;
  const optionHeights = (size: number) =>
    slide.options.map(({ text, isRight }) =>
      Math.max(size * 2.6, countLines(text, size, points(optionWidth), isRight) * size * LINE + size),
    );
  const size = sizeThat((size) => promptHeight(size) + sum(optionHeights(size)), points(FOOT - top - 1), {
    largest: 28,
    least: LEAST_POINTS,
  });
  page.addText(slide.prompt, {
    ...placed({ x: 4, y: top, w: split - 6, h: promptHeight(size) / points(1) }),
    ...textOf(promptOf(size), { isBold: true }),
    valign: 'middle',
  });
  const used = (promptHeight(size) + sum(optionHeights(size))) / points(1);
  const spare = Math.min(3, Math.max(0, FOOT - top - 1 - used) / slide.options.length);
  let y = top + promptHeight(size) / points(1);
  for (const [at, { letter, text, isRight }] of slide.options.entries()) {
    const h = (optionHeights(size)[at] ?? 0) / points(1) + spare;
    if (isRight)
      page.addShape('rect', { ...placed({ x: 0, y, w: split, h }), fill: { color: COLOURS.rightGround } });
    page.addShape('line', {
      ...placed({ x: 4, y, w: split - 6.4, h: 0 }),
      line: { color: COLOURS.line, width: 1.5 },
    });
    page.addText(letter, {
      ...placed({ x: 4, y: y + h / 2 - 2.4, w: 4.2, h: 4.8 }),
      ...textOf(Math.max(size, 22), { isBold: true, colour: isRight ? COLOURS.rightGround : COLOURS.ink }),
      shape: 'roundRect',
      rectRadius: 0.08,
      fill: { color: isRight ? COLOURS.right : COLOURS.panel },
      line: { color: isRight ? COLOURS.right : COLOURS.ink, width: 2 },
      align: 'center',
      valign: 'middle',
    });
    page.addText(isRight ? `✓ ${text}` : text, {
      ...placed({ x: 4 + letterWidth + 0.8, y, w: optionWidth + 1, h }),
      ...textOf(size, { isBold: isRight, colour: isRight ? COLOURS.right : COLOURS.ink }),
      valign: 'middle',
    });
    y += h;
  }

  const panel = { x: split, y: top, w: 100 - split, h: FOOT - top };
  page.addShape('rect', {
    ...placed(panel),
    fill: { color: COLOURS.panel },
    line: { color: COLOURS.line, width: 1.5 },
  });
  const textWidth = panel.w - 6;
  const textSize = sizeThat(
    (size) =>
      sum(
        slide.paragraphs.map(
          (row) => countLines(plain(row), size, points(textWidth)) * size * LINE + size * 0.6,
        ),
      ),
    points(panel.h - 3.4),
    { largest: 28, least: LEAST_POINTS },
  );
  page.addText(
    slide.paragraphs.flatMap((row) => toRuns(row, { paraSpaceAfter: textSize * 0.6 })),
    {
      ...placed({ x: panel.x + 2.5, y: panel.y + 1.6, w: panel.w - 5, h: panel.h - 2 }),
      ...textOf(textSize),
      valign: 'top',
    },
  );
}

/** What was in a dossier, a row more on each slide. */
function paintFinds(
  page: PptxGenJS.Slide,
  slide: Extract<DeckSlide, { kind: 'finds' }>,
  sizeThat: Fit,
): void {
  addBand(page, slide);
  addName(page, slide.name);
  const top = 5.4;
  const room = FOOT - top - 0.8;
  const [titleWidth, placeWidth] = [57, 26];
  const heights = (size: number) =>
    slide.rows.map(({ title, place }) =>
      Math.max(
        points(4.4),
        countLines(title, size, points(titleWidth - 1), true) * size * LINE + size * 0.4,
        countLines(place, size, points(placeWidth - 1)) * size * LINE + size * 0.4,
      ),
    );
  const size = sizeThat((size) => sum(heights(size)), points(room), { largest: 28, least: LEAST_POINTS });
  const spare = Math.max(0, room - sum(heights(size)) / points(1)) / Math.max(1, slide.rows.length);
  let y = top;
  for (const [at, { title, place }] of slide.rows.entries()) {
    const h = (heights(size)[at] ?? 0) / points(1) + spare;
    const isShown = at < slide.shown;
    page.addShape('line', { ...placed({ x: 5, y, w: 90, h: 0 }), line: { color: COLOURS.line, width: 1.5 } });
    page.addText(`${at + 1}`, {
      ...placed({ x: 5, y: y + h / 2 - 2, w: 4, h: 4 }),
      ...textOf(LEAST_POINTS, { isBold: true }),
      shape: 'ellipse',
      line: { color: COLOURS.ink, width: 2, dashType: isShown ? 'solid' : 'dash' },
      align: 'center',
      valign: 'middle',
    });
    if (isShown) {
      page.addText(title, {
        ...placed({ x: 10.4, y, w: titleWidth, h }),
        ...textOf(size, { isBold: true }),
        valign: 'middle',
      });
      page.addText(place, {
        ...placed({ x: 69, y, w: placeWidth, h }),
        ...textOf(size, { colour: COLOURS.soft }),
        valign: 'middle',
      });
    }
    y += h;
  }
}

/** What the room is to do, along the foot of the slide. */
function addBand(
  page: PptxGenJS.Slide,
  { title, instruction }: { title: string; instruction: string },
): void {
  addTitle(page, title, { size: 28, width: 92 });
  addInstruction(page, instruction);
}

/** A title smaller than its layout's where it needs two lines. Says how far down it reaches, in units from its top. */
function addTitle(
  page: PptxGenJS.Slide,
  title: string,
  { size, width }: { size: number; width: number },
): number {
  const linesAt = (at: number) => countLines(title, at, points(width), true);
  const fontSize = fitSize((at) => linesAt(at) * at, size * 1.8, { largest: size, least: 28 });
  page.addText(title, { placeholder: 'title', fontSize });
  return (linesAt(fontSize) * fontSize * LINE) / points(1);
}

function addName(page: PptxGenJS.Slide, name: string): void {
  page.addText(name, {
    ...placed({ x: 4, y: 1.4, w: 52, h: 3 }),
    ...textOf(LEAST_POINTS, { isBold: true }),
    valign: 'middle',
  });
}

function addInstruction(
  page: PptxGenJS.Slide,
  text: string,
  box: Box = { x: 4, y: 52.3, w: 92, h: 3.4 },
): void {
  page.addText(text, {
    ...placed(box),
    ...textOf(LEAST_POINTS, { colour: COLOURS.onBand }),
    valign: 'middle',
  });
}

const textOf = (
  size: number,
  { isBold = false, colour = COLOURS.ink }: { isBold?: boolean; colour?: string } = {},
) => ({
  fontFace: FONT,
  fontSize: Math.floor(size * 2) / 2,
  bold: isBold,
  color: colour,
  margin: 0,
  lang: LOCALE_WITH_COUNTRY,
});

/** The runs of a paragraph, which ends after the last of them. */
const toRuns = (row: Paragraph, options: PptxGenJS.TextPropsOptions = {}): PptxGenJS.TextProps[] =>
  row.map(({ text, isBold }, at) => ({
    text,
    options: { ...options, bold: isBold, breakLine: at === row.length - 1 },
  }));

const plain = (row: Paragraph) => row.map(({ text }) => text).join('');
const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

/** The first day that a zip can say. */
const ZIP_DAY = new Date(1980, 0, 1, 12);
const NO_TIME = '2000-01-01T00:00:00Z';

/** Takes clock and chance out of a file, says that its language is Swedish, and gives notes a paragraph a line. */
function settle(bytes: Uint8Array): Uint8Array {
  let ids = 0;
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  const pictures = findTwins(parts.filter(([name]) => name.startsWith('ppt/media/')));
  const settled = parts
    .filter(([name]) => (pictures.get(name) ?? name) === name)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, content]): [string, Uint8Array] => {
      if (!/\.(?:xml|rels)$/u.test(name)) return [name, content];
      const xml = strFromU8(content)
        .replaceAll('lang="en-US"', `lang="${LOCALE_WITH_COUNTRY}"`)
        .replaceAll(/(?<=Target="\.\.\/)media\/[^"]+/gu, (picture) =>
          (pictures.get(`ppt/${picture}`) ?? `ppt/${picture}`).slice('ppt/'.length),
        )
        // A picture without a description is decoration, and not called by the library's word for it.
        .replaceAll('descr="preencoded.png"', 'descr=""')
        .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/gu, NO_TIME)
        .replaceAll(/(?<=<p14:section [^>]*id=")\{[^}]*\}/gu, () => {
          ids += 1;
          return `{00000000-0000-4000-8000-${`${ids}`.padStart(12, '0')}}`;
        });
      return [name, strToU8(name.includes('notesSlides/') ? partNotes(xml) : xml)];
    });
  return zipSync(Object.fromEntries(settled), { mtime: ZIP_DAY, level: 9 });
}

/** The library writes a picture anew for every slide. By the name of each picture the first that is the same. */
function findTwins(pictures: readonly (readonly [string, Uint8Array])[]): Map<string, string> {
  const first = new Map<string, string>();
  const twins = new Map<string, string>();
  for (const [name, content] of pictures) {
    const key = createHash('sha256').update(content).digest('hex');
    if (!first.has(key)) first.set(key, name);
    twins.set(name, first.get(key) ?? name);
  }
  return twins;
}

/** The library writes notes as one paragraph in English. */
const partNotes = (xml: string) =>
  xml.replaceAll(
    /<a:p><a:r><a:rPr[^>]*\/><a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)?<\/a:p>/gu,
    (_, text: string) =>
      text
        .split(/\r?\n/u)
        .map((line) => `<a:p><a:r><a:rPr lang="${LOCALE_WITH_COUNTRY}"/><a:t>${line}</a:t></a:r></a:p>`)
        .join(''),
  );
