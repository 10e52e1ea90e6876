import { describe, expect, it } from 'vitest';
import type { ProseBlock } from '../course/body.ts';
import type { Lesson } from '../course/lesson.ts';
import type { Sign } from '../course/sign.ts';
import type { Source } from '../course/source.ts';
import type { DecisionPath } from '../decision-path/decision-path.ts';
import type { LawRegister, RegisteredProvision } from '../law/law-register.ts';
import type { Question } from '../questions/question.ts';
import { checkLaws } from './check-laws.ts';
import { bodyOf, contentOf, fileOf, proseOf } from './fixtures/content-of.ts';
import { listLawCitations } from './list-law-citations.ts';

const provision = (at: string, says: string, ...words: string[]): RegisteredProvision => ({
  at,
  about: `om ${at}`,
  says,
  words,
});
const PROVISIONS = [
  {
    ...provision('3 §', 'Tillsyn är att kontrollera.', 'kontroll'),
    notFor: [{ words: ['anmäl'], instead: '4 §' }],
  },
  provision('4 §', 'Fel ska anmälas.', 'anmäl'),
];
const register = (value: Partial<LawRegister> = {}) =>
  fileOf<LawRegister>('laws/provlagen.yaml', { act: 'provlagen', provisions: PROVISIONS, ...value });
const sources = [
  fileOf<Source>('s1', { id: 'provlagen', kind: 'law' }),
  fileOf<Source>('s2', { id: 'handboken', kind: 'report' }),
  fileOf<Source>('s3', { id: 'annanlag', kind: 'law' }),
];
const cite = (line: number, around: string, attributes: Record<string, string>) => ({
  name: 'Source',
  attributes,
  line,
  around,
});
const law = (at: string, means?: string, source = 'provlagen') => ({
  source,
  at,
  ...(means !== undefined && { means }),
});
const sign = (...cited: ReturnType<typeof law>[]) =>
  fileOf<Sign>('sign.mdx', { id: 'tecknet', law: cited, sources: [] });

const tell = (content: Parameters<typeof contentOf>[0]) =>
  checkLaws(contentOf({ sources, lawRegisters: [register()], ...content })).map(
    ({ code, file, line, path, params }) => [code, `${file} ${line ?? path.join('.')}`, params],
  );

describe('a register', () => {
  it('is about a law, or about something that is not there yet', () => {
    expect(tell({})).toEqual([]);
    expect(tell({ lawRegisters: [register({ act: 'borta' })] })).toEqual([]);
    expect(tell({ lawRegisters: [register({ act: 'handboken' })] })).toEqual([
      ['I307', 'laws/provlagen.yaml act', { source: 'handboken', kind: 'report' }],
    ]);
  });

  it('has each provision once, and knows what is confused with what', () => {
    const provisions = [
      ...PROVISIONS,
      {
        ...provision('3 §', 'Igen.'),
        notFor: [
          { words: ['a'], instead: '4 §' },
          { words: ['b'], instead: '33 §' },
        ],
      },
    ];
    expect(tell({ lawRegisters: [register({ provisions })] })).toEqual([
      ['I956', 'laws/provlagen.yaml provisions.2.at', { at: '3 §' }],
      ['I957', 'laws/provlagen.yaml provisions.2.notFor.1.instead', { at: '33 §', nearest: '3 §' }],
    ]);
  });
});

describe('a citation of law', () => {
  it('is of a provision that is there, in a text that speaks of what it says', () => {
    expect(tell({ signs: [sign(law('3 §', 'Kommunen kontrollerar.'))] })).toEqual([]);
    expect(tell({ signs: [sign(law('3 §'), law('33 §', 'Kommunen kontrollerar.'))] })).toEqual([
      ['I951', 'sign.mdx law.1.at', { act: 'provlagen', at: '33 §', nearest: '3 §' }],
    ]);
    expect(tell({ signs: [sign(law('3 §', 'Kommunen väntar.'))] })).toEqual([
      ['I952', 'sign.mdx law.0.at', { act: 'provlagen', at: '3 §', about: 'om 3 §', words: ['kontroll'] }],
    ]);
    expect(tell({ signs: [sign(law('1 §', 'Något.', 'annanlag'))] })).toEqual([
      ['I955', 'sign.mdx law.0.at', { act: 'annanlag' }],
    ]);
  });

  it('is not of what another provision says, unless that is cited beside it', () => {
    const both = 'Kommunen kontrollerar, och anmäler fel.';
    expect(tell({ signs: [sign(law('3 §', both))] })).toEqual([
      ['I953', 'sign.mdx law.0.at', { act: 'provlagen', at: '3 §', word: 'anmäl', instead: '4 §' }],
    ]);
    expect(tell({ signs: [sign(law('3 §', both), law('4 §', both))] })).toEqual([]);
  });
});

describe('citations of law are listed', () => {
  const list = (content: Parameters<typeof contentOf>[0]) =>
    listLawCitations(contentOf({ sources, lawRegisters: [register()], ...content }));

  it('from texts, with what is cited beside them in the same paragraph', () => {
    const tags = [
      cite(3, 'Ett stycke.', { id: 'provlagen', at: '3 §' }),
      cite(4, 'Ett stycke.', { id: 'provlagen', at: '4 och 5 §§' }),
      cite(5, 'Ett annat stycke.', { id: 'provlagen', at: '6 §' }),
      cite(6, 'Ett stycke.', { id: 'annanlag', at: '7 §' }),
      cite(7, 'Ett stycke.', { id: 'provlagen' }),
      cite(8, 'Ett stycke.', { id: 'handboken', at: '8 §' }),
      { ...cite(9, 'Ett stycke.', { id: 'provlagen', at: '9 §' }), name: 'Term' },
    ];
    expect(list({ bodies: [{ file: 'a.mdx', collection: 'lessons', body: bodyOf({ tags }) }] })).toEqual([
      {
        act: 'provlagen',
        at: '3 §',
        text: 'Ett stycke.',
        beside: ['4 §', '5 §'],
        place: { file: 'a.mdx', line: 3 },
      },
      {
        act: 'provlagen',
        at: '4 och 5 §§',
        text: 'Ett stycke.',
        beside: ['3 §'],
        place: { file: 'a.mdx', line: 4 },
      },
      {
        act: 'provlagen',
        at: '6 §',
        text: 'Ett annat stycke.',
        beside: [],
        place: { file: 'a.mdx', line: 5 },
      },
      { act: 'annanlag', at: '7 §', text: 'Ett stycke.', beside: [], place: { file: 'a.mdx', line: 6 } },
    ]);
  });

  it('from signs, with what the register says where the sign says nothing itself', () => {
    const signs = [
      sign(
        law('3 och 4 §§'),
        law('5 §', 'Eget.'),
        law('1 §', undefined, 'annanlag'),
        law('2 §', 'A', 'handboken'),
      ),
    ];
    const place = (index: number) => ({ file: 'sign.mdx', path: ['law', index, 'at'] });
    expect(list({ signs })).toEqual([
      {
        act: 'provlagen',
        at: '3 och 4 §§',
        text: 'Tillsyn är att kontrollera. Fel ska anmälas.',
        beside: ['5 §'],
        place: place(0),
      },
      { act: 'provlagen', at: '5 §', text: 'Eget.', beside: ['3 §', '4 §'], place: place(1) },
      { act: 'annanlag', at: '1 §', text: '', beside: [], place: place(2) },
    ]);
    expect(list({ signs: [sign(law('3 och 9 §§'))] })[0]?.text).toBe('Tillsyn är att kontrollera. ');
  });

  it('from the answers of paths', () => {
    const paths = [
      fileOf<DecisionPath>('path.yaml', {
        endings: [{ law: [] }, { law: [law('4 §'), law('3 §', 'Eget.')] }],
      }),
    ];
    expect(
      list({ paths }).map(({ at, text, beside, place }) => [at, text, beside, place.path?.join('.')]),
    ).toEqual([
      ['4 §', 'Fel ska anmälas.', ['3 §'], 'endings.1.law.0.at'],
      ['3 §', 'Eget.', ['4 §'], 'endings.1.law.1.at'],
    ]);
  });
});

describe('a provision that a text names', () => {
  const lesson = (blocks: ProseBlock[], cited: string[], references: string[] = []) => ({
    lessons: [fileOf<Lesson>('l.mdx', { sources: cited })],
    bodies: [
      {
        file: 'l.mdx',
        collection: 'lessons',
        body: bodyOf({
          blocks,
          references: references.map((id) => ({ collection: 'source' as const, id, line: 1 })),
        }),
      },
    ],
  });

  it('belongs to a source of that text', () => {
    const blocks = [proseOf('Enligt 3 och 9 §§ provlagen.', 6)];
    expect(tell(lesson(blocks, ['provlagen', 'handboken']))).toEqual([
      ['I954', 'l.mdx 6', { at: '9 §', acts: ['provlagen'] }],
    ]);
    expect(tell(lesson(blocks, [], ['provlagen']))).toEqual([
      ['I954', 'l.mdx 6', { at: '9 §', acts: ['provlagen'] }],
    ]);
    expect(tell(lesson(blocks, [])).map(([, , params]) => params)).toEqual([
      { at: '3 §', acts: [] },
      { at: '9 §', acts: [] },
    ]);
  });

  it('is not looked for in what somebody else says, or where an act has no register', () => {
    const text = 'Enligt 9 § provlagen.';
    expect(
      tell(
        lesson(
          [proseOf(text, 1, { isQuoted: true }), proseOf(text, 2, { kind: 'attribute' })],
          ['provlagen'],
        ),
      ),
    ).toEqual([]);
    expect(tell(lesson([proseOf(text, 1)], ['provlagen', 'annanlag']))).toEqual([]);
  });

  it('of a question is looked for in the texts of that question', () => {
    const question = (index: number, cited: string[]) => ({
      file: 'q.yaml',
      at: ['questions', index],
      area: '',
      value: { id: `${index}`, sources: cited } as unknown as Question,
    });
    const text = (path: (string | number)[], more: { isQuoted?: true } = {}) => ({
      file: 'q.yaml',
      path,
      text: 'Se 3 §.',
      ...more,
    });
    const texts = [
      text(['questions', 0, 'prompt']),
      text(['questions', 1, 'prompt']),
      text(['questions', 1, 'situation'], { isQuoted: true }),
      { ...text(['questions', 1, 'prompt']), file: 'other.yaml' },
    ];
    expect(tell({ questions: [question(0, ['provlagen']), question(1, [])], texts })).toEqual([
      ['I954', 'q.yaml questions.1.prompt', { at: '3 §', acts: [] }],
    ]);
  });

  it('of a sign is looked for in all but its own law and sources', () => {
    const texts = [['law', 0, 'at'], ['sources', 0], ['summary']].map((path) => ({
      file: 'sign.mdx',
      path,
      text: 'Se 9 §.',
    }));
    expect(tell({ signs: [sign(law('3 §'))], texts })).toEqual([
      ['I954', 'sign.mdx summary', { at: '9 §', acts: ['provlagen'] }],
    ]);
  });

  it.each(['guides', 'scenarios', 'dossiers', 'terms'])('is looked for in %s, too', (list) => {
    const entries = [fileOf<Lesson>('x.yaml', { sources: ['provlagen'] })];
    const texts = [{ file: 'x.yaml', path: ['title'], text: 'Se 9 §.' }];
    expect(tell({ [list]: entries, texts })).toEqual([
      ['I954', 'x.yaml title', { at: '9 §', acts: ['provlagen'] }],
    ]);
  });
});
