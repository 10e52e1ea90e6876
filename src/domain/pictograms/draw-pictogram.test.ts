import { describe, expect, it } from 'vitest';
import { drawPictogram, drawSprite, hasNotice } from './draw-pictogram.ts';
import type { Prop } from './prop.ts';

const shelf: Prop = {
  id: 'shelf',
  shows: 'En hylla',
  shapes: [
    { paint: 'tint', d: 'M6 6h36v36H6z' },
    { paint: 'line', thin: true, d: 'M6 18h36' },
    { paint: 'ink', d: 'M9 9h3v3z' },
  ],
};
const alarm: Prop = { id: 'alarm', shows: 'Ett larm', shapes: [{ paint: 'amber', d: 'M6 6h9z' }] };
const props = new Map([shelf, alarm].map((prop) => [prop.id, prop]));

describe('a pictogram', () => {
  it('paints a prop as it is, in the colours that the page gives', () => {
    expect(drawPictogram([{ prop: 'shelf' }], props)).toBe(
      '<path d="M6 6h36v36H6z" fill="var(--pict-tint)"/>' +
        '<path d="M6 18h36" fill="none" stroke-width="1.68"/>' +
        '<path d="M9 9h3v3z" fill="currentColor" stroke="none"/>',
    );
  });

  it('gives what is to be noticed its colour, and only its surface', () => {
    const drawn = drawPictogram([{ prop: 'shelf', colour: 'amber' }], props);
    expect(drawn.match(/--pict-notice/g)).toHaveLength(1);
    expect(drawn).not.toContain('--pict-tint');
  });

  it('draws what is missing as its outline in dashes', () => {
    const drawn = drawPictogram([{ prop: 'shelf', colour: 'missing' }], props);
    expect(drawn.match(/<path/g)).toHaveLength(1);
    expect(drawn).toContain('stroke-dasharray');
  });

  it('keeps the line of a small prop from getting as thin as the prop is small', () => {
    const width = /stroke-width="([\d.]+)"/.exec(drawPictogram([{ prop: 'alarm', size: 0.5, x: 4 }], props));
    const onPicture = Number(width?.[1]) * 0.5;
    expect(onPicture).toBeGreaterThan(1.5);
    expect(onPicture).toBeLessThan(2.15);
  });

  it('leaves out a prop that is not there', () => {
    expect(drawPictogram([{ prop: 'gone' }], props)).toBe('');
  });
});

describe('what is there to be noticed', () => {
  it('is a prop in amber, one that is missing, or one that has amber of its own', () => {
    expect(hasNotice([{ prop: 'shelf' }], props)).toBe(false);
    expect(hasNotice([{ prop: 'shelf', colour: 'white' }], props)).toBe(false);
    expect(hasNotice([{ prop: 'shelf', colour: 'amber' }], props)).toBe(true);
    expect(hasNotice([{ prop: 'shelf', colour: 'missing' }], props)).toBe(true);
    expect(hasNotice([{ prop: 'shelf' }, { prop: 'alarm' }], props)).toBe(true);
  });
});

describe('a sprite', () => {
  it('has a symbol for each pictogram, under its name', () => {
    const sprite = drawSprite(
      [
        { name: 'tomt-lager', placed: [{ prop: 'shelf', colour: 'amber' }] },
        { name: 'larm', placed: [{ prop: 'alarm' }] },
      ],
      props,
    );
    expect([...sprite.matchAll(/<symbol id="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      'tomt-lager',
      'larm',
    ]);
    expect(sprite).not.toMatch(/<script|href|style=/);
  });
});
