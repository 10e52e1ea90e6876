import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyQuestion } from '../../question-kinds/fixtures/all-samples.ts';
import { checkQuestion } from './check-question.ts';
import type { Option, Question, QuestionOf } from './question.ts';

function createQuestion(
  kind: 'single' | 'multiple',
  rights: readonly boolean[],
): QuestionOf<'single' | 'multiple'> {
  const options = rights.map(
    (right, index): Option => ({
      id: String.fromCharCode(97 + index),
      text: `val ${index}`,
      right,
      feedback: 'därför',
      ...(right ? {} : { mistake: 'miss' }),
    }),
  );
  return {
    kind,
    id: 'f01',
    situation: '',
    prompt: '',
    truth: 'unclear',
    signs: [],
    lesson: '',
    sources: [],
    options,
  };
}

const codes = (question: Question) => checkQuestion(question, 'file', []).map(({ code }) => code);

describe('a question that is as the guide says', () => {
  it('passes, of whatever kind', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        expect(codes(question)).toEqual([]);
      }),
    );
  });
});

describe('the options of a question', () => {
  it('of kind single pass exactly when one is right', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 3, maxLength: 6 }), (rights) => {
        const isOne = rights.filter(Boolean).length === 1;
        expect(codes(createQuestion('single', rights))).toEqual(isOne ? [] : ['I401']);
      }),
    );
  });

  it('of kind multiple pass exactly when some are right and some wrong', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 3, maxLength: 6 }), (rights) => {
        const expected = !rights.includes(true) ? ['I402'] : rights.includes(false) ? [] : ['I403'];
        expect(codes(createQuestion('multiple', rights))).toEqual(expected);
      }),
    );
  });

  it('are pointed at by their place in the file', () => {
    const question = createQuestion('single', [true, false, false]);
    const wrong = { ...question, options: question.options.map((option) => ({ ...option, id: 'a' })) };
    expect(checkQuestion(wrong, 'file', ['questions', 2]).map(({ path }) => path)).toEqual([
      ['questions', 2, 'options', 1, 'id'],
      ['questions', 2, 'options', 2, 'id'],
    ]);
  });
});

describe('what is wrong with a question', () => {
  const base = { id: 'f01', situation: '', prompt: '', truth: 'unclear', signs: [], lesson: '', sources: [] };
  const option = (id: string, right = false, more = {}) => ({
    id,
    text: `val ${id}`,
    right,
    feedback: '',
    ...(right ? {} : { mistake: 'miss' }),
    ...more,
  });
  const tell = (question: object) =>
    checkQuestion({ ...base, ...question } as unknown as Question, 'q.yaml', ['questions', 4]).map(
      ({ code, path, params }) => [code, path.slice(2).join('.'), params],
    );
  const { mistake: _, ...bare } = option('b') as { mistake?: string };

  it.each(['single', 'assess'])('is told of the options of the kind %s, where they stand', (kind) => {
    const question = 'f01';
    expect(tell({ kind, options: [option('a', true), option('b', true), option('c')] })).toEqual([
      ['I401', 'options', { question, kind, right: ['a', 'b'] }],
    ]);
    expect(tell({ kind, options: [option('a', true), bare, option('c')] })).toEqual([
      ['I405', 'options.1', { question, option: 'b' }],
    ]);
    expect(
      tell({ kind, options: [option('a', true, { mistake: 'fact' }), option('b'), option('c')] }),
    ).toEqual([['I406', 'options.0.mistake', { question, option: 'a' }]]);
    expect(tell({ kind, options: [option('a', true), option('b'), option('d')] })).toEqual([
      ['I407', 'options.2.id', { option: 'd', expected: 'c' }],
    ]);
    expect(
      tell({ kind, options: [option('a', true), option('b'), option('c', false, { text: ' VAL b' })] }),
    ).toEqual([['I412', 'options.2.text', { question, option: 'c', same: 'b' }]]);
  });

  it('is told of options of which several may be right', () => {
    const question = 'f01';
    const kind = 'multiple';
    expect(tell({ kind, options: [option('a'), option('b')] })).toEqual([['I402', 'options', { question }]]);
    expect(tell({ kind, options: [option('a', true), option('b', true)] })).toEqual([
      ['I403', 'options', { question }],
    ]);
    expect(tell({ kind, options: [option('a', true), bare] })).toEqual([
      ['I405', 'options.1', { question, option: 'b' }],
    ]);
    expect(tell({ kind, options: [option('a', true), option('c')] })).toEqual([
      ['I407', 'options.1.id', { option: 'c', expected: 'b' }],
    ]);
  });

  it('is told of steps', () => {
    const step = (id: string, text = id) => ({ id, text, feedback: '' });
    expect(tell({ kind: 'order', steps: [step('a'), step('c'), step('c', 'A ')] })).toEqual([
      ['I407', 'steps.1.id', { option: 'c', expected: 'b' }],
      ['I412', 'steps.2.text', { question: 'f01', option: 'c', same: 'a' }],
    ]);
  });

  it('is told of pairs and their choices', () => {
    const choices = ['a', 'b'].map((id) => ({ id, text: `val ${id}` }));
    const pair = (id: string, choice: string, text = id) => ({ id, text, choice, feedback: '' });
    expect(tell({ kind: 'match', choices, pairs: [pair('a', 'a'), pair('b', 'c')] })).toEqual([
      ['I413', 'pairs.1.choice', { question: 'f01', pair: 'b', choice: 'c', known: ['a', 'b'] }],
    ]);
    expect(
      tell({
        kind: 'match',
        choices: [...choices, { id: 'd', text: 'Val a' }],
        pairs: [pair('b', 'a'), pair('b', 'b')],
      }),
    ).toEqual([
      ['I407', 'choices.2.id', { option: 'd', expected: 'c' }],
      ['I412', 'choices.2.text', { question: 'f01', option: 'd', same: 'a' }],
      ['I407', 'pairs.0.id', { option: 'b', expected: 'a' }],
      ['I412', 'pairs.1.text', { question: 'f01', option: 'b', same: 'b' }],
    ]);
  });

  it('is told of gaps', () => {
    const gap = (id: string, ...options: object[]) => ({ id, options, feedback: '' });
    const good = [option('a', true), option('b')];
    const question = 'f01';
    expect(tell({ kind: 'gap', text: '{a} och {b}', gaps: [gap('a', ...good), gap('b', ...good)] })).toEqual(
      [],
    );
    expect(
      tell({
        kind: 'gap',
        text: '{a} {a} {x} {c}',
        gaps: [gap('a', ...good), gap('c', option('a'), bare, option('c'))],
      }),
    ).toEqual([
      ['I407', 'gaps.1.id', { option: 'c', expected: 'b' }],
      ['I415', 'gaps.0', { question, gap: 'a', count: 2 }],
      ['I414', 'gaps.1.options', { question, gap: 'c', right: [] }],
      ['I405', 'gaps.1.options.1', { question, option: 'b' }],
      ['I416', 'text', { question, gap: 'x', declared: ['a', 'c'] }],
    ]);
    expect(tell({ kind: 'gap', text: '', gaps: [gap('a', option('a', true), option('c'))] })).toEqual([
      ['I415', 'gaps.0', { question, gap: 'a', count: 0 }],
      ['I407', 'gaps.0.options.1.id', { option: 'c', expected: 'b' }],
    ]);
  });

  it('is told of rows', () => {
    const row = (id: string, right: boolean, ...cells: string[]) => ({ id, right, cells, feedback: '' });
    const question = 'f01';
    const columns = ['Tid', 'Last'];
    expect(
      tell({ kind: 'spot', columns, rows: [row('a', true, '1', '2'), row('b', false, '1', '3')] }),
    ).toEqual([]);
    expect(
      tell({ kind: 'spot', columns, rows: [row('a', false, '1', '2'), row('c', false, '1', '2')] }),
    ).toEqual([
      ['I402', 'rows', { question }],
      ['I407', 'rows.1.id', { option: 'c', expected: 'b' }],
      ['I412', 'rows.1.cells', { question, option: 'c', same: 'a' }],
    ]);
    expect(tell({ kind: 'spot', columns, rows: [row('a', true, '1'), row('b', true, '1', '2')] })).toEqual([
      ['I403', 'rows', { question }],
      ['I417', 'rows.0.cells', { question, row: 'a', cells: 1, columns: 2 }],
    ]);
  });
});
