import { afterPicture } from '../../adapters/after-picture.ts';
import type { DossierTask } from '../../domain/dossiers/dossier-task.ts';
import type { Marking } from '../../domain/markings/marking.ts';
import { type CountedMessage, countMessage } from '../../domain/words/count-message.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';

export interface PaperStrings {
  marked: CountedMessage;
  jump: `${string}{n}${string}`;
  reason: string;
  chooseReason: string;
}

export interface Link {
  text: string;
  href: string;
}

/** What the review calls a part, and where in the review it is explained. */
export interface Badge {
  outcome: string;
  text: string;
  href: string;
  /** What is said at the part itself, where review and papers do not stand side by side. */
  note: { told: string[]; link?: Link | undefined };
}

interface Actions {
  toggle: (part: string) => void;
  chooseReason: (part: string, reason: string) => void;
}

/**
 * The documents on the page. The server wrote them and they stay as they are; only their buttons, badges, counts and what is
 * noted below a part change. They are not rendered anew in the browser, which would mean to send them twice.
 */
export class Papers {
  private readonly root: Element;
  private readonly strings: PaperStrings;
  private dossier: DossierTask | undefined;
  private actions: Actions | undefined;

  constructor(root: Element, strings: PaperStrings) {
    this.root = root;
    this.strings = strings;
  }

  /** Makes the parts work: the whole row is pressed, its button says so to the keyboard and to those who listen. */
  open(dossier: DossierTask, actions: Actions): void {
    this.dossier = dossier;
    this.actions = actions;
    this.root.setAttribute('data-live', '');
    this.root.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element) || target.closest('[data-part-note], a')) return;
      // Somebody who marks words to copy them has not pressed the row.
      if (!target.closest('button') && window.getSelection()?.isCollapsed === false) return;
      const part = target.closest<HTMLElement>('[data-part]');
      if (part) this.press(part);
    });
  }

  /** The mark is seen at once; the reasons to choose from, the list of markings and what is kept follow. */
  private async press(part: HTMLElement): Promise<void> {
    const isOpen = () => !this.root.hasAttribute('data-compared');
    const button = part.querySelector('button');
    if (!button || !isOpen()) return;
    button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
    await afterPicture();
    if (isOpen()) this.actions?.toggle(part.dataset['part'] ?? '');
  }

  /** Shows what is marked, with a list of reasons below each; `isAsked` points out those that lack one. */
  showMarkings(markings: readonly Marking[], isAsked: boolean): void {
    const reasons = new Map(markings.map(({ part, reason = '' }) => [part, reason]));
    for (const part of this.parts()) {
      const id = part.dataset['part'] ?? '';
      const reason = reasons.get(id);
      const button = part.querySelector('button');
      const pressed = String(reason !== undefined);
      // Only what is new: a dossier has a hundred parts, and a tap changes one.
      if (button && button.getAttribute('aria-pressed') !== pressed)
        button.setAttribute('aria-pressed', pressed);
      if (reason === undefined) {
        removeNote(part);
        continue;
      }
      const field = noteOf(part)?.querySelector('select') ?? this.offerReasons(part, id);
      field.value = reason;
      const isMissing = isAsked && reason === '';
      field.setAttribute('aria-invalid', String(isMissing));
      field.toggleAttribute('aria-describedby', false);
      if (isMissing) field.setAttribute('aria-describedby', 'markeringar-problem');
    }
    for (const count of this.root.querySelectorAll<HTMLElement>('[data-count]')) {
      const prefix = `${count.dataset['count']}/`;
      const n = markings.filter(({ part }) => part.startsWith(prefix)).length;
      count.textContent = n === 0 ? '' : ` · ${countMessage(this.strings.marked, n)}`;
    }
    for (const jump of this.root.querySelectorAll('[data-jump]')) {
      jump.textContent = fillMessage(this.strings.jump, { n: markings.length });
      jump.toggleAttribute('data-any', markings.length > 0);
    }
  }

  private offerReasons(part: HTMLElement, id: string): HTMLSelectElement {
    const field = document.createElement('select');
    field.setAttribute('aria-label', `${this.strings.reason} ${this.dossier?.parts[id]?.label ?? ''}`);
    field.required = true;
    const choices = [{ id: '', text: this.strings.chooseReason }, ...(this.dossier?.reasons ?? [])];
    for (const { id: value, text } of choices) {
      field.append(Object.assign(document.createElement('option'), { value, textContent: text }));
    }
    field.addEventListener('change', () => this.actions?.chooseReason(id, field.value));
    writeNote(part, field);
    return field;
  }

  /**
   * Badges take the place of the buttons, and what is said of a part that of its reasons; without badges the buttons come
   * back. The review then stands before the papers, and otherwise, as the list of markings, after them.
   */
  showBadges(badges: ReadonlyMap<string, Badge> | undefined): void {
    const wasCompared = this.root.hasAttribute('data-compared');
    // As at every marking: there are no badges, and there were none.
    if (!badges && !wasCompared) return;
    this.root.toggleAttribute('data-compared', badges !== undefined);
    const [panel, papers] = ['[data-dossier-panel]', '.papers'].map((part) => this.root.querySelector(part));
    if (panel && badges && !wasCompared) papers?.before(panel);
    if (panel && !badges && wasCompared) papers?.after(panel);
    for (const part of this.parts()) {
      const badge = badges?.get(part.dataset['part'] ?? '');
      const button = part.querySelector('button');
      if (!button) continue;
      button.hidden = badges !== undefined;
      part.querySelector('.badge')?.remove();
      delete part.dataset['outcome'];
      if (badges || noteOf(part)?.dataset['outcome']) removeNote(part);
      if (!badge) continue;
      const link = createLink(badge, 'badge');
      // A list of all links of the page says which is which.
      link.append(hidden(` ${this.dossier?.parts[part.dataset['part'] ?? '']?.label ?? ''}`));
      button.after(link);
      part.dataset['outcome'] = badge.outcome;
      writeNote(part, noteFor(badge)).dataset['outcome'] = badge.outcome;
    }
  }

  private parts(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[data-part]')];
  }
}

/** What was rightly left is told to whoever asks: it is most of what the key knows, and no news to the reader. */
function noteFor({ outcome, text, note }: Badge): HTMLElement {
  const told = document.createElement('p');
  const isFolded = outcome === 'left-alone';
  const [given = '', verdict = '', ...why] = note.told.length > 1 ? note.told : ['', '', ...note.told];
  const words = [
    isFolded ? '' : bold(text),
    given,
    verdict && bold(verdict),
    ...why,
    note.link && createLink(note.link),
  ];
  for (const word of words) if (word) told.append(word, ' ');
  if (!isFolded) return told;
  const fold = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = text;
  fold.append(summary, told);
  return fold;
}

function hidden(text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'visually-hidden';
  element.textContent = text;
  return element;
}

function bold(text: string): HTMLElement {
  const element = document.createElement('b');
  element.textContent = text;
  return element;
}

function createLink({ text, href }: Link, className = ''): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), {
    href,
    textContent: text,
    ...(className && { className }),
  });
}

/** What is noted below a part: in a table a row of its own. */
const noteOf = (part: HTMLElement) =>
  part.nextElementSibling instanceof HTMLElement && part.nextElementSibling.matches('[data-part-note]')
    ? part.nextElementSibling
    : undefined;

const removeNote = (part: HTMLElement) => noteOf(part)?.remove();

function writeNote(part: HTMLElement, content: HTMLElement): HTMLElement {
  removeNote(part);
  const tag = part instanceof HTMLTableRowElement ? 'tr' : part instanceof HTMLLIElement ? 'li' : 'div';
  const note = document.createElement(tag);
  note.dataset['partNote'] = '';
  if (part instanceof HTMLTableRowElement) {
    const cell = document.createElement('td');
    cell.colSpan = part.cells.length;
    cell.append(content);
    note.append(cell);
  } else note.append(content);
  part.after(note);
  return note;
}
