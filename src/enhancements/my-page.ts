import { isoDay } from '../adapters/local-day.ts';
import { saveFile } from '../adapters/save-file.ts';
import { siteProgress } from '../adapters/site-progress.ts';
import { createCertificate, isEmptyCertificate } from '../domain/certificate/certificate.ts';
import { fillMessage } from '../domain/course/fill-message.ts';
import { importProgress } from '../domain/progress/import-progress.ts';
import { lessonState } from '../domain/progress/lesson-state.ts';
import { serialiseProgress } from '../domain/progress/serialise-progress.ts';
import { readScope } from './read-scopes.ts';

/** Min sida: how far the reader has come, area by area, and the file to take along to another browser. */
const mine = document.querySelector<HTMLElement>('[data-mine]');
const strings = document.querySelector('[data-my-strings]')?.textContent;

if (mine && strings) {
  const messages: Record<string, string> = JSON.parse(strings);
  const areas = [...mine.querySelectorAll<HTMLElement>('[data-area]')].map((place) => ({
    place,
    scope: readScope(place),
  }));

  const show = () => {
    const progress = siteProgress.read();
    let isAny = false;
    for (const { place, scope } of areas) {
      const certificate = createCertificate(progress, scope);
      const isEmpty = isEmptyCertificate(certificate);
      isAny ||= !isEmpty;
      const bar = place.querySelector('progress');
      if (bar) bar.value = certificate.lessonsDone;
      const summary = place.querySelector<HTMLElement>('[data-summary]');
      if (summary) {
        summary.textContent = fillMessage(summary.dataset['template'] ?? '', {
          done: certificate.lessonsDone,
          total: certificate.lessons,
          answered: certificate.questionsAnswered,
          right: certificate.questionsRight,
        });
      }
      const link = place.querySelector<HTMLElement>('[data-certificate]');
      if (link) link.hidden = isEmpty;
    }
    const whole = mine.querySelector<HTMLElement>('p > .button[data-certificate]');
    if (whole) whole.hidden = !isAny;
    mine.querySelector('[data-nothing]')?.toggleAttribute('data-off', isAny);
    mine.querySelector('[data-something]')?.toggleAttribute('data-off', !isAny);
    showRole();
    mine.removeAttribute('data-waiting');
  };
  siteProgress.subscribe(show);
  show();
  offerFiles(messages, () =>
    areas.map(({ place, scope }) => ({
      title: place.querySelector('h3')?.textContent ?? '',
      ...createCertificate(siteProgress.read(), scope),
    })),
  );
}

/** The chosen role's path, with how many of its lessons are done. Without the file of roles the rest of the page stands. */
async function showRole(): Promise<void> {
  const row = document.querySelector<HTMLElement>('[data-role-row]');
  const link = row?.querySelector('a');
  const progress = siteProgress.read();
  const id = progress.choices.role?.id;
  if (!row || !link || !id) return;
  // Before its words have come; the page below it would move.
  row.hidden = false;
  const roles: Record<string, { name: string; href: string; lessons: string[] }> | null = await fetch(
    row.dataset['roles'] ?? '',
  )
    .then((response) => response.json())
    .catch(() => null);
  const role = roles && Object.hasOwn(roles, id) ? roles[id] : undefined;
  if (!role) return;
  link.href = role.href;
  link.textContent = fillMessage(row.dataset['template'] ?? '', {
    role: role.name,
    done: role.lessons.filter((lesson) => lessonState(progress, lesson) === 'done').length,
    total: role.lessons.length,
  });
}

type Summary = ReturnType<typeof createCertificate> & { title: string };

/** Save as a file, take in a file, and a file without a name or an answer for whoever led the day. */
function offerFiles(messages: Record<string, string>, summarise: () => Summary[]): void {
  const files = document.querySelector<HTMLElement>('[data-files]');
  const status = files?.querySelector<HTMLElement>('[data-file-status]');
  if (!files || !status) return;
  files.hidden = false;
  const say = (text: string) => {
    status.textContent = text;
  };
  const today = () => isoDay(Date.now());

  const exporting = files.querySelector<HTMLElement>('[data-export]');
  exporting?.addEventListener('click', () => {
    const name = fillMessage(exporting.dataset['name'] ?? '', { date: today() });
    saveFile(name, 'application/json', serialiseProgress(siteProgress.read()));
    say(messages['exported'] ?? '');
  });

  const sharing = files.querySelector<HTMLElement>('[data-share]');
  sharing?.addEventListener('click', () => {
    const lines = summarise()
      .filter((summary) => !isEmptyCertificate(summary))
      .map((summary) => fillMessage(messages['shareLine'] ?? '', shareValues(summary)));
    const name = fillMessage(sharing.dataset['name'] ?? '', { date: today() });
    saveFile(name, 'text/plain', `${[messages['shareHead'], ...lines].join('\n')}\n`);
    say(messages['shared'] ?? '');
  });

  const importing = files.querySelector<HTMLInputElement>('[data-import]');
  importing?.addEventListener('change', async () => {
    const file = importing.files?.[0];
    if (!file) return;
    const text = await file.text().catch(() => undefined);
    const taken = importProgress(siteProgress.read(), text);
    if (taken.status === 'merged') siteProgress.update((progress) => taken.mergeInto(progress));
    say(fillMessage(messages[taken.status] ?? '', taken.status === 'merged' ? { n: taken.added } : {}));
    importing.value = '';
    status.focus();
  });
}

const shareValues = ({ title, lessonsDone, lessons, questionsAnswered, questionsRight }: Summary) => ({
  area: title,
  done: lessonsDone,
  total: lessons,
  answered: questionsAnswered,
  right: questionsRight,
});
