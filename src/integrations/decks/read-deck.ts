import { type Document, type Element, Window } from 'happy-dom';
import type { Deck, DeckPicture, DeckSection, DeckSlide, PlaceMark, Run } from './deck.ts';

/** What a page says of the decks made from it (`DaySlides.astro`). */
interface DeckTexts {
  /** Said in the notes of the first slide: what the show on the site does and a file cannot. */
  note: string;
  breaks: string;
  /** Stands where the time of a break is to be written. */
  time: string;
}

export interface DeckSources {
  /** The picture that an address of the page leads to. */
  readPicture: (address: string) => string | Buffer;
  /** The colour of an area, `#rrggbb`, by the name of its hue. */
  colourOf: (hue: string) => string;
}

/** Kinds of slides that belong to the day, in the order of a deck; breaks come last, to be moved to where they are held. */
const BREAKS = ['fika', 'lunch', 'stretch'];

/**
 * The slides of a page of slides as a deck: what the room sees and what the leader has beside it. What is corrected on the
 * page is so corrected in the file. Undefined for a page without slides.
 */
export function readDeck(html: string, sources: DeckSources): Deck | undefined {
  const document = new new Window().DOMParser().parseFromString(html, 'text/html');
  const passes = [...document.querySelectorAll('[data-pass]')];
  const place = document.querySelector('[data-show]');
  if (passes.length === 0 || !place) return undefined;
  const texts = readData<DeckTexts>(document, 'deck');
  const reader = new SlideReader(sources);
  const daySlides = (...kinds: string[]) =>
    kinds.flatMap((kind) => {
      const template = document.querySelector(`template[data-day-slide="${kind}"]`) as
        | (Element & { content: Element })
        | null;
      return template ? reader.read(template.content, texts.time) : [];
    });
  const [title] = daySlides('title');
  const titleOf = (pass: string): DeckSlide[] => (title ? [{ ...title, title: pass }] : []);
  const isDay = place.hasAttribute('data-fallback');
  const colour = sources.colourOf('lake');

  const sections = passes.map((pass): DeckSection => {
    const name = readData<{ title: string }>(pass, 'pass').title;
    const slides = [...pass.querySelectorAll('[data-slide]')].flatMap((slide) => reader.read(slide));
    return {
      title: name,
      colour: sources.colourOf(pass.getAttribute('data-hue') ?? ''),
      slides: [...titleOf(name), ...slides],
    };
  });
  const name = place.getAttribute('data-name') ?? '';
  const opening = { title: name, colour, slides: daySlides('title', 'welcome') };
  const closing = { title: name, colour, slides: daySlides('questions', 'wrap-up') };
  const breaks = { title: texts.breaks, colour, slides: daySlides(...BREAKS) };
  const all = isDay ? [opening, ...sections, closing, breaks] : sections;
  return {
    title: name,
    author: textOf(document.querySelector('template[data-day-slide="title"]'), '.publisher'),
    sections: all.map((section, at) => (at === 0 ? withNote(section, texts.note) : section)),
  };
}

/** The first slide says what the whole file is without. */
function withNote(section: DeckSection, note: string): DeckSection {
  const slides = section.slides.map((slide, at) =>
    at === 0 ? { ...slide, notes: [...slide.notes, note] } : slide,
  );
  return { ...section, slides };
}

class SlideReader {
  readonly #sources: DeckSources;

  constructor(sources: DeckSources) {
    this.#sources = sources;
  }

  /** A slide as it stands on the page; rows that come one by one become a slide each. */
  read(slide: Element, time = ''): DeckSlide[] {
    const sheet = slide.querySelector('.slide-sheet');
    if (!sheet) return [];
    const common = { title: textOf(sheet, 'h3'), notes: listNotes(slide) };
    const instruction = textOf(sheet, '.instruction');
    const has = (name: string) => sheet.classList.contains(name);

    if (has('finds-sheet')) {
      const rows = [...sheet.querySelectorAll('.finds > li')].map((row) => ({
        title: textOf(row, 'span'),
        place: textOf(row, '.find-place'),
      }));
      return [...rows.keys(), rows.length].map((shown) => ({
        ...common,
        kind: 'finds',
        name: textOf(sheet, '.case-name'),
        instruction,
        rows,
        shown,
      }));
    }
    if (has('place-sheet')) {
      const place = this.#readPlace(sheet, common);
      return [...place.signs.keys(), place.signs.length].map((shown) => ({ ...place, shown }));
    }
    if (has('case-sheet'))
      return [
        {
          ...common,
          kind: 'case',
          name: textOf(sheet, '.case-name'),
          steps: [...sheet.querySelectorAll('.case-steps > li')].map((step) => ({
            text: tidy(step.textContent),
            isCurrent: step.hasAttribute('aria-current'),
          })),
          instruction,
          prompt: textOf(sheet, '.prompt'),
          options: [...sheet.querySelectorAll('[data-option]')].map((option) => ({
            letter: textOf(option, '.letter'),
            text: textOf(option, 'span'),
            isRight: option.hasAttribute('data-right'),
          })),
          paragraphs: [...sheet.querySelectorAll('.case-text > p')].map(readRuns),
        },
      ];
    if (has('break-sheet'))
      return [
        {
          ...common,
          kind: 'break',
          again: textOf(sheet, '.break-again'),
          time,
          lead: textOf(sheet, '.break-text > p:last-child'),
          instruction,
          picture: drawingOf(sheet),
        },
      ];
    if (has('title-sheet'))
      return [
        {
          ...common,
          kind: 'title',
          lead: textOf(sheet, '.title-text p'),
          instruction,
          picture: drawingOf(sheet),
          publisher: this.#readPicture(sheet.querySelector('.publisher img')) ?? textOf(sheet, '.publisher'),
        },
      ];
    const body = sheet.querySelector('.slide-body');
    if (has('talk-sheet'))
      return [
        {
          ...common,
          kind: 'talk',
          lead: textOf(sheet, '.slide-body p'),
          instruction,
          picture: drawingOf(sheet),
        },
      ];
    const picture = this.#readPicture(body?.querySelector('img') ?? null);
    return [
      {
        ...common,
        kind: 'text',
        points: [...(body?.querySelectorAll('li') ?? [])].map(readRuns),
        isOrdered: body?.querySelector('ol') != null,
        paragraphs: [...(body?.querySelectorAll('p') ?? [])]
          .filter((paragraph) => !paragraph.closest('li, figure'))
          .map(readRuns),
        ...(picture && { picture }),
      },
    ];
  }

  #readPlace(
    sheet: Element,
    common: Pick<DeckSlide, 'title' | 'notes'>,
  ): Extract<DeckSlide, { kind: 'place' }> {
    return {
      ...common,
      kind: 'place',
      picture: this.#readPicture(sheet.querySelector('.still img')) ?? { data: '', alt: '' },
      marks: [...sheet.querySelectorAll('.place-numbers')].flatMap(readMarks),
      instruction: textOf(sheet, '.instruction'),
      situation: textOf(sheet, '.place-situation'),
      signs: [...sheet.querySelectorAll('.signs > li')].map((sign) => ({
        letter: textOf(sign, 'b'),
        text: textOf(sign, 'span'),
      })),
      shown: 0,
    };
  }

  #readPicture(image: Element | null): DeckPicture | undefined {
    const address = image?.getAttribute('src');
    return address
      ? { data: this.#sources.readPicture(address), alt: image?.getAttribute('alt') ?? '' }
      : undefined;
  }
}

/** Frames and letters over the drawing of a place, as parts of its width and height (`PlaceNumbers.tsx`). */
function readMarks(numbers: Element): PlaceMark[] {
  const [, , width = 1, height = 1] = (numbers.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const partOf = (element: Element | undefined, name: string, whole: number) =>
    Number(element?.getAttribute(name)) / whole;
  const frames = [...numbers.querySelectorAll('rect:not(.halo)')];
  return [...numbers.querySelectorAll('g')].map((group, at) => ({
    letter: tidy(group.textContent),
    frame: {
      x: partOf(frames[at], 'x', width),
      y: partOf(frames[at], 'y', height),
      width: partOf(frames[at], 'width', width),
      height: partOf(frames[at], 'height', height),
    },
  }));
}

/** A drawing in the page, as a file of its own. */
function drawingOf(sheet: Element): string {
  const svg = sheet.querySelector('svg');
  return svg
    ? `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${svg.getAttribute('viewBox')}">${svg.innerHTML}</svg>`
    : '';
}

const tidy = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/gu, ' ').trim();

/** What is read, without what is there for those who listen. */
function textOf(within: Element | null, selector: string): string {
  const root = within && 'content' in within ? (within.content as Element) : within;
  const found = root?.querySelector(selector)?.cloneNode(true) as Element | undefined;
  for (const hidden of found?.querySelectorAll('.visually-hidden') ?? []) hidden.remove();
  return tidy(found?.textContent);
}

function readRuns(element: Element): Run[] {
  const runs: Run[] = [];
  const visit = (node: Element | Document, isBold: boolean) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        const text = (child.textContent ?? '').replaceAll(/\s+/gu, ' ');
        if (text !== '') runs.push({ text, isBold });
      } else visit(child as Element, isBold || /^(B|STRONG)$/u.test((child as Element).tagName ?? ''));
    }
  };
  visit(element, false);
  return runs;
}

/** The notes without their heading and without what only the show on the site can do. */
function listNotes(slide: Element): string[] {
  const blocks = slide.querySelectorAll('.notes > :is(p, ul, ol)');
  return [...blocks].flatMap((block) => {
    if (block.hasAttribute('data-show-only') || block.querySelector(':scope > a:only-child')) return [];
    if (block.tagName === 'P') return [tidy(block.textContent)];
    return [...block.querySelectorAll(':scope > li')].map(
      (item, at) => `${block.tagName === 'OL' ? `${at + 1}.` : '•'} ${tidy(item.textContent)}`,
    );
  });
}

function readData<Data>(within: Element | Document, name: string): Data {
  const data = within.querySelector(`script[data-page-data="${name}"]`)?.textContent;
  if (!data) throw new Error(`The page of slides has no data called ${name}`);
  return JSON.parse(data) as Data;
}
