import { isTexts, readPageData } from '../adapters/page-data.ts';
import { followProgress, siteProgress } from '../adapters/site-progress.ts';
import { hasFields, isListOf, isNumber, isText } from '../domain/json/guards.ts';
import { nextLesson } from '../domain/progress/next-lesson.ts';
import { fillMessage } from '../domain/words/fill-message.ts';
import type { Ui } from '../schemas/ui.ts';

interface AreaNext {
  /** Of the area, in order. */
  lessons: { id: string; href: string; position: number }[];
  /** The address of its knowledge check. */
  check: string;
  strings: Pick<Ui['area'], 'begin' | 'goOn' | 'checkAction'>;
}

const isAreaNext = hasFields<AreaNext>({
  lessons: isListOf(hasFields<AreaNext['lessons'][number]>({ id: isText, href: isText, position: isNumber })),
  check: isText,
  strings: isTexts,
});

const link = document.querySelector<HTMLAnchorElement>('[data-area-next]');
const area = readPageData('area-next', isAreaNext);

/** Leads to the lesson of the area that comes next, at the step that was read last, and to the check when all are done. */
function show(): void {
  if (!link || !area) return;
  const { lessons, check, strings } = area;
  const next = nextLesson(
    siteProgress.read(),
    lessons.map(({ id }) => id),
  );
  const lesson = lessons.find(({ id }) => id === next?.lessonId);
  link.href = lesson ? `${lesson.href}${next?.step ? `#${next.step}` : ''}` : check;
  if (!lesson) link.textContent = strings.checkAction;
  else
    link.textContent = fillMessage(next?.isBegun || lesson.position > 1 ? strings.goOn : strings.begin, {
      n: lesson.position,
    });
}

followProgress(show);
