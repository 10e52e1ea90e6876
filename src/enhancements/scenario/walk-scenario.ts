import { siteProgress } from '../../adapters/site-progress.ts';
import { fillMessage } from '../../domain/course/fill-message.ts';
import { latestAttempt } from '../../domain/progress/latest-attempt.ts';
import { ownEntry } from '../../domain/progress/own-entry.ts';
import { recordAttempt } from '../../domain/progress/record-attempt.ts';
import { saveDraft } from '../../domain/progress/save-draft.ts';
import type { Result } from '../../domain/questions/score.ts';
import { compareWithBestPath } from '../../domain/scenario/compare-with-best-path.ts';
import { evidenceAt } from '../../domain/scenario/evidence-at.ts';
import { choose, currentNodeId, endOf, type Run, startRun, stepBack } from '../../domain/scenario/run.ts';
import type { ScenarioGraph } from '../../domain/scenario/scenario.ts';
import { scoreRun } from '../../domain/scenario/score-run.ts';
import { runToSelected, selectedToRun } from '../../domain/scenario/stored-run.ts';

/**
 * Walks through a case one node at a time. The page is the whole case as a document; this hides what has not
 * happened, puts a button at each choice, and shows what is known and the way so far. All words are the page's.
 *
 * The run is kept in the progress of the site, as the draft or the attempt of a question with the scenario's id.
 */
interface PageData {
  graph: ScenarioGraph;
  strings: {
    choose: string;
    yourChoice: string;
    takenBack: string;
    step: string;
    notKnown: string;
    results: Record<Result, string>;
    recovered: string;
  };
}

const root = document.querySelector<HTMLElement>('[data-scenario]');
const stored = root?.querySelector('[data-scenario-graph]')?.textContent;
if (root && stored) walk(root, JSON.parse(stored) as PageData);

function walk(page: HTMLElement, { graph, strings }: PageData): void {
  const find = (selector: string) => page.querySelector<HTMLElement>(selector);
  const all = (selector: string) => [...page.querySelectorAll<HTMLElement>(selector)];
  const sections = new Map(all('[data-node]').map((section) => [section.dataset['node'] ?? '', section]));
  const choiceOf = (node: string, choice: string) =>
    sections.get(node)?.querySelector<HTMLElement>(`[data-choice="${choice}"]`);
  const textOf = (place: Element | null | undefined) => place?.textContent?.trim() ?? '';
  const titleOf = (node: string) => textOf(sections.get(node)?.querySelector('[data-title]'));
  const key = page.querySelector<HTMLDetailsElement>('[data-key]');

  const verdictWords = { taken: strings.yourChoice, 'taken-back': strings.takenBack, 'not-taken': '' };

  let run = readRun(graph);

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
          node === currentNodeId(graph, run) ? go(choose(graph, run, choice)) : undefined,
        );
        button.className = 'button quiet choose';
        button.setAttribute('aria-describedby', place.querySelector('[data-text]')?.id ?? '');
        place.querySelector('.act')?.append(button);
      }
    }
  }

  function go(next: Run): void {
    const isFirstEnd = !scoreRun(graph, run) && scoreRun(graph, next);
    run = next;
    const selected = runToSelected(run);
    siteProgress.update((progress, now) =>
      isFirstEnd
        ? recordAttempt(progress, { questionId: graph.id, selected, result: isFirstEnd.kind }, now)
        : saveDraft(progress, graph.id, { selected }, now),
    );
    if (resumed) resumed.hidden = true;
    show();
    sections.get(currentNodeId(graph, run))?.querySelector('h2')?.focus();
  }

  function show(): void {
    const current = currentNodeId(graph, run);
    const isOver = endOf(graph, run) !== undefined;
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
    const made = last && choiceOf(last.node, last.choice);
    const heading = sections.get(current)?.querySelector('h2');
    if (!made || !heading) return;
    const panel = document.createElement('div');
    panel.className = 'consequence';
    panel.dataset['consequence'] = '';
    const what = document.createElement('p');
    what.append(createBold(`${strings.yourChoice}:`), ` ${textOf(made.querySelector('[data-text] span'))}`);
    const why = document.createElement('p');
    why.textContent = textOf(made.querySelector('[data-feedback]'));
    panel.append(what, why);
    heading.after(panel);
  }

  function showKnown(): void {
    const texts = evidenceAt(graph, run).map(({ id }) => {
      const fact = document.createElement('li');
      fact.textContent = textOf(find(`[data-evidence="${id}"]`));
      return fact;
    });
    find('[data-known]')?.replaceChildren(...texts);
  }

  function showPath(): void {
    const steps = run.path.map(({ node, choice }, index) => {
      const text = textOf(choiceOf(node, choice)?.querySelector('[data-text] span'));
      const step = document.createElement('li');
      const button = createButton(titleOf(node), () => go(stepBack(run, index)));
      step.append(button, ` ${text}`);
      return step;
    });
    const here = document.createElement('li');
    here.setAttribute('aria-current', 'step');
    here.append(createBold(titleOf(currentNodeId(graph, run))));
    find('[data-path]')?.replaceChildren(...steps, here);
  }

  function resultText(): string {
    const score = scoreRun(graph, run);
    if (!score) return '';
    const isRecovered = score.kind === 'partly' && endOf(graph, run)?.kind === 'right';
    return isRecovered ? strings.recovered : strings.results[score.kind];
  }

  function showComparison(): void {
    const title = key?.querySelector<HTMLElement>('h2');
    if (title) title.textContent = title.dataset['compareTitle'] ?? '';
    const nodes = find('[data-key-nodes]');
    for (const part of all('[data-key-node]')) part.toggleAttribute('data-away', true);
    for (const { node, wasVisited, choices } of compareWithBestPath(graph, run)) {
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
    const known = new Set(evidenceAt(graph, run).map(({ id }) => id));
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

/** A draft is newer than any attempt; otherwise the latest attempt is shown with its ending. */
function readRun(graph: ScenarioGraph): Run {
  const progress = siteProgress.read();
  const kept = ownEntry(progress.drafts, graph.id) ?? latestAttempt(progress, graph.id);
  return selectedToRun(graph, kept?.selected ?? []);
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
