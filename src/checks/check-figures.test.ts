import { describe, expect, it } from 'vitest';
import { append, checkWith, expectOnly, LESSON, readValid, replace } from './fixtures/broken-content.ts';

const FIGURE = 'areas/01-prov/figures/lagret.yaml';

const GUIDE = 'guides/01-far-jag-beratta.mdx';

const lineOf = (text: string, file = readValid(FIGURE)) =>
  file.split('\n').findIndex((line) => line.includes(text)) + 1;

/** The figure as another kind, placed where it was. */
const FLOW = `kind: flow
title: Lådorna går till en plats som ingen har sett
invented: true
nodes:
  - id: lager
    label: Lagret
  - id: bygge
    label: Bygget
streams:
  - from: lager
    to: bygge
`;
const TIMELINE = `kind: timeline
title: Det gick ett halvår mellan varorna
invented: true
events:
  - at: "2026-03"
    when: mars
    what: Varorna kom.
  - at: "2026-09"
    when: september
    what: Nya varor.
  - at: "2026-10"
    when: oktober
    what: Besöket.
`;
const SCHEDULE = `kind: schedule
title: Båda dagarna är lika långa
invented: true
from: "06:00"
to: "18:00"
rows:
  - label: måndag
    spans:
      - from: "07:00"
        to: "16:00"
  - label: tisdag
    spans: []
`;
const PLAN = `kind: floor-plan
title: Lagret har två rum och en dörr
invented: true
rooms:
  - name: "1"
    box: [0, 0, 10, 6]
  - name: "2"
    box: [10, 0, 10, 6]
key:
  - rooms: "1"
    what: Lager
doors:
  - [4, 6, 2, 0]
`;

describe('figures', () => {
  it('may be of every kind', () => {
    for (const figure of [FLOW, TIMELINE, SCHEDULE, PLAN])
      expect(checkWith({ [FIGURE]: figure })).toEqual([]);
  });

  it('refuses a kind that there is not, and says which there are', () => {
    expectOnly(checkWith({ [FIGURE]: replace('kind: bars', 'kind: staplar') }), {
      code: 'I204',
      file: FIGURE,
      line: 1,
      what: 'staplar',
      why: '',
      instead: 'timeline',
    });
  });

  it('refuses a figure without a title, and a column that its kind does not have', () => {
    expect(
      checkWith({ [FIGURE]: replace('title: Hyllorna rymmer mer än vad som kom\n', '') }).map(
        ({ code }) => code,
      ),
    ).toEqual(['I202']);
    expect(
      checkWith({ [FIGURE]: replace('    value: 12', '    antal: 12\n    value: 12') }).map(
        ({ code }) => code,
      ),
    ).toEqual(['I201']);
  });

  it('refuses a source that there is not', () => {
    expect(
      checkWith({ [FIGURE]: replace('invented: true', 'sources:\n  - id: provlag') }).map(({ code }) => code),
    ).toEqual(['I302']);
  });

  it('refuses a figure that says neither where its numbers come from nor that they are made up, and one that says both', () => {
    expectOnly(checkWith({ [FIGURE]: replace('invented: true\n', '') }), {
      code: 'I991',
      file: FIGURE,
      line: lineOf('title:'),
      what: 'varken',
      why: 'verkliga',
      instead: 'Lägg till sources',
    });
    expectOnly(
      checkWith({ [FIGURE]: replace('invented: true', 'invented: true\nsources:\n  - id: provlagen') }),
      {
        code: 'I991',
        file: FIGURE,
        line: lineOf('invented:'),
        what: 'både',
        why: 'verkliga',
        instead: 'Ta bort invented',
      },
    );
  });

  it('refuses a figure that no text places', () => {
    expectOnly(checkWith({ [GUIDE]: replace('<Figure id="lagret" />\n', '') }), {
      code: 'I992',
      file: FIGURE,
      line: 1,
      what: 'lagret står inte',
      why: 'Ingen läsare',
      instead: '<Figure id="lagret" />',
    });
  });

  it('does not miss a figure that may stand in a text which cannot be read', () => {
    const broken = {
      [GUIDE]: replace('<Figure id="lagret" />', ''),
      [LESSON]: append('<Facts title="Lagret">'),
    };
    expect(checkWith(broken).map(({ code }) => code)).not.toContain('I992');
  });

  it.each([
    ['neither a number nor a text', '    value: 12\n', ''],
    ['half a range', '    value: 12\n', '    value: 12\n    low: 3\n'],
    ['a number outside its range', '    value: 12\n', '    value: 12\n    low: 13\n    high: 14\n'],
  ])('refuses a bar with %s', (_, from, to) => {
    expectOnly(checkWith({ [FIGURE]: replace(from, to) }), {
      code: 'I993',
      file: FIGURE,
      line: lineOf('Enligt följesedeln'),
      what: 'Enligt följesedeln',
      why: 'lägsta',
      instead: 'value eller says',
    });
  });

  it('refuses times that are not in order, and two notations of time in one figure', () => {
    expectOnly(checkWith({ [FIGURE]: TIMELINE.replace('2026-09', '2025-09') }), {
      code: 'I994',
      file: FIGURE,
      line: lineOf('2026-09', TIMELINE),
      what: '2025-09 kommer efter 2026-03',
      why: 'Avstånden',
      instead: 'överst',
    });
    const codes = (figure: string) => checkWith({ [FIGURE]: figure }).map(({ code }) => code);
    expect(codes(TIMELINE.replace('"2026-10"', '"18:52"'))).toEqual(['I994']);
    expect(codes(SCHEDULE.replace('"16:00"', '"19:00"'))).toEqual(['I994']);
  });

  it('refuses a stream to a box that there is not', () => {
    expectOnly(checkWith({ [FIGURE]: FLOW.replace('to: bygge', 'to: bygget') }), {
      code: 'I995',
      file: FIGURE,
      line: lineOf('to: bygge', FLOW),
      what: 'bygget',
      why: 'inte ritas',
      instead: 'Menade du bygge?',
    });
  });

  it('refuses more boxes beside each other than a phone has room for', () => {
    const more = ['b', 'c', 'd'].map((id) => `  - id: ${id}\n    label: Ett lager\n`).join('');
    expectOnly(checkWith({ [FIGURE]: FLOW.replace('streams:', `${more}streams:`) }), {
      code: 'I996',
      file: FIGURE,
      line: lineOf('nodes:', FLOW),
      what: '4 rutor',
      why: 'smala',
      instead: 'Slå ihop',
    });
  });

  it('refuses a room on top of another or outside the plan', () => {
    for (const box of ['[8, 0, 10, 6]', '[20, 0, 10, 6]', '[10, 0, 1, 6]']) {
      expectOnly(checkWith({ [FIGURE]: PLAN.replace('[10, 0, 10, 6]', box) }), {
        code: 'I997',
        file: FIGURE,
        line: lineOf('[10, 0, 10, 6]', PLAN),
        what: 'Rummet 2',
        why: 'fel rum',
        instead: '24 × 14',
      });
    }
  });
});
