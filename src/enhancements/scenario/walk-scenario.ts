import { moveFocus } from '../../adapters/move-focus.ts';
import { isTexts, readPageData } from '../../adapters/page-data.ts';
import { siteProgress } from '../../adapters/site-progress.ts';
import { hasFields } from '../../domain/json/guards.ts';
import { keepAnswer } from '../../domain/progress/keep-answer.ts';
import { latestAnswer } from '../../domain/progress/latest-answer.ts';
import { compareWithBestPath } from '../../domain/scenario/compare-with-best-path.ts';
import { evidenceAt } from '../../domain/scenario/evidence-at.ts';
import { findNode } from '../../domain/scenario/find-node.ts';
import {
  choose,
  currentNodeId,
  endOf,
  type Run,
  type Step,
  startRun,
  stepBack,
} from '../../domain/scenario/run.ts';
import { scoreRun } from '../../domain/scenario/score-run.ts';
import { runToSelected, selectedToRun } from '../../domain/scenario/stored-run.ts';
import { isToldScenario, type ToldChoice, type ToldScenario } from '../../domain/scenario/told-scenario.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import type { Ui } from '../../schemas/ui.ts';

type WalkStrings = Pick<
  Ui['scenario'],
  'choose' | 'yourChoice' | 'takenBack' | 'step' | 'notKnown' | 'results' | 'recovered'
>;

/**
 * Walks through a case one node at a time. The page is the whole case as a document; this hides what has not
 * happened, puts a button at each choice, and shows what is known and the way so far. All words are the page's.
 *
 * The run is kept in the progress of the site, as the draft or the attempt of a question with the scenario's id.
 */
const root = document.querySelector<HTMLElement>('[data-scenario]');
const data = readPageData(
  'scenario',
  hasFields<{ scenario: ToldScenario; strings: WalkStrings }>({
    scenario: isToldScenario,
    strings: isTexts,
  }),
);
if (root && data) walk(root, data.scenario, data.strings);

function walk(page: HTMLElement, scenario: ToldScenario, strings: WalkStrings): void {
  const find = (selector: string) => page.querySelector<HTMLElement>(selector);
  const all = (selector: string) => [...page.querySelectorAll<HTMLElement>(selector)];
  const sections = new Map(all('[data-node]').map((section) => [section.dataset['node'] ?? '', section]));
  const titleOf = (node: string) => findNode(scenario, node)?.title ?? '';
  const choiceOf = ({ node, choice }: Step): ToldChoice | undefined =>
    findNode(scenario, node)?.choices?.find(({ id }) => id === choice);
  const key = page.querySelector<HTMLDetailsElement>('[data-key]');

  const verdictWords = { taken: strings.yourChoice, 'taken-back': strings.takenBack, 'not-taken': '' };

  let run = readRun(scenario);

  addButtons();
  find('[data-back]')?.addEventListener('click', () => go(stepBack(run, run.path.length - 1)));
  find('[data-restart]')?.addEventListener('click', () => go(startRun()));
  const resumed = find('[data-resumed]');
  if (resumed) resumed.hidden = run.history.length === 0;
  for (const place of all('[data-waiting]')) place.removeAttribute('data-waiting');
  page.toggleAttribute('data-live', true);
  show();

  function addButtons(): void {
    for (const [node, section] of sections) {
      for (const place of section.querySelectorAll<HTMLElement>('[data-choice]')) {
        const choice = place.dataset['choice'] ?? '';
        const button = createButton(fillMessage(strings.choose, { choice }), () =>
          node === currentNodeId(scenario, run) ? go(choose(scenario, run, choice)) : undefined,
        );
        button.className = 'button quiet choose';
        button.setAttribute('aria-describedby', place.querySelector('[data-text]')?.id ?? '');
        place.querySelector('.act')?.append(button);
      }
    }
  }

  function go(next: Run): void {
    const firstEnd = scoreRun(scenario, run) ? undefined : scoreRun(scenario, next);
    run = next;
    const selected = runToSelected(run);
    siteProgress.update((progress, now) =>
      keepAnswer(progress, scenario.id, { selected }, firstEnd?.kind, now),
    );
    if (resumed) resumed.hidden = true;
    show();
    moveFocus(sections.get(currentNodeId(scenario, run))?.querySelector('h2'));
  }

  function show(): void {
    const current = currentNodeId(scenario, run);
    const isOver = endOf(scenario, run) !== undefined;
    for (const [node, section] of sections) {
      section.toggleAttribute('data-away', node !== current);
      section.querySelector('[data-consequence]')?.remove();
      const number = section.querySelector('[data-step-number]');
      if (number)
        number.textContent = node === current ? fillMessage(strings.step, { n: run.path.length + 1 }) : '';
    }
    showConsequence(current);
    showKnown();
    showPath();
    find('[data-back]')?.toggleAttribute('hidden', run.path.length === 0);
    find('[data-restart]')?.toggleAttribute('hidden', run.history.length === 0);
    const result = find('[data-result]');
    if (result) result.textContent = isOver ? resultText() : '';
    key?.toggleAttribute('data-away', !isOver);
    find('[data-onward]')?.toggleAttribute('data-away', !isOver);
    if (key) key.open = isOver;
    if (isOver) showComparison();
  }

  function showConsequence(current: string): void {
    const last = run.path.at(-1);
    const made = last && choiceOf(last);
    const heading = sections.get(current)?.querySelector('h2');
    if (!made || !heading) return;
    const panel = document.createElement('div');
    panel.className = 'consequence';
    panel.dataset['consequence'] = '';
    const what = document.createElement('p');
    what.append(createBold(`${strings.yourChoice}:`), ` ${made.text}`);
    const why = document.createElement('p');
    why.textContent = made.feedback;
    panel.append(what, why);
    heading.after(panel);
  }

  function showKnown(): void {
    const facts = evidenceAt(scenario, run).map(({ text }) => {
      const fact = document.createElement('li');
      fact.textContent = text;
      return fact;
    });
    find('[data-known]')?.replaceChildren(...facts);
    // A heading above nothing looks as if something were missing.
    find('[data-known-title]')?.toggleAttribute('hidden', facts.length === 0);
  }

  function showPath(): void {
    const steps = run.path.map((step, index) => {
      const row = document.createElement('li');
      const button = createButton(titleOf(step.node), () => go(stepBack(run, index)));
      row.append(button, ` ${choiceOf(step)?.text ?? ''}`);
      return row;
    });
    const here = document.createElement('li');
    here.setAttribute('aria-current', 'step');
    here.append(createBold(titleOf(currentNodeId(scenario, run))));
    find('[data-path]')?.replaceChildren(...steps, here);
  }

  function resultText(): string {
    const score = scoreRun(scenario, run);
    if (!score) return '';
    const isRecovered = score.kind === 'partly' && endOf(scenario, run)?.kind === 'right';
    return isRecovered ? strings.recovered : strings.results[score.kind];
  }

  function showComparison(): void {
    const title = key?.querySelector<HTMLElement>('h2');
    if (title) title.textContent = title.dataset['compareTitle'] ?? '';
    const nodes = find('[data-key-nodes]');
    for (const part of all('[data-key-node]')) part.toggleAttribute('data-away', true);
    for (const { node, wasVisited, choices } of compareWithBestPath(scenario, run)) {
      const part = find(`[data-key-node="${node}"]`);
      if (!part) continue;
      part.removeAttribute('data-away');
      nodes?.append(part);
      part.querySelector('[data-unvisited]')?.toggleAttribute('hidden', wasVisited);
      for (const { choice, verdict } of choices) {
        const place = part.querySelector<HTMLElement>(`[data-key-choice="${choice}"]`);
        const mine = place?.querySelector<HTMLElement>('[data-mine]');
        place?.toggleAttribute('data-taken', verdict === 'taken');
        if (!mine) continue;
        mine.hidden = verdict === 'not-taken';
        mine.textContent = verdictWords[verdict];
      }
    }
    const known = new Set(evidenceAt(scenario, run).map(({ id }) => id));
    for (const fact of all('[data-key-evidence]')) {
      fact.querySelector('[data-unknown]')?.remove();
      if (known.has(fact.dataset['keyEvidence'] ?? '')) continue;
      const note = document.createElement('span');
      note.className = 'soft';
      note.dataset['unknown'] = '';
      note.textContent = ` (${strings.notKnown})`;
      fact.append(note);
    }
  }
}

/** The run that was last kept, as far as the scenario of today can be walked. */
function readRun(scenario: ToldScenario): Run {
  return selectedToRun(scenario, latestAnswer(siteProgress.read(), scenario.id)?.selected ?? []);
}

function createButton(text: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', onClick);
  return button;
}

function createBold(text: string): HTMLElement {
  const bold = document.createElement('b');
  bold.textContent = text;
  return bold;
}
