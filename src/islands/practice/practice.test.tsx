// @vitest-environment happy-dom
import type { VNode } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Question, QuestionOf } from '../../domain/questions/question.ts';
import { storedProgress, storeProgress } from '../../enhancements/fixtures/open-page.ts';
import { samplesOf } from '../../question-kinds/fixtures/all-samples.ts';
import { ui } from '../fixtures/echoed-ui.ts';
import {
  clean,
  clearIslands,
  drawn,
  enter,
  named,
  press,
  showIsland,
  texts,
} from '../fixtures/show-island.ts';

const DAY = 86_400_000;
const strings = { strings: ui.practice, roundStrings: ui.round, questionStrings: ui.question };
const lessons = { m: { title: 'Miljölektionen', href: '/m/' }, h: { title: 'Hälsolektionen', href: '/h/' } };

const single = (id: string, lesson: string, more: Partial<QuestionOf<'single'>> = {}): Question => ({
  ...samplesOf('single').question,
  id,
  lesson,
  situation: `Situation ${id}`,
  signs: ['s'],
  judgeable: true,
  ...more,
});

const banks: Record<string, Question[]> = {
  miljo: [single('m1', 'm'), single('m2', 'm', { truth: 'innocent' })],
  halsa: [
    single('h1', 'h'),
    { ...samplesOf('order').question, id: 'h2', lesson: 'h', situation: 'Situation h2' },
  ],
};

const areas = ['miljo', 'halsa'].map((slug) => ({
  id: `${slug}-id`,
  slug,
  title: `Område ${slug}`,
  questions: (banks[slug] ?? []).map(({ id }) => id),
}));

const roles = [
  { id: 'inspektor', name: 'Inspektör', administration: 'Miljö', lessons: ['m'], areas: ['miljo-id'] },
  { id: 'skoterska', name: 'Sköterska', administration: 'Vård', lessons: ['h'], areas: ['halsa-id'] },
];

let asked: string[];

/** A server that has the banks, or answers with something else. */
function serve(answer: (slug: string) => unknown = (slug) => ({ questions: banks[slug], lessons })): void {
  vi.stubGlobal('fetch', async (address: string) => {
    const slug = /fragor\/(.*)\.json$/.exec(address)?.[1] ?? '';
    asked.push(slug);
    const body = answer(slug);
    return body === undefined ? new Response('', { status: 404 }) : new Response(JSON.stringify(body));
  });
}

/** Opens a practice with its script new, so that nothing fetched before is remembered. */
async function open(make: () => Promise<VNode>): Promise<void> {
  vi.resetModules();
  await showIsland(await make());
}

const openMixed = () =>
  open(async () => {
    const { MixedPractice } = await import('./MixedPractice.tsx');
    return <MixedPractice areas={areas} roles={roles} {...strings} />;
  });

const openSignals = () =>
  open(async () => {
    const { SignalOrNot } = await import('./SignalOrNot.tsx');
    return <SignalOrNot areas={areas} minutes={9} minuteStrings={ui.count.minute} {...strings} />;
  });

const openRefresher = () =>
  open(async () => {
    const { Refresher } = await import('./Refresher.tsx');
    return <Refresher areas={areas} practiceHref="/ova/blandat/" {...strings} />;
  });

const openCheck = () =>
  open(async () => {
    const { KnowledgeCheck } = await import('../knowledge-check/KnowledgeCheck.tsx');
    const { loading, failed, offline, empty, retry, back, verdict } = ui.practice;
    const [area] = areas;
    if (!area) throw new Error('no area');
    return (
      <KnowledgeCheck
        area={area}
        minutes={7}
        all={{ title: 'Alla', href: '/alla/' }}
        next={{ title: 'Nästa övning', href: '/nasta/' }}
        strings={ui.check}
        countStrings={ui.count}
        practiceStrings={{ loading, failed, offline, empty, retry, back, verdict }}
        roundStrings={ui.round}
        questionStrings={ui.question}
      />
    );
  });

/** Waits until what was fetched, and the scripts of its kinds, have come. */
const arrived = (selector: string) =>
  vi.waitFor(() => expect(document.querySelector(selector)).not.toBeNull());

async function answer(id: string): Promise<void> {
  document.querySelector<HTMLInputElement>(`.question input[value="${id}"]`)?.click();
  await drawn();
  await press('question.compare');
}

const question = () => document.querySelector('form.question')?.getAttribute('data-question') ?? '';
const position = () => texts('.round-position')[0];

async function pressUntil(name: string, selector: string): Promise<void> {
  await press(name);
  await arrived(selector);
  await drawn();
}

beforeEach(() => {
  clearIslands();
  asked = [];
  serve();
});

describe('a mixed round', () => {
  it('takes questions from the areas that are chosen', async () => {
    await openMixed();
    named('Område halsa').querySelector('input')?.click();
    await drawn();
    await pressUntil('practice.mixed.start', 'form.question');
    expect(asked).toEqual(['miljo']);
    expect(['m1', 'm2']).toContain(question());
    expect(position()).toBe('round.progress 1 2');
  });

  it('asks for an area where none is chosen', async () => {
    await openMixed();
    for (const name of ['Område halsa', 'Område miljo']) {
      named(name).querySelector('input')?.click();
      await drawn();
    }
    await press('practice.mixed.start');
    expect(texts('[role=status]')).toEqual(['practice.mixed.chooseFirst']);
    expect(asked).toEqual([]);
    named('Område halsa').querySelector('input')?.click();
    await drawn();
    expect(texts('[role=status]')).toEqual(['']);
  });

  it('takes only the lessons of a role, which is the one that was chosen before', async () => {
    storeProgress({ choices: { role: { id: 'skoterska', at: 1 } } });
    await openMixed();
    expect(document.querySelector<HTMLSelectElement>('#practice-role')?.value).toBe('skoterska');
    expect(document.querySelector('fieldset')?.disabled).toBe(true);
    await pressUntil('practice.mixed.start', 'form.question');
    expect(asked).toEqual(['halsa']);
    expect(['h1', 'h2']).toContain(question());
  });

  it('lists the roles by administration, and can be without', async () => {
    await openMixed();
    expect(texts('#practice-role option')).toEqual(['practice.mixed.noRole', 'Inspektör', 'Sköterska']);
    expect([...document.querySelectorAll('optgroup')].map(({ label }) => label)).toEqual(['Miljö', 'Vård']);
    await enter('#practice-role', 'inspektor');
    expect(document.querySelector('fieldset')?.disabled).toBe(true);
    await enter('#practice-role', '');
    expect(document.querySelector('fieldset')?.disabled).toBe(false);
  });

  it('can be of three lengths', async () => {
    await openMixed();
    expect(texts('.practice-length label')).toEqual(
      [6, 12, 20].map((n) => `practice.mixed.questions.other ${n}`),
    );
    const boxes = () =>
      [...document.querySelectorAll<HTMLInputElement>('.practice-length input')].map(
        ({ checked }) => checked,
      );
    expect(boxes()).toEqual([false, true, false]);
    document.querySelectorAll<HTMLInputElement>('.practice-length input')[2]?.click();
    await drawn();
    expect(boxes()).toEqual([false, false, true]);
  });
});

describe('a round', () => {
  it('is answered one question at a time, recorded, and summed up', async () => {
    await openCheck();
    expect(texts('p')[0]).toBe('check.length count.question.other 2 2 count.minute.other 7');
    await pressUntil('check.start', 'form.question');
    const first = question();
    expect(document.activeElement?.className).toBe('round-position');
    await answer('b');
    expect(storedProgress().attempts).toMatchObject([
      { questionId: first, selected: ['b'], result: 'right' },
    ]);
    expect(document.activeElement?.className, 'the verdict').toBe('question-status');
    await press('round.next');
    expect(position()).toBe('round.progress 2 2');
    expect(question()).not.toBe(first);
    document.querySelectorAll<HTMLInputElement>('.certainty input')[2]?.click();
    await drawn();
    await answer('a');
    // One more says how the check as a whole went.
    expect(
      storedProgress()
        .attempts.map(({ questionId }) => questionId)
        .toSorted(),
    ).toEqual(['m1', 'm2', 'miljo-id:check']);
    expect(storedProgress().attempts.at(-1)).toMatchObject({ selected: [first], result: 'partly' });
    await press('round.finish');
    expect(document.activeElement?.textContent).toBe('round.resultTitle');
    expect(texts('.lead')).toEqual(['round.choicesRight 1 2']);
    expect(document.querySelector('.outcomes')).toBeNull();
    expect(named('round.myPage').getAttribute('href')).toBe('/min-sida/');
    expect(named('round.certificate').getAttribute('href')).toBe('/min-sida/intyg/');
    expect(texts('h3 + ul li')[0]).toBe('Miljölektionen (round.wrongCount.one, round.sureButWrong)');
    expect(texts('.round-review summary')[0]).toContain('round.wasSure');
    expect(texts('.round-review summary')[1]).not.toContain('round.wasSure');
    expect(named('Nästa övning').getAttribute('href')).toBe('/nasta/');
  });

  it('goes on after a reload where it was', async () => {
    await openCheck();
    await pressUntil('check.start', 'form.question');
    await answer('b');
    await press('round.next');
    const second = question();
    await openCheck();
    await pressUntil('round.resume', 'form.question');
    expect(question()).toBe(second);
    expect(position()).toBe('round.progress 2 2');
  });

  it('is over once it is left, and begins anew', async () => {
    await openMixed();
    await pressUntil('practice.mixed.start', 'form.question');
    for (;;) {
      const box = document.querySelector('.question input[value="b"]');
      if (box) await answer('b');
      else {
        document.querySelector<HTMLElement>('.step [id$="-down"]')?.click();
        await drawn();
        await press('question.compare');
      }
      const next = document.querySelector<HTMLElement>('.round-next');
      const isLast = next?.textContent === 'round.finish';
      next?.click();
      await drawn();
      if (isLast) break;
    }
    await press('practice.mixed.chooseAnew');
    expect(document.querySelector('.practice-choice')).not.toBeNull();
    expect(texts('button')).not.toContain('round.resume');
    expect(localStorage.getItem('se-signalerna:/:practice:mixed')).toBeNull();
  });
});

describe('a bank that does not come', () => {
  it.each<[string, unknown]>([
    ['is not there', undefined],
    ['is a login page', 'log in'],
    ['has no question in it', { questions: [{}], lessons: {} }],
    ['has no list of lessons', { questions: [] }],
    ['has a lesson without an address', { questions: [], lessons: { m: { title: 'x' } } }],
  ])('is said to have failed when it %s, and is fetched anew at the next try', async (_, body) => {
    serve(() => body);
    await openCheck();
    await pressUntil('check.start', '.practice-notice button');
    expect(texts('.practice-notice p')[0]).toBe('practice.failed');
    expect(document.activeElement?.className).toContain('practice-notice');
    serve();
    await pressUntil('practice.retry', 'form.question');
    expect(asked).toEqual(['miljo', 'miljo']);
  });

  it('is said to be out of reach without a network, and leads back', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    serve(() => undefined);
    await openCheck();
    await pressUntil('check.start', '.practice-notice button');
    expect(texts('.practice-notice p')[0]).toBe('practice.offline');
    await press('practice.back');
    expect(texts('button')).toEqual(['check.start']);
  });

  it('is said to hold nothing to ask where it is empty', async () => {
    serve(() => ({ questions: [], lessons: {} }));
    await openCheck();
    await pressUntil('check.start', '.practice-notice button');
    expect(texts('.practice-notice p')[0]).toBe('practice.empty');
    await press('practice.back');
    expect(texts('button')).toEqual(['check.start']);
  });
});

describe('signal or not', () => {
  const choose = async (value: string) => {
    document.querySelector<HTMLElement>(`[data-choice][value="${value}"]`)?.click();
    await drawn();
  };
  const choices = () =>
    [...document.querySelectorAll<HTMLButtonElement>('[data-choice]')].map(({ value }) => value);
  const truth = () => (question().startsWith('m2') ? 'innocent' : 'signal');

  it('asks only what the case is, says in one line why, and what to do on demand', async () => {
    await openSignals();
    expect(texts('p')[0]).toBe('practice.signals.length 20 4 count.minute.other 9');
    await pressUntil('practice.signals.start', 'form.question');
    expect(asked).toEqual(['miljo', 'halsa']);
    expect(question()).toMatch(/^(m1|m2|h1):verdict$/);
    expect(position()).toMatch(/ 1 3$/);
    expect(choices()).toEqual(['signal', 'unclear', 'innocent']);
    await choose('unclear');
    expect(storedProgress().attempts).toMatchObject([{ questionId: question(), selected: ['unclear'] }]);
    expect(choices()).toEqual([]);
    expect(texts('.question-status')[0]).toMatch(
      /^practice.verdict.wrongVerdict practice.verdict.names.(signal|innocent) /,
    );
    expect(texts('details')[0]).toContain('practice.verdict.whatToDo');
    expect(document.activeElement?.className, 'the verdict').toBe('question-status');
  });

  it('asks for the action after the verdict of an assessment, and scores the two apart', async () => {
    const assessment: Question = { ...samplesOf('assess').question, id: 'a1', lesson: 'm', truth: 'signal' };
    serve((slug) => ({ questions: slug === 'miljo' ? [assessment] : [], lessons }));
    await openSignals();
    await pressUntil('practice.signals.start', 'form.question');
    await choose('verdict:signal');
    expect(texts('.question-status')[0]).toBe(
      'practice.verdict.rightVerdict practice.verdict.names.signal why signal',
    );
    expect(storedProgress().attempts).toEqual([]);
    expect(document.activeElement?.className, 'the verdict').toBe('question-status');
    expect(choices()).toEqual(['action:a', 'action:b', 'action:c']);
    await choose('action:a');
    expect(texts('.question-status')[1]).toContain('question.wrong because of a');
    expect(texts('.question-status')[1]).toContain('practice.verdict.rightAction');
    expect(storedProgress().attempts).toMatchObject([
      { questionId: 'a1', selected: ['verdict:signal', 'action:a'], result: 'partly' },
    ]);
    expect(texts('details li'), 'all answers, folded').toEqual([
      'do a question.optionWrong. because of a',
      'do b question.optionRight. because of b',
      'do c question.optionWrong. because of c',
    ]);
    await press('round.finish');
    expect(texts('.lead')).toEqual(['round.verdictsRight 1 1', 'round.choicesRight 0 1']);
  });

  it('counts verdicts against the cases there were, and says the same in its sentence', async () => {
    await openSignals();
    await pressUntil('practice.signals.start', 'form.question');
    for (const next of ['round.next', 'round.next', 'round.finish']) {
      await choose(truth());
      await press(next);
    }
    expect(texts('.lead')).toEqual(['round.verdictsRight 3 3']);
    const cells = [...document.querySelectorAll<HTMLElement>('.outcomes > div')].map(
      ({ dataset, children }) => [
        dataset['outcome'],
        clean(children[1]?.querySelector('b')?.textContent),
        children[1]?.querySelectorAll('rect').length,
        children[1]?.querySelectorAll('rect.on').length,
      ],
    );
    expect(cells).toEqual([
      ['hits', 'round.ofTotal 2 2', 2, 2],
      ['misses', '0', 0, 0],
      ['false-alarms', '0', 0, 0],
      ['dismissals', 'round.ofTotal 1 1', 1, 1],
    ]);
    expect(texts('h3 + p')).toContain('round.readAgainNone');
    expect(texts('h3 + p').some((text) => text.startsWith('round.tendency.too-few'))).toBe(true);
  });
});

describe('the keys of a round', () => {
  const type = async (key: string, on: Element | null = document.activeElement) => {
    on?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await drawn();
  };

  it('choose by number, answer and go on with Enter', async () => {
    await openCheck();
    await pressUntil('check.start', 'form.question');
    await type('2');
    expect(document.querySelector<HTMLInputElement>('.question input[value="b"]')?.checked).toBe(true);
    await type('Enter', document.querySelector('.round-position'));
    expect(storedProgress().attempts).toMatchObject([{ selected: ['b'], result: 'right' }]);
    await type('Enter', document.querySelector('.round-position'));
    expect(position()).toBe('round.progress 2 2');
  });

  it('are nothing outside the round, and nothing where there is no such choice', async () => {
    await openCheck();
    await pressUntil('check.start', 'form.question');
    await type('2', document.body);
    await type('9');
    expect(document.querySelector('.question input:checked')).toBeNull();
  });
});

describe('the refresher', () => {
  const answered = (questionId: string, days: number, result: 'right' | 'wrong' = 'wrong') => ({
    questionId,
    selected: ['a'],
    result,
    at: Date.now() - days * DAY,
  });

  it('leads to practice where nothing has been answered', async () => {
    await openRefresher();
    expect(texts('.lead')).toEqual(['practice.refresher.nothingAnswered']);
    expect(named('practice.mixed.title').getAttribute('href')).toBe('/ova/blandat/');
  });

  it('tells what is due, and asks it in the order it became due', async () => {
    storeProgress({ attempts: [answered('m1', 8), answered('h1', 20), answered('gone', 30)] });
    await openRefresher();
    expect(texts('.lead')).toEqual(['practice.refresher.due.other 2']);
    await pressUntil('practice.refresher.start', 'form.question');
    expect(asked.toSorted()).toEqual(['halsa', 'miljo']);
    expect(position()).toBe('round.progress 1 2');
  });

  it('tells when the next questions come, day by day', async () => {
    storeProgress({ attempts: [answered('m1', 1, 'right'), answered('m2', 2, 'right')] });
    await openRefresher();
    expect(texts('.lead')[0]).toMatch(/^practice.refresher.nothingDue practice.refresher.next /);
    expect(texts('.refresher-days li')).toHaveLength(2);
    expect(texts('.refresher-days .soft')).toEqual([
      'practice.refresher.questions.one',
      'practice.refresher.questions.one',
    ]);
  });

  it.each([
    [6, []],
    [7, ['practice.refresher.more.one']],
  ])('shows six coming days, and says how many more of %i there are', async (days, more) => {
    const wide = areas.map((area, index) =>
      index === 0 ? { ...area, questions: Array.from({ length: days }, (_, day) => `q${day}`) } : area,
    );
    // Due in a month at the latest, each on a day of its own.
    storeProgress({
      attempts: Array.from({ length: days }, (_, day) => [
        answered(`q${day}`, 7 + day + 1, 'right'),
        answered(`q${day}`, day + 1, 'right'),
      ])
        .flat()
        .toSorted((one, other) => one.at - other.at),
    });
    await open(async () => {
      const { Refresher } = await import('./Refresher.tsx');
      return <Refresher areas={wide} practiceHref="/ova/blandat/" {...strings} />;
    });
    expect(texts('.refresher-days li')).toHaveLength(6);
    expect(texts('p.soft:not(.small)')).toEqual(more);
  });

  it('saves a reminder for a coming day, on the Monday after a weekend, in a file of its own', async () => {
    storeProgress({ attempts: [answered('m1', 1, 'right'), answered('m2', 2, 'right')] });
    await openRefresher();
    const saved: Blob[] = [];
    const names: string[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob);
      return 'blob:x';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    await press('practice.refresher.remind');
    expect(names).toEqual(['practice.refresher.remindFile-2026-12-07.ics']);
    expect((await saved[0]?.text())?.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });

  it('follows what is answered elsewhere', async () => {
    await openRefresher();
    const { siteProgress } = await import('../../adapters/site-progress.ts');
    const { recordAttempt } = await import('../../domain/progress/record-attempt.ts');
    siteProgress.update((progress) => recordAttempt(progress, answered('m1', 8), Date.now() - 8 * DAY));
    await drawn();
    expect(texts('.lead')).toEqual(['practice.refresher.due.one']);
  });
});

describe('the data of a practice', () => {
  it('is taken as the page writes it, and not with a part missing', async () => {
    const { isMixedPractice } = await import('./MixedPractice.tsx');
    const { isRefresher } = await import('./Refresher.tsx');
    const { isSignalOrNot } = await import('./SignalOrNot.tsx');
    const { isKnowledgeCheck } = await import('../knowledge-check/KnowledgeCheck.tsx');
    const link = { title: 'x', href: '/x/' };
    const check = {
      ...strings,
      area: areas[0],
      minutes: 7,
      all: link,
      next: link,
      countStrings: {},
      practiceStrings: {},
    };
    const all: [(value: unknown) => boolean, object][] = [
      [isMixedPractice, { areas, roles, ...strings }],
      [isRefresher, { areas, practiceHref: '/x/', ...strings }],
      [isSignalOrNot, { areas, minutes: 9, minuteStrings: {}, ...strings }],
      [isKnowledgeCheck, check],
    ];
    for (const [isProps, props] of all) {
      expect(isProps(props)).toBe(true);
      for (const name of Object.keys(props))
        expect(isProps({ ...props, [name]: undefined }), name).toBe(false);
    }
    expect(isMixedPractice({ areas: [{ ...areas[0], questions: [1] }], roles, ...strings })).toBe(false);
    expect(isMixedPractice({ areas, roles: [{ ...roles[0], lessons: 'm' }], ...strings })).toBe(false);
  });
});
