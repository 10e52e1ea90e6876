import { describe, expect, it } from 'vitest';
import type { Sign } from '../course/sign.ts';
import type { Dossier, DossierDocument } from '../dossiers/dossier.ts';
import type { Figure } from '../figures/figure.ts';
import type { Prop } from '../pictograms/prop.ts';
import type { Place } from '../places/place.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { checkDossiers } from './check-dossiers.ts';
import { checkFigures } from './check-figures.ts';
import { checkPlaces } from './check-places.ts';
import { checkScenarios } from './check-scenarios.ts';
import { checkSigns } from './check-signs.ts';
import { checkTextImages } from './check-text-images.ts';
import { bodyOf, contentOf, fileOf, foundOf, listParams, listPlaces } from './fixtures/content-of.ts';

/** Every text that names who somebody is has a number, so that each can be told from the others. */
const identityWords = [{ stem: 'polack', reason: 'Ursprung.' }];
const named = (number: number | string) => `Polack${number}`;

describe('a dossier', () => {
  const at = { area: 'bygg', slug: 'lagret' };
  const documents = ['faktura', 'brev', 'foto'].map((id) =>
    fileOf<DossierDocument>(
      `${id}.yaml`,
      {
        id,
        blocks: [
          {
            kind: 'text',
            passages: [
              { id: 'r1', text: `Text i ${id}` },
              { id: 'r2', text: named(id) },
            ],
          },
          ...(id === 'foto' ? [{ kind: 'photo', drawing: 'hylla', alt: '', details: [] }] : []),
        ],
      },
      { area: 'bygg', dossier: 'lagret' },
    ),
  );
  const dossier = (more: Partial<Dossier> = {}) =>
    fileOf<Dossier>(
      'dossier.yaml',
      {
        title: 'a',
        summary: 'a',
        assignment: 'a',
        truth: 'unclear',
        reasons: [{ id: 'antal', text: 'Fel antal' }],
        key: [],
        next: [],
        ...more,
      },
      at,
    );
  const drawing = foundOf('hylla.svg', 'drawings', { area: 'bygg', dossier: 'lagret', slug: 'hylla' });
  const check = (more: Partial<Dossier>, content = {}) =>
    checkDossiers(
      contentOf({
        dossiers: [dossier(more)],
        dossierDocuments: documents,
        found: [drawing],
        identityWords,
        ...content,
      }),
    );

  it('may tell in its documents who somebody is, as real papers do', () => {
    expect(check({})).toEqual([]);
  });

  it('is about behaviour in all that is told of it', () => {
    const key: Dossier['key'] = [
      {
        document: 'faktura',
        row: 'r2',
        verdict: 'sign',
        reasons: ['antal'],
        why: named(6),
        also: [
          { document: 'brev', row: 'r1' },
          { document: 'brev', row: 'r2' },
        ],
      },
      { document: 'foto', row: 'r2', verdict: 'innocent', why: named(9) },
    ];
    const findings = check({
      title: named(1),
      summary: named(2),
      assignment: named(3),
      reasons: [{ id: 'antal', text: named(4) }],
      next: ['a', named(5)],
      key,
    });
    expect(findings.map(({ path, params }) => [path.join('.'), (params as { word: string }).word])).toEqual([
      ['title', named(1)],
      ['summary', named(2)],
      ['assignment', named(3)],
      ['reasons.0.text', named(4)],
      ['next.1', named(5)],
      ['key.0.why', named(6)],
      ['key.0.row', named('faktura')],
      ['key.0.also.1.row', named('brev')],
    ]);
    expect(listPlaces(findings)[0]).toBe('I912 dossier.yaml title');
  });

  it('has the drawings of its photographs beside it', () => {
    const others = [
      { ...drawing, slug: 'hyllan' },
      { ...drawing, area: 'vard' },
      { ...drawing, dossier: 'annan' },
      { ...drawing, collection: 'logos' },
    ];
    const findings = check({}, { found: others });
    expect(listPlaces(findings)).toEqual(['I911 foto.yaml blocks.1.drawing']);
    expect(listParams(findings)).toEqual([{ drawing: 'hylla', nearest: 'hyllan' }]);
  });

  it('is left until each of its documents can be read', () => {
    const missing = ['a', 'b', 'c', 'd'].map((name) =>
      foundOf(name, 'dossierDocuments', { area: 'bygg', dossier: 'lagret' }),
    );
    expect(check({ title: named(1) }, { found: [drawing, ...missing] })).toEqual([]);
    expect(check({ title: named(1) }, { found: [drawing, ...missing.slice(1)] })).toHaveLength(1);
    const elsewhere = missing.map((file, index) =>
      index < 2 ? { ...file, area: 'vard' } : { ...file, dossier: 'annan' },
    );
    expect(check({ title: named(1) }, { found: [drawing, ...elsewhere] })).toHaveLength(1);
  });

  it('has its own documents alone', () => {
    const strangers = documents.map((file, index) =>
      index === 0 ? { ...file, dossier: 'annan' } : index === 1 ? { ...file, area: 'vard' } : file,
    );
    const findings = check({}, { dossierDocuments: strangers });
    expect(findings.map(({ code, params }) => [code, params])).toEqual([
      ['I908', { count: 1, min: 3, max: 6 }],
    ]);
  });

  it('has an address of its own', () => {
    const again = { ...dossier(), file: 'again.yaml' };
    expect(listPlaces(check({}, { dossiers: [dossier(), again] }))).toEqual(['I915 again.yaml']);
  });
});

describe('a place', () => {
  const detail = (id: number, verdict: 'sign' | 'plain') => ({
    id: `${id}`,
    name: named(`${id}n`),
    verdict,
    what: named(`${id}x`),
    why: named(`${id}y`),
    innocent: named(`${id}z`),
    box: [0, 0, 1, 1],
  });
  const place = fileOf<Place>(
    'hallen.yaml',
    {
      title: named(1),
      situation: named(2),
      description: named(3),
      question: named(0),
      reasons: [{ id: 'a', label: named(4) }],
      details: [detail(5, 'plain'), detail(6, 'sign')],
    },
    { area: 'bygg', slug: 'hallen' },
  );
  const identity = (findings: ReturnType<typeof checkPlaces>) =>
    findings.flatMap(({ code, path, params }) =>
      code === 'I939' ? [[path.join('.'), (params as { word: string }).word]] : [],
    );

  it('is told as behaviour, but for what is innocent about it', () => {
    expect(identity(checkPlaces(contentOf({ places: [place], identityWords })))).toEqual([
      ['title', named(1)],
      ['situation', named(2)],
      ['description', named(3)],
      ['reasons.0.label', named(4)],
      ['details.0.name', named('5n')],
      ['details.1.name', named('6n')],
      ['details.1.what', named('6x')],
      ['details.1.why', named('6y')],
    ]);
  });

  it('is two files beside each other', () => {
    const picture = (area: string, slug: string) =>
      foundOf(`${slug}.svg`, 'placePictures', { area, slug, drawing: { text: '', gzipped: 1 } });
    const written = (area: string, slug: string) => foundOf(`${slug}.yaml`, 'places', { area, slug });
    const missing = (found: ReturnType<typeof foundOf>[]) =>
      checkPlaces(contentOf({ places: [place], found })).flatMap(({ code, file, params }) =>
        code === 'I938' ? [[file, params]] : [],
      );
    expect(missing([picture('bygg', 'hallen'), written('bygg', 'hallen')])).toEqual([]);
    expect(missing([written('bygg', 'hallen'), picture('vard', 'hallen')])).toEqual([
      ['hallen.yaml', { missing: 'hallen.svg' }],
      ['hallen.svg', { missing: 'hallen.yaml' }],
    ]);
    expect(missing([picture('bygg', 'hallen'), written('bygg', 'hallen'), picture('bygg', 'koket')])).toEqual(
      [['koket.svg', { missing: 'koket.yaml' }]],
    );
  });
});

describe('a case', () => {
  it('is told as behaviour, but for its feedback and its endings', () => {
    const nodes = [
      {
        id: 'a',
        title: named(4),
        text: ['a', named(5)],
        evidence: [{ id: 'e', text: named(6), kind: 'supports' }],
        choices: [{ id: 'a', text: named(7), feedback: named(8), to: 'b', outcome: 'good' }],
      },
      {
        id: 'b',
        title: 'b',
        text: [],
        ending: { kind: 'right', title: named(9), why: named(9), whatNext: named(9) },
      },
    ];
    const scenario = fileOf<Scenario>('fall.yaml', {
      title: named(1),
      summary: named(2),
      role: named(3),
      start: 'a',
      nodes,
    });
    const findings = checkScenarios(contentOf({ scenarios: [scenario], identityWords }));
    expect(
      findings.filter(({ code }) => code === 'I505').map(({ path, params }) => [path.join('.'), params]),
    ).toEqual(
      [
        ['title', 'title', 1],
        ['summary', 'summary', 2],
        ['role', 'role', 3],
        ['nodes.0.title', 'title', 4],
        ['nodes.0.text.1', 'text', 5],
        ['nodes.0.evidence.0.text', 'text', 6],
        ['nodes.0.choices.0.text', 'text', 7],
      ].map(([path, field, number]) => [path, { field, word: named(number ?? ''), reason: 'Ursprung.' }]),
    );
  });
});

describe('a sign', () => {
  const sign = (more: Partial<Sign> = {}) =>
    fileOf<Sign>('tecken.mdx', {
      id: 'tecknet',
      title: 'a',
      summary: 'a',
      observations: [],
      strongerWith: [],
      pictogram: [],
      ...more,
    });
  const prop = (id: string, paint: 'tint' | 'line', d = 'M0 0h48v48h-48z'): Prop => ({
    id,
    shows: '',
    shapes: [{ paint, d }],
  });
  const props = [
    fileOf<{ props: Prop[] }>('props.yaml', {
      props: [prop('hylla', 'tint'), prop('ram', 'line'), prop('larm', 'tint', 'M0 0h4v4h-4z')],
    }),
  ];
  const tell = (more: Partial<Sign>, known = props) =>
    checkSigns(contentOf({ signs: [sign(more)], props: known, identityWords })).map(
      ({ code, path, params }) => [code, path.join('.'), params],
    );

  it('is told as behaviour', () => {
    expect(
      tell({
        title: named(1),
        summary: named(2),
        observations: ['a', named(3)],
        innocent: [named(4)],
        pictogram: [{ prop: 'hylla', colour: 'amber' }],
      }),
    ).toEqual(
      [
        ['title', 1],
        ['summary', 2],
        ['observations.1', 3],
      ].map(([path, number]) => [
        'I505',
        path,
        { field: `${path}`.split('.')[0], word: named(number ?? ''), reason: 'Ursprung.' },
      ]),
    );
  });

  it('is stronger with others, each once', () => {
    const strongerWith = ['annat', 'tecknet', 'annat'].map((other) => ({ sign: other, because: 'a' }));
    expect(tell({ strongerWith }, [])).toEqual([
      ['I503', 'strongerWith.1.sign', {}],
      ['I504', 'strongerWith.2.sign', { sign: 'annat' }],
    ]);
  });

  it('has a pictogram with something to notice, on what can take its colour', () => {
    expect(tell({ pictogram: [{ prop: 'hylla', colour: 'amber' }] })).toEqual([]);
    expect(tell({ pictogram: [{ prop: 'hylla' }] })).toEqual([['I506', 'pictogram', {}]]);
    expect(
      tell({
        pictogram: [
          { prop: 'hylla', colour: 'amber' },
          { prop: 'ram', colour: 'white' },
        ],
      }),
    ).toEqual([['I507', 'pictogram.1.colour', { prop: 'ram' }]]);
    expect(tell({ pictogram: [{ prop: 'ram', colour: 'amber' }] })).toEqual([
      ['I507', 'pictogram.0.colour', { prop: 'ram' }],
    ]);
    expect(tell({ pictogram: [{ prop: 'ram', colour: 'missing' }] })).toEqual([]);
  });

  it('has no prop in its pictogram that nobody sees', () => {
    expect(
      tell({
        pictogram: [
          { prop: 'larm', x: 10, y: 10 },
          { prop: 'hylla', colour: 'amber' },
        ],
      }),
    ).toEqual([['I508', 'pictogram.0.prop', { prop: 'larm' }]]);
    expect(tell({ pictogram: [{ prop: 'larm', x: 10, y: 10 }, { prop: 'hylla' }] })).toEqual([
      ['I506', 'pictogram', {}],
      ['I508', 'pictogram.0.prop', { prop: 'larm' }],
    ]);
  });

  it('is not looked at where a prop is not there, or none could be read', () => {
    expect(tell({ pictogram: [{ prop: 'borta' }, { prop: 'ram', colour: 'amber' }] })).toEqual([]);
    expect(tell({ pictogram: [{ prop: 'hylla' }] }, [])).toEqual([]);
  });
});

describe('a figure', () => {
  const figure = fileOf<Figure>(
    'lagret.yaml',
    { kind: 'counts', title: 'a', invented: true },
    { slug: 'lagret' },
  );
  const place = (name: string, id?: string) => ({
    file: 'guide.mdx',
    collection: 'guides',
    body: bodyOf({ tags: [{ name, attributes: id === undefined ? {} : { id }, line: 1, around: '' }] }),
  });
  const guide = foundOf('guide.mdx', 'guides');

  it('stands in some text', () => {
    expect(
      checkFigures(contentOf({ figures: [figure], bodies: [place('Figure', 'lagret')], found: [guide] })),
    ).toEqual([]);
    for (const other of [place('Figure', 'annan'), place('Figure'), place('Sign', 'lagret')]) {
      const findings = checkFigures(
        contentOf({ figures: [figure], bodies: [other], found: [guide, foundOf('a.yaml', 'figures')] }),
      );
      expect(listPlaces(findings)).toEqual(['I992 lagret.yaml']);
      expect(listParams(findings)).toEqual([{ slug: 'lagret' }]);
    }
  });

  it('may stand in a text that cannot be read', () => {
    const found = [guide, foundOf('broken.mdx', 'lessons')];
    expect(checkFigures(contentOf({ figures: [figure], bodies: [place('Figure', 'annan')], found }))).toEqual(
      [],
    );
  });
});

describe('a photograph', () => {
  it.each(['textImages', 'guideImages', 'localTextImages', 'localGuideImages'])(
    'of the %s is no heavier than two megabytes',
    (collection) => {
      const max = 2 * 1024 * 1024;
      const check = (bytes: number, kind = collection) =>
        checkTextImages(contentOf({ found: [foundOf('content/guides/port.jpg', kind, { bytes })] }));
      expect(check(max)).toEqual([]);
      expect(check(max + 1, 'logos')).toEqual([]);
      const findings = check(max + 1);
      expect(listPlaces(findings)).toEqual(['I628 content/guides/port.jpg']);
      expect(listParams(findings)).toEqual([{ name: 'port.jpg', bytes: max + 1, max }]);
    },
  );
});
