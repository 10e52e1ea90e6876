import { describe, expect, it } from 'vitest';
import { readOpenQuestions } from './open-questions.ts';

describe('the page of open questions', () => {
  it('has a question for each list item, under the heading that it stands under', () => {
    const page = [
      '# Granskning',
      '',
      '- Står före varje rubrik.',
      '',
      '## Ett område',
      '',
      'En inledning.',
      '',
      '- Gäller 3 §',
      '  också i dag?',
      '- Vem avgör?',
      '',
      '## Ett till',
      '## Ett område',
      '- En fråga till.',
    ].join('\r\n');
    expect(readOpenQuestions(page)).toEqual(
      new Map([
        ['Ett område', ['Gäller 3 § också i dag?', 'Vem avgör?', 'En fråga till.']],
        ['Ett till', []],
      ]),
    );
  });
});
