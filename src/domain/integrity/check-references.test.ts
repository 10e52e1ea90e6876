import { describe, expect, it } from 'vitest';
import type { Lesson } from '../course/lesson.ts';
import { NEEDED, type Need } from '../course/needed-ids.ts';
import type { PublishedIds } from '../course/published-ids.ts';
import type { Administration } from '../course/role.ts';
import type { Dossier } from '../dossiers/dossier.ts';
import type { Question } from '../questions/question.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { IdKind } from '../words/finding.ts';
import { checkNeeded } from './check-needed.ts';
import { checkPublishedIds } from './check-published-ids.ts';
import { checkReferences } from './check-references.ts';
import { checkRoles } from './check-roles.ts';
import { contentOf, declare, fileOf, foundOf, listParams, listPlaces } from './fixtures/content-of.ts';

describe('an id', () => {
  it('is one thing’s alone among those of its kind', () => {
    const declarations = [
      declare('sign', 'a', '1'),
      declare('term', 'a', '2'),
      declare('sign', 'a', '3'),
      declare('sign', 'a', '4'),
    ];
    const findings = checkReferences(contentOf({ declarations }));
    expect(listPlaces(findings)).toEqual(['I301 3 id', 'I301 4 id']);
    expect(listParams(findings)[1]).toEqual({
      id: 'a',
      collection: 'sign',
      firstFile: '1',
      firstLine: undefined,
    });
  });

  it.each(['scenario', 'dossier', 'place'] as const)(
    'of a question is not one of a %s: attempts at both are kept by id',
    (kind) => {
      const findings = checkReferences(
        contentOf({ declarations: [declare('question', 'a', '1'), declare(kind, 'a', '2')] }),
      );
      expect(listParams(findings)).toEqual([
        { id: 'a', collection: 'question', firstFile: '1', firstLine: undefined },
      ]);
    },
  );

  it('that something points at is there', () => {
    const refer = (collection: IdKind, id: string) => ({ collection, id, place: { file: 'x.mdx', line: 4 } });
    const declarations = [declare('sign', 'tomt-lager'), declare('term', 'karusell')];
    const references = [
      refer('sign', 'tomt-lager'),
      refer('sign', 'tomt-lagr'),
      refer('sign', 'karusell'),
      refer('source', 'nagot'),
      refer('role', 'nagon'),
    ];
    const findings = checkReferences(contentOf({ declarations, references, unread: new Set(['role']) }));
    expect(listPlaces(findings)).toEqual(['I302 x.mdx :4', 'I302 x.mdx :4', 'I302 x.mdx :4']);
    expect(listParams(findings)).toEqual([
      { id: 'tomt-lagr', collection: 'sign', nearest: 'tomt-lager', isA: undefined },
      { id: 'karusell', collection: 'sign', nearest: undefined, isA: 'term' },
      { id: 'nagot', collection: 'source', nearest: undefined, isA: undefined },
    ]);
  });
});

describe('what is in an area', () => {
  it('leads to lessons of its own', () => {
    const lessons = [fileOf<Lesson>('l', { id: 'l' }, { area: 'bygg' })];
    const value = (id: string, lesson = 'l') => ({ id, lesson });
    const entry = (id: string, area: string, lesson = 'l') =>
      fileOf<Dossier>(id, value(id, lesson), { area });
    const findings = checkReferences(
      contentOf({
        lessons,
        questions: [
          { file: 'q', at: ['questions', 3], area: 'vard', value: value('q') as Question },
          { file: 'r', at: ['questions', 4], area: 'bygg', value: value('r') as Question },
        ],
        dossiers: [entry('d', 'vard'), entry('e', 'vard', 'borta')],
        scenarios: [fileOf<Scenario>('s', value('s'), { area: 'vard' })],
      }),
    );
    expect(listPlaces(findings)).toEqual(['I356 q questions.3.lesson', 'I356 d lesson', 'I356 s lesson']);
    expect(listParams(findings)).toEqual([
      { lesson: 'l', collection: 'question', id: 'q' },
      { lesson: 'l', collection: 'dossier', id: 'd' },
      { lesson: 'l', collection: 'scenario', id: 's' },
    ]);
  });
});

describe('what the code names', () => {
  const found = [foundOf('content/a.mdx', 'guides')];
  const all = (Object.keys(NEEDED) as Need[]).map((need) =>
    declare(
      NEEDED[need].collection,
      NEEDED[need].id,
      `content/${NEEDED[need].collection}s/${NEEDED[need].id}.mdx`,
    ),
  );
  const without = all.filter(({ id }) => id !== 'om');
  const check = (declarations: typeof all, unread: IdKind[] = []) =>
    checkNeeded(contentOf({ found, declarations, unread: new Set(unread) }));

  it('is there', () => {
    expect(check(all)).toEqual([]);
    const findings = check(without);
    expect(listPlaces(findings)).toEqual(['I309 content/pages']);
    expect(listParams(findings)).toEqual([
      { collection: 'page', id: 'om', need: 'aboutPage', nearest: undefined },
    ]);
  });

  it('is told where it most likely was renamed', () => {
    const findings = check([
      ...without,
      declare('page', 'omm', 'content/pages/omm.mdx'),
      declare('guide', 'om', 'x/y'),
    ]);
    expect(listPlaces(findings)).toEqual(['I309 content/pages/omm.mdx id']);
    expect(listParams(findings)).toEqual([
      { collection: 'page', id: 'om', need: 'aboutPage', nearest: 'omm' },
    ]);
  });

  it('may be in a file that cannot be read, and is not asked for where there is nothing', () => {
    expect(check(without, ['page'])).toEqual([]);
    expect(checkNeeded(contentOf({}))).toEqual([]);
    expect(listPlaces(check(all.filter(({ collection }) => collection !== 'guide')))).toEqual([
      'I309 content',
    ]);
  });
});

describe('an id that has been published', () => {
  const register = (value: Partial<PublishedIds>) => [
    fileOf<PublishedIds>('ids.yaml', { versions: [], retired: [], ...value }),
  ];
  const published = register({
    versions: [
      { version: '1', ids: { sign: ['tomt-lager'], lesson: ['forsta'] } },
      { version: '2', ids: { question: ['f01', 'f02'] } },
    ],
    retired: [{ id: 'gammal', kind: 'sign', version: '1' }],
  });
  const kept = [
    declare('sign', 'tomt-lager'),
    declare('lesson', 'forsta'),
    declare('question', 'f01'),
    declare('question', 'f02'),
  ];
  const check = (declarations: typeof kept, unread: IdKind[] = []) =>
    checkPublishedIds(contentOf({ publishedIds: published, declarations, unread: new Set(unread) }));
  const lacking = (...ids: string[]) => kept.filter(({ id }) => !ids.includes(id));

  it('is there for ever', () => {
    expect(check(kept)).toEqual([]);
    const findings = check(lacking('f02'));
    expect(listPlaces(findings)).toEqual(['I310 ids.yaml versions.1.ids.question.1']);
    expect(listParams(findings)).toEqual([
      { collection: 'question', id: 'f02', version: '2', nearest: undefined },
    ]);
    expect(check(lacking('f02'), ['question'])).toEqual([]);
    expect(checkPublishedIds(contentOf({ declarations: kept }))).toEqual([]);
  });

  it('is most likely the only new one, whatever that is called', () => {
    const findings = check([
      ...lacking('tomt-lager'),
      declare('sign', 'helt-annat'),
      declare('term', 'tomt-lage'),
    ]);
    expect(listPlaces(findings)).toEqual(['I310 helt-annat.mdx id']);
    expect(listParams(findings)).toEqual([
      { collection: 'sign', id: 'tomt-lager', version: '1', nearest: 'helt-annat' },
    ]);
  });

  it('is most likely the new one that reads much the same, and never one with another number', () => {
    const several = [declare('sign', 'helt-annat'), declare('sign', 'tomt-lagret')];
    expect(listParams(check([...lacking('tomt-lager'), ...several]))[0]).toMatchObject({
      nearest: 'tomt-lagret',
    });
    const numbered = [declare('question', 'f03'), declare('question', 'f04')];
    expect(listParams(check([...lacking('f02'), ...numbered]))[0]).toMatchObject({ nearest: undefined });
    expect(listPlaces(check([...lacking('f01', 'f02'), declare('question', 'g')]))).toEqual([
      'I310 ids.yaml versions.1.ids.question.0',
      'I310 ids.yaml versions.1.ids.question.1',
    ]);
  });

  it('and has been retired is not used again', () => {
    const findings = check([...kept, declare('sign', 'gammal'), declare('term', 'gammal')]);
    expect(listPlaces(findings)).toEqual(['I311 gammal.mdx id']);
    expect(listParams(findings)).toEqual([{ collection: 'sign', id: 'gammal', version: '1' }]);
  });
});

describe('a lesson of the course', () => {
  const administrations = (...lessons: string[]) => [
    fileOf<{ administrations: Administration[] }>('roles.yaml', {
      administrations: [{ roles: [{ lessons: lessons.slice(0, 1) }, { lessons: lessons.slice(1) }] }],
    }),
  ];
  const declarations = [
    declare('lesson', 'a', 'content/areas/1/a.mdx'),
    declare('lesson', 'b', 'content/areas/1/b.mdx'),
    declare('lesson', 'egen', 'content/local/x/areas/1/egen.mdx'),
    declare('sign', 'c', 'content/areas/1/c.mdx'),
  ];
  const check = (lessons: string[], unread: IdKind[] = []) =>
    checkRoles(
      contentOf({ administrations: administrations(...lessons), declarations, unread: new Set(unread) }),
    );

  it('is for somebody', () => {
    expect(check(['a', 'b'])).toEqual([]);
    const findings = check(['a']);
    expect(listPlaces(findings)).toEqual(['I318 content/areas/1/b.mdx id']);
    expect(listParams(findings)).toEqual([{ lesson: 'b' }]);
  });

  it('is not missed where roles cannot be read, or name one that is not there', () => {
    expect(check(['a'], ['role'])).toEqual([]);
    expect(check(['a', 'c'])).toEqual([]);
    expect(checkRoles(contentOf({ declarations }))).toEqual([]);
  });
});
