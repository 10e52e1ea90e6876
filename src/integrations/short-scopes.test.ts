import { describe, expect, it } from 'vitest';
import { createScopeShortener } from './short-scopes.ts';

describe('shortening the classes of scopes', () => {
  it('gives styles and elements the same class', () => {
    const shorten = createScopeShortener();
    expect(shorten('.top.astro-owm7sp2x{color:red}')).toBe('.top._owm7{color:red}');
    expect(shorten('<p class="top astro-owm7sp2x">')).toBe('<p class="top _owm7">');
  });

  it('leaves other words alone', () => {
    const text = 'astro-island astro-owm7sp2xy my-astro astro-OWM7SP2X';
    expect(createScopeShortener()(text)).toBe(text);
  });

  it('refuses two components that would share one', () => {
    const shorten = createScopeShortener();
    shorten('astro-owm7sp2x');
    expect(() => shorten('astro-owm7aaaa')).toThrow('_owm7');
  });
});
