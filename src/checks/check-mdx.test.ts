import { describe, expect, it } from 'vitest';
import { append, checkWith, expectOnly, LESSON, replace } from './fixtures/broken-content.ts';

/** The fixture's lesson has 95 lines; what is appended stands on line 97. */
const LAST = 97;

const withText = (text: string) => checkWith({ [LESSON]: append(text) });

/** A body that cannot be parsed also hides what it points at; nothing else in the fixture depends on that. */
describe('MDX', () => {
  it('explains the trap of a less-than sign', () => {
    expectOnly(withText('Priset är <5 kronor.'), {
      code: 'I601',
      file: LESSON,
      line: LAST,
      written: '<5',
      what: '<5 kronor.',
      why: 'att en tagg börjar',
      instead: 'mindre än',
    });
  });

  it('explains the trap of a brace that never ends', () => {
    expectOnly(withText('Det {är så.'), {
      code: 'I602',
      file: LESSON,
      line: LAST,
      what: '{är så.',
      why: 'att kod börjar',
      instead: 'parenteser',
    });
  });

  it('refuses braces in running text, whose words would disappear', () => {
    expectOnly(withText('Det {är} så.'), {
      code: 'I602',
      file: LESSON,
      line: LAST,
      what: '{är}',
      why: 'försvinner',
      instead: 'Ta bort klamrarna',
    });
  });

  it('refuses an import', () => {
    expectOnly(withText("import Box from './box.astro'"), {
      code: 'I603',
      file: LESSON,
      line: LAST,
      what: 'import Box',
      why: 'bara text',
      instead: 'utan import',
    });
  });

  it('refuses an export', () => {
    expectOnly(withText('export const a = 1;'), {
      code: 'I603',
      file: LESSON,
      line: LAST,
      what: 'export const',
      why: 'bara text',
      instead: 'Ta bort raden',
    });
  });

  it('refuses raw HTML and says what to write', () => {
    expectOnly(withText('Det är <b>viktigt</b>.'), {
      code: 'I604',
      file: LESSON,
      line: LAST,
      what: '<b>',
      why: 'Utseendet',
      instead: '**fet text**',
    });
  });

  it('refuses an HTML tag that MDX cannot even parse', () => {
    expectOnly(withText('Rad ett<br>rad två'), {
      code: 'I604',
      file: LESSON,
      line: LAST,
      what: '<br>',
      why: 'Utseendet',
      instead: 'nytt stycke',
    });
  });

  it('refuses an unknown tag and names the nearest', () => {
    expectOnly(withText('<SingCard id="prov-tomt-lager" />'), {
      code: 'I605',
      file: LESSON,
      line: LAST,
      what: '<SingCard>',
      why: 'inte kan byggas',
      instead: 'Menade du <SignCard>?',
    });
  });

  it('takes a tag in small letters for the author tag', () => {
    expectOnly(withText('<facts title="Hej">\n\nHej\n\n</facts>'), {
      code: 'I605',
      file: LESSON,
      line: LAST,
      what: '<facts>',
      why: 'inte kan byggas',
      instead: 'Menade du <Facts>?',
    });
  });

  it('refuses a tag that belongs to another kind of page', () => {
    expectOnly(withText('<StoredProgress />'), {
      code: 'I605',
      file: LESSON,
      line: LAST,
      what: '<StoredProgress>',
      why: 'inte kan byggas',
      instead: 'SignCard',
    });
  });

  it('accepts that tag on a page', () => {
    expect(checkWith({ 'pages/om.mdx': append('<StoredProgress />') })).toEqual([]);
  });

  it('refuses an unknown attribute and names the nearest', () => {
    expectOnly(withText('<Facts titel="Hej" title="Hej">\n\nHej\n\n</Facts>'), {
      code: 'I606',
      file: LESSON,
      line: LAST,
      what: 'inget som heter titel',
      why: 'läses inte',
      instead: 'Menade du title="…"?',
    });
  });

  it('misses an attribute', () => {
    expectOnly(withText('<Document title="Brev">\n\nHej\n\n</Document>'), {
      code: 'I607',
      file: LESSON,
      line: LAST,
      what: '<Document> saknar kind',
      why: 'vad som ska visas',
      instead: '<Document kind="receipt"',
    });
  });

  it('refuses braces around an attribute and gives it as text', () => {
    expectOnly(withText('<Facts title={"Hej"}>\n\nHej\n\n</Facts>'), {
      code: 'I608',
      file: LESSON,
      line: LAST,
      what: 'title i <Facts>',
      why: 'kod',
      instead: 'title="Hej"',
    });
  });

  it('refuses a kind of document that does not exist', () => {
    expectOnly(withText('<Document kind="leter" title="Brev">\n\nHej\n\n</Document>'), {
      code: 'I609',
      file: LESSON,
      line: LAST,
      what: '”leter”',
      why: 'Bara vissa värden',
      instead: 'Menade du kind="letter"?',
    });
  });

  it('refuses a heading of the first level', () => {
    expectOnly(withText('# Mer om lager'), {
      code: 'I610',
      file: LESSON,
      line: LAST,
      what: 'Mer om lager',
      why: 'title',
      instead: '## Mer om lager',
    });
  });

  it('refuses a heading that skips a level', () => {
    expectOnly(withText('#### Mer om lager'), {
      code: 'I611',
      file: LESSON,
      line: LAST,
      what: 'hoppar över',
      why: 'lyssnar',
      instead: '### Mer om lager',
    });
  });

  it('refuses an image without a description', () => {
    const found = withText('![](lager.jpg)').filter(({ code }) => code !== 'I622');
    expectOnly(found, {
      code: 'I612',
      file: LESSON,
      line: LAST,
      what: 'lager.jpg',
      why: 'inte ser bilden',
      instead: '![Vad bilden visar](lager.jpg)',
    });
  });

  it('refuses a tag that never ends', () => {
    expectOnly(withText('<Facts title="Hej">\n\nHej'), {
      code: 'I613',
      file: LESSON,
      line: LAST,
      what: '<Facts> avslutas aldrig',
      why: 'inte byggas',
      instead: '</Facts>',
    });
  });

  it('refuses an end without a beginning', () => {
    expectOnly(withText('Hej\n\n</Facts>'), {
      code: 'I614',
      file: LESSON,
      line: LAST + 2,
      what: '</Facts> har ingen början',
      why: 'i par',
      instead: '<Facts>',
    });
  });

  it('refuses an end that belongs to another tag', () => {
    expectOnly(withText('<Facts title="Hej">\n\nHej\n\n</Steps>'), {
      code: 'I614',
      file: LESSON,
      line: LAST + 4,
      what: '</Steps> står där </Facts>',
      why: 'i par',
      instead: '</Facts>',
    });
  });

  it('refuses a block in the middle of a sentence', () => {
    expectOnly(withText('Se <SignCard id="prov-tomt-lager" /> här.'), {
      code: 'I615',
      file: LESSON,
      line: LAST,
      what: 'inne i en mening',
      why: 'eget block',
      instead: 'egen rad',
    });
  });

  it('refuses an HTML comment', () => {
    expectOnly(withText('<!-- kom ihåg -->'), {
      code: 'I616',
      file: LESSON,
      line: LAST,
      what: '<!--',
      why: 'inte byggas',
      instead: 'Ta bort kommentaren',
    });
  });

  it('refuses a box with nothing in it', () => {
    expectOnly(withText('<Facts title="Hej" />'), {
      code: 'I617',
      file: LESSON,
      line: LAST,
      what: '<Facts> är tom',
      why: 'tom ruta',
      instead: '</Facts>',
    });
  });

  it('refuses content in a tag that shows none', () => {
    expectOnly(withText('<SignCard id="prov-tomt-lager">\n\nHej\n\n</SignCard>'), {
      code: 'I618',
      file: LESSON,
      line: LAST,
      what: '<SignCard> kan inte ha något innehåll',
      why: 'visas inte',
      instead: '/>',
    });
  });

  it('refuses an address between angle brackets and makes it a link', () => {
    expectOnly(withText('Se <https://www.riksdagen.se/>.'), {
      code: 'I619',
      file: LESSON,
      line: LAST,
      what: 'https://www.riksdagen.se/',
      why: 'att en tagg börjar',
      instead: '(https://www.riksdagen.se/)',
    });
  });

  it('suspects the quotation marks of a tag that cannot be read', () => {
    expectOnly(withText('<Facts title="Han sa "hej" då">\n\nHej\n\n</Facts>'), {
      code: 'I620',
      file: LESSON,
      line: LAST,
      what: '<Facts title=',
      why: 'citattecken',
      instead: 'namn="text"',
    });
  });

  it('accepts every tag the way the guide writes them', () => {
    expect(
      checkWith({
        [LESSON]: replace(
          '<Urgent>Ring 112 om någon är i fara.</Urgent>',
          '<Urgent>\n\nRing 112 om någon är i fara.\n\n</Urgent>',
        ),
      }),
    ).toEqual([]);
  });
});
