import { describe, expect, it } from 'vitest';
import type { Truth } from '../words/vocabulary.ts';
import { checkQuestionBank } from './check-question-bank.ts';
import type { Question } from './question.ts';

const question = (
  right: string,
  { truth = 'innocent' as Truth, kind = 'single', texts = ['aaaa', 'bbbb', 'cccc'] } = {},
) =>
  ({
    kind,
    id: 'f',
    truth,
    options: texts.map((text, index) => ({
      id: 'abc'[index],
      text,
      right: right.includes('abc'[index] ?? ''),
    })),
  }) as unknown as Question;
const steps = (truth: Truth = 'innocent') => ({ kind: 'order', truth, steps: [] }) as unknown as Question;
const bank = (rights: string) => [...rights].map((right) => question(right));
const tell = (questions: Question[]) =>
  checkQuestionBank(questions, 'q.yaml').map(({ code, file, path, severity, params }) => [
    code,
    `${file} ${path.join('.')}`,
    severity,
    params,
  ]);

describe('the right options of a bank', () => {
  it.each([
    ['aab', undefined],
    ['aabb', undefined],
    ['aaab', ['I409', 'q.yaml questions', 'warning', { option: 'a', count: 3, total: 4 }]],
    ['bbbbbbaac', ['I409', 'q.yaml questions', 'warning', { option: 'b', count: 6, total: 9 }]],
    ['bbbbbbaacc', ['I409', 'q.yaml questions', 'error', { option: 'b', count: 6, total: 10 }]],
    ['bbbbbaaacc', undefined],
  ])('are not one letter more often than the others together: %s', (rights, finding) => {
    expect(tell(bank(rights))).toEqual(finding ? [finding] : []);
  });

  it('are counted in questions and assessments with one right option', () => {
    const assess = question('a', { kind: 'assess' });
    const multiple = question('a', { kind: 'multiple' });
    expect(tell([...bank('aab'), multiple])).toEqual([]);
    expect(tell([...bank('aab'), assess]).map(([code, , , params]) => [code, params])).toEqual([
      ['I409', { option: 'a', count: 3, total: 4 }],
    ]);
  });

  it.each([
    [['aaaaaaaaaaa', 'bbbbbbbbbb', 'bbbbbbbbbb'], undefined],
    [['aaaaaaaaaaaa', 'bbbbbbbbbb', 'bbbbbbbbbb'], { right: 12, wrong: 10 }],
    [['aa', 'bbbb', 'cccc'], undefined],
  ])('are not a tenth longer than the wrong ones: %j', (texts, params) => {
    expect(tell([question('a', { texts })])).toEqual(
      params ? [['I410', 'q.yaml questions', 'error', params]] : [],
    );
  });

  it('are compared with wrong ones of the same question alone', () => {
    const all = question('abc', { texts: ['a'.repeat(99), 'a'.repeat(99), 'a'.repeat(99)] });
    const none = question('', { texts: ['b', 'b', 'b'] });
    expect(tell([all])).toEqual([]);
    expect(tell([none, all, question('a')])).toEqual([]);
    expect(tell([steps()])).toEqual([]);
  });
});

describe('what the cases of a bank were', () => {
  it.each([
    [2, 0, undefined],
    [3, 1, undefined],
    [3, 0, { count: 0, total: 3, needed: 1 }],
    [7, 2, { count: 2, total: 7, needed: 3 }],
    [7, 3, undefined],
    [10, 3, { count: 3, total: 10, needed: 4 }],
  ])('is something else than a signal in a third of them: of %i in %i', (total, others, params) => {
    const questions = Array.from({ length: total }, (_, index) =>
      steps(index < others ? (index % 2 ? 'unclear' : 'innocent') : 'signal'),
    );
    const severity = total >= 10 ? 'error' : 'warning';
    expect(tell(questions)).toEqual(params ? [['I411', 'q.yaml questions', severity, params]] : []);
  });
});
