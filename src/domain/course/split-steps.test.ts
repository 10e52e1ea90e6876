import { describe, expect, it } from 'vitest';
import { splitSteps } from './split-steps.ts';

describe('the steps of a lesson', () => {
  it('are what stands before the first heading, and each heading with what stands under it', () => {
    const html =
      '<p>Ett.</p><h2 id="lass-ut">Lass <b>ut</b> &amp; in</h2><p>Två.</p><h3 id="x">X</h3><h2 id="sen">Sen</h2>';
    expect(splitSteps(html)).toEqual([
      { id: 'steg-1', title: '', html: '<p>Ett.</p>' },
      {
        id: 'lass-ut',
        title: 'Lass ut &amp; in',
        html: '<h2 id="lass-ut">Lass <b>ut</b> &amp; in</h2><p>Två.</p><h3 id="x">X</h3>',
      },
      { id: 'sen', title: 'Sen', html: '<h2 id="sen">Sen</h2>' },
    ]);
  });

  it('lose nothing of the text', () => {
    const html = '\n<p>a</p>\n<h2 class="c" id="b">B</h2>\n<p>c</p>\n';
    expect(
      splitSteps(html)
        .map((step) => step.html)
        .join(''),
    ).toBe(html);
  });

  it('begin with the heading where nothing stands before it', () => {
    expect(splitSteps('\n<h2 id="b">B</h2>').map(({ id }) => id)).toEqual(['b']);
  });

  it('are told apart by address, so a heading without one is refused', () => {
    expect(() => splitSteps('<p>a</p><h2>B</h2>')).toThrow('has no id');
  });
});
