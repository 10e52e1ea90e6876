import { describe, expect, it } from 'vitest';
import type { Question } from '../questions/question.ts';
import { estimateMinutes, loadOfQuestion } from './estimate-minutes.ts';

const question: Question = {
  kind: 'single',
  id: 'q1',
  truth: 'signal',
  situation: 'Kvittot saknas i pärmen.',
  prompt: 'Vad gör du?',
  signs: ['ett-tecken'],
  lesson: 'en-lektion',
  sources: ['en-kalla'],
  options: ['a', 'b', 'c', 'd'].map((id) => ({
    id,
    text: 'Begär kvittot',
    right: id === 'a',
    feedback: 'Avtalet ger dig rätt till det.',
  })),
};

describe('the minutes that something takes', () => {
  it('are those of the words alone where there is nothing to answer', () => {
    expect(estimateMinutes({ words: 1000, questions: [] })).toBe(5);
  });

  it('are never fewer than one', () => {
    expect(estimateMinutes({ words: 0, questions: [] })).toBe(1);
  });

  it('count deciding and pressing besides reading', () => {
    const questions = Array.from({ length: 6 }, () => ({ words: 0, parts: 4 }));
    expect(estimateMinutes({ words: 400, questions })).toBe(3);
  });
});

describe('what a question takes', () => {
  it('is what is shown before the answer, and two explanations after it; never ids', () => {
    // 4 + 3 words, four options of 2, and half of four explanations of 6.
    expect(loadOfQuestion(question)).toEqual({ words: 7 + 8 + 12, parts: 4 });
  });

  it('is read to the end where there are few explanations', () => {
    const { options: _, ...base } = question;
    const gap: Question = {
      ...base,
      kind: 'gap',
      text: 'Bilen {a} vid grinden.',
      gaps: [
        {
          id: 'a',
          options: [
            { id: 'a', text: 'stod', right: true },
            { id: 'b', text: 'lastade', right: false, mistake: 'false-alarm' },
          ],
          feedback: 'Det syntes.',
        },
      ],
    };
    const { parts, words } = loadOfQuestion(gap);
    expect(parts).toBe(2);
    // 7, a text of 4, fillings of 1 each, and the one explanation of 2.
    expect(words).toBe(7 + 4 + 2 + 2);
  });
});
