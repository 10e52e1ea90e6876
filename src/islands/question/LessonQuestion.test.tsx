// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Question } from '../../domain/questions/question.ts';
import { strings } from './fixtures/question-strings.ts';
import { loadKind } from './kinds.ts';
import { LessonQuestion } from './LessonQuestion.tsx';

const common = {
  situation: 'A situation.',
  prompt: 'What do you do?',
  truth: 'signal' as const,
  signs: [],
  lesson: 'lesson',
  sources: [],
};
const options = ['a', 'b', 'c'].map((id) => ({
  id,
  text: `do ${id}`,
  right: id === 'b',
  ...(id === 'b' ? {} : { mistake: 'miss' as const }),
  feedback: `because of ${id}`,
}));

/** One question of each kind, with an answer that is right and one that is not. */
const cases: { question: Question; right: string[]; wrong: string[]; told: string[] }[] = [
  {
    question: {
      kind: 'assess',
      id: 'assess',
      ...common,
      verdicts: { signal: 'why signal', unclear: 'why unclear', innocent: 'why innocent' },
      options,
    },
    right: ['verdict:signal', 'action:b'],
    wrong: ['verdict:innocent', 'action:a'],
    told: [
      'verdict wrong action wrong',
      'why signal',
      'why unclear',
      'why innocent',
      'because of a',
      'because of c',
    ],
  },
  {
    question: {
      kind: 'order',
      id: 'order',
      ...common,
      steps: ['a', 'b', 'c'].map((id) => ({ id, text: `step ${id}`, feedback: `because of ${id}` })),
    },
    right: ['a', 'b', 'c'],
    wrong: ['c', 'b', 'a'],
    told: ['0 of 2 points', 'because of a', 'because of b', 'because of c'],
  },
  {
    question: {
      kind: 'match',
      id: 'match',
      ...common,
      choices: ['a', 'b', 'c'].map((id) => ({ id, text: `choice ${id}` })),
      pairs: ['a', 'b'].map((id) => ({ id, text: `pair ${id}`, choice: 'c', feedback: `because of ${id}` })),
    },
    right: ['a:c', 'b:c'],
    wrong: ['a:a', 'b:b'],
    told: ['0 of 2 points', 'right is choice c', 'because of a', 'because of b'],
  },
  {
    question: {
      kind: 'gap',
      id: 'gap',
      ...common,
      text: 'They {b} and {a}.',
      gaps: ['a', 'b'].map((id) => ({
        id,
        options: [
          { id: 'a', text: `left ${id}`, right: false, mistake: 'fact' as const },
          { id: 'b', text: `stayed ${id}`, right: true },
        ],
        feedback: `because of ${id}`,
      })),
    },
    right: ['a:b', 'b:b'],
    wrong: ['a:a', 'b:a'],
    told: ['They left b and left a.', 'right is stayed a', 'because of a', 'because of b'],
  },
  {
    question: {
      kind: 'spot',
      id: 'spot',
      ...common,
      caption: 'slips',
      columns: ['time', 'load'],
      rows: ['a', 'b', 'c'].map((id) => ({
        id,
        cells: [`time ${id}`, `load ${id}`],
        right: id === 'a',
        feedback: `because of ${id}`,
      })),
    },
    right: ['a'],
    wrong: ['b'],
    told: [
      '0 of 1 points',
      'missed. because of a',
      'wrongly marked. because of b',
      'left alone. because of c',
    ],
  },
];

const tick = () => new Promise((resolve) => setTimeout(resolve));

async function show(question: Question, chosen?: string[]): Promise<HTMLElement> {
  await loadKind(question.kind);
  const place = document.createElement('div');
  document.body.append(place);
  render(<LessonQuestion question={question} strings={strings} {...(chosen && { chosen })} />, place);
  await tick();
  return place;
}

async function press(place: HTMLElement, selector: string) {
  place.querySelector<HTMLElement>(selector)?.click();
  await tick();
}

const statusOf = (place: HTMLElement) => place.querySelector('.question-status')?.textContent ?? '';
const textOf = (place: HTMLElement) => (place.textContent ?? '').replaceAll(/\s+/g, ' ');

let met = 0;

/** The question under an id of its own. */
function newcomer<Asked extends Question>(question: Asked): Asked {
  met += 1;
  return { ...question, id: `${question.id}-${met}` };
}

beforeEach(() => document.body.replaceChildren());

describe.each(cases)(
  'a question of kind $question.kind in a lesson',
  ({ question: same, right, wrong, told }) => {
    // Progress outlives a test; a question that nobody has met does not.
    let question: Question;
    beforeEach(() => {
      question = newcomer(same);
    });

    it('asks for what is missing before anything is chosen, and tells nothing', async () => {
      const place = await show(question);
      await press(place, '[type=submit]');
      expect(statusOf(place)).toBe(strings.kinds[question.kind as 'assess']?.incomplete);
      expect(textOf(place)).not.toContain('because of');
    });

    it('explains what was chosen and what was not, and says how it went', async () => {
      const place = await show(question, wrong);
      await press(place, '[type=submit]');
      expect(statusOf(place)).toMatch(/^wrong/);
      for (const line of told) expect(textOf(place)).toContain(line);
    });

    it('says when everything is right', async () => {
      const place = await show(question, right);
      await press(place, '[type=submit]');
      expect(statusOf(place)).toMatch(/^right .*was signal/);
    });

    it('is there with its answer when the reader comes back, and can be answered again', async () => {
      const first = await show(question, right);
      await press(first, '[type=submit]');
      first.remove();
      const place = await show(question);
      expect(statusOf(place)).toMatch(/^right/);
      await press(place, '[type=submit]');
      expect(statusOf(place)).toBe('');
      expect(textOf(place)).not.toContain('because of');
    });

    it('keeps what was chosen but not compared', async () => {
      const first = await show(question, wrong);
      // How sure somebody is counts as a choice, and is kept with the others.
      await press(first, '.certainty input');
      first.remove();
      const place = await show(question);
      await press(place, '[type=submit]');
      expect(statusOf(place)).toMatch(/^wrong/);
    });
  },
);

describe('steps to put in order', () => {
  const question = cases[1]?.question as Extract<Question, { kind: 'order' }>;
  const orderIn = (place: HTMLElement) =>
    [...place.querySelectorAll('.step-text')].map(({ textContent }) => textContent);

  it('move with buttons, tell their new place, and keep the focus on the button', async () => {
    const place = await show(newcomer(question));
    const [first, second, third] = orderIn(place);
    const down = place.querySelector<HTMLButtonElement>('.step [id$="-down"]');
    down?.focus();
    down?.click();
    await tick();
    expect(orderIn(place)).toEqual([second, first, third]);
    expect(place.querySelector('.visually-hidden[role="status"]')?.textContent).toBe(
      `place 2 of 3: ${first}`,
    );
    expect(document.activeElement?.id).toBe(down?.id);
  });

  it('stay where they are at the ends', async () => {
    const place = await show(newcomer(question));
    const before = orderIn(place);
    const [up] = place.querySelectorAll<HTMLButtonElement>('[id$="-up"]');
    expect(up?.getAttribute('aria-disabled')).toBe('true');
    up?.click();
    await tick();
    expect(orderIn(place)).toEqual(before);
    expect(place.querySelector('.visually-hidden[role="status"]')?.textContent).toBe('');
  });
});
