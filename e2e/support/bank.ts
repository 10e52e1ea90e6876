import type { Page } from '@playwright/test';

/** A question as the practices fetch it; which lists it has depends on its kind. */
export interface BankQuestion {
  /** The text with gaps, of a question with gaps. */
  text?: string;
  id: string;
  kind: 'single' | 'multiple' | 'assess' | 'order' | 'match' | 'gap' | 'spot';
  truth: 'signal' | 'unclear' | 'innocent';
  situation: string;
  options?: { id: string; text: string; right: boolean; mistake?: string; feedback: string }[];
  verdicts?: Record<string, string>;
  steps?: { id: string; text: string; feedback: string }[];
  choices?: { id: string; text: string }[];
  pairs?: { id: string; text: string; choice: string; feedback: string }[];
  gaps?: {
    id: string;
    feedback: string;
    options: { id: string; text: string; right: boolean; mistake?: string }[];
  }[];
  rows?: { id: string; cells: string[]; right: boolean; feedback: string }[];
}

export type Bank = ReadonlyMap<string, BankQuestion>;

/** The questions of areas by id, from the files that the practices fetch. */
async function readBank(page: Page, slugs: readonly string[]): Promise<Bank> {
  const questions = new Map<string, BankQuestion>();
  for (const slug of slugs) {
    const bank = await (await page.request.get(`./ova/fragor/${slug}.json`)).json();
    for (const question of bank.questions as BankQuestion[]) questions.set(question.id, question);
  }
  return questions;
}

/** The questions of all areas. */
export async function readBanks(page: Page): Promise<Bank> {
  const html = await (await page.request.get('./ova/')).text();
  const slugs = [...html.matchAll(/\/omraden\/([^/"]+)\/kunskapskoll\//g)].map(([, slug = '']) => slug);
  return readBank(page, [...new Set(slugs)]);
}

/** An answer that is right, as the values that the fields have; for steps, their ids in order. */
export function rightAnswer(question: BankQuestion): string[] {
  const { kind, truth, options = [], steps = [], pairs = [], gaps = [], rows = [] } = question;
  const right = options.filter((option) => option.right).map(({ id }) => id);
  switch (kind) {
    case 'assess':
      return [`verdict:${truth}`, ...right.map((id) => `action:${id}`)];
    case 'order':
      return steps.map(({ id }) => id);
    case 'match':
      return pairs.map(({ id, choice }) => `${id}:${choice}`);
    case 'gap':
      return gaps.map((gap) => `${gap.id}:${gap.options.find((option) => option.right)?.id}`);
    case 'spot':
      return rows.filter((row) => row.right).map(({ id }) => id);
    default:
      return right;
  }
}

/** A complete answer where nothing is right. */
export function wrongAnswer(question: BankQuestion): string[] {
  const { kind, truth, options = [], steps = [], pairs = [], choices = [], gaps = [], rows = [] } = question;
  const wrong = options.find((option) => !option.right)?.id;
  switch (kind) {
    case 'assess':
      return [`verdict:${truth === 'innocent' ? 'signal' : 'innocent'}`, `action:${wrong}`];
    case 'order':
      return steps.map(({ id }) => id).reverse();
    case 'match':
      return pairs.map(({ id, choice }) => `${id}:${choices.find((other) => other.id !== choice)?.id}`);
    case 'gap':
      return gaps.map((gap) => `${gap.id}:${gap.options.find((option) => !option.right)?.id}`);
    case 'spot':
      return rows
        .filter((row) => !row.right)
        .map(({ id }) => id)
        .slice(0, 1);
    default:
      return [wrong ?? ''];
  }
}

/** The explanations that a case to judge tells after an answer: of its own verdict, and of every action. */
export function explanationsGiven(question: BankQuestion, answer: readonly string[]): string[] {
  const { options = [], verdicts = {} } = question;
  const own = Object.keys(verdicts).filter((verdict) => answer.includes(`verdict:${verdict}`));
  return [...own.map((verdict) => verdicts[verdict] ?? ''), ...options.map(({ feedback }) => feedback)];
}

/** Every explanation that a question has. */
export function explanationsOf(question: BankQuestion): string[] {
  const { options = [], verdicts = {}, steps = [], pairs = [], gaps = [], rows = [] } = question;
  return [...options, ...steps, ...pairs, ...gaps, ...rows]
    .map(({ feedback }) => feedback)
    .concat(Object.values(verdicts));
}
