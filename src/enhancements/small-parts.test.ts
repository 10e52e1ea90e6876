// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CertificateScope } from '../domain/certificate/certificate.ts';
import {
  clearBrowser,
  find,
  openPage,
  refuseStorage,
  storedProgress,
  storeProgress,
  textOf,
  type,
} from './fixtures/open-page.ts';

beforeEach(clearBrowser);

describe('the notice about storage', () => {
  const PAGE = `<p data-storage-notice data-messages='{"blocked":"Sparas inte.","full":"Fullt."}'></p>`;
  const open = () => openPage(PAGE, () => import('./storage-notice.ts'));

  it('says nothing while all is well', async () => {
    await open();
    expect(textOf('p')).toBe('');
  });

  it('says that nothing is kept where the browser refuses', async () => {
    refuseStorage('reading-and-writing');
    await open();
    expect(textOf('p')).toBe('Sparas inte.');
  });

  it('follows what happens, and is not said twice', async () => {
    await open();
    const { siteProgress } = await import('../adapters/site-progress.ts');
    const full = new Error('full');
    full.name = 'QuotaExceededError';
    refuseStorage('writing', full);
    const place = find('p');
    const said: (string | null)[] = [];
    Object.defineProperty(place, 'textContent', {
      get: () => said.at(-1) ?? '',
      set: (text: string) => said.push(text),
    });
    siteProgress.update((progress) => ({ ...progress }));
    siteProgress.update((progress) => ({ ...progress }));
    expect(said).toEqual(['Fullt.']);
  });
});

describe('a lesson', () => {
  const PAGE = `<div data-lesson-page="l1"><a href="#" data-finish-lesson>Klar</a></div>`;

  it('is opened by its page, and done when the reader goes on from its end', async () => {
    await openPage(PAGE, () => import('./track-lesson.ts'));
    await vi.dynamicImportSettled();
    const opened = storedProgress();
    expect(opened.lessons['l1']).not.toHaveProperty('doneAt');
    expect(opened.last?.lessonId).toBe('l1');
    find('a').click();
    expect(storedProgress().lessons['l1']?.doneAt).toBeGreaterThanOrEqual(
      opened.lessons['l1']?.openedAt ?? 0,
    );
  });

  it('is not opened by another page', async () => {
    await openPage('<div></div>', () => import('./track-lesson.ts'));
    expect(storedProgress().lessons).toEqual({});
  });
});

describe('what is planned in "Om jag ser … då …"', () => {
  const PAGE = `<textarea data-plan="l1-1"></textarea><textarea data-plan="l1-2">skrivet</textarea>`;
  const open = () => openPage(PAGE, () => import('./keep-plan.ts'));
  const values = () => [...document.querySelectorAll('textarea')].map(({ value }) => value);

  it('is there when the page is opened again in the tab, each field its own', async () => {
    await open();
    type('[data-plan=l1-1]', 'ringer jag');
    expect(sessionStorage.getItem('se-signalerna:/:plan:l1-1')).toBe('ringer jag');
    await open();
    expect(values()).toEqual(['ringer jag', 'skrivet']);
  });

  it('does not take the place of what the field already holds', async () => {
    sessionStorage.setItem('se-signalerna:/:plan:l1-2', 'äldre');
    await open();
    expect(values()).toEqual(['', 'skrivet']);
  });

  it('stays in the field where the browser stores nothing', async () => {
    refuseStorage('reading-and-writing');
    await open();
    type('[data-plan=l1-1]', 'ringer jag');
    expect(values()).toEqual(['ringer jag', 'skrivet']);
  });
});

describe('the states of cases', () => {
  const words = `{"not-started":"Inte börjat","started":"Börjat","done":"Klart"}`;
  const PAGE = ['f1', 'f2', 'f3']
    .map((id) => `<b data-exercise-state="${id}" data-words='${words}'></b>`)
    .join('');
  const states = () =>
    [...document.querySelectorAll<HTMLElement>('b')].map(
      ({ dataset, textContent }) => `${dataset['state']}: ${textContent}`,
    );

  it('are told in words, and follow what is done', async () => {
    storeProgress({
      drafts: { f1: { selected: ['a:b'], at: 1 } },
      attempts: [{ questionId: 'f2', selected: ['a:b'], result: 'right', at: 1 }],
    });
    await openPage(PAGE, () => import('./show-exercise-states.ts'));
    expect(states()).toEqual(['started: Börjat', 'done: Klart', 'not-started: Inte börjat']);
    const { siteProgress } = await import('../adapters/site-progress.ts');
    const { saveDraft } = await import('../domain/progress/save-draft.ts');
    siteProgress.update((progress, now) => saveDraft(progress, 'f3', { selected: ['a:b'] }, now));
    expect(states()[2]).toBe('started: Börjat');
  });
});

describe('the list of organisations', () => {
  const PAGE = `
    <div data-organisations>
      <p class="pick"><label hidden>Välj</label><select hidden>
        <option value="">Alla</option><option value="vasteras">Västerås</option><option value="koping">Köping</option>
      </select></p>
      <details data-id="vasteras"></details><details data-id="koping"></details>
    </div>`;
  const open = () => openPage(PAGE, () => import('./pick-organisation.ts'));
  const shown = () =>
    [...document.querySelectorAll('details')].map(({ hidden, open: isOpen }) => [!hidden, isOpen]);
  const all = [
    [true, false],
    [true, false],
  ];

  it('shows all, closed, until one is picked', async () => {
    await open();
    expect(shown()).toEqual(all);
    expect([find('label').hidden, find('select').hidden]).toEqual([false, false]);
  });

  it('shows the one that is picked, keeps the choice, and shows all again', async () => {
    await open();
    type('select', 'koping');
    expect(shown()).toEqual([
      [false, false],
      [true, true],
    ]);
    await vi.waitFor(() => expect(storedProgress().choices.organisation?.id).toBe('koping'));
    type('select', '');
    expect(shown()).toEqual(all);
    await vi.waitFor(() => expect(storedProgress().choices.organisation).not.toHaveProperty('id'));
  });

  it('remembers what was picked, but not one that has left the site', async () => {
    storeProgress({ choices: { organisation: { id: 'vasteras', at: 1 } } });
    await open();
    expect(shown()).toEqual([
      [true, true],
      [false, false],
    ]);
    expect(find<HTMLSelectElement>('select').value).toBe('vasteras');
    storeProgress({ choices: { organisation: { id: 'gone', at: 1 } } });
    await open();
    expect(shown()).toEqual(all);
    expect(find<HTMLSelectElement>('select').value).toBe('');
  });

  it('looks again only when the page comes out of the browser’s memory', async () => {
    await open();
    storeProgress({ choices: { organisation: { id: 'vasteras', at: 1 } } });
    const pageShow = (persisted: boolean) =>
      window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
    pageShow(false);
    expect(shown()).toEqual(all);
    pageShow(true);
    expect(shown()[1]).toEqual([false, false]);
  });
});

describe('the areas on a page', () => {
  it('are read with their lessons and questions, one by one and joined', async () => {
    const { readScope, joinScopes } = await import('./read-scopes.ts');
    document.body.innerHTML = `<p data-area="miljo" data-lessons="l1:5:q:1-2|x  l2:7" data-questions="q3"></p><p></p>`;
    const [one, other] = [...document.querySelectorAll('p')].map(readScope) as [
      CertificateScope,
      CertificateScope,
    ];
    expect(one).toEqual({
      id: 'miljo',
      lessons: [
        { id: 'l1', minutes: 5, questions: ['q1', 'q2', 'x'] },
        { id: 'l2', minutes: 7, questions: [] },
      ],
      questions: ['q1', 'q2', 'x', 'q3'],
    });
    expect(other).toEqual({ id: '', lessons: [], questions: [] });
    const course = joinScopes('kursen', [one, one]);
    expect(course.questions).toHaveLength(8);
    expect(course).toMatchObject({ id: 'kursen', lessons: { length: 4 } });
  });
});
