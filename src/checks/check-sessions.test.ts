import { describe, expect, it } from 'vitest';
import { checkWith, expectOnly, replace } from './fixtures/broken-content.ts';

const SESSION = 'areas/01-prov/session.mdx';
const SLIDE = '<Slide part="oppning" title="Välkomna">';
const NOTES = '\n<Notes>\n\n**Säg:** Rösterna räknas för rummet.\n\n</Notes>\n';

describe('sessions', () => {
  it('are whole in the fixture', () => {
    expect(checkWith({})).toEqual([]);
  });

  it('refuses a pass that is too short', () => {
    expectOnly(checkWith({ [SESSION]: replace('minutes: 10, least: 5', 'minutes: 4, least: 4') }), {
      code: 'I851',
      file: SESSION,
      line: 11,
      written: 'parts:',
      what: '34 minuter',
      why: '35–60',
      instead: 'minutes',
    });
  });

  it('refuses a part that is shorter than its least', () => {
    expectOnly(checkWith({ [SESSION]: replace('minutes: 10, least: 5', 'minutes: 10, least: 12') }), {
      code: 'I852',
      file: SESSION,
      line: 12,
      written: 'oppning',
      what: 'oppning är 10 minuter',
      why: 'kortar',
      instead: '10 eller mindre',
    });
  });

  it('refuses a thing to bring that is a dossier which is not there', () => {
    const brought = '- text: Svarskort\n    dossier: prov-akt-som-inte-finns';
    expectOnly(checkWith({ [SESSION]: replace('- text: Svarskort', brought) }), {
      code: 'I302',
      file: SESSION,
      line: 10,
      written: 'prov-akt-som-inte-finns',
      what: 'prov-akt-som-inte-finns',
      why: 'tomt på sidan',
      instead: 'id',
    });
  });

  it('refuses a slide of a part that is not there, and says which is nearest', () => {
    const findings = checkWith({ [SESSION]: replace(SLIDE, SLIDE.replace('oppning', 'opning')) });
    expect(findings.map(({ code }) => code)).toEqual(['I854', 'I853']);
    expectOnly(findings.slice(1), {
      code: 'I853',
      file: SESSION,
      line: 19,
      written: 'opning',
      what: 'opning',
      why: 'minuter delas',
      instead: 'part="oppning"',
    });
  });

  it('refuses a part without slides', () => {
    const part = '  - { id: oppning, title: Öppning, kind: opening, minutes: 10, least: 5 }\n';
    expectOnly(checkWith({ [SESSION]: replace(part, `${part}${part.replace('oppning', 'tecken')}`) }), {
      code: 'I854',
      file: SESSION,
      line: 13,
      written: 'tecken',
      what: 'tecken har ingen bild',
      why: 'inget att visa',
      instead: 'part="tecken"',
    });
  });

  it('refuses the same part twice', () => {
    const findings = checkWith({ [SESSION]: replace('{ id: fall-2,', '{ id: fall-1,') });
    expectOnly(findings.slice(0, 1), {
      code: 'I858',
      file: SESSION,
      line: 14,
      what: 'fall-1 står två gånger',
      why: 'vilken',
      instead: 'olika id',
    });
  });

  it('refuses a slide without notes for the leader', () => {
    expectOnly(checkWith({ [SESSION]: replace(NOTES, '') }), {
      code: 'I856',
      file: SESSION,
      line: 19,
      written: 'Slide',
      what: '<Slide> saknar talarstöd',
      why: 'ny',
      instead: '<Notes>',
    });
  });

  it('refuses a vote that points at no case', () => {
    const vote = '<VoteLoop part="fall-2" question="prov-f01">';
    expectOnly(checkWith({ [SESSION]: replace(vote, '<VoteLoop part="fall-2">') }), {
      code: 'I857',
      file: SESSION,
      line: 39,
      written: 'fall-2',
      what: 'inte ut exakt ett fall',
      why: 'ändras',
      instead: 'question',
    });
  });

  it('refuses a pass with a single case to vote on', () => {
    const vote = /<VoteLoop part="fall-2"[\s\S]*<\/VoteLoop>\n/u;
    const slide =
      '<Slide part="fall-2" title="Fall">\n\nText.\n\n<Notes>\n\nSäg det.\n\n</Notes>\n</Slide>\n';
    expectOnly(checkWith({ [SESSION]: (valid) => valid.replace(vote, slide) }), {
      code: 'I855',
      file: SESSION,
      line: 1,
      what: '1 fall',
      why: 'omdömet',
      instead: '2',
    });
  });

  it('keeps the tags of a pass out of lessons', () => {
    const lesson = 'areas/01-prov/lessons/01-forsta.mdx';
    const findings = checkWith({ [lesson]: (valid) => `${valid}\n<Notes>\n\nText.\n\n</Notes>\n` });
    expect(findings.map(({ code }) => code)).toEqual(['I605']);
  });
});
