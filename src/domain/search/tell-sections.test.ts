import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../reading/read-body.ts';
import { tellSections } from './tell-sections.ts';

const nameSource = (id: string) => (id === 'osl' ? 'osl sekretesslagen' : '');

const tell = (text: string) =>
  tellSections(readBody(text, { file: 'a.mdx', collection: 'lessons', firstLine: 1 }).body, nameSource);

/** Any UTF-16, with surrogates that stand alone. */
const anyString = fc.array(fc.nat({ max: 0xffff })).map((codes) => String.fromCharCode(...codes));

describe('the sections of a body', () => {
  it('gives what stands before the first heading, and each heading with its text', () => {
    expect(tell('Först.\n\n## Sedan\n\nMer.\n')).toEqual([
      { text: 'Först.' },
      { heading: 'Sedan', text: 'Mer.' },
    ]);
  });

  it('keeps what is read and leaves out what is placed', () => {
    const body = [
      'Vågar **du** läsa [guiden](/anmal/)? <SignCard id="a-b" />',
      '<Document kind="letter" title="Ett brev">',
      '| Vikt | 12 ton |',
      '|---|---|',
      '</Document>',
      '- En punkt',
    ].join('\n');
    expect(tell(body)).toEqual([{ text: 'Vågar du läsa guiden? Ett brev. Vikt 12 ton En punkt' }]);
  });

  it('leaves the paragraph and the name of a law that a statement rests on', () => {
    expect(tell('Hemligt <Source id="osl" at="26 kap. 1 §" />.')[0]?.text).toBe(
      'Hemligt (osl sekretesslagen 26 kap. 1 §).',
    );
    expect(tell('Så <Source id="bra-2014" />.')[0]?.text).toBe('Så.');
  });

  it('reads any body', () => {
    fc.assert(
      fc.property(anyString, (body) => {
        expect(() => tell(body)).not.toThrow();
      }),
    );
  });
});
