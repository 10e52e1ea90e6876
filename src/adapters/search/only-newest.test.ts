import { describe, expect, it } from 'vitest';
import { onlyNewest } from './only-newest.ts';

/** Questions that are answered when the test says so. */
function worker() {
  const asked: string[] = [];
  const open: { question: string; answer: PromiseWithResolvers<string> }[] = [];
  const ask = onlyNewest((question: string) => {
    asked.push(question);
    const answer = Promise.withResolvers<string>();
    open.push({ question, answer });
    return answer.promise;
  });
  return { asked, open, ask };
}
const turns = () => new Promise((resolve) => setTimeout(resolve));

describe('questions that come faster than answers', () => {
  it('are asked at once when nothing is being answered', async () => {
    const { asked, open, ask } = worker();
    const first = ask('a');
    await turns();
    expect(asked).toEqual(['a']);
    open[0]?.answer.resolve('A');
    expect(await first).toBe('A');
    const second = ask('b');
    await turns();
    open[1]?.answer.resolve('B');
    expect(await second).toBe('B');
  });

  it('wait for the answer before, and only the newest of them is asked', async () => {
    const { asked, open, ask } = worker();
    const answers = ['a', 'ab', 'abc'].map((question, place) => {
      const answer = place === 0 ? ask(question) : turns().then(() => ask(question));
      return answer;
    });
    await turns();
    await turns();
    expect(asked).toEqual(['a']);
    open[0]?.answer.resolve('A');
    await turns();
    expect(asked).toEqual(['a', 'abc']);
    open[1]?.answer.resolve('ABC');
    expect(await Promise.all(answers)).toEqual(['A', undefined, 'ABC']);
  });

  it('are asked also after one that failed', async () => {
    const { asked, open, ask } = worker();
    const first = ask('a');
    await turns();
    const second = ask('b');
    open[0]?.answer.reject(new Error('no'));
    await expect(first).rejects.toThrow('no');
    await turns();
    expect(asked).toEqual(['a', 'b']);
    open[1]?.answer.resolve('B');
    expect(await second).toBe('B');
  });
});
