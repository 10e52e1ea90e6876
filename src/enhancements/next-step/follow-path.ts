import { siteProgress } from '../../adapters/site-progress.ts';
import { lessonAfter } from '../../domain/progress/next-lesson.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import { readPaths } from './read-paths.ts';

/**
 * At the end of a lesson, leads on along the path of the role that the reader has chosen: to its next lesson, or to Min sida
 * when it was the last. The next lesson of the area stands beside it, since leaving the path is the reader's to choose. From a
 * lesson outside the path the area leads on, and the way back stands beside it. Without a role, and where the paths do not
 * come, the page stays as it was.
 */
export async function followPath(link: HTMLAnchorElement, lessonId: string): Promise<void> {
  const roleId = siteProgress.read().choices.role?.id;
  if (roleId === undefined) return;
  const paths = await readPaths(link.dataset['paths'] ?? '');
  const role = paths?.roles.find(({ id }) => id === roleId);
  if (!paths || !role) return;
  const { strings } = paths;
  const isOnPath = role.lessons.includes(lessonId);
  const id = lessonAfter(siteProgress.read(), role.lessons, isOnPath ? lessonId : undefined);
  const lesson = paths.lessons.find((one) => one.id === id);
  if (!isOnPath) {
    if (lesson) {
      const text = fillMessage(strings.backToPath, { lesson: lesson.title });
      stand(link, lesson.href, text);
    }
    return;
  }
  const inArea = { href: link.href, title: link.dataset['title'] ?? '' };
  if (lesson) {
    link.href = lesson.href;
    link.textContent = fillMessage(strings.finishAndNext, { lesson: lesson.title });
  } else {
    // Beside the file of the paths.
    link.href = (link.dataset['paths'] ?? '').replace(/[^/]*$/, '');
    link.textContent = strings.pathDone;
  }
  if (inArea.title && inArea.href !== link.href) {
    stand(link, inArea.href, fillMessage(strings.nextInArea, { lesson: inArea.title }));
  }
}

/** Puts a second way beside the first. */
function stand(beside: HTMLAnchorElement, href: string, text: string): void {
  const other = Object.assign(document.createElement('a'), {
    href,
    textContent: text,
    className: 'step-path',
  });
  beside.after(other);
}
