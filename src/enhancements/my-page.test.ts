// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { IMPORT_LIMITS } from '../domain/progress/import-progress.ts';
import { emptyProgress } from '../domain/progress/progress.ts';
import { serialiseProgress } from '../domain/progress/serialise-progress.ts';
import {
  clearBrowser,
  find,
  openPage,
  refuseStorage,
  settle,
  storedProgress,
  storeProgress,
  textOf,
} from './fixtures/open-page.ts';

const messages = {
  exported: 'Sparad',
  shared: 'Delad',
  shareHead: 'Resultat',
  shareLine: '{area}: {done}/{total}, {answered}, {right}',
  merged: 'Inläst.',
  added: 'Nytt: {list}.',
  replaced: 'Ersatt: {list}.',
  counted: {
    attempts: { one: '1 svar', other: '{n} svar' },
    lessons: { one: '1 lektion', other: '{n} lektioner' },
    drafts: { one: '1 påbörjat', other: '{n} påbörjade' },
    choices: { one: '1 val', other: '{n} val' },
  },
  leftOut: 'Utelämnat: {n}.',
  nothingLost: 'Resten är kvar.',
  notKept: 'Sparas inte.',
  newerHere: 'Nyare här',
  'too-many': '{n} av högst {max}',
  'nothing-new': 'Inget nytt',
  empty: 'Tom',
  noScript: 'Ladda om',
  foreign: 'Främmande',
  'too-large': 'Högst {max}',
  newer: 'Nyare',
  damaged: 'Skadad',
  answered: { one: '{n} fråga', other: '{n} frågor' },
  areaSummary: '{done} av {total}, {answered}, {right} rätt',
  notBegun: 'Inte påbörjat',
};

const area = (id: string, lessons: string, questions: string) => `
  <li data-area="${id}" data-lessons="${lessons}" data-questions="${questions}">
    <h3>Område ${id}</h3><progress max="2"></progress><p data-summary></p><a data-certificate hidden></a></li>`;

const PAGE = `
  <section data-mine data-waiting>
    <div data-nothing></div>
    <div data-something>
    <ul>${area('m', 'l1:5 l2:7', 'q1 q2')}${area('h', 'l3:5', 'q3')}</ul>
    <p data-exercises="kajen taket" data-message="Platser: {done} av {total}"></p>
    <p><a class="button" data-certificate hidden></a></p>
    </div>
  </section>
  <section data-files data-waiting>
    <button data-export data-name="framsteg-{date}.json"></button>
    <button data-share data-name="resultat-{date}.txt"></button>
    <input type="file" data-import><p data-file-status></p>
  </section>
  <script type="application/json" data-page-data="my-page">${JSON.stringify(messages)}</script>`;

/** A time that files may have. */
const T = 1_790_000_000_000;
const done = {
  lessons: { l1: { openedAt: T + 1, doneAt: T + 2 } },
  attempts: [
    { questionId: 'q1', selected: ['a'], result: 'right' as const, at: T + 1 },
    { questionId: 'q2', selected: ['a'], result: 'wrong' as const, at: T + 2 },
  ],
};

let saved: { name: string; text: Promise<string> }[];

async function open(): Promise<void> {
  let text = Promise.resolve('');
  saved = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    text = (blob as Blob).text();
    return 'blob:x';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, text });
  });
  await openPage(PAGE, () => import('./my-page.ts'));
  await settle();
}

function choose(text: string): HTMLInputElement {
  const field = find<HTMLInputElement>('[data-import]');
  Object.defineProperty(field, 'files', { configurable: true, value: [new File([text], 'x.json')] });
  return field;
}

async function take(text: string): Promise<void> {
  choose(text).dispatchEvent(new Event('change'));
  await settle(5);
}

const today = () => new Date().toLocaleDateString('sv-SE');
const summaries = () =>
  [...document.querySelectorAll('[data-summary]')].map(({ textContent }) => textContent);
const hiddenCertificates = () =>
  [...document.querySelectorAll<HTMLElement>('[data-certificate]')].map(({ hidden }) => hidden);

beforeEach(clearBrowser);

describe('Min sida', () => {
  const shown = () => ['nothing', 'something'].filter((name) => !find(`[data-${name}]`).hidden);

  it('of somebody who has done nothing leads to the first thing to do, and counts nothing', async () => {
    await open();
    expect(find('[data-mine]').hasAttribute('data-waiting')).toBe(false);
    expect(shown()).toEqual(['nothing']);
    expect(hiddenCertificates()).toEqual([true, true, true]);
  });

  it('of somebody who has chosen a role says that no area is begun', async () => {
    storeProgress({ choices: { role: { id: 'rektor', at: T } } });
    await open();
    expect(shown()).toEqual(['something']);
    expect(summaries()).toEqual(['Inte påbörjat', 'Inte påbörjat']);
    expect(hiddenCertificates()).toEqual([true, true, true]);
    expect(textOf('[data-exercises]')).toBe('Platser: 0 av 2');
  });

  it('counts the places looked at, which are something done but no ground for a certificate', async () => {
    storeProgress({ attempts: [{ questionId: 'kajen', selected: ['x'], result: 'partly', at: T }] });
    await open();
    expect(textOf('[data-exercises]')).toBe('Platser: 1 av 2');
    expect(shown()).toEqual(['something']);
    expect(hiddenCertificates()).toEqual([true, true, true]);
  });

  it('tells how far the reader has come, area by area', async () => {
    storeProgress(done);
    await open();
    expect(summaries()).toEqual(['1 av 2, 2 frågor, 1 rätt', 'Inte påbörjat']);
    expect([...document.querySelectorAll('progress')].map(({ value }) => value)).toEqual([1, 0]);
    expect(hiddenCertificates()).toEqual([false, true, false]);
    expect(shown()).toEqual(['something']);
  });

  it('saves the progress as a file that can be taken in again', async () => {
    storeProgress(done);
    await open();
    find('[data-export]').click();
    expect(textOf('[data-file-status]')).toBe('Sparad');
    expect(saved[0]?.name).toBe(`framsteg-${today()}.json`);
    expect(JSON.parse((await saved[0]?.text) ?? '').progress.attempts).toHaveLength(2);
  });

  it('saves a result without a name or an answer for areas where something was done', async () => {
    storeProgress(done);
    await open();
    find('[data-share]').click();
    expect(textOf('[data-file-status]')).toBe('Delad');
    expect(saved[0]?.name).toBe(`resultat-${today()}.txt`);
    expect(await saved[0]?.text).toBe('Resultat\nOmråde m: 1/2, 2 frågor, 1\n');
  });

  it('takes in a file, says how much was new, and shows it', async () => {
    await open();
    await take(serialiseProgress({ ...emptyProgress(), ...done }));
    // The script that takes in a file comes when a file is chosen.
    await vi.waitFor(() =>
      expect(textOf('[data-file-status]')).toBe('Inläst. Nytt: 2 svar och 1 lektion. Resten är kvar.'),
    );
    expect(storedProgress().attempts).toHaveLength(2);
    expect(summaries()[0]).toBe('1 av 2, 2 frågor, 1 rätt');
    await take(serialiseProgress({ ...emptyProgress(), ...done }));
    await vi.waitFor(() => expect(textOf('[data-file-status]')).toBe('Inget nytt'));
  });

  it('takes in a file also when it was chosen before the script had come', async () => {
    await openPage(PAGE, () => {
      choose(serialiseProgress({ ...emptyProgress(), ...done }));
      return import('./my-page.ts');
    });
    await vi.waitFor(() =>
      expect(textOf('[data-file-status]')).toBe('Inläst. Nytt: 2 svar och 1 lektion. Resten är kvar.'),
    );
    expect(storedProgress().attempts).toHaveLength(2);
  });

  it('says what is wrong with another file, and changes nothing', async () => {
    storeProgress(done);
    await open();
    await take('{"x":1}');
    await vi.waitFor(() => expect(textOf('[data-file-status]')).toBe('Främmande'));
    await take('');
    await vi.waitFor(() => expect(textOf('[data-file-status]')).toBe('Tom'));
    await take('{"v":99,"progress":{}}');
    await vi.waitFor(() => expect(textOf('[data-file-status]')).toBe('Nyare'));
    expect(storedProgress().attempts).toHaveLength(2);
  });

  it('does not even read a file that is too large', async () => {
    await open();
    const field = choose('{}');
    const file = field.files?.[0];
    if (!file) throw new Error('No file was chosen');
    Object.defineProperty(file, 'size', { configurable: true, value: IMPORT_LIMITS.length + 1 });
    const read = vi.spyOn(file, 'text');
    field.dispatchEvent(new Event('change'));
    await vi.waitFor(() => expect(textOf('[data-file-status]')).not.toBe(''));
    expect(read).not.toHaveBeenCalled();
    const told = textOf('[data-file-status]');
    Object.defineProperty(file, 'size', { configurable: true, value: IMPORT_LIMITS.length });
    field.dispatchEvent(new Event('change'));
    await vi.waitFor(() => expect(read).toHaveBeenCalled());
    await vi.waitFor(() => expect(textOf('[data-file-status]')).not.toBe(told));
  });

  it('says to reload where its own script has gone, and nothing of the file, which may be good', async () => {
    storeProgress(done);
    await open();
    vi.doMock('./take-in-file.ts', () => {
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    await take(serialiseProgress(emptyProgress()));
    await vi.waitFor(() => expect(textOf('[data-file-status]')).toBe('Ladda om'));
    vi.doUnmock('./take-in-file.ts');
    expect(storedProgress().attempts).toHaveLength(2);
  });

  it('tells what a newer file has replaced', async () => {
    storeProgress({ choices: { role: { id: 'rektor', at: T } } });
    await open();
    await take(serialiseProgress({ ...emptyProgress(), choices: { role: { id: 'larare', at: T + 9 } } }));
    await vi.waitFor(() =>
      expect(textOf('[data-file-status]')).toBe('Inläst. Ersatt: 1 val. Resten är kvar.'),
    );
  });

  it('says that what was taken in is not kept where storage is full', async () => {
    await open();
    refuseStorage('writing', Object.assign(new Error('full'), { name: 'QuotaExceededError' }));
    await take(serialiseProgress({ ...emptyProgress(), ...done }));
    await vi.waitFor(() =>
      expect(textOf('[data-file-status]')).toBe('Inläst. Nytt: 2 svar och 1 lektion. Sparas inte.'),
    );
    expect(summaries()[0]).toBe('1 av 2, 2 frågor, 1 rätt');
  });

  it('takes in nothing where a newer version has kept something, and says so', async () => {
    localStorage.setItem('se-signalerna:/:progress', '{"v":99}');
    await open();
    await take(serialiseProgress({ ...emptyProgress(), ...done }));
    await vi.waitFor(() => expect(textOf('[data-file-status]')).toBe('Nyare här'));
    expect(localStorage.getItem('se-signalerna:/:progress')).toBe('{"v":99}');
  });

  it('refuses a file that is too large or holds too much, with the numbers', async () => {
    await open();
    await take(' '.repeat(IMPORT_LIMITS.length + 1));
    await vi.waitFor(() => expect(textOf('[data-file-status]')).toBe('Högst 2'));
    await take(JSON.stringify({ v: 1, progress: { attempts: Array(10_001).fill(0) } }));
    await vi.waitFor(() => expect(textOf('[data-file-status]')).toBe('10001 av högst 10000'));
  });
});
