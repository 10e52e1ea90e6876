import { describe, expect, it } from 'vitest';
import { assembleCourse } from './assemble-course.ts';
import type { TagUse } from './body.ts';
import type { CourseFiles } from './course-files.ts';

const tag = (name: string, attributes: Record<string, string>): TagUse => ({
  name,
  attributes,
  line: 1,
  around: '',
});
const body = (words: number, tags: TagUse[] = []) => ({
  tags,
  blocks: [{ text: 'ord '.repeat(words).trim() }],
});
const file = (area: string, slug: string, value: object, more: object = {}) => ({
  area,
  slug,
  address: `/${area}/${slug}/`,
  folder: `${area}/${slug}`,
  value,
  ...more,
});

/** As much of the files as the course is put together from. */
const files = {
  areas: [
    { area: 'ett', address: '/ett/', value: { id: 'omr-ett' } },
    { area: 'tva', address: '/tva/', value: { id: 'omr-tva' } },
  ],
  lessons: [
    file(
      'ett',
      'start',
      { id: 'l-start' },
      {
        body: body(600, [
          tag('SignCard', { id: 't-ö' }),
          tag('Question', { id: 'f1' }),
          tag('Term', { id: 'ordet' }),
        ]),
      },
    ),
    file('tva', 'annat', { id: 'l-annat' }, { body: body(200) }),
    file('ett', 'slut', { id: 'l-slut' }),
  ],
  signs: [
    file('ett', 'o', { id: 't-ö', title: 'Ö', summary: 'ord '.repeat(398).trim() }),
    file('ett', 'a', { id: 't-a', title: 'A', summary: 'ord '.repeat(5000) }),
    file('tva', 'b', { id: 't-b', title: 'B', summary: '' }),
  ],
  questionBanks: [
    file('ett', '', {
      questions: [
        { id: 'f1', prompt: 'ord '.repeat(400), options: [] },
        { id: 'f2', prompt: 'ord '.repeat(4000), options: [] },
      ],
    }),
    file('tva', '', { questions: [{ id: 'f3', prompt: '', options: [] }] }),
  ],
  dossiers: [
    file('ett', 'o', { id: 'd-ö', title: 'Ö', key: [] }),
    file('ett', 'a', { id: 'd-a', title: 'A', key: [] }),
  ],
  dossierDocuments: [
    { folder: 'ett/o', value: { id: 'brev' } },
    { folder: 'ett/a', value: { id: 'journal' } },
    { folder: 'ett/o', value: { id: 'faktura' } },
  ],
  scenarios: [
    file('ett', 'o', { id: 's-ö', title: 'Ö', signs: [] }),
    file('ett', 'a', { id: 's-a', title: 'A', signs: [] }),
  ],
  places: [file('ett', 'o', { title: 'Ö', details: [] }), file('ett', 'a', { title: 'A', details: [] })],
  sessions: [
    file(
      'ett',
      'pass',
      { id: 'pass-ett' },
      {
        body: {
          tags: [
            tag('VoteLoop', { part: 'fall', scenario: 's-a', extra: 'x' }),
            tag('SignCard', { id: 't-a' }),
            tag('VoteLoop', { dossier: 'd-a' }),
            tag('VoteLoop', { question: 'f1' }),
          ],
        },
      },
    ),
    file('tva', 'pass', { id: 'pass-tva' }),
  ],
  sources: [
    { value: { id: 'k3', publisher: 'B', title: 'A' } },
    { value: { id: 'k2', publisher: 'A', title: 'B' } },
    { value: { id: 'k1', publisher: 'A', title: 'A' } },
  ],
  terms: [{ value: { id: 'o2', term: 'ö' } }, { value: { id: 'o1', term: 'a' } }],
  guides: [file('', 'vad-ar-det', { id: 'g' }, { address: '/om/' })],
  administrations: [
    {
      value: {
        administrations: [
          {
            id: 'kontor',
            roles: [
              { id: 'chef', lessons: ['l-start'] },
              { id: 'rektor', lessons: ['l-annat'] },
            ],
          },
        ],
      },
    },
  ],
  knowledgeDays: [
    { value: { days: [{ id: 'dag', areas: ['omr-ett'] }] } },
    { value: { days: [{ id: 'lang', areas: ['omr-ett', 'omr-tva'] }] } },
  ],
} as unknown as CourseFiles;

const compare = (one: string, other: string) => one.localeCompare(other, 'sv');
const whole = assembleCourse(files, { compare });
const [first] = whole.areas;

describe('an area of the course', () => {
  it('has its own lessons, numbered in the order of their files', () => {
    expect(
      first?.lessons.map(({ lesson, position, path, areaId }) => [lesson.id, position, path, areaId]),
    ).toEqual([
      ['l-start', 1, '/ett/start/', 'omr-ett'],
      ['l-slut', 2, '/ett/slut/', 'omr-ett'],
    ]);
    expect(whole.areas[1]?.lessons.map(({ lesson, position }) => [lesson.id, position])).toEqual([
      ['l-annat', 1],
    ]);
  });

  it('has its signs, dossiers, cases and places by the reader’s alphabet', () => {
    expect(first?.signs.map(({ sign, path, areaId }) => [sign.id, path, areaId])).toEqual([
      ['t-a', '/ett/a/', 'omr-ett'],
      ['t-ö', '/ett/o/', 'omr-ett'],
    ]);
    expect(first?.dossiers.map(({ dossier }) => dossier.id)).toEqual(['d-a', 'd-ö']);
    expect(first?.scenarios.map(({ scenario, slug }) => [scenario.id, slug])).toEqual([
      ['s-a', 'a'],
      ['s-ö', 'o'],
    ]);
    expect(first?.places.map(({ place, slug }) => [place.title, slug])).toEqual([
      ['A', 'a'],
      ['Ö', 'o'],
    ]);
    expect(whole.areas[1]).toMatchObject({ dossiers: [], scenarios: [], places: [] });
  });

  it('has its own questions, and an address for its check', () => {
    expect(whole.areas.map(({ questions }) => questions.map(({ id }) => id))).toEqual([['f1', 'f2'], ['f3']]);
    expect(first).toMatchObject({ slug: 'ett', path: '/ett/' });
    expect(first?.checkPath).toContain('ett');
  });

  it('has in each dossier the documents of its folder, in their order', () => {
    expect(first?.dossiers.map(({ documents }) => documents.map(({ id }) => id))).toEqual([
      ['journal'],
      ['brev', 'faktura'],
    ]);
  });
});

describe('the minutes of a lesson', () => {
  it('are for its text, and for the signs and the questions that stand in it', () => {
    // 600 words, 400 of the sign's and 400 of the question's: seven minutes; deciding and pressing take some seconds.
    expect(first?.lessons[0]?.minutes).toBe(7);
    expect(first?.lessons[0]?.placements).toEqual({ signs: ['t-ö'], questions: ['f1'], terms: ['ordet'] });
  });

  it('are one where there is nothing to read', () => {
    expect(first?.lessons[1]?.minutes).toBe(1);
  });

  it('are summed in the area', () => {
    expect(whole.areas.map(({ minutes }) => minutes)).toEqual([8, 1]);
  });
});

describe('the course', () => {
  it('has sources by publisher and title, and words by the alphabet', () => {
    expect(whole.sources.map(({ id }) => id)).toEqual(['k1', 'k2', 'k3']);
    expect(whole.terms.map(({ id }) => id)).toEqual(['o1', 'o2']);
  });

  it('has guides at their addresses', () => {
    expect(whole.guides).toEqual([{ guide: { id: 'g' }, slug: 'vad-ar-det', path: '/om/' }]);
  });

  it('has in each pass the cases that the room votes on, in the order of the slides', () => {
    expect(whole.sessions.map(({ session, cases }) => [session.id, cases])).toEqual([
      ['pass-ett', [{ part: 'fall', scenario: 's-a' }, { dossier: 'd-a' }, { question: 'f1' }]],
      ['pass-tva', []],
    ]);
  });

  it('has the roles with what the publisher recommends besides', () => {
    const { administrations } = assembleCourse(files, {
      compare,
      roles: [{ role: 'chef', lessons: ['l-annat'] }] as never,
    });
    expect(administrations[0]?.roles.map(({ lessons }) => lessons)).toEqual([
      ['l-start', 'l-annat'],
      ['l-annat'],
    ]);
  });

  it('has of a chosen area its passes, roles and days, and nothing of the others', () => {
    const { areas, hidden, sessions, administrations, readyDays } = assembleCourse(files, {
      compare,
      areas: ['omr-ett'],
    });
    expect([areas.map(({ area }) => area.id), hidden.map(({ area }) => area.id)]).toEqual([
      ['omr-ett'],
      ['omr-tva'],
    ]);
    expect(sessions.map(({ session }) => session.id)).toEqual(['pass-ett']);
    expect(administrations[0]?.roles.map(({ id }) => id)).toEqual(['chef']);
    expect(readyDays.map(({ id }) => id)).toContain('dag');
  });

  it('has all days and roles where nothing is chosen, also a lesson that is not written yet', () => {
    expect(whole.readyDays.map(({ id }) => id)).toEqual(['dag', 'lang']);
    expect(whole.hidden).toEqual([]);
    expect(whole.administrations[0]?.roles.map(({ id }) => id)).toEqual(['chef', 'rektor']);
  });
});
