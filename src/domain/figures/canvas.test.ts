import { describe, expect, it } from 'vitest';
import { Canvas } from './canvas.ts';

/** What a canvas has after its paper. */
const drawn = (draw: (canvas: Canvas) => void) => {
  const canvas = new Canvas('narrow');
  draw(canvas);
  return canvas
    .finish(10)
    .svg.replace(/^.*?fill="#fff"\/>/u, '')
    .replace('</svg>\n', '');
};

describe('a canvas', () => {
  it('is 288 wide on a phone and 520 in a wide page, and as high as what is on it, rounded up', () => {
    const [narrow, wide] = [new Canvas('narrow'), new Canvas('wide')];
    expect([narrow.width, narrow.isWide, wide.width, wide.isWide]).toEqual([288, false, 520, true]);
    const { svg, ...size } = wide.finish(40.2);
    expect(size).toEqual({ width: 520, height: 41 });
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 520 41" width="520" height="41" /u,
    );
    expect(svg).toContain('font-family="Arial,Helvetica,sans-serif" font-size="14"');
  });

  it('has a colour in the dark for each that is another in the light', () => {
    const style = /<style>(.*)<\/style>/u.exec(new Canvas('wide').finish(1).svg)?.[1];
    expect(style).toBe(
      '@media(prefers-color-scheme:dark){' +
        '.paper{fill:#18252a}.s-paper{stroke:#18252a}' +
        '.ink{fill:#eef1ec}.s-ink{stroke:#eef1ec}' +
        '.soft{fill:#b9c4c4}.s-soft{stroke:#b9c4c4}' +
        '.rule{fill:#8b9a9c}.s-rule{stroke:#8b9a9c}' +
        '.shape{fill:#5fb0b3}.s-shape{stroke:#5fb0b3}' +
        '.tint{fill:#1b3437}.s-tint{stroke:#1b3437}}',
    );
  });

  it.each<[string, (canvas: Canvas) => void, string]>([
    [
      'a rectangle, to a tenth of a unit',
      (canvas) => canvas.rect(1.26, 2, 3.04, 4, 'tint'),
      '<rect x="1.3" y="2" width="3" height="4" class="tint" fill="#e3eeee"/>',
    ],
    [
      'a rectangle with an edge that is dashed, and with round corners',
      (canvas) => canvas.rect(1, 2, 3, 4, 'point', { edge: 'ink', radius: 6, isDashed: true }),
      '<rect x="1" y="2" width="3" height="4" rx="6" class="point s-ink" fill="#f5b700" stroke="#14232b" stroke-width="1.5" stroke-dasharray="5 4"/>',
    ],
    [
      'a line from point to point',
      (canvas) =>
        canvas.line(
          [
            [1, 2.26],
            [3, 4],
            [5, 6],
          ],
          'rule',
        ),
      '<path d="M1 2.3L3 4L5 6" fill="none" class="s-rule" stroke="#6f7a7e" stroke-width="1.5"/>',
    ],
    [
      'a thick line that is dashed',
      (canvas) =>
        canvas.line(
          [
            [1, 2],
            [3, 4],
          ],
          'soft',
          2,
          true,
        ),
      '<path d="M1 2L3 4" fill="none" class="s-soft" stroke="#45555d" stroke-width="2" stroke-dasharray="5 4"/>',
    ],
    ['a shape', (canvas) => canvas.shape('M1 2Z', 'shape'), '<path d="M1 2Z" class="shape" fill="#2e6f73"/>'],
    [
      'a dot',
      (canvas) => canvas.dot(1.26, 2.26, 6, 'shape', 'ink'),
      '<circle cx="1.3" cy="2.3" r="6" class="shape s-ink" fill="#2e6f73" stroke="#14232b" stroke-width="1.5"/>',
    ],
    [
      'a text with its middle at the height that is given',
      (canvas) => canvas.text(1, 20, 'a < b & c'),
      '<text x="1" y="25" class="ink" fill="#14232b">a &lt; b &amp; c</text>',
    ],
    [
      'lines below each other, bold and from the middle',
      (canvas) => canvas.text(1, 20, ['a', 'b'], { paint: 'onPoint', anchor: 'middle', isBold: true }),
      '<text x="1" y="25" text-anchor="middle" font-weight="700" class="onPoint" fill="#14232b">a</text>' +
        '<text x="1" y="43" text-anchor="middle" font-weight="700" class="onPoint" fill="#14232b">b</text>',
    ],
  ])('draws %s', (_, draw, svg) => {
    expect(drawn(draw)).toBe(svg);
  });

  it('paints shapes in the order they are put', () => {
    const svg = drawn((canvas) => {
      canvas.shape('M1', 'ink');
      canvas.dot(1, 1, 1, 'ink', 'ink');
      canvas.shape('M2', 'ink');
    });
    expect([...svg.matchAll(/<(\w+)/gu)].map(([, name]) => name)).toEqual(['path', 'circle', 'path']);
  });
});
