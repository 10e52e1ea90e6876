import { isTexts } from '../../adapters/page-data.ts';
import { hasFields } from '../../domain/json/guards.ts';
import { findDetail } from '../../domain/places/find-detail.ts';
import { type FindThreeTask, isFindThreeTask, type PlayedDetail } from '../../domain/places/find-three.ts';
import { DRAWING, toBox } from '../../domain/places/place.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import type { Ui } from '../../schemas/ui.ts';
import styles from './find-three.css?url';

type Strings = Ui['place']['three'];

/** How far from a detail one may tap, in CSS pixels. */
const REACH = 12;

const isPlay = hasFields<{ task: FindThreeTask; strings: Strings }>({
  task: isFindThreeTask,
  strings: isTexts,
});

/** Makes the section playable. What does not come, or comes as something else, leaves it as the server wrote it. */
export async function play(root: HTMLElement): Promise<void> {
  const frame = root.querySelector<HTMLElement>('[data-frame]');
  const answer = root.querySelector<HTMLElement>('[data-answer]');
  const given: unknown = await fetch(root.dataset['findThree'] ?? '')
    .then((response) => response.json())
    .catch(() => undefined);
  if (!frame || !answer || !isPlay(given)) return;
  // By hand: imported, the styles would be linked from the page, and be there before anybody plays.
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = styles;
  document.head.append(sheet);
  const { task, strings } = given;
  const tried = new Set<string>();
  const showScore = drawScore(root, task.wanted, strings);
  const press = drawList(root, task.details, (detail) => choose(detail));

  /** Marks a detail and says at once whether it is a sign. */
  function choose(detail: PlayedDetail): void {
    if (!tried.has(detail.id)) frame?.append(frameAround(detail));
    tried.add(detail.id);
    press(detail.id);
    const found = task.details.filter(({ id, isSign }) => isSign && tried.has(id)).length;
    showScore(Math.min(found, task.wanted));
    tell(answer as HTMLElement, detail, strings, found >= task.wanted);
  }

  frame.addEventListener('click', (event) => {
    const { left, top, width, height } = frame.getBoundingClientRect();
    const point = {
      x: ((event.clientX - left) / width) * DRAWING.width,
      y: ((event.clientY - top) / height) * DRAWING.height,
    };
    const met = findDetail(task.details, point, (REACH / width) * DRAWING.width);
    if (met) choose(met);
  });
  answer.textContent = strings.hint;
  // What stands there from the start is for who comes to it, and is not said to who is elsewhere on the page.
  answer.setAttribute('role', 'status');
  root.setAttribute('data-live', '');
}

function tell(
  answer: HTMLElement,
  { isSign, text, href }: PlayedDetail,
  strings: Strings,
  isDone: boolean,
): void {
  answer.dataset['verdict'] = isSign ? 'found' : 'left';
  const verdict = document.createElement('b');
  verdict.textContent = isSign ? strings.right : strings.leave;
  answer.replaceChildren(verdict, ` ${text}`);
  if (href) {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = strings.aboutSign;
    answer.append(' ', link);
  }
  if (isDone && isSign) answer.append(` ${strings.done}`);
}

/** As many diamonds as there are signs to find, and how many are found in words. Gives what shows the number. */
function drawScore(root: HTMLElement, wanted: number, strings: Strings): (found: number) => void {
  const signs = Array.from({ length: wanted }, () => document.createElement('i'));
  const count = document.createElement('b');
  root.querySelector('.score')?.replaceChildren(...signs, count);
  const show = (found: number) => {
    for (const [index, sign] of signs.entries()) sign.toggleAttribute('data-on', index < found);
    count.textContent = fillMessage(strings.progress, { n: found, total: wanted });
  };
  show(0);
  return show;
}

/**
 * Fills the list of details in neutral words, for whoever does not see the picture or does not point. Gives what shows that
 * one has been chosen.
 */
function drawList(
  root: HTMLElement,
  details: readonly PlayedDetail[],
  choose: (detail: PlayedDetail) => void,
): (id: string) => void {
  const entries = document.createElement('ul');
  entries.className = 'plain detail-list';
  const buttons = new Map<string, HTMLButtonElement>();
  for (const detail of details) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = detail.name;
    button.setAttribute('aria-pressed', 'false');
    button.addEventListener('click', () => choose(detail));
    buttons.set(detail.id, button);
    const entry = document.createElement('li');
    entry.append(button);
    entries.append(entry);
  }
  const list = root.querySelector('details');
  list?.append(entries);
  list?.removeAttribute('data-waiting');
  return (id) => buttons.get(id)?.setAttribute('aria-pressed', 'true');
}

function frameAround({ box, isSign }: PlayedDetail): HTMLElement {
  const { x, y, width, height } = toBox(box);
  const mark = document.createElement('span');
  mark.className = isSign ? 'found' : 'left';
  mark.style.left = `${(x / DRAWING.width) * 100}%`;
  mark.style.top = `${(y / DRAWING.height) * 100}%`;
  mark.style.width = `${(width / DRAWING.width) * 100}%`;
  mark.style.height = `${(height / DRAWING.height) * 100}%`;
  return mark;
}
