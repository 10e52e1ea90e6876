import { describe, expect, it } from 'vitest';
import { checkDossier } from './check-dossier.ts';
import type { DocumentBlock, Dossier, DossierDocument, KeyDetail } from './dossier.ts';
import { toDossierKey } from './dossier-key.ts';
import { shortenLabel } from './shorten-label.ts';

const FILE = 'dossier.yaml';
const rows = (count: number, id = 'r'): DocumentBlock => ({
  kind: 'fields',
  fields: Array.from({ length: count }, (_, index) => ({
    id: `${id}${index + 1}`,
    label: 'Summa',
    value: '1',
  })),
});
const documentOf = (id: string, ...blocks: DocumentBlock[]) => ({
  file: `${id}.yaml`,
  document: { id, kind: 'note', title: id, date: '', sender: '', blocks } satisfies DossierDocument,
});
const DOCUMENTS = ['faktura', 'brev', 'foto'].map((id) => documentOf(id, rows(4)));

const sign = (document: string, row: string, more: Partial<KeyDetail> = {}): KeyDetail => ({
  document,
  row,
  verdict: 'sign',
  reasons: ['antal'],
  why: 'Därför.',
  ...more,
});
const innocent = (document: string, row: string, more: Partial<KeyDetail> = {}): KeyDetail => ({
  document,
  row,
  verdict: 'innocent',
  why: 'Därför.',
  ...more,
});
const KEY = [sign('faktura', 'r1'), innocent('faktura', 'r2')];
const tell = (changes: Partial<Dossier>, documents = DOCUMENTS) =>
  checkDossier(
    { truth: 'signal', reasons: [{ id: 'antal', text: 'Fel antal' }], key: KEY, ...changes } as Dossier,
    FILE,
    documents,
  ).map(({ code, file, path, params }) => [code, `${file} ${path.join('.')}`.trim(), params]);

describe('the documents of a dossier', () => {
  it.each([
    [2, false],
    [3, true],
    [6, true],
    [7, false],
  ])('are %i or not: %s', (count, isRight) => {
    const documents = Array.from({ length: count }, (_, index) =>
      documentOf(index === 0 ? 'faktura' : `d${index}`, rows(2)),
    );
    expect(tell({}, documents)).toEqual(isRight ? [] : [['I908', FILE, { count, min: 3, max: 6 }]]);
  });

  it.each([
    [100, true],
    [101, false],
  ])('have %i parts together or not: %s', (count, isRight) => {
    const documents = [
      documentOf('faktura', rows(count - 2)),
      documentOf('a', rows(1)),
      documentOf('b', rows(1)),
    ];
    expect(tell({}, documents)).toEqual(isRight ? [] : [['I913', FILE, { count, max: 100 }]]);
  });

  it('can be marked somewhere, each of them', () => {
    const text: DocumentBlock = { kind: 'text', passages: [{ text: 'Hej!' }] };
    expect(tell({}, [...DOCUMENTS, documentOf('tom', text)])).toEqual([
      ['I909', 'tom.yaml blocks', { document: 'tom' }],
    ]);
  });

  it('have as many cells in a row as there are columns', () => {
    const table = (...cells: string[][]): DocumentBlock => ({
      kind: 'table',
      columns: ['Vad', 'Summa'],
      rows: cells.map((row, index) => ({ id: `t${index}`, cells: row })),
    });
    expect(
      tell({}, [...DOCUMENTS, documentOf('lista', rows(1), table(['a', 'b'], ['a'], ['a', 'b', 'c']))]),
    ).toEqual([
      ['I910', 'lista.yaml blocks.1.rows.1.cells', { cells: 1, columns: 2 }],
      ['I910', 'lista.yaml blocks.1.rows.2.cells', { cells: 3, columns: 2 }],
    ]);
  });
});

describe('ids of a dossier', () => {
  it('are one reason’s and one document’s alone', () => {
    const reasons = ['antal', 'datum', 'antal'].map((id) => ({ id, text: id }));
    expect(tell({ reasons })).toEqual([
      ['I902', `${FILE} reasons.2.id`, { what: 'reason', id: 'antal', firstFile: FILE }],
    ]);
    const again = { ...documentOf('brev', rows(1)), file: 'again.yaml' };
    expect(tell({}, [...DOCUMENTS, again])).toEqual([
      ['I902', 'again.yaml id', { what: 'document', id: 'brev', firstFile: 'brev.yaml' }],
    ]);
  });

  it.each<[string, DocumentBlock, string]>([
    ['a passage', { kind: 'text', passages: [{ text: 'Hej!' }, { id: 'r1', text: 'Vi' }] }, 'passages.1'],
    ['a field', rows(1), 'fields.0'],
    [
      'a row',
      {
        kind: 'table',
        columns: ['a'],
        rows: [
          { id: 'x', cells: ['b'] },
          { id: 'r1', cells: ['b'] },
        ],
      },
      'rows.1',
    ],
    ['a detail', { kind: 'photo', drawing: 'a', alt: 'b', details: [{ id: 'r1', text: 'c' }] }, 'details.0'],
  ])('are one part’s of a document alone: %s', (_, block, path) => {
    expect(tell({}, [...DOCUMENTS, documentOf('lapp', rows(1), block)])).toEqual([
      ['I902', `lapp.yaml blocks.1.${path}.id`, { what: 'part', id: 'r1', firstFile: 'lapp.yaml' }],
    ]);
  });
});

describe('a detail of the key', () => {
  const withDetail = (detail: KeyDetail, ...more: KeyDetail[]) => [
    ...KEY,
    innocent('brev', 'r1'),
    detail,
    ...more,
  ];

  it('is in a document and at a part that there is', () => {
    expect(tell({ key: withDetail(sign('fakturan', 'r1')) })).toEqual([
      [
        'I901',
        `${FILE} key.3.document`,
        { document: 'fakturan', row: undefined, nearest: 'faktura', known: ['faktura', 'brev', 'foto'] },
      ],
    ]);
    expect(
      tell({ key: withDetail(innocent('foto', 'r4', { also: [{ document: 'foto', row: 'r9' }] })) }),
    ).toEqual([
      [
        'I901',
        `${FILE} key.3.also.0.row`,
        { document: 'foto', row: 'r9', nearest: 'r1', known: ['r1', 'r2', 'r3', 'r4'] },
      ],
    ]);
  });

  it('has reasons where it is a sign, of those that there are', () => {
    const { reasons: _, ...bare } = sign('foto', 'r1');
    expect(tell({ key: withDetail(bare) })).toEqual([['I903', `${FILE} key.3`, { part: 'foto/r1' }]]);
    expect(tell({ key: withDetail(sign('foto', 'r1', { reasons: ['antal', 'antla'] })) })).toEqual([
      ['I904', `${FILE} key.3.reasons.1`, { reason: 'antla', nearest: 'antal', known: ['antal'] }],
    ]);
  });

  it('has nothing of a sign where it is innocent', () => {
    expect(tell({ key: withDetail(innocent('foto', 'r1', { reasons: ['borta'], sign: 'a' })) })).toEqual([
      ['I905', `${FILE} key.3.reasons`, { part: 'foto/r1', field: 'reasons' }],
      ['I905', `${FILE} key.3.sign`, { part: 'foto/r1', field: 'sign' }],
    ]);
  });

  it('shares no part with another', () => {
    const also = [
      { document: 'foto', row: 'r3' },
      { document: 'faktura', row: 'r1' },
    ];
    expect(tell({ key: withDetail(innocent('foto', 'r2', { also }), innocent('brev', 'r1')) })).toEqual([
      ['I906', `${FILE} key.3.also.1.row`, { part: 'faktura/r1' }],
      ['I906', `${FILE} key.4.row`, { part: 'brev/r1' }],
    ]);
  });
});

describe('the whole of a dossier', () => {
  it('has no more signs than what is innocent', () => {
    const key = [...KEY, sign('brev', 'r1')];
    expect(tell({ key })).toEqual([['I907', `${FILE} key`, { signs: 2, innocent: 1 }]]);
  });

  it.each([
    ['signal', [], false],
    ['signal', KEY, true],
    ['unclear', [], true],
    ['unclear', KEY, true],
    ['innocent', [], true],
    ['innocent', KEY, false],
  ] as const)('is %s with what is in the key or not', (truth, key, isRight) => {
    const signs = key.length / 2;
    expect(tell({ truth, key: [...key] })).toEqual(
      isRight ? [] : [['I914', `${FILE} truth`, { truth, signs }]],
    );
  });
});

describe('the key that markings are compared with', () => {
  it('has every part, and each detail with all its places', () => {
    const also = [{ document: 'brev', row: 'r4' }];
    expect(
      toDossierKey(
        {
          reasons: [{ id: 'antal', text: 'a' }],
          key: [sign('faktura', 'r1', { also }), innocent('foto', 'r2')],
        },
        DOCUMENTS.map(({ document }) => ({ ...document, blocks: [rows(1)] })),
      ),
    ).toEqual({
      parts: ['faktura/r1', 'brev/r1', 'foto/r1'],
      reasons: ['antal'],
      details: [
        { parts: ['faktura/r1', 'brev/r4'], verdict: 'sign', reasons: ['antal'] },
        { parts: ['foto/r2'], verdict: 'innocent', reasons: [] },
      ],
    });
  });
});

describe('the name of a part', () => {
  const words = (count: number) => 'ord '.repeat(count).trim();

  it.each([
    [`${words(17)} abcd`, `${words(17)} abcd`],
    [`${words(17)} abcde`, `${words(17)} …`],
    [`${words(16)}, 12345 – och mer`, `${words(16)}, 12345 …`],
    [`${words(16)}, – ; : a bcdefgh`, `${words(16)} …`],
    ['a'.repeat(73), `${'a'.repeat(36)} …`],
    [`${'a'.repeat(30)} ${'b'.repeat(50)}`, `${'a'.repeat(30)} ${'b'.repeat(5)} …`],
  ])('is cut between words: %s', (label, shown) => {
    expect(shortenLabel(label)).toBe(shown);
  });
});
