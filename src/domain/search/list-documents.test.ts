import { describe, expect, it } from 'vitest';
import type { Body } from '../course/body.ts';
import type { Course } from '../course/course.ts';
import type { Guide } from '../course/guide.ts';
import type { Lesson } from '../course/lesson.ts';
import type { Sign } from '../course/sign.ts';
import type { Source } from '../course/source.ts';
import type { Term } from '../course/term.ts';
import type { DecisionPath } from '../decision-path/decision-path.ts';
import type { Dossier } from '../dossiers/dossier.ts';
import { bodyOf, fileOf } from '../integrity/fixtures/content-of.ts';
import type { Place } from '../places/place.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Answer } from './answer.ts';
import {
  toAnswerDocuments,
  toDossierDocuments,
  toGuideDocuments,
  toLessonDocuments,
  toPathDocuments,
  toPlaceDocuments,
  toScenarioDocuments,
  toSignDocuments,
  toSourceDocuments,
  toTermDocuments,
} from './list-documents.ts';
import type { SearchContext } from './search-document.ts';

const course = {
  areas: [{ signs: [{ path: '/tecken/lager/' }], lessons: [{ path: '/omraden/bygg/forsta/' }] }],
  guides: [{ slug: 'lamna', guide: { title: 'Får jag lämna uppgiften?' } }],
  dossier: (id: string) => ({ documents: [{ title: `Faktura till ${id}` }, { title: 'Brev' }] }),
} as unknown as Course;
const context: SearchContext = {
  course,
  place: 'Bygg',
  nameLaw: (id) => (id === 'osl' ? 'osl sekretesslagen' : ''),
};
const law = [
  { source: 'osl', at: '26 kap. 1 §', means: 'Det är hemligt.' },
  { source: 'osl', at: '10 kap. 24 §' },
];
const body: Body = bodyOf({
  sections: [
    { parts: ['Först.'] },
    { heading: 'Vem du frågar', parts: ['Fråga  chefen.'] },
    { heading: 'Sedan', parts: ['Vänta.'] },
  ],
});
const at = { address: '/sidan/' };

describe('what is searched', () => {
  it('of a sign is everything that is said of it, a line each', () => {
    const value = {
      title: 'Tomt lager',
      summary: 'Lagret är tomt.',
      aliases: ['tomma hyllor'],
      observations: ['Inga varor.'],
      innocent: ['Nystartat.'],
      check: ['Fråga.'],
      actions: ['Anteckna.'],
      tell: 'Du får berätta.',
      law,
    };
    expect(toSignDocuments(fileOf<Sign>('s', value, { ...at, body }), context)).toEqual([
      {
        kind: 'sign',
        title: 'Tomt lager',
        path: '/sidan/',
        place: 'Bygg',
        aliases: ['tomma hyllor'],
        lead: 'Lagret är tomt.',
        text: [
          'Inga varor.',
          'Nystartat.',
          'Fråga.',
          'Anteckna.',
          'Du får berätta.',
          'osl sekretesslagen 26 kap. 1 §. Det är hemligt.',
          'osl sekretesslagen 10 kap. 24 §. ',
          'Först.',
          'Fråga chefen.',
          'Vänta.',
        ].join('\n'),
      },
    ]);
  });

  it('of a lesson is its beginning with its goals, and each section with its own phrases', () => {
    const value = {
      title: 'Första lektionen',
      lead: 'Om lager.',
      goals: ['Du ser.', 'Du hör.'],
      aliases: ['lager'],
      sectionAliases: [
        { section: 'Sedan', aliases: ['efteråt'] },
        { section: 'Sedan', aliases: ['till slut'] },
        { section: 'Borta', aliases: ['ingenstans'] },
      ],
    };
    const section = { kind: 'lesson', place: 'Första lektionen', lead: '' };
    expect(toLessonDocuments(fileOf<Lesson>('l', value, { ...at, body }), context)).toEqual([
      {
        kind: 'lesson',
        title: 'Första lektionen',
        path: '/sidan/',
        place: 'Bygg',
        aliases: ['lager'],
        lead: 'Om lager.',
        text: 'Först.\nDu ser.\nDu hör.',
      },
      {
        ...section,
        title: 'Vem du frågar',
        path: '/sidan/#vem-du-fragar',
        aliases: [],
        text: 'Fråga chefen.',
      },
      {
        ...section,
        title: 'Sedan',
        path: '/sidan/#sedan',
        aliases: ['efteråt', 'till slut'],
        text: 'Vänta.',
      },
    ]);
  });

  it('of a guide is the same without goals, also where it has no text and no phrases', () => {
    const guide = (more = {}) =>
      toGuideDocuments(fileOf<Guide>('g', { title: 'Fråga', lead: 'Så här.' }, { ...at, ...more }), context);
    expect(guide()).toEqual([
      {
        kind: 'guide',
        title: 'Fråga',
        path: '/sidan/',
        place: 'Bygg',
        aliases: [],
        lead: 'Så här.',
        text: '',
      },
    ]);
    expect(guide({ body }).map(({ kind, text, aliases }) => [kind, text, aliases])).toEqual([
      ['guide', 'Först.', []],
      ['guide', 'Fråga chefen.', []],
      ['guide', 'Vänta.', []],
    ]);
  });

  it('of a dossier is the assignment and the names of the documents, and never the key', () => {
    const value = {
      id: 'lagret',
      title: 'Lagret',
      summary: 'En akt.',
      assignment: 'Läs.',
      key: [{ why: 'Hemligt.' }],
    };
    const expected = {
      kind: 'dossier',
      title: 'Lagret',
      path: '/sidan/',
      place: 'Bygg',
      aliases: [] as string[],
      lead: 'En akt.',
      text: 'Läs.\nFaktura till lagret\nBrev',
    };
    expect(toDossierDocuments(fileOf<Dossier>('d', value, at), context)).toEqual([expected]);
    const aliases = ['pärm'];
    expect(toDossierDocuments(fileOf<Dossier>('d', { ...value, aliases }, at), context)).toEqual([
      { ...expected, aliases },
    ]);
  });

  it('of a case is who one is and how it begins, and never what one may choose', () => {
    const value = {
      title: 'Fallet',
      summary: 'Ett fall.',
      role: 'Du är chef.',
      start: 'b',
      nodes: [
        { id: 'a', text: ['Senare.'] },
        { id: 'b', text: ['Du kommer.', 'Det är tomt.'], choices: [{ text: 'Gå.' }] },
      ],
    };
    const expected = {
      kind: 'scenario',
      title: 'Fallet',
      path: '/sidan/',
      place: 'Bygg',
      aliases: [] as string[],
      lead: 'Ett fall.',
      text: 'Du är chef.\nDu kommer.\nDet är tomt.',
    };
    expect(toScenarioDocuments(fileOf<Scenario>('s', value, at), context)).toEqual([expected]);
    const aliases = ['kontor'];
    expect(
      toScenarioDocuments(fileOf<Scenario>('s', { ...value, aliases, start: 'c' }, at), context),
    ).toEqual([{ ...expected, aliases, text: 'Du är chef.' }]);
  });

  it('of a place is what one sees there', () => {
    const value = {
      title: 'Hallen',
      situation: 'Du är där.',
      description: 'En hall.',
      details: [{ why: 'Hemligt.' }],
    };
    const expected = {
      kind: 'place',
      title: 'Hallen',
      path: '/sidan/',
      place: 'Bygg',
      aliases: [] as string[],
      lead: 'Du är där.',
      text: 'En hall.',
    };
    expect(toPlaceDocuments(fileOf<Place>('p', value, at), context)).toEqual([expected]);
    const aliases = ['entré'];
    expect(toPlaceDocuments(fileOf<Place>('p', { ...value, aliases }, at), context)).toEqual([
      { ...expected, aliases },
    ]);
  });

  it('of a word is its explanation, its other words and what people type', () => {
    const value = {
      term: 'målvakt',
      definition: 'En person.',
      aliases: ['bulvan'],
      phrases: ['vem äger bolaget'],
    };
    const expected = {
      kind: 'term',
      title: 'målvakt',
      path: '/sidan/',
      place: '',
      aliases: ['bulvan', 'vem äger bolaget'],
      lead: 'En person.',
      text: '',
    };
    expect(toTermDocuments(fileOf<Term>('t', value, at))).toEqual([expected]);
    const { phrases: _, ...bare } = value;
    expect(toTermDocuments(fileOf<Term>('t', bare, at))).toEqual([{ ...expected, aliases: ['bulvan'] }]);
  });

  it('of a source is who published it, and of a law its id, too', () => {
    const value = {
      id: 'osl',
      kind: 'law' as const,
      title: 'Lag (2009:400)',
      shortTitle: 'sekretesslagen',
      publisher: 'Riksdagen',
      year: 2009,
      note: 'Läst i urval.',
    };
    const expected = {
      kind: 'source',
      title: 'Lag (2009:400)',
      path: '/kallor/lagar/#osl',
      place: '',
      aliases: ['sekretesslagen', 'osl'],
      lead: 'Riksdagen. 2009. Läst i urval.',
      text: '',
    };
    expect(toSourceDocuments(fileOf<Source>('s', value))).toEqual([expected]);
    const { year: _y, note: _n, ...bare } = value;
    expect(toSourceDocuments(fileOf<Source>('s', { ...bare, kind: 'news' }))).toEqual([
      { ...expected, path: '/kallor/nyheter/#osl', aliases: ['sekretesslagen'], lead: 'Riksdagen' },
    ]);
  });
});

describe('a short answer', () => {
  const answer = (to: string, call?: object) =>
    toAnswerDocuments(
      fileOf<Answer>('a', {
        title: 'Hotad?',
        aliases: ['hot'],
        text: 'Ring.',
        link: { text: 'Läs mer', to },
        ...(call && { call }),
      }),
      context,
    );

  it('has its link, and its number where there is one', () => {
    const call = { text: 'Ring 112', phone: '112' };
    const link = { text: 'Läs mer', to: '/anmal/hotad/#nu' };
    const expected = {
      kind: 'answer',
      title: 'Hotad?',
      path: '/anmal/hotad/#nu',
      place: '',
      aliases: ['hot'],
      lead: 'Ring.',
      text: '',
    };
    expect(answer(link.to)).toEqual([{ ...expected, answer: { link } }]);
    expect(answer(link.to, call)).toEqual([{ ...expected, answer: { link, call } }]);
  });

  it.each([
    ['/tecken/lager/#a', true],
    ['/omraden/bygg/forsta/', true],
    ['/tecken/annat/', false],
    ['/omraden/vard/forsta/#a', false],
    ['/anmal/tecken/annat/', true],
  ])('that leads to %s is there: %s', (to, isThere) => {
    expect(answer(to)).toHaveLength(isThere ? 1 : 0);
  });
});

describe('a path of questions', () => {
  const choice = (text: string, to: string) => ({ text, to });
  const ending = (id: string, kind: string, more = {}) => ({
    id,
    answer: kind,
    title: `Svar ${id}`,
    why: ['Därför.', 'Och därför.'],
    law: law.slice(0, 1),
    write: ['Skriv.'],
    meanwhile: ['Vänta.'],
    aliases: [id],
    ...more,
  });
  const path = fileOf<DecisionPath>(
    'p',
    {
      start: 'vem',
      nodes: [
        {
          id: 'vem',
          question: 'Vem frågar?',
          help: 'Se efter.',
          aliases: ['vem'],
          choices: [choice('Polisen', 'vad'), choice('Grannen', 'nej')],
        },
        {
          id: 'vad',
          question: 'Om vad?',
          help: '',
          aliases: [],
          choices: [choice('Ett brott', 'ja'), choice('Annat', 'nej')],
        },
      ],
      endings: [ending('ja', 'must'), ending('nej', 'must-not', { why: [], ask: 'Får vi?' })],
    },
    { slug: 'lamna' },
  );
  const documents = toPathDocuments(path, context);

  it('is a page for each answer, found by the choices that lead there', () => {
    const shared = { kind: 'guide', place: 'Får jag lämna uppgiften?' };
    const text = (...lines: string[]) => lines.join('\n');
    expect(documents.slice(0, 2)).toEqual([
      {
        ...shared,
        title: 'Svar ja',
        path: '/anmal/lamna/ja/',
        aliases: ['ja'],
        worth: 0.8,
        lead: 'Därför.',
        text: text(
          'Och därför.',
          '',
          'Polisen',
          'Ett brott',
          'Vänta.',
          'Skriv.',
          'osl sekretesslagen 26 kap. 1 §. Det är hemligt.',
        ),
      },
      {
        ...shared,
        title: 'Svar nej',
        path: '/anmal/lamna/nej/',
        aliases: ['nej'],
        worth: 1,
        lead: '',
        text: text(
          'Får vi?',
          'Polisen',
          'Annat',
          'Grannen',
          'Vänta.',
          'Skriv.',
          'osl sekretesslagen 26 kap. 1 §. Det är hemligt.',
        ),
      },
    ]);
    expect(documents.slice(2)).toEqual([
      {
        ...shared,
        title: 'Vem frågar?',
        path: '/anmal/lamna/vem/',
        aliases: ['vem'],
        worth: 1.15,
        lead: 'Se efter.',
        text: 'Polisen\nGrannen',
      },
      {
        ...shared,
        title: 'Om vad?',
        path: '/anmal/lamna/vad/',
        aliases: [],
        worth: 1.15,
        lead: '',
        text: 'Polisen\nEtt brott\nAnnat',
      },
    ]);
  });

  it.each([
    ['must', 0.8],
    ['may', 0.8],
    ['must-not', 1],
    ['lawyer', 1],
  ])('has answers that are %s, worth %d', (kind, worth) => {
    const { value } = path;
    const endings = [ending('ja', kind)] as DecisionPath['endings'];
    expect(
      toPathDocuments({ ...path, slug: 'borta', value: { ...value, endings } }, context)[0],
    ).toMatchObject({ worth, place: '' });
  });
});
