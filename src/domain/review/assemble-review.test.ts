import { describe, expect, it } from 'vitest';
import type { Area } from '../course/area.ts';
import type { Guide } from '../course/guide.ts';
import type { Lesson } from '../course/lesson.ts';
import type { RunningPage } from '../course/running-page.ts';
import type { Sign } from '../course/sign.ts';
import type { Source } from '../course/source.ts';
import type { Term } from '../course/term.ts';
import type { DecisionPath } from '../decision-path/decision-path.ts';
import type { Dossier, DossierDocument } from '../dossiers/dossier.ts';
import { bodyOf, contentOf, fileOf, proseOf } from '../integrity/fixtures/content-of.ts';
import type { Question } from '../questions/question.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Session } from '../sessions/session.ts';
import { assembleReview, type ReviewOptions } from './assemble-review.ts';
import { type DraftChapter, draftAreaChapters, draftCommonChapters } from './draft-section.ts';
import type { KnownProvision } from './review-paper.ts';

const bygg = { area: 'bygg' };
const citation = {
  sources: ['lagen'],
  professionalKnowledge: 'Resten.',
  checked: '2026-11-01',
  reviewed: { by: 'A', date: '2026-11-02', scope: 'allt' },
};
const body = bodyOf({ blocks: [proseOf('Löpande text.', 9)] });
const files = contentOf({
  areas: [
    fileOf<Area>(
      'bygg.yaml',
      { title: 'Bygg', summary: 'Om bygg.', audience: 'Alla.', goals: ['Du ser.'] },
      bygg,
    ),
    fileOf<Area>(
      'vard.yaml',
      { title: 'Vård', summary: 'Om vård.', audience: 'Alla.', goals: [] },
      { area: 'vard' },
    ),
  ],
  lessons: [
    fileOf<Lesson>(
      'lektion.mdx',
      { ...citation, id: 'lektionen', title: 'Lektionen', lead: 'Först.', goals: ['Du hör.'] },
      { ...bygg, body },
    ),
  ],
  signs: [
    fileOf<Sign>(
      'tecken.mdx',
      {
        id: 'tecknet',
        title: 'Tecknet',
        strength: 'strong',
        sources: [],
        summary: 'Lagret är tomt.',
        observations: ['Inga varor.', 'Ingen personal.'],
        innocent: ['Nytt.'],
        strongerWith: [{ sign: 'annat', because: 'Då är det två.' }],
        check: ['Fråga.'],
        actions: ['Anteckna.'],
        tell: 'Du får berätta.',
        law: [
          { source: 'lagen', at: '3 §', means: 'Det är hemligt.' },
          { source: 'lagen', at: '4 §' },
        ],
      },
      bygg,
    ),
  ],
  questionBanks: [
    fileOf<{ questions: Question[] }>(
      'fragor.yaml',
      {
        questions: ['f01', 'f02'].map((id) => ({
          id,
          kind: 'single',
          truth: 'innocent',
          situation: 'Du ser.',
          prompt: 'Vad gör du?',
          options: [],
          sources: ['boken'],
        })),
      },
      bygg,
    ),
  ],
  scenarios: [
    fileOf<Scenario>(
      'fall.yaml',
      {
        id: 'fallet',
        title: 'Fallet',
        truth: 'signal',
        sources: [],
        summary: 'Ett fall.',
        role: 'Du är chef.',
        nodes: [
          {
            id: 'dorr',
            title: 'Vid dörren',
            text: ['Det är tomt.'],
            evidence: [{ id: 'e', text: 'Inget ljus.', kind: 'supports' }],
            choices: [
              { id: 'a', text: 'Gå in', to: 'slut', outcome: 'good', feedback: 'Bra.', costs: 'Tid.' },
              { id: 'b', text: 'Gå hem', to: 'borta', outcome: 'miss', feedback: 'Synd.' },
            ],
          },
          {
            id: 'slut',
            title: 'Slutet',
            text: [],
            ending: { kind: 'right', title: 'Du såg rätt', why: 'För att du gick in.', whatNext: 'Skriv.' },
          },
        ],
      },
      bygg,
    ),
  ],
  dossiers: [
    fileOf<Dossier>(
      'akt.yaml',
      {
        id: 'akten',
        title: 'Akten',
        truth: 'unclear',
        sources: ['boken'],
        summary: 'En akt.',
        assignment: 'Läs.',
        reasons: [{ id: 'r', text: 'Fel summa.' }],
        key: [
          { document: 'brev', row: 'b1', verdict: 'sign', why: 'Därför.' },
          { document: 'borta', row: 'x', verdict: 'innocent', why: 'Vanligt.' },
        ],
        next: ['Begär mer.'],
      },
      { ...bygg, folder: 'akten' },
    ),
  ],
  dossierDocuments: [
    fileOf<DossierDocument>(
      'brev.yaml',
      {
        id: 'brev',
        title: 'Brevet',
        sender: 'Bolaget',
        date: '3 maj',
        blocks: [
          { kind: 'text', heading: 'Hej', passages: [{ id: 'b1', text: 'Vi vill ha pengar.' }] },
          { kind: 'fields', fields: [{ id: 'b2', label: 'Summa', value: '100' }] },
          { kind: 'table', columns: ['Vad', 'Pris'], rows: [{ id: 'b3', cells: ['Grus', '50'] }] },
          { kind: 'photo', drawing: 'hylla', alt: 'En hylla.', details: [{ id: 'b4', text: 'Tomt.' }] },
        ],
      },
      { folder: 'akten' },
    ),
    fileOf<DossierDocument>(
      'annan.yaml',
      { id: 'brev', title: 'Annan', sender: '', date: '', blocks: [] },
      { folder: 'annan' },
    ),
  ],
  sessions: [
    fileOf<Session>(
      'pass.mdx',
      {
        id: 'passet',
        title: 'Passet',
        sources: [],
        lead: 'Om passet.',
        goals: ['Du kan.'],
        materials: [{ text: 'Pennor' }],
        room: 'Bord.',
      },
      { ...bygg, body },
    ),
  ],
  guides: [
    fileOf<Guide>(
      'guide.mdx',
      { id: 'guiden', title: 'Guiden', sources: ['boken'], lead: 'Så här.' },
      { body },
    ),
  ],
  paths: [
    fileOf<DecisionPath>('vag.yaml', {
      checked: '2026-10-01',
      nodes: [{ id: 'vem', question: 'Vem?', help: 'Se efter.', choices: [{ text: 'Polisen', to: 'ja' }] }],
      endings: [
        {
          id: 'ja',
          answer: 'must',
          title: 'Ja',
          why: ['Därför.'],
          law: [
            { source: 'lagen', at: '3 §' },
            { source: 'lagen', at: '4 §' },
          ],
          ask: 'Får vi?',
          write: ['Skriv.'],
          note: 'Den …',
          meanwhile: ['Vänta.'],
        },
      ],
    }),
  ],
  terms: [
    fileOf<Term>('ord.yaml', { id: 'ordet', term: 'målvakt', definition: 'En person.', sources: ['boken'] }),
  ],
  pages: [
    fileOf<RunningPage>('om.mdx', { title: 'Om sidan', updated: '2026-09-01', lead: 'Vi är.' }, { body }),
  ],
  sources: ['boken', 'lagen', 'oanvand'].map((id) => fileOf<Source>(id, { id })),
});

/** Each paragraph of the sections as its role, where it is, and what it says. */
const tell = (chapters: DraftChapter[], kind: DraftChapter['kind']) =>
  chapters
    .filter((chapter) => chapter.kind === kind)
    .flatMap(({ sections }) => sections)
    .map(({ drafts, ...section }) => ({
      ...section,
      drafts: drafts.map(({ role, at, text, ...more }) => [
        role,
        typeof at === 'number' ? at : at.join('.'),
        text,
        ...Object.values(more),
      ]),
    }));

describe('the chapters of an area', () => {
  const chapters = draftAreaChapters(files, 'bygg');
  const told = (kind: DraftChapter['kind']) => tell(chapters, kind);
  const running = ['paragraph', 9, ['Löpande text.']];

  it('stand in the order of its pages, the empty ones too', () => {
    expect(chapters.map(({ kind, sections }) => [kind, sections.length])).toEqual([
      ['area', 1],
      ['lessons', 1],
      ['signs', 1],
      ['questions', 2],
      ['scenarios', 1],
      ['dossiers', 2],
      ['sessions', 1],
    ]);
    expect(draftAreaChapters(files, 'vard').map(({ sections }) => sections.length)).toEqual([
      1, 0, 0, 0, 0, 0, 0,
    ]);
  });

  it('begin with the area itself', () => {
    expect(told('area')).toEqual([
      {
        title: 'Bygg',
        file: 'bygg.yaml',
        at: [],
        citation: { sources: [] },
        drafts: [
          ['lead', 'summary', ['Om bygg.']],
          ['audience', 'audience', ['Alla.']],
          ['goal', 'goals.0', ['Du ser.']],
        ],
      },
    ]);
  });

  it('have lessons with all that they rest on, and then their text', () => {
    expect(told('lessons')).toEqual([
      {
        id: 'lektionen',
        title: 'Lektionen',
        file: 'lektion.mdx',
        at: [],
        citation,
        drafts: [['lead', 'lead', ['Först.']], ['goal', 'goals.0', ['Du hör.']], running],
      },
    ]);
  });

  it('have signs with their strength, and every field where it is written', () => {
    const [sign] = told('signs');
    expect(sign).toMatchObject({ id: 'tecknet', strength: 'strong', citation: { sources: [] } });
    expect(sign?.drafts).toEqual([
      ['lead', 'summary', ['Lagret är tomt.']],
      ['observation', 'observations.0', ['Inga varor.']],
      ['observation', 'observations.1', ['Ingen personal.']],
      ['innocent', 'innocent.0', ['Nytt.']],
      ['stronger-with', 'strongerWith.0.because', ['Då är det två.'], 'annat'],
      ['check', 'check.0', ['Fråga.']],
      ['action', 'actions.0', ['Anteckna.']],
      ['tell', 'tell', ['Du får berätta.']],
      ['provision', 'law.0', ['Det är hemligt.', { source: 'lagen', provision: '3 §' }]],
      ['provision', 'law.1', [{ source: 'lagen', provision: '4 §' }]],
    ]);
  });

  it('have a section for each question of the bank', () => {
    const [, second] = told('questions');
    expect(second).toEqual({
      id: 'f02',
      title: 'f02',
      file: 'fragor.yaml',
      at: ['questions', 1],
      truth: 'innocent',
      citation: { sources: ['boken'] },
      drafts: [
        ['situation', 'questions.1.situation', ['Du ser.']],
        ['prompt', 'questions.1.prompt', ['Vad gör du?']],
      ],
    });
  });

  it('have cases node by node, and say where each choice leads', () => {
    const [scenario] = told('scenarios');
    expect(scenario).toMatchObject({ id: 'fallet', truth: 'signal' });
    expect(scenario?.drafts).toEqual([
      ['lead', 'summary', ['Ett fall.']],
      ['role', 'role', ['Du är chef.']],
      ['heading', 'nodes.0.title', ['Vid dörren']],
      ['paragraph', 'nodes.0.text.0', ['Det är tomt.']],
      ['evidence', 'nodes.0.evidence.0', ['Inget ljus.'], 'supports'],
      ['option', 'nodes.0.choices.0', ['Gå in → Slutet'], 'a', 'right', 'Bra.'],
      ['option', 'nodes.0.choices.1', ['Gå hem → borta'], 'b', 'miss', 'Synd.'],
      ['costs', 'nodes.0.choices.0.costs', ['Tid.'], 'a'],
      ['heading', 'nodes.1.title', ['Slutet']],
      ['ending', 'nodes.1.ending', ['Du såg rätt'], 'right', 'För att du gick in.'],
      ['what-next', 'nodes.1.ending.whatNext', ['Skriv.']],
    ]);
  });

  it('have dossiers with their key, and a section for each of their own documents', () => {
    const [dossier, document] = told('dossiers');
    expect(dossier).toMatchObject({ id: 'akten', truth: 'unclear', citation: { sources: ['boken'] } });
    expect(dossier?.drafts).toEqual([
      ['lead', 'summary', ['En akt.']],
      ['situation', 'assignment', ['Läs.']],
      ['reason', 'reasons.0', ['Fel summa.']],
      ['detail', 'key.0', ['Brevet: Vi vill ha pengar.'], 'sign', 'Därför.'],
      ['detail', 'key.1', ['borta: x'], 'innocent', 'Vanligt.'],
      ['what-next', 'next.0', ['Begär mer.']],
    ]);
    expect(document).toEqual({
      title: 'Brevet',
      file: 'brev.yaml',
      at: [],
      citation: { sources: [] },
      drafts: [
        ['quoted', 'sender', ['Bolaget, 3 maj']],
        ['quoted', 'blocks.0.heading', ['Hej']],
        ['quoted', 'blocks.0.passages.0', ['Vi vill ha pengar.']],
        ['quoted', 'blocks.1.fields.0', ['Summa: 100']],
        ['quoted', 'blocks.2.columns', ['Vad | Pris']],
        ['quoted', 'blocks.2.rows.0', ['Grus | 50']],
        ['quoted', 'blocks.3.alt', ['En hylla.']],
        ['quoted', 'blocks.3.details.0', ['Tomt.']],
      ],
    });
  });

  it('end with the passes', () => {
    expect(told('sessions').map(({ drafts }) => drafts)).toEqual([
      [
        ['lead', 'lead', ['Om passet.']],
        ['goal', 'goals.0', ['Du kan.']],
        ['material', 'materials.0.text', ['Pennor']],
        ['room', 'room', ['Bord.']],
        running,
      ],
    ]);
  });
});

describe('the chapters of what the areas share', () => {
  const chapters = draftCommonChapters(files);
  const running = ['paragraph', 9, ['Löpande text.']];

  it('are guides, paths, words and pages', () => {
    expect(chapters.map(({ kind, sections }) => [kind, sections.length])).toEqual([
      ['guides', 1],
      ['paths', 2],
      ['terms', 1],
      ['pages', 1],
    ]);
    expect(tell(chapters, 'guides')[0]).toMatchObject({
      id: 'guiden',
      citation: { sources: ['boken'] },
      drafts: [['lead', 'lead', ['Så här.']], running],
    });
    expect(tell(chapters, 'terms')[0]).toMatchObject({
      id: 'ordet',
      title: 'målvakt',
      citation: { sources: ['boken'] },
      drafts: [['definition', 'definition', ['En person.']]],
    });
    expect(tell(chapters, 'pages')[0]).toMatchObject({
      title: 'Om sidan',
      citation: { sources: [], checked: '2026-09-01' },
      drafts: [['lead', 'lead', ['Vi är.']], running],
    });
  });

  it('have a section for each question and each answer of a path', () => {
    expect(tell(chapters, 'paths')).toEqual([
      {
        id: 'vem',
        title: 'Vem?',
        file: 'vag.yaml',
        at: ['nodes', 0],
        citation: {},
        drafts: [
          ['help', 'nodes.0.help', ['Se efter.']],
          ['way', 'nodes.0.choices.0', ['Polisen'], 'ja'],
        ],
      },
      {
        id: 'ja',
        title: 'Ja',
        file: 'vag.yaml',
        at: ['endings', 0],
        answer: 'must',
        citation: { sources: ['lagen'], checked: '2026-10-01' },
        drafts: [
          ['paragraph', 'endings.0.why.0', ['Därför.']],
          ['provision', 'endings.0.law.0', [{ source: 'lagen', provision: '3 §' }]],
          ['provision', 'endings.0.law.1', [{ source: 'lagen', provision: '4 §' }]],
          ['ask', 'endings.0.ask', ['Får vi?']],
          ['write', 'endings.0.write.0', ['Skriv.']],
          ['note', 'endings.0.note', ['Den …']],
          ['meanwhile', 'endings.0.meanwhile.0', ['Vänta.']],
        ],
      },
    ]);
  });
});

describe('the paper', () => {
  const third: KnownProvision = {
    act: 'lagen',
    at: '3 §',
    says: 'Det är hemligt.',
    question: 'Gäller det alla?',
  };
  const fourth: KnownProvision = { act: 'lagen', at: '4 §', says: 'Fel anmäls.' };
  const options: ReviewOptions = {
    lineOf: (file, path) => file.length + path.length,
    law: {
      provisions: (act, at) => [third, fourth].filter((one) => one.act === act && one.at === at),
      named: () => [],
      state: (act) => (act === 'lagen' ? { read: 'maj 2026', checked: '2026-11-01' } : undefined),
    },
    open: new Map([
      ['Bygg', ['Vem avgör?']],
      ['Gemensamt', ['Vad är ett tecken?']],
    ]),
  };
  const paper = assembleReview(files, options);

  it('counts its chapters from first to last, and passes over those that are empty', () => {
    expect(
      paper.parts.map(({ title, chapters, open }) => [
        title,
        chapters.map(({ number, kind }) => `${number} ${kind}`),
        open.number,
      ]),
    ).toEqual([
      [
        'Bygg',
        ['1 area', '2 lessons', '3 signs', '4 questions', '5 scenarios', '6 dossiers', '7 sessions'],
        '8',
      ],
      ['Vård', ['9 area'], '10'],
      [undefined, ['11 guides', '12 paths', '13 terms', '14 pages'], '15'],
    ]);
    expect(paper.parts[0]?.chapters[3]?.sections.map(({ number }) => number)).toEqual(['4.1', '4.2']);
  });

  it('puts beside each section what it is and what it rests on', () => {
    const [lesson] = paper.parts[0]?.chapters[1]?.sections ?? [];
    expect(lesson).toMatchObject({
      number: '2.1',
      title: 'Lektionen',
      file: 'lektion.mdx',
      line: 11,
      sources: [{ id: 'lagen' }],
      professionalKnowledge: 'Resten.',
      checked: '2026-11-01',
      reviewed: { by: 'A' },
    });
    expect(lesson?.paragraphs.map(({ number, line }) => [number, line])).toEqual([
      ['2.1.1', 12],
      ['2.1.2', 13],
      ['2.1.3', 9],
    ]);
    const [area] = paper.parts[0]?.chapters[0]?.sections ?? [];
    expect(Object.keys(area ?? {}).toSorted()).toEqual([
      'file',
      'line',
      'number',
      'paragraphs',
      'sources',
      'title',
    ]);
    expect(paper.parts[0]?.chapters[2]?.sections[0]).toMatchObject({ strength: 'strong' });
    expect(paper.parts[0]?.chapters[4]?.sections[0]).toMatchObject({ truth: 'signal' });
    expect(paper.parts[2]?.chapters[1]?.sections[1]).toMatchObject({ answer: 'must' });
  });

  it('refers from one section to another by number', () => {
    const way = paper.parts[2]?.chapters[1]?.sections[0]?.paragraphs[1];
    expect(way).toMatchObject({ role: 'way', refersTo: '12.2' });
  });

  it('asks in each part what its provisions leave open, once, and then what is written down', () => {
    expect(
      paper.parts.map(({ open }) =>
        open.questions.map(({ number, text, about }) => [number, text, about?.at]),
      ),
    ).toEqual([
      [
        ['8.1', 'Gäller det alla?', '3 §'],
        ['8.2', 'Vem avgör?', undefined],
      ],
      [],
      [
        ['15.1', 'Gäller det alla?', '3 §'],
        ['15.2', 'Vad är ett tecken?', undefined],
      ],
    ]);
    expect(paper.parts[0]?.open.questions[0]?.about?.source.id).toBe('lagen');
  });

  it('ends with the sources that it cites, and which text of an act was read', () => {
    expect(paper.sources).toEqual([
      { source: { id: 'boken' } },
      { source: { id: 'lagen' }, state: { read: 'maj 2026', checked: '2026-11-01' } },
    ]);
  });

  it('may be of some areas alone', () => {
    const { parts, sources } = assembleReview(files, { ...options, areas: ['vard'] });
    expect(parts.map(({ title, chapters, open }) => [title, chapters.length, open])).toEqual([
      ['Vård', 1, { number: '2', questions: [] }],
    ]);
    expect(sources).toEqual([]);
  });
});
