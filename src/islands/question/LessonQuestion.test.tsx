// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Question, QuestionKind } from '../../domain/questions/question.ts';
import { samplesOf } from '../../question-kinds/fixtures/all-samples.ts';
import { QUESTION_KINDS } from '../../question-kinds/kinds.ts';
import { strings } from './fixtures/question-strings.ts';
import { wordsOf } from './kind-form.ts';
import { LessonQuestion } from './LessonQuestion.tsx';
import { loadForm } from './load-form.ts';

/** One question of each kind, with an answer that is right and one that is not. */
const cases = QUESTION_KINDS.map((kind) => ({ kind, ...samplesOf<QuestionKind>(kind) }));

const tick = () => new Promise((resolve) => setTimeout(resolve));

async function show(question: Question, chosen?: string[]): Promise<HTMLElement> {
  await loadForm(question.kind);
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

describe.each(cases)('a question of kind $kind in a lesson', ({ question: same, right, wrong, told }) => {
  // Progress outlives a test; a question that nobody has met does not.
  let question: Question;
  beforeEach(() => {
    question = newcomer(same);
  });

  it('asks for what is missing before anything is chosen, and tells nothing', async () => {
    const place = await show(question);
    await press(place, '[type=submit]');
    expect(place.querySelector('.question-missing')?.textContent).toBe(
      wordsOf(question, strings)?.incomplete ?? strings.nothingSelected,
    );
    expect(statusOf(place)).toBe('');
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
    expect(statusOf(place)).toMatch(/^right /);
  });

  it('tells what the case was only where that was asked for', async () => {
    const place = await show(question, right);
    await press(place, '[type=submit]');
    expect(statusOf(place).includes('was signal')).toBe(question.kind === 'assess');
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
});

describe('the answer to a question with options', () => {
  it('comes before the right one, after the verdict and why, and the others are folded', async () => {
    const { question } = samplesOf('single');
    const place = await show(newcomer(question), ['a']);
    await press(place, '[type=submit]');
    const ids = (selector: string) =>
      [...place.querySelectorAll<HTMLInputElement>(selector)].map(({ value }) => value);
    expect(statusOf(place)).toBe('wrong because of a');
    expect(ids('fieldset > .option input')).toEqual(['a', 'b']);
    expect(ids('details .option input')).toEqual(['c']);
    expect(place.querySelector('details')?.open).toBe(false);
    const status = place.querySelector('.question-status');
    const option = place.querySelector('.option');
    expect(status && option && status.compareDocumentPosition(option)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    // Told once.
    expect(textOf(place).split('because of a')).toHaveLength(2);
  });
});

describe('steps to put in order', () => {
  const { question } = samplesOf('order');
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
