import { readPageData } from '../../adapters/page-data.ts';
import type { PartSlot } from '../../domain/agenda/agenda.ts';
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

/**
 * The guide of a pass with the times of this plan: each part begins with its time and length, and a part that is left
 * out of the day is left out here. `writeTime` words the heading.
 */
export function timeGuide(
  guide: DocumentFragment,
  parts: readonly PartSlot[],
  writeTime: (slot: PartSlot) => string,
): void {
  const begun = new Set<string>();
  for (const slide of guide.querySelectorAll<HTMLElement>('[data-slide]')) {
    const slot = parts.find(({ part }) => part.id === slide.dataset['part']);
    if (!slot) {
      slide.remove();
      continue;
    }
    if (begun.has(slot.part.id)) continue;
    begun.add(slot.part.id);
    const heading = document.createElement('h3');
    heading.className = 'part-time';
    heading.textContent = writeTime(slot);
    slide.before(heading);
  }
}

/** Ids of the cases that the slides of a guide are about. */
export function listCases(guide: ParentNode): Set<string> {
  const slides = [...guide.querySelectorAll<HTMLElement>('[data-slide]')];
  return new Set(slides.flatMap(({ dataset }) => dataset['case'] ?? []));
}
