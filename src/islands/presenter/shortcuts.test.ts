// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShortcut } from './shortcuts.ts';
import { readSwipe } from './swipe.ts';

function press(
  key: string,
  target: HTMLElement = document.body,
  more: KeyboardEventInit = {},
  letters = true,
) {
  let read: ReturnType<typeof readShortcut>;
  const listen = (event: Event) => {
    read = readShortcut(event as KeyboardEvent, letters);
  };
  target.addEventListener('keydown', listen, { once: true });
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
  return read;
}
function element(html: string): HTMLElement {
  const place = document.createElement('div');
  place.innerHTML = html;
  document.body.append(place);
  return place.querySelector<HTMLElement>('[data-here]') ?? (place.firstElementChild as HTMLElement);
}

describe('keys', () => {
  it.each([
    ['next', ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']],
    ['previous', ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']],
    ['first', ['Home']],
    ['last', ['End']],
    ['black', ['b', 'B', '.']],
    ['show', ['F5']],
  ])('of clickers and other programs mean %s', (meaning, keys) => {
    expect(keys.map((key) => press(key))).toEqual(keys.map(() => meaning));
    expect(press('F5', document.body, { shiftKey: true })).toBe('show');
  });

  it('with Ctrl, Alt or Cmd are the browser’s', () => {
    for (const more of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }])
      expect(press('ArrowRight', document.body, more)).toBeUndefined();
    expect(press('toString')).toBeUndefined();
  });

  it('that turn pages work on after a number was typed, and all that writes or erases is the field’s', () => {
    const field = () => element('<input inputmode="numeric">');
    for (const key of ['PageDown', 'PageUp', 'ArrowUp', 'ArrowRight', 'Home', 'F5'])
      expect(press(key, field()), key).toBeDefined();
    for (const key of ['1', '0', '.', ' ', 'b', 'V', 'ö', 'Backspace', 'Delete', 'Enter'])
      expect(press(key, field()), key).toBeUndefined();
  });

  it('are the box’s while one is open, also when nothing in it has the focus', () => {
    const box = element('<dialog open><p data-here></p></dialog>');
    for (const key of ['b', ' ', 'Enter', 'ArrowRight', '.', 't']) {
      expect(press(key), key).toBeUndefined();
      expect(press(key, box), key).toBeUndefined();
    }
    expect(press('PageDown')).toBe('next');
    document.querySelector('dialog')?.remove();
    expect(press('b')).toBe('black');
  });

  it('that turn pages work on in a field of text, and all others are the field’s', () => {
    const field = () => element('<input>');
    expect([press('PageDown', field()), press('PageUp', field()), press('F5', field())]).toEqual([
      'next',
      'previous',
      'show',
    ]);
    for (const key of ['b', ' ', 'Enter', 'ArrowLeft', 'Home']) expect(press(key, field())).toBeUndefined();
  });

  it('work on after a box was ticked, and press what the keyboard has come to', () => {
    expect(press('ArrowRight', element('<input type="checkbox">'))).toBe('next');
    expect(press('Enter', element('<button>Nästa</button>'))).toBeUndefined();
    expect(press('PageDown', element('<button>Nästa</button>'))).toBe('next');
    expect(press('ArrowLeft', element('<input type="range">'))).toBeUndefined();
  });

  it('that are single letters can be switched off, those of clickers not', () => {
    expect(press('v', document.body, {}, false)).toBeUndefined();
    expect(press('PageDown', document.body, {}, false)).toBe('next');
  });
});

describe('a finger', () => {
  it('that goes clearly to one side turns the slide that way, however slow it is', () => {
    expect(readSwipe({ x: 300, y: 100 }, { x: 200, y: 110 })).toBe('next');
    expect(readSwipe({ x: 100, y: 100 }, { x: 200, y: 90 })).toBe('previous');
  });

  it('that slips, or goes up or aslant, turns nothing', () => {
    expect(readSwipe({ x: 100, y: 100 }, { x: 149, y: 100 })).toBeUndefined();
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -400, max: 400 }), (dx, dy) => {
        fc.pre(Math.abs(dy) * 2 > Math.abs(dx));
        expect(readSwipe({ x: 0, y: 0 }, { x: dx, y: dy })).toBeUndefined();
      }),
    );
  });
});
