import { type CountedMessage, countMessage, fillMessage } from '../../domain/course/fill-message.ts';

export interface PaperStrings {
  marked: CountedMessage;
  jump: string;
}

/** What the review calls a part, and where in the review it is explained. */
export interface Badge {
  outcome: string;
  text: string;
  href: string;
}

/**
 * The documents on the page. The server wrote them and they stay as they are; only their buttons, badges
 * and counts change. They are not rendered anew in the browser, which would mean to send them twice.
 */
export class Papers {
  private readonly root: Element;
  private readonly strings: PaperStrings;

  constructor(root: Element, strings: PaperStrings) {
    this.root = root;
    this.strings = strings;
  }

  /** Makes the buttons work. */
  open(onToggle: (part: string) => void): void {
    this.root.setAttribute('data-live', '');
    this.root.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest('[data-part] button');
      if (!button) return;
      const part = button.closest<HTMLElement>('[data-part]')?.dataset['part'];
      if (part) onToggle(part);
    });
  }

  showMarkings(marked: ReadonlySet<string>): void {
    for (const part of this.parts()) {
      part
        .querySelector('button')
        ?.setAttribute('aria-pressed', String(marked.has(part.dataset['part'] ?? '')));
    }
    for (const count of this.root.querySelectorAll<HTMLElement>('[data-count]')) {
      const prefix = `${count.dataset['count']}/`;
      const n = [...marked].filter((part) => part.startsWith(prefix)).length;
      count.textContent = n === 0 ? '' : ` · ${countMessage(this.strings.marked, n)}`;
    }
    for (const jump of this.root.querySelectorAll('[data-jump]')) {
      jump.textContent = fillMessage(this.strings.jump, { n: marked.size });
    }
  }

  /** Badges take the place of the buttons; without badges the buttons come back. */
  showBadges(badges: ReadonlyMap<string, Badge> | undefined): void {
    this.root.toggleAttribute('data-compared', badges !== undefined);
    for (const part of this.parts()) {
      const badge = badges?.get(part.dataset['part'] ?? '');
      const button = part.querySelector('button');
      if (!button) continue;
      button.hidden = badges !== undefined;
      part.querySelector('.badge')?.remove();
      delete part.dataset['outcome'];
      if (!badge) continue;
      const link = document.createElement('a');
      link.className = 'badge';
      link.href = badge.href;
      link.textContent = badge.text;
      button.after(link);
      part.dataset['outcome'] = badge.outcome;
    }
  }

  private parts(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[data-part]')];
  }
}
