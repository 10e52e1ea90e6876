import { describe, expect, it } from 'vitest';
import { explainFinding } from '../schemas/author-messages.ts';
import {
  append,
  checkWith,
  expectOnly,
  LESSON,
  QUESTIONS,
  readValid,
  replace,
  SIGN,
} from './fixtures/broken-content.ts';

const GUIDE = 'guides/01-far-jag-beratta.mdx';
const OTHER_SIGN = 'areas/01-prov/signs/tva-papper.mdx';

describe('ids and references', () => {
  it('refuses an id that is taken and says where', () => {
    expectOnly(checkWith({ [QUESTIONS]: replace('id: prov-f02', 'id: prov-f01') }), {
      code: 'I301',
      file: QUESTIONS,
      line: 27,
      written: 'id: prov-f01',
      what: 'content/areas/01-prov/questions.yaml:3',
      why: 'resultat sparas på id',
      instead: 'eget id',
    });
  });

  it('refuses a source that does not exist and names the nearest', () => {
    expectOnly(checkWith({ [SIGN]: replace('  - provmyndigheten-2024', '  - provmyndigheten-2042') }), {
      code: 'I302',
      file: SIGN,
      line: 32,
      written: 'provmyndigheten-2042',
      what: 'ingen källa med id provmyndigheten-2042',
      why: 'tomt på sidan',
      instead: 'Menade du provmyndigheten-2024?',
    });
  });

  it('refuses a tag that points at nothing', () => {
    expectOnly(
      checkWith({
        [LESSON]: replace('<SignCard id="prov-tomt-lager" />', '<SignCard id="helt-annat" />'),
      }),
      {
        code: 'I302',
        file: LESSON,
        line: 87,
        written: 'helt-annat',
        what: 'inget tecken med id helt-annat',
        why: 'tomt på sidan',
        instead: 'content/areas/<område>/signs/',
      },
    );
  });

  it('says what an id is when it is the id of something else', () => {
    expectOnly(
      checkWith({
        [QUESTIONS]: (valid) => valid.replace('lesson: prov-forsta', 'lesson: prov-tomt-lager'),
      }),
      {
        code: 'I302',
        file: QUESTIONS,
        line: 9,
        written: 'lesson: prov-tomt-lager',
        what: 'prov-tomt-lager är ett tecken, men här ska det stå en lektion',
        why: 'tomt på sidan',
        instead: 'lektionen',
      },
    );
  });

  it.each([
    ['a role', SIGN, '  - inspektor', '  - inspektion', 9],
    ['a lesson of a role', 'roles.yaml', '- prov-forsta', '- prov-fursta', 9],
    ['a word of the glossary', 'glossary/tillsyn.yaml', 'related: []', 'related: [annat-ord]', 8],
    ['an area', 'organisations/provkommunen.yaml', '  - prov\n', '  - pruv\n', 12],
    [
      'a source of a contact',
      'organisations/provkommunen.yaml',
      '- provmyndigheten-2024',
      '- provmyndigheten',
      10,
    ],
    ['a source of a guide', 'guides/01-far-jag-beratta.mdx', '- provlagen', '- okand', 7],
    ['a word in a lesson', LESSON, '<Term id="tillsyn">', '<Term id="tillsynen">', 23],
    ['a quoted source', LESSON, '<SourceQuote source="provlagen">', '<SourceQuote source="prov">', 89],
  ])('refuses %s that does not exist', (_, file, from, to, line) => {
    const findings = checkWith({ [file]: replace(from, to) });
    expect(findings.map((finding) => [finding.code, finding.file, finding.line])).toEqual([
      ['I302', `content/${file}`, line],
    ]);
  });

  it('does not call everything that points at a file wrong because the file has a wrong field', () => {
    expect(checkWith({ [SIGN]: replace('strength: weak', 'strength: svag') })).toHaveLength(1);
    expect(checkWith({ 'sources/provlagen.yaml': replace('kind: law', 'kind law') })).toHaveLength(1);
  });

  it('refuses two signs with the same address', () => {
    const area = readValid('areas/01-prov/area.yaml');
    const sign = readValid(OTHER_SIGN);
    expectOnly(
      checkWith({
        'areas/02-mer/area.yaml': area.replace('id: prov', 'id: mer'),
        'areas/02-mer/signs/tva-papper.mdx': sign.replace('id: prov-', 'id: mer-'),
      }),
      {
        code: 'I303',
        file: 'areas/02-mer/signs/tva-papper.mdx',
        line: 1,
        what: '/tecken/tva-papper/',
        why: 'bara det ena',
        instead: 'Id ändras inte',
      },
    );
  });

  it('misses what the code itself names, and points at what was renamed', () => {
    expectOnly(
      checkWith({ [GUIDE]: replace('id: far-jag-lamna-uppgiften', 'id: far-jag-lamna-uppgifter') }),
      {
        code: 'I309',
        file: GUIDE,
        line: 2,
        written: 'far-jag-lamna-uppgifter',
        what: 'guiden far-jag-lamna-uppgiften, som inte finns: varje tecken länkar till den',
        why: 'Koden pekar ut just det id:t',
        instead: 'Byt tillbaka far-jag-lamna-uppgifter till far-jag-lamna-uppgiften',
      },
    );
  });

  it.each([
    ['a page', 'pages/integritet.mdx', 'content/pages'],
    ['the collaboration', 'organisations/malarkommuner.yaml', 'content/organisations'],
  ])('misses %s that is gone', (_, file, folder) => {
    expect(checkWith({ [file]: null }).map((finding) => [finding.code, finding.file])).toEqual([
      ['I309', folder],
    ]);
  });

  it('refuses a link to an address that does not exist', () => {
    expectOnly(checkWith({ [LESSON]: replace('(/tecken/tomt-lager/)', '(/tecken/tomma-lager/)') }), {
      code: 'I304',
      file: LESSON,
      line: 85,
      what: '/tecken/tomma-lager/',
      why: 'tom sida',
      instead: 'Menade du /tecken/tomt-lager/?',
    });
  });

  it('points at the line of a link that was moved down by a line break', () => {
    expectOnly(checkWith({ [LESSON]: append('Läs om\n[lager](/tecken/x/).') }), {
      code: 'I304',
      file: LESSON,
      line: 98,
      written: '/tecken/x/',
      what: '/tecken/x/',
      why: 'tom sida',
      instead: '/tecken/',
    });
  });

  it('refuses a link that is not written from the root', () => {
    expectOnly(checkWith({ [LESSON]: replace('(/tecken/tomt-lager/)', '(../tecken/tomt-lager)') }), {
      code: 'I305',
      file: LESSON,
      line: 85,
      what: '../tecken/tomt-lager',
      why: 'går sönder',
      instead: '/tecken/tomt-lager/',
    });
  });

  it('refuses a link that calls another number than it shows', () => {
    expectOnly(checkWith({ [LESSON]: append('Ring [114 14](tel:112).') }), {
      code: 'I315',
      file: LESSON,
      line: 97,
      what: 'tel:112',
      why: 'vilket nummer telefonen ringer',
      instead: '[114 14](tel:11414)',
    });
  });

  it.each([
    ['a link that calls and hides the number', '[Ring polisen](tel:11414)', '[114 14](tel:11414)'],
    ['other signs than digits in the address', '[021-39 00 00](tel:021-390000)', '(tel:021390000)'],
    ['something that is no number', '[12](tel:12)', '[114 14](tel:11414)'],
  ])('refuses %s', (_what, link, instead) => {
    const [finding, ...others] = checkWith({ [LESSON]: append(link) });
    expect(others).toEqual([]);
    expect(finding?.code).toBe('I315');
    expect(finding && explainFinding(finding.code, finding.params).instead).toContain(instead);
  });

  it('takes a link that calls the number it shows', () => {
    const links = '[112](tel:112) [114 14](tel:11414) [+46 8 123 45](tel:+46812345) [ring 1177](tel:1177)';
    expect(checkWith({ [LESSON]: append(links) })).toEqual([]);
  });

  it('follows links to every kind of page, with or without a place on it', () => {
    const links = [
      '/',
      '/omraden/prov/',
      '/omraden/prov/forsta/',
      '/omraden/prov/kunskapskoll/',
      '/anmal/far-jag-beratta/',
      '/om/',
      '/roller/inspektor/',
      '/ordlista/#tillsyn',
      '#pa-mandag',
      '/omraden/prov/forsta/#pa-mandag',
      'https://www.riksdagen.se/',
      'mailto:a@b.example',
    ];
    expect(
      checkWith({ [LESSON]: append(links.map((link) => `[sidan ${link}](${link})`).join(' ')) }),
    ).toEqual([]);
  });

  it('refuses a guide that rests on nothing', () => {
    expectOnly(
      checkWith({ 'guides/01-far-jag-beratta.mdx': replace('sources:\n  - provlagen', 'sources: []') }),
      {
        code: 'I306',
        file: 'guides/01-far-jag-beratta.mdx',
        line: 6,
        what: 'Guiden har varken källa',
        why: 'bygger på',
        instead: 'professionalKnowledge',
      },
    );
  });

  it('refuses a provision from something that is not a law', () => {
    expectOnly(checkWith({ [SIGN]: replace('source: provlagen', 'source: provmyndigheten-2024') }), {
      code: 'I307',
      file: SIGN,
      line: 26,
      written: 'source: provmyndigheten-2024',
      what: 'av slaget authority',
      why: 'lagrum',
      instead: 'lagen som källa',
    });
  });

  it('refuses a lesson that never shows its sources', () => {
    expectOnly(
      checkWith({
        [LESSON]: (valid) =>
          valid
            .replace(' <Source id="provlagen" at="3 §" />', '')
            .replace(/<SourceQuote[\s\S]*<\/SourceQuote>\n/u, ''),
      }),
      {
        code: 'I308',
        file: LESSON,
        line: 9,
        written: 'sources:',
        what: 'inte till någon källa i texten',
        why: 'vilken källa',
        instead: '<Source id="…" />',
      },
    );
  });

  it('refuses a ready-made day with an area that does not exist', () => {
    const days = 'knowledge-days.yaml';
    expectOnly(checkWith({ [days]: replace('areas: [prov]', 'areas: [prof]') }), {
      code: 'I302',
      file: days,
      line: 5,
      written: 'prof',
      what: 'prof',
      why: 'blir tomt på sidan',
      instead: 'prov',
    });
  });
});
