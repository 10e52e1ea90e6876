import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { unlink } from './unlink.ts';

describe('links that lead nowhere', () => {
  const leadsNowhere = (address: string) => address.startsWith('/borta/');

  it('become their text, with all else as it was', () => {
    expect(
      unlink('<p>Se <a class="x" href="/borta/a/" data-y="1"><b>tecknet</b>\n här</a>.</p>', leadsNowhere),
    ).toBe('<p>Se <span class="x" data-y="1"><b>tecknet</b>\n här</span>.</p>');
  });

  it('do not take others with them', () => {
    const html =
      '<a href="/kvar/">ett</a> <a href="/borta/">två</a> <a href="/kvar/">tre</a> <a id="x">fyra</a>';
    expect(unlink(html, leadsNowhere)).toBe(
      '<a href="/kvar/">ett</a> <span>två</span> <a href="/kvar/">tre</a> <a id="x">fyra</a>',
    );
  });

  it('are told from other elements that begin with the same letter', () => {
    const html = '<article href="/borta/"><abbr>x</abbr></article>';
    expect(unlink(html, leadsNowhere)).toBe(html);
  });

  it('are found whatever their other attributes say', () => {
    const html = '<a title="a > b < c" href="/borta/" aria-label="1 > 0 href=">två</a>';
    expect(unlink(html, leadsNowhere)).toBe('<span title="a > b < c" aria-label="1 > 0 href=">två</span>');
  });

  it('are all found, and nothing else is touched, as a browser reads the page', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '<', '>', "'", '=', '/', 'href') });
    const attribute = fc
      .tuple(fc.constantFrom('title', 'class', 'data-href'), text)
      .map(([name, value]) => ` ${name}="${value}"`);
    const attributes = fc.uniqueArray(attribute, { maxLength: 2, selector: (one) => one.split('=')[0] });
    const link = fc.record({
      before: attributes,
      after: attributes,
      address: fc.constantFrom('/borta/', '/borta/a/', '/kvar/', '/'),
      content: fc.constantFrom('ett', '<b>två</b>', 'tre\n<span>fyra</span>'),
    });
    let found = 0;
    fc.assert(
      fc.property(fc.array(link, { minLength: 1, maxLength: 3 }), (links) => {
        const html = links
          .map(
            ({ before, after, address, content }) =>
              `<p><a${before.join('')} href="${address}"${after.join('')}>${content}</a></p>`,
          )
          .join('');
        const read = (page: string) => {
          const { document } = new Window();
          document.body.innerHTML = page;
          const addresses = [...document.querySelectorAll('a')].map((one) => one.getAttribute('href') ?? '');
          return { text: document.body.textContent, addresses };
        };
        const before = read(html);
        found += before.addresses.filter(leadsNowhere).length;
        expect(read(unlink(html, leadsNowhere))).toEqual({
          text: before.text,
          addresses: before.addresses.filter((address) => !leadsNowhere(address)),
        });
      }),
    );
    expect(found).toBeGreaterThan(0);
  });
});
