import { toPracticeDay } from '../../adapters/local-day.ts';
import { siteProgress } from '../../adapters/site-progress.ts';
import { planRefresher, planRepetitions } from '../../domain/practice/refresher.ts';
import { isKnownReader } from '../../domain/progress/known-reader.ts';
import { countDone, nextLesson } from '../../domain/progress/next-lesson.ts';
import type { Progress } from '../../domain/progress/progress.ts';
import { countMessage } from '../../domain/words/count-message.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import { type Paths, readPaths } from './read-paths.ts';

/**
 * The next step of a reader whom the browser knows: the lesson that comes next on their path, what is due to be repeated, and
 * how far they have come. Resolves when it is shown.
 */
export function showNextStep(card: HTMLElement): Promise<void> {
  const address = card.dataset['nextStep'] ?? '';
  const part = <Found extends HTMLElement>(name: string) => card.querySelector<Found>(`[data-${name}]`);

  const show = async (): Promise<void> => {
    const progress = siteProgress.read();
    if (!isKnownReader(progress)) {
      setKnown(false);
      return;
    }
    const paths = await readPaths(address);
    // Without them the way to all roles is still there.
    setKnown(paths !== undefined);
    if (paths) fill(paths, progress);
  };

  function fill(paths: Paths, progress: Progress) {
    const { strings } = paths;
    const role = paths.roles.find(({ id }) => id === progress.choices.role?.id);
    const path = role?.lessons ?? paths.lessons.map(({ id }) => id);
    const next = nextLesson(progress, path);
    const lesson = paths.lessons.find(({ id }) => id === next?.lessonId);
    say('title', lesson?.title ?? strings.allDone);
    say('about', lesson?.about ?? strings.allDoneAbout);
    const go = part<HTMLAnchorElement>('go');
    if (go) {
      go.href = lesson ? `${lesson.href}${next?.step ? `#${next.step}` : ''}` : (go.dataset['go'] ?? '');
      go.textContent = lesson ? (next?.isBegun ? strings.goOn : strings.begin) : strings.practise;
    }
    const done = countDone(progress, path);
    say('done', fillMessage(strings.lessons, { done, total: path.length }));
    say('path', role?.name ?? strings.wholeCourse);
    const bar = part<HTMLProgressElement>('bar');
    if (bar) Object.assign(bar, { max: path.length, value: done });
    const tasks = new Set(paths.tasks);
    const today = toPracticeDay(Date.now());
    const questions = progress.attempts.filter(({ questionId }) => !tasks.has(questionId));
    const { due } = planRefresher(planRepetitions(questions, toPracticeDay, today), today);
    say('due', due.length > 0 ? countMessage(strings.due, due.length) : strings.noneDue);
    part('known')?.removeAttribute('data-waiting');
  }

  const say = (name: string, text: string) => {
    const place = part(name);
    if (place && place.textContent !== text) place.textContent = text;
  };
  siteProgress.subscribe(show);
  return show();
}

const setKnown = (isKnownNow: boolean) => document.documentElement.toggleAttribute('data-known', isKnownNow);
