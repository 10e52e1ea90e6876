import { describe, expect, it } from 'vitest';
import { type Ended, runInLanes } from './run-in-lanes.ts';

/** Parts that end when they are told to. */
function start(lanes: string[][]) {
  const open = new Map<string, (ended: Ended) => void>();
  const told: string[] = [];
  const wrong = runInLanes(
    lanes,
    (part) => new Promise((resolve) => open.set(part, resolve)),
    (part, { said }) => told.push(`${part}: ${said}`),
  );
  const end = async (part: string, ended: Ended) => {
    open.get(part)?.(ended);
    open.delete(part);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { told, wrong, end, running: () => [...open.keys()] };
}
const right = (said: string): Ended => ({ isRight: true, said });
const wrong = (said: string): Ended => ({ isRight: false, said });

describe('parts in lanes', () => {
  it('run beside each other, and in a lane one after the other', async () => {
    const { running, end, told } = start([['types'], ['lint', 'unit']]);
    expect(running()).toEqual(['types', 'lint']);
    await end('lint', right('a'));
    expect(running()).toEqual(['types', 'unit']);
    await end('unit', right('b'));
    await end('types', right('c'));
    expect(told).toEqual(['lint: a', 'unit: b', 'types: c']);
  });

  it('are all run where one does not hold, and that one is named', async () => {
    const { end, told, wrong: failed } = start([['types'], ['lint', 'unit']]);
    await end('lint', wrong('a'));
    await end('types', wrong('b'));
    await end('unit', right('c'));
    expect(told).toHaveLength(3);
    expect(await failed).toEqual(['lint', 'types']);
  });
});
