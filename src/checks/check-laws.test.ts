import { describe, expect, it } from 'vitest';
import {
  append,
  checkWith,
  expectOnly,
  LESSON,
  QUESTIONS,
  readValid,
  replace,
  SIGN,
  SOURCE,
} from './fixtures/broken-content.ts';

const REGISTER = 'laws/provlagen.yaml';
const CITATION = '<Source id="provlagen" at="3 §" />';

describe('citations of law', () => {
  it('refuses a provision that is not in the register, and names the nearest', () => {
    expectOnly(checkWith({ [LESSON]: replace(CITATION, '<Source id="provlagen" at="33 §" />') }), {
      code: 'I951',
      file: LESSON,
      line: 24,
      written: 'at="33 §"',
      what: '33 § finns inte i content/laws/provlagen.yaml',
      why: 'hållit mot lagtexten',
      instead: 'Menade du 3 §',
    });
  });

  it('refuses a provision in a text that has none of its words', () => {
    const findings = checkWith({
      [LESSON]: append('Allt ska antecknas samma dag <Source id="provlagen" at="4 §" />.'),
    });
    expectOnly(findings, {
      code: 'I952',
      file: LESSON,
      line: 97,
      written: 'Allt ska antecknas samma dag',
      what: 'nämner 4 § (anmälan) men har inget av orden anmäl, nämnden',
      why: 'fel stöd',
      instead: 'Kontrollera att det är rätt lagrum',
    });
  });

  it('refuses a provision cited for what another one says, as 7 kap. 1 § was for the ban on telling', () => {
    const misquote = 'Nämnden ska kontrollera att reglerna följs <Source id="provlagen" at="4 §" />.';
    expectOnly(checkWith({ [LESSON]: append(misquote) }), {
      code: 'I953',
      file: LESSON,
      line: 97,
      written: 'Nämnden ska kontrollera',
      what: 'ett ord som börjar på ”kontrollera”. Det säger 3 §',
      why: 'förväxlas',
      instead: 'Hänvisa till 3 §',
    });
    const both = misquote.replace(' at="4 §" />.', ' at="4 §" /> <Source id="provlagen" at="3 §" />.');
    expect(checkWith({ [LESSON]: append(both) })).toEqual([]);
  });

  it('reads the explanation in the box of a sign as well', () => {
    const findings = checkWith({ [SIGN]: replace('at: 3 §', 'at: 4 §') });
    expect(findings.map(({ code }) => code)).toEqual(['I952']);
  });

  it('refuses a provision that a question names and none of its sources has', () => {
    const named = (valid: string) =>
      valid.replace('feedback: ', 'feedback: Enligt 26 kap. 2 § miljöbalken. ');
    const [finding] = checkWith({ [QUESTIONS]: named });
    expect(finding?.code).toBe('I954');
  });

  it('refuses an act without a register', () => {
    const findings = checkWith({
      'sources/annanlag.yaml': readValid(SOURCE).replaceAll('provlagen', 'annanlag'),
      [LESSON]: append('Nämnden ska svara <Source id="annanlag" at="1 §" />.'),
    });
    expectOnly(findings, {
      code: 'I955',
      file: LESSON,
      line: 97,
      written: 'annanlag',
      what: 'Lagen annanlag har inget register',
      why: 'vilken text som lästes',
      instead: 'content/laws/annanlag.yaml',
    });
  });
});

describe('the registers', () => {
  it('refuses the same provision twice', () => {
    expectOnly(
      checkWith({
        [REGISTER]: append(
          '  - at: 3 §\n    about: Samma sak igen\n    says: Tillsyn är att kontrollera.\n    words: [kontroll]',
        ),
      }),
      {
        code: 'I956',
        file: REGISTER,
        line: 19,
        written: 'at: 3 §',
        what: '3 § står två gånger',
        why: 'Bara det första',
        instead: 'Ta bort det ena',
      },
    );
  });

  it('refuses a confusion with a provision that is not there', () => {
    expectOnly(checkWith({ [REGISTER]: replace('instead: 3 §', 'instead: 39 §') }), {
      code: 'I957',
      file: REGISTER,
      line: 16,
      written: 'instead: 39 §',
      what: 'notFor pekar på 39 §',
      why: 'vilket som är rätt',
      instead: 'Menade du 3 §',
    });
  });
});
