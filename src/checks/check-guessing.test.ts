import { describe, expect, it } from 'vitest';
import { checkWith, QUESTIONS } from './fixtures/broken-content.ts';

const EDITORIAL = 'editorial.yaml';

const CUES = `
cueWords:
  joining: ["och "]
  reasons: [eftersom]
  calm: [antecknar]
  superiors: [chef]
  firm: [polis]
`;

/** A bank of questions with four options of the same length each; `right` says which of them is right. */
function bankOf(count: number, text: (letter: string, number: number) => string): string {
  const questions = Array.from({ length: count }, (_, number) => {
    const right = 'abcd'[number % 4];
    const options = [...'abcd'].map((letter) => {
      const mistake = letter === right ? '' : ', mistake: fact';
      const said = text(letter === right ? 'right' : letter, number);
      return `      - { id: ${letter}, text: ${said}, right: ${letter === right}${mistake}, feedback: Därför är det så här. }`;
    });
    const truth = ['signal', 'unclear', 'innocent'][number % 3];
    return `  - kind: single
    id: prov-f${String(number + 1).padStart(2, '0')}
    truth: ${truth}
    situation: Lagret är tomt vid besöket.
    prompt: Vad gör du?
    signs: []
    lesson: prov-forsta
    sources: []
    options:
${options.join('\n')}
`;
  });
  return `questions:\n${questions.join('')}`;
}

const findings = (text: (letter: string, number: number) => string, count = 24) =>
  checkWith({ [QUESTIONS]: () => bankOf(count, text), [EDITORIAL]: (valid) => valid + CUES }).filter(
    ({ code }) => code === 'I422',
  );
const strategiesOf = (found: ReturnType<typeof findings>) =>
  found.map(({ params }) => (params as { strategy: string }).strategy);

describe('a bank of questions', () => {
  it('is refused where the right option is the longest', () => {
    const found = findings((letter, number) =>
      letter === 'right' ? `Väntar ${number} hela dagen` : `Väntar ${number} ${letter}`,
    );
    expect(strategiesOf(found)).toContain('longest');
    expect(found[0]).toMatchObject({ code: 'I422', severity: 'error', file: `content/${QUESTIONS}` });
  });

  it('is refused where only the right option names the chief', () => {
    const found = findings((letter, number) =>
      letter === 'right' ? `Ringer chef ${number}` : `Ringer vän${letter} ${number}`,
    );
    expect(strategiesOf(found)).toContain('superior');
  });

  it('passes where nothing tells the right option from the others', () => {
    expect(findings((letter, number) => `Väntar ${letter === 'right' ? 'e' : letter} ${number}`)).toEqual([]);
  });

  it('is not judged before it has twenty items', () => {
    const tooFew = findings((letter) => (letter === 'right' ? 'Väntar hela dagen' : `Väntar ${letter}`), 19);
    expect(tooFew).toEqual([]);
  });
});
