import { readPageData } from '../../adapters/page-data.ts';
import type { Slot } from '../../domain/agenda/agenda.ts';
import { isSlideFacts } from '../../domain/sessions/slide.ts';

/**
 * Reads a page of this site to print a part of it, and brings its styles along. Throws where it does not come: a paper
 * that is missing must be told, not left out.
 */
export async function readPaper(address: string): Promise<Document> {
  const page = await fetchPage(address);
  const here = new Set(Array.from(document.styleSheets, ({ href }) => href));
  const missing = [...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter(
    ({ href }) => !here.has(href) && !document.querySelector(`link[href="${new URL(href).pathname}"]`),
  );
  await Promise.all(missing.map(({ href }) => addStyles(new URL(href).pathname)));
  return page;
}

/** The browser takes the page apart itself while it comes: the policy of the site allows no script to do so with a text. */
function fetchPage(address: string): Promise<Document> {
  const request = new XMLHttpRequest();
  request.open('GET', address);
  request.responseType = 'document';
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`${address}: ${request.status}`));
    request.addEventListener('error', fail);
    request.addEventListener('load', () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML);
      else fail();
    });
    request.send();
  });
}

function addStyles(address: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  // The papers are for the printer: on the screen each of these would only style the page anew.
  link.media = 'print';
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(address)));
    // Before those of this page, as on the page that it comes from: there the layout's own come last.
    document.head.querySelector('link[rel="stylesheet"]')?.before(link);
    if (!link.isConnected) document.head.append(link);
  });
}

/** What of a page goes on paper: what it has for readers, without what is for the screen, the leader or a script. */
export function takePaper(page: Document, without = ''): DocumentFragment {
  const main = page.querySelector('main');
  const paper = document.createDocumentFragment();
  if (!main) return paper;
  // A script that is copied is blocked and told of, also one that only holds data. What it says goes on the slide before.
  for (const slide of main.querySelectorAll<HTMLElement>('[data-slide]')) {
    const facts = readPageData('slide', isSlideFacts, slide);
    if (!facts) continue;
    slide.dataset['part'] = facts.part;
    if (facts.vote) slide.dataset['case'] = facts.vote.caseId;
  }
  for (const script of main.querySelectorAll('script')) script.remove();
  const copy = document.importNode(main, true);
  for (const part of copy.querySelectorAll(`.screen-only, noscript, nav${without && `, ${without}`}`))
    part.remove();
  // A picture that waits to be scrolled to is never seen by a printer.
  for (const picture of copy.querySelectorAll('img')) picture.loading = 'eager';
  paper.append(...copy.childNodes);
  return paper;
}

/** What the guide of a day says of a slot: a heading with its time, and what there is to know before its slides, if anything. */
export interface GuideTexts {
  writeTime(slot: Slot): string;
  notesOf(slot: Slot): string;
}

/**
 * The guides of the passes, by area, with the times of this plan: each part begins with its time and length, and a part that is
 * left out of the day is left out here. What belongs to the day – the welcome, breaks, the end – stands where it comes.
 */
export function timeGuides(
  guides: ReadonlyMap<string, DocumentFragment>,
  slots: readonly Slot[],
  { writeTime, notesOf }: GuideTexts,
): void {
  for (const [area, guide] of guides) {
    const held = slots.flatMap((slot) => (slot.kind === 'part' && slot.area === area ? slot.part.id : []));
    for (const slide of guide.querySelectorAll<HTMLElement>('[data-slide]'))
      if (!held.includes(slide.dataset['part'] ?? '')) slide.remove();
  }
  let waiting: HTMLElement[] = [];
  let last: Element | undefined;
  for (const slot of slots) {
    const heading = document.createElement('h3');
    heading.className = 'part-time';
    heading.textContent = writeTime(slot);
    const notes = document.createElement('p');
    notes.textContent = notesOf(slot);
    const told = notes.textContent === '' ? [heading] : [heading, notes];
    if (slot.kind !== 'part') {
      waiting.push(...told);
      continue;
    }
    const own = [...(guides.get(slot.area)?.querySelectorAll<HTMLElement>('[data-slide]') ?? [])].filter(
      ({ dataset }) => dataset['part'] === slot.part.id,
    );
    own[0]?.before(...waiting, ...told);
    if (own.length > 0) waiting = [];
    last = own.at(-1) ?? last;
  }
  last?.after(...waiting);
}

/** Takes off a guide's list what belongs to dossiers that are not read on the day; `read` are the ids of those that are. */
export function leaveOutUnread(guide: ParentNode, read: ReadonlySet<string>): void {
  for (const line of guide.querySelectorAll<HTMLElement>('[data-material-of]'))
    if (!read.has(line.dataset['materialOf'] ?? '')) line.remove();
}

/** Ids of the cases that the slides of a guide are about. */
export function listCases(guide: ParentNode): Set<string> {
  const slides = [...guide.querySelectorAll<HTMLElement>('[data-slide]')];
  return new Set(slides.flatMap(({ dataset }) => dataset['case'] ?? []));
}
