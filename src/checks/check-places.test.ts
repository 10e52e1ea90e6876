import { describe, expect, it } from 'vitest';
import { seededRandom } from '../domain/random/seeded-random.ts';
import { checkWith, expectOnly, QUESTIONS, readValid, replace } from './fixtures/broken-content.ts';

const PLACE = 'areas/01-prov/places/hallen.yaml';
const DRAWING = 'areas/01-prov/places/hallen.svg';

const random = seededRandom(1);
const tangled = Array.from({ length: 20_000 }, () => `L${Math.floor(random() * 1e6)}`).join('');

const lineOf = (text: string, path = PLACE) =>
  readValid(path)
    .split('\n')
    .findIndex((line) => line.includes(text)) + 1;

describe('places', () => {
  it('refuses two details, reasons or states with one id', () => {
    expectOnly(checkWith({ [PLACE]: replace('  - id: annat\n', '  - id: antal\n') }).filter(isCode('I921')), {
      code: 'I921',
      file: PLACE,
      line: lineOf('- id: annat'),
      written: 'id: antal',
      what: 'två skäl',
      why: 'sparas på id',
      instead: 'eget id',
    });
  });

  it('refuses a group and a state that speak of a detail that is not there', () => {
    expectOnly(checkWith({ [PLACE]: replace('[soffa, koppar]', '[soffan, koppar]') }), {
      code: 'I922',
      file: PLACE,
      line: lineOf('[soffa, koppar]'),
      what: 'ingen detalj soffan',
      why: 'inte finns i details',
      instead: 'Menade du soffa?',
    });
    expectOnly(
      checkWith({ [PLACE]: replace('      - id: kartong\n        gone', '      - id: lada\n        gone') }),
      {
        code: 'I922',
        file: PLACE,
        line: readValid(PLACE).split('\n').length - 2,
        what: 'ingen detalj lada',
        why: 'inte finns i details',
        instead: 'soffa, koppar',
      },
    );
  });

  it('refuses a sign without its reason, its sign or its innocent explanation, and what is no sign with one', () => {
    expectOnly(checkWith({ [PLACE]: replace('    innocent: Varorna kan ha gått ut i går.\n', '') }), {
      code: 'I923',
      file: PLACE,
      line: lineOf('- id: hylla'),
      what: 'hylla saknar innocent',
      why: 'oskyldigt',
      instead: 'Lägg till innocent',
    });
    expectOnly(
      checkWith({
        [PLACE]: replace(
          '    what: En tunna utan lock.',
          '    reasons: [bor]\n    what: En tunna utan lock.',
        ),
      }),
      {
        code: 'I923',
        file: PLACE,
        line: lineOf('what: En tunna utan lock.'),
        written: 'reasons: [bor]',
        what: 'tunna har reasons',
        why: 'bara för det som är värt att skriva upp',
        instead: 'Ta bort reasons',
      },
    );
  });

  it('refuses a state that makes a sign of something without saying which', () => {
    const findings = checkWith({
      [PLACE]: replace(
        '      - id: kartong\n        gone: true',
        '      - id: kartong\n        verdict: sign\n        what: Sängar.\n        why: Det står en säng här.',
      ),
    });
    expect(findings.map(({ code }) => code)).toEqual(['I923', 'I923', 'I923']);
  });

  it('refuses a reason that is not in the list', () => {
    expectOnly(checkWith({ [PLACE]: replace('reasons: [annat, antal]', 'reasons: [annat, antall]') }), {
      code: 'I924',
      file: PLACE,
      line: lineOf('reasons: [annat, antal]'),
      what: 'antall finns inte',
      why: 'väljer bland skälen',
      instead: 'Menade du antal?',
    });
  });

  it('refuses a place with too few details, too few signs, or too little to leave', () => {
    const without =
      (...ids: string[]) =>
      (valid: string) =>
        ids
          .reduce(
            (text, id) =>
              text.replace(new RegExp(`  - id: ${id}\\n(?:    .*\\n)+?(?=  - id|together)`, 'u'), ''),
            valid,
          )
          .replace(/together:[\s\S]*$/u, '');
    expectOnly(checkWith({ [PLACE]: without('lampa', 'kartong') }).filter(isCode('I925')), {
      code: 'I925',
      file: PLACE,
      line: lineOf('details:'),
      what: '8 detaljer',
      why: 'Med färre',
      instead: 'Rita in',
    });
    expectOnly(checkWith({ [PLACE]: without('hylla') }), {
      code: 'I926',
      file: PLACE,
      line: lineOf('details:'),
      what: '2 tecken',
      why: 'öva på',
      instead: 'Lägg till ett tecken',
    });
    expectOnly(checkWith({ [PLACE]: without('lampa', 'kartong') }).filter(isCode('I927')), {
      code: 'I927',
      file: PLACE,
      line: lineOf('details:'),
      what: '3 tecken och 5 andra',
      why: 'misstänka',
      instead: 'Lägg till udda',
    });
  });

  it('refuses boxes that a finger cannot meet', () => {
    const box = 'box: [1090, 400, 90, 130]';
    expectOnly(checkWith({ [PLACE]: replace(box, 'box: [1090, 400, 40, 130]') }), {
      code: 'I928',
      file: PLACE,
      line: lineOf(box),
      what: 'mindre än 72',
      why: 'finger',
      instead: '72 × 72',
    });
    expectOnly(checkWith({ [PLACE]: replace(box, 'box: [1150, 400, 90, 130]') }), {
      code: 'I928',
      file: PLACE,
      line: lineOf(box),
      what: 'utanför bilden',
      why: 'går inte att trycka',
      instead: '0–1200',
    });
    expectOnly(checkWith({ [PLACE]: replace('box: [520, 600, 120, 110]', 'box: [40, 520, 210, 130]') }), {
      code: 'I929',
      file: PLACE,
      line: lineOf('box: [520, 600, 120, 110]'),
      what: 'kartong täcks av soffa',
      why: 'minsta rutan vinner',
      instead: 'Flytta isär',
    });
  });

  it('refuses a state that does not say whether what was urgent still is', () => {
    const urgent = replace('\ndetails:\n', '\nfirst: Ring 112 om någon är i fara.\ndetails:\n');
    const said = replace('    hidden: [s-lada]\n', '    hidden: [s-lada]\n    first: Ingen fara syns nu.\n');
    expectOnly(checkWith({ [PLACE]: urgent }), {
      code: 'I930',
      file: PLACE,
      line: lineOf('- id: ett-ar-senare') + 1,
      written: 'id: ett-ar-senare',
      what: 'ett-ar-senare saknar first',
      why: 'Faran kan vara kvar',
      instead: 'Upprepa first',
    });
    expect(checkWith({ [PLACE]: (text) => said(urgent(text)) })).toEqual([]);
  });

  it('refuses a state whose situation says its title again', () => {
    const repeated = 'situation: Ett år senare. Nu sitter';
    expectOnly(checkWith({ [PLACE]: replace('situation: Nu sitter', repeated) }), {
      code: 'I941',
      file: PLACE,
      line: lineOf('situation: Nu sitter'),
      written: repeated,
      what: '”Ett år senare”',
      why: 'två gånger',
      instead: 'Stryk rubriken',
    });
  });

  it('lets a small box lie inside of a large one, as long as enough of the large one is left', () => {
    expect(checkWith({ [PLACE]: replace('box: [520, 600, 120, 110]', 'box: [880, 300, 100, 100]') })).toEqual(
      [],
    );
  });

  it('refuses a drawing that cannot be read, is not 1200 by 800, or is too large', () => {
    expectOnly(checkWith({ [DRAWING]: replace('</svg>', '') }), {
      code: 'I931',
      file: DRAWING,
      line: 1,
      what: 'går inte att läsa',
      why: 'grupper',
      instead: 'webbläsare',
    });
    expectOnly(checkWith({ [DRAWING]: replace('0 0 1200 800', '0 0 600 400') }), {
      code: 'I932',
      file: DRAWING,
      line: 1,
      what: '0 0 600 400',
      why: 'enheter',
      instead: '0 0 1200 800',
    });
    const path = `<path d="M0 0${tangled}"/></svg>`;
    expectOnly(checkWith({ [DRAWING]: replace('</svg>', path) }), {
      code: 'I933',
      file: DRAWING,
      line: 1,
      what: 'kB',
      why: 'telefon',
      instead: '<use>',
    });
  });

  it.each([
    ['<script>x()</script>', '<script>'],
    ['<text x="1" y="1">Hej</text>', '<text>'],
    ['<image href="#x"/>', '<image>'],
    ['<style>g{}</style>', '<style>'],
    ['<g onload="x()"/>', 'onload'],
    ['<g style="fill:red"/>', 'style'],
    ['<use href="https://example.org/a.svg#b"/>', 'href="https://example.org/a.svg#b"'],
    ['<rect fill="url(http://example.org/#b)"/>', 'url(http'],
    ['<animate attributeName="x"/>', '<animate>'],
  ])('refuses %s in a drawing', (markup, what) => {
    expectOnly(checkWith({ [DRAWING]: replace('</svg>', `${markup}\n</svg>`) }), {
      code: 'I934',
      file: DRAWING,
      line: lineOf('</svg>', DRAWING),
      what,
      why: 'former och färger',
      instead: 'Ta bort',
    });
  });

  it('refuses an id that another drawing may have, or that is there twice', () => {
    expectOnly(checkWith({ [DRAWING]: replace('<rect y="520"', '<rect id="golv" y="520"') }), {
      code: 'I935',
      file: DRAWING,
      line: lineOf('<rect y="520"', DRAWING),
      what: 'börjar inte på hallen-',
      why: 'samma sida',
      instead: 'hallen-golv',
    });
    expectOnly(checkWith({ [DRAWING]: replace('<rect y="520"', '<rect id="d-dorr" y="520"') }), {
      code: 'I935',
      file: DRAWING,
      line: lineOf('id="d-dorr"', DRAWING),
      what: 'två gånger',
      why: 'bara finnas en gång',
      instead: 'eget id',
    });
  });

  it('refuses a detail and a state whose group is not in the drawing', () => {
    expectOnly(checkWith({ [DRAWING]: replace('id="d-cykel"', 'id="d-cykeln"') }), {
      code: 'I936',
      file: PLACE,
      line: lineOf('- id: cykel'),
      what: 'ingen grupp d-cykel',
      why: 'pekar ut grupper',
      instead: 'Menade du d-cykeln?',
    });
    expectOnly(checkWith({ [PLACE]: replace('[s-lada]', '[s-gardin]') }), {
      code: 'I936',
      file: PLACE,
      line: lineOf('[s-lada]'),
      what: 's-gardin',
      why: 'lägen',
      instead: 'id="s-gardin"',
    });
  });

  it('refuses two places with one name, wherever they are, and an id that a question has', () => {
    const other = PLACE.replace('01-prov', '02-annat');
    expect(
      checkWith({
        'areas/02-annat/area.yaml': readValid('areas/01-prov/area.yaml').replace(/^id: .*/mu, 'id: annat'),
        [other]: readValid(PLACE),
        [DRAWING.replace('01-prov', '02-annat')]: readValid(DRAWING),
      }).map(({ code }) => code),
    ).toEqual(expect.arrayContaining(['I937']));
    expectOnly(checkWith({ [QUESTIONS]: replace('id: prov-f02', 'id: hallen') }).filter(isCode('I301')), {
      code: 'I301',
      file: QUESTIONS,
      line: 27,
      what: 'en plats',
      why: 'sparas på id',
      instead: 'eget id',
    });
  });

  it('says where two places have one name', () => {
    const [finding] = checkWith({
      'areas/02-annat/area.yaml': readValid('areas/01-prov/area.yaml').replace(/^id: .*/mu, 'id: annat'),
      [PLACE.replace('01-prov', '02-annat')]: readValid(PLACE),
      [DRAWING.replace('01-prov', '02-annat')]: readValid(DRAWING),
    }).filter(isCode('I937'));
    expectOnly(finding ? [finding] : [], {
      code: 'I937',
      file: PLACE.replace('01-prov', '02-annat'),
      line: 1,
      what: 'content/areas/01-prov/places/hallen.yaml',
      why: 'adress',
      instead: 'Byt namn',
    });
  });

  it('refuses one of the two files without the other', () => {
    expectOnly(checkWith({ [DRAWING]: null }), {
      code: 'I938',
      file: PLACE,
      line: 1,
      what: 'hallen.svg saknas',
      why: 'två filer',
      instead: 'samma namn',
    });
    expectOnly(checkWith({ [PLACE]: null }), {
      code: 'I938',
      file: DRAWING,
      line: 1,
      what: 'hallen.yaml saknas',
      why: 'två filer',
      instead: 'samma namn',
    });
  });

  it('refuses a sign that says who somebody is', () => {
    expectOnly(
      checkWith({ [PLACE]: replace('what: En tom hylla.', 'what: En hylla med utländska varor.') }),
      {
        code: 'I939',
        file: PLACE,
        line: lineOf('what: En tom hylla.'),
        what: 'utländska',
        why: 'aldrig vem någon är',
        instead: 'vad som går att se',
      },
    );
  });
});

describe('names of details', () => {
  const CUES =
    'cueWords: { joining: [och], reasons: [för att], calm: [lugn], superiors: [chef], firm: [polis] }\n';
  /** Ten places whose signs have the names that are given, and whose other details have common ones. */
  const places = (names: readonly string[]) =>
    Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => {
        const renamed = ['Hyllan längs väggen', 'Skåpet vid hyllan', 'Utrymmet bakom draperiet'].reduce(
          (text, name, place) =>
            text.replace(`name: ${name}`, `name: ${names[place % names.length]} ${index}`),
          readValid(PLACE),
        );
        return [
          [PLACE.replace('hallen', `hall-${index}`), renamed],
          [DRAWING.replace('hallen', `hall-${index}`), readValid(DRAWING)],
        ] as const;
      }).flat(),
    );
  const check = (names: readonly string[]) =>
    checkWith({ 'editorial.yaml': (valid) => `${valid.trimEnd()}\n${CUES}`, ...places(names) }).filter(
      isCode('I940'),
    );

  it('refuses names that are told apart by their words', () => {
    expectOnly(check(['Den dolda saken']), {
      code: 'I940',
      file: PLACE.replace('hallen', 'hall-0'),
      line: 1,
      what: '11 platser',
      why: 'inte ser bilden',
      instead: 'report:guessing',
    });
  });
});

function isCode(wanted: string) {
  return ({ code }: { code: string }) => code === wanted;
}
