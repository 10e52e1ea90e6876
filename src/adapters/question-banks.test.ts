import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { samplesOf } from '../question-kinds/fixtures/all-samples.ts';

const bank = {
  questions: [samplesOf('single').question],
  lessons: { lesson: { title: 'Lektionen', href: '/lektion/' } },
};
const fetched = vi.fn<(address: string) => Promise<unknown>>();
const answer = (body: unknown, ok = true) => ({ ok, status: ok ? 200 : 503, json: async () => body });

/** New from its first line, as on a new page. */
async function openPage() {
  vi.resetModules();
  return (await import('./question-banks.ts')).loadQuestionBanks;
}

beforeEach(() => {
  fetched.mockReset();
  fetched.mockImplementation(async () => answer(bank));
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => void vi.unstubAllGlobals());

describe('the questions of areas', () => {
  it('come in the order that they were asked for, each from its own address', async () => {
    const load = await openPage();
    fetched.mockImplementation(async (address) =>
      answer(address.includes('halsa') ? { ...bank, questions: [] } : bank),
    );
    expect(await load(['miljo', 'halsa'])).toEqual([bank, { ...bank, questions: [] }]);
    expect(fetched.mock.calls.map(([address]) => address)).toEqual([
      expect.stringContaining('miljo'),
      expect.stringContaining('halsa'),
    ]);
  });

  it('are fetched once a page', async () => {
    const load = await openPage();
    await Promise.all([load(['miljo']), load(['miljo'])]);
    await load(['miljo']);
    expect(fetched).toHaveBeenCalledOnce();
  });

  it('are fetched anew after they failed', async () => {
    const load = await openPage();
    fetched.mockImplementationOnce(async () => answer(bank, false));
    await expect(load(['miljo'])).rejects.toThrow('The questions of miljo answer 503.');
    expect(await load(['miljo'])).toEqual([bank]);
  });

  it.each([
    ['a page that wants a login', 'Logga in'],
    ['a question of no kind', { ...bank, questions: [{ kind: 'riddle' }] }],
    ['lessons without addresses', { ...bank, lessons: { lesson: { title: 'Lektionen' } } }],
    ['lessons without titles', { ...bank, lessons: { lesson: { href: '/lektion/' } } }],
    ['no questions', { lessons: {} }],
  ])('are told of as something else where the answer is %s', async (_, body) => {
    const load = await openPage();
    fetched.mockImplementation(async () => answer(body));
    await expect(load(['miljo'])).rejects.toThrow('The questions of miljo are something else.');
  });
});
