import { describe, expect, it } from 'vitest';
import type { Guide } from '../course/guide.ts';
import type { Lesson } from '../course/lesson.ts';
import type { Term } from '../course/term.ts';
import type { DecisionPath } from '../decision-path/decision-path.ts';
import type { Question } from '../questions/question.ts';
import type { Answer } from '../search/answer.ts';
import type { SearchWords } from '../search/build-index.ts';
import type { Truth } from '../words/vocabulary.ts';
import { checkPaths } from './check-paths.ts';
import { checkQuestions } from './check-questions.ts';
import { checkSearch } from './check-search.ts';
import { checkTwins } from './check-twins.ts';
import { checkVerdicts } from './check-verdicts.ts';
import { bodyOf, contentOf, fileOf, listParams, listPlaces } from './fixtures/content-of.ts';

const option = (id: string, right: boolean, text = id) => ({ id, text, right, feedback: '' });
const question = (id: string, more: object = {}) =>
  ({
    kind: 'single',
    id,
    truth: 'signal',
    options: [option('a', true), option('b', false)],
    ...more,
  }) as unknown as Question;
const entry = (value: Question, index = 0, file = 'q.yaml') => ({
  file,
  at: ['questions', index],
  area: 'bygg',
  value,
});

describe('a question', () => {
  it('stands in one lesson, once', () => {
    const references = (...lines: [string, number][]) =>
      bodyOf({ references: lines.map(([id, line]) => ({ collection: 'question', id, line })) });
    const bodies = [
      { file: 'a.mdx', collection: 'lessons', body: references(['f1', 3], ['f2', 4]) },
      { file: 'g.mdx', collection: 'sessions', body: references(['f1', 5]) },
      { file: 'b.mdx', collection: 'lessons', body: references(['f2', 6], ['f2', 7]) },
      {
        file: 'c.mdx',
        collection: 'lessons',
        body: bodyOf({ references: [{ collection: 'sign', id: 'f1', line: 8 }] }),
      },
    ];
    const findings = checkQuestions(contentOf({ bodies }));
    expect(listPlaces(findings)).toEqual(['I408 b.mdx :6', 'I408 b.mdx :7']);
    expect(listParams(findings)[1]).toEqual({ question: 'f2', firstFile: 'a.mdx', firstLine: 4 });
  });

  it('is looked at by itself, and with the others of its file', () => {
    const bad = question('f1', { options: [option('a', false), option('b', false)] });
    const skewed = ['f1', 'f2', 'f3', 'f4'].map((id, index) => entry(question(id), index));
    expect(
      checkQuestions(contentOf({ questions: [entry(bad, 3)] })).map(({ code, path }) => [
        code,
        path.join('.'),
      ]),
    ).toContainEqual(['I401', 'questions.3.options']);
    const codes = checkQuestions(contentOf({ questions: skewed })).map(({ code }) => code);
    expect(codes).toContain('I409');
    const parted = skewed.map((one, index) => ({ ...one, file: index < 2 ? 'q.yaml' : 'r.yaml' }));
    expect(checkQuestions(contentOf({ questions: parted })).map(({ code }) => code)).not.toContain('I409');
  });
});

describe('twins', () => {
  const twin = (id: string, of: string, more: object = {}) =>
    question(id, { twin: { of, decides: '' }, ...more });
  const other = { options: [option('a', false), option('b', true)] };
  const tell = (...questions: Question[]) =>
    checkTwins(contentOf({ questions: questions.map((one, index) => entry(one, index)) })).map(
      ({ code, path, params }) => [code, path.join('.'), params],
    );

  it('name each other, and differ in which option is right', () => {
    expect(tell(twin('f1', 'f2'), twin('f2', 'f1', other))).toEqual([]);
    expect(tell(question('f1'), twin('f2', 'borta'))).toEqual([]);
    expect(tell(twin('f1', 'f2'), question('f2', other))).toEqual([
      ['I419', 'questions.0.twin.of', { question: 'f1', twin: 'f2' }],
    ]);
    expect(tell(twin('f1', 'f2'), twin('f2', 'f1'))).toEqual(
      [['f1', 'f2', 0] as const, ['f2', 'f1', 1] as const].map(([id, of, index]) => [
        'I421',
        `questions.${index}.twin.of`,
        { question: id, twin: of, option: 'a' },
      ]),
    );
  });

  it.each([
    ['texts', [option('a', false), option('b', true, 'annat')]],
    ['letters', [option('a', false), option('c', true, 'b')]],
    ['order', [option('b', true), option('a', false)]],
    ['number', [option('a', false)]],
  ])('have the same options: not other %s', (_, options) => {
    expect(tell(twin('f1', 'f2'), twin('f2', 'f1', { options })).map(([code]) => code)).toEqual([
      'I420',
      'I420',
    ]);
  });

  it('may be of a kind without options', () => {
    const steps = { kind: 'order', options: undefined };
    const [one, two] = ['f1', 'f2'].map((id, index) => {
      const { options: _, ...bare } = twin(id, index === 0 ? 'f2' : 'f1', steps) as unknown as Record<
        string,
        unknown
      >;
      return bare as unknown as Question;
    });
    expect(
      tell(one as Question, two as Question).map(([code, , params]) => [
        code,
        (params as { option: string }).option,
      ]),
    ).toEqual([
      ['I421', ''],
      ['I421', ''],
    ]);
  });
});

describe('situations to judge', () => {
  const judged = (truths: string, more: object = {}) =>
    [...truths].map((letter, index) =>
      entry(
        question(`f${index}`, {
          truth: { s: 'signal', u: 'unclear', i: 'innocent' }[letter] as Truth,
          kind: 'assess',
          verdicts: {},
          ...more,
        }),
        index,
      ),
    );
  const check = (truths: string) => checkVerdicts(contentOf({ questions: judged(truths) }));

  it('have each verdict in a quarter of them, of twenty or more in an area', () => {
    expect(check('s'.repeat(10) + 'u'.repeat(5) + 'i'.repeat(5))).toEqual([]);
    expect(check('s'.repeat(19))).toEqual([]);
    const findings = check('s'.repeat(11) + 'u'.repeat(5) + 'i'.repeat(4));
    expect(listPlaces(findings)).toEqual(['I423 q.yaml']);
    expect(listParams(findings)).toEqual([
      { area: 'bygg', truth: 'innocent', count: 4, total: 20, least: 0.25 },
    ]);
  });

  it('are told from their twins by their verdict, where that is what is asked', () => {
    const pair = (more: object, truth: Truth = 'signal') => [
      entry(question('f1', { twin: { of: 'f2' }, judgeable: true, ...more }), 0),
      entry(question('f2', { truth }), 1),
    ];
    const tell = (questions: ReturnType<typeof pair>) =>
      checkVerdicts(contentOf({ questions })).map(({ code, path, params }) => [code, path.join('.'), params]);
    expect(tell(pair({}))).toEqual([
      ['I424', 'questions.0.judgeable', { question: 'f1', twin: 'f2', truth: 'signal' }],
    ]);
    expect(tell(pair({}, 'innocent'))).toEqual([]);
    expect(tell(pair({ judgeable: undefined }))).toEqual([]);
    expect(tell(pair({ kind: 'multiple' }))).toEqual([]);
    expect(tell(pair({ twin: undefined }))).toEqual([]);
  });
});

describe('phrases that search knows', () => {
  const synonyms = [
    fileOf<SearchWords>('synonyms.yaml', {
      stopWords: ['jag', 'en'],
      forms: [['anmälan', 'anmälning']],
      synonyms: [{ said: ['soc', 'jag'], meant: ['en jag', 'stöd'] }],
    }),
  ];
  const tell = (content: Parameters<typeof contentOf>[0]) =>
    checkSearch(
      contentOf({
        synonyms: [
          fileOf<SearchWords>('s', {
            stopWords: ['jag', 'en'],
            forms: [['anmälan', 'anmälning']],
            synonyms: [],
          }),
        ],
        ...content,
      }),
    ).map(({ code, file, path, params }) => [code, `${file} ${path.join('.')}`, params]);

  it.each(['answers', 'signs', 'terms', 'lessons', 'guides', 'scenarios', 'dossiers', 'places'])(
    'say something, and each something else, in %s',
    (list) => {
      const value = { aliases: ['en fråga', 'jag', 'frågor', 'anmälan', 'anmälningar'], link: { to: '/' } };
      expect(tell({ [list]: [fileOf<Answer>('a.yaml', value)] })).toEqual([
        ['I981', 'a.yaml aliases.1', { phrase: 'jag' }],
        ['I982', 'a.yaml aliases.4', { phrase: 'anmälningar', same: 'anmälan' }],
      ]);
      expect(
        tell({
          [list]: [
            fileOf<Answer>('a.yaml', { ...(list === 'answers' && { aliases: [] }), link: { to: '/' } }),
          ],
        }),
      ).toEqual([]);
    },
  );

  it('say something in a word’s phrases, in sections and in the steps of a path', () => {
    expect(tell({ terms: [fileOf<Term>('t.yaml', { aliases: [], phrases: ['a', 'jag'] })] })).toEqual([
      ['I981', 't.yaml phrases.1', { phrase: 'jag' }],
    ]);
    const sections = [{ heading: ' Vem  du frågar ', parts: [] }, { parts: [] }];
    const sectionAliases = [
      { section: 'Vem du frågar', aliases: ['chef', 'chefer'] },
      { section: 'Vem du fråga', aliases: ['jag'] },
    ];
    expect(
      tell({ guides: [fileOf<Guide>('g.mdx', { sectionAliases }, { body: bodyOf({ sections }) })] }),
    ).toEqual([
      ['I982', 'g.mdx sectionAliases.0.aliases.1', { phrase: 'chefer', same: 'chef' }],
      ['I981', 'g.mdx sectionAliases.1.aliases.0', { phrase: 'jag' }],
      ['I983', 'g.mdx sectionAliases.1.section', { section: 'Vem du fråga', nearest: 'Vem du frågar' }],
    ]);
    expect(
      tell({ lessons: [fileOf<Lesson>('l.mdx', { sectionAliases: sectionAliases.slice(0, 1) })] }).map(
        ([code]) => code,
      ),
    ).toEqual(['I982', 'I983']);
    const step = (aliases: string[]) => ({ id: 'a', aliases });
    expect(
      tell({
        paths: [
          fileOf<DecisionPath>('p.yaml', { nodes: [step([]), step(['jag'])], endings: [step(['en'])] }),
        ],
      }),
    ).toEqual([
      ['I981', 'p.yaml nodes.1.aliases.0', { phrase: 'jag' }],
      ['I981', 'p.yaml endings.0.aliases.0', { phrase: 'en' }],
    ]);
  });

  it('say something where they mean something else', () => {
    expect(tell({ synonyms })).toEqual([
      ['I981', 'synonyms.yaml synonyms.0.said.1', { phrase: 'jag' }],
      ['I981', 'synonyms.yaml synonyms.0.meant.0', { phrase: 'en jag' }],
    ]);
    expect(tell({ synonyms: [] })).toEqual([]);
  });

  it('lead a short answer to a section that is there, and wait for one answer', () => {
    const answer = (file: string, to: string, ...aliases: string[]) =>
      fileOf<Answer>(file, { aliases, link: { to } });
    const guides = [
      fileOf<Guide>(
        'g.mdx',
        {},
        {
          address: '/anmal/a/',
          body: bodyOf({ sections: [{ heading: 'Vem du frågar', parts: [] }, { parts: [] }] }),
        },
      ),
    ];
    const lessons = [fileOf<Lesson>('l.mdx', {}, { address: '/omraden/a/b/' })];
    const answers = [
      answer('1', '/anmal/a/#vem-du-fragar', 'hot'),
      answer('2', '/anmal/a/', 'en fråga'),
      answer('3', '/borta/#a', 'hotet'),
      answer('4', '/anmal/a/#vem-du-fraga', 'frågor', 'hota'),
      answer('5', '/omraden/a/b/#x'),
    ];
    const findings = checkSearch(
      contentOf({
        synonyms: synonyms.map((file) => ({ ...file, value: { ...file.value, synonyms: [] } })),
        guides,
        lessons,
        answers,
      }),
    );
    expect(
      findings.map(({ code, file, path, params }) => [code, `${file} ${path.join('.')}`, params]),
    ).toEqual([
      ['I985', '3 aliases.0', { phrase: 'hotet', firstFile: '1' }],
      ['I984', '4 link.to', { address: '/anmal/a/#vem-du-fraga', nearest: 'vem-du-fragar' }],
      ['I985', '4 aliases.1', { phrase: 'hota', firstFile: '1' }],
      ['I984', '5 link.to', { address: '/omraden/a/b/#x', nearest: undefined }],
    ]);
  });
});

describe('a path of questions', () => {
  it('has a guide of its name', () => {
    const path = (slug: string) =>
      fileOf<DecisionPath>(`${slug}.yaml`, { start: 'a', nodes: [], endings: [] }, { slug });
    const guides = [fileOf<Guide>('g.mdx', {}, { slug: 'lamna' })];
    const findings = checkPaths(contentOf({ paths: [path('lamna'), path('lamnar')], guides }));
    expect(listPlaces(findings)).toEqual(['I971 lamnar.yaml']);
    expect(listParams(findings)).toEqual([{ slug: 'lamnar', nearest: 'lamna' }]);
  });
});
