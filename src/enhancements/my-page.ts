import { isoDay } from '../adapters/local-day.ts';
import { bringIntoView } from '../adapters/move-focus.ts';
import { isTexts, readPageData } from '../adapters/page-data.ts';
import { saveFile } from '../adapters/save-file.ts';
import { followProgress, siteProgress } from '../adapters/site-progress.ts';
import { createCertificate, isEmptyCertificate } from '../domain/certificate/certificate.ts';
import { exerciseState } from '../domain/progress/exercise-state.ts';
import { isKnownReader } from '../domain/progress/known-reader.ts';
import { serialiseProgress } from '../domain/progress/serialise-progress.ts';
import { countMessage } from '../domain/words/count-message.ts';
import { fillMessage } from '../domain/words/fill-message.ts';
import type { Ui } from '../schemas/ui.ts';
import { readMessage } from './read-message.ts';
import { readScope } from './read-scopes.ts';

/** Min sida: how far the reader has come, area by area, and the file to take along to another browser. */
type Messages = Ui['myPage']['status'] & Pick<Ui['myPage'], 'answered' | 'areaSummary' | 'notBegun'>;

const mine = document.querySelector<HTMLElement>('[data-mine]');
const messages = readPageData<Messages>('my-page', isTexts);

if (mine && messages) {
  const areas = [...mine.querySelectorAll<HTMLElement>('[data-area]')].map((place) => ({
    place,
    scope: readScope(place),
  }));

  const show = () => {
    const progress = siteProgress.read();
    let isAny = false;
    for (const { place, scope } of areas) {
      const certificate = createCertificate(progress, scope, Date.now());
      const isEmpty = isEmptyCertificate(certificate);
      isAny ||= !isEmpty;
      const bar = place.querySelector('progress');
      if (bar) bar.value = certificate.lessonsDone;
      const summary = place.querySelector<HTMLElement>('[data-summary]');
      if (summary) {
        summary.textContent = isEmpty
          ? messages.notBegun
          : fillMessage(messages.areaSummary, summaryValues(certificate, messages));
      }
      const link = place.querySelector<HTMLElement>('[data-certificate]');
      if (link) link.hidden = isEmpty;
    }
    for (const line of mine.querySelectorAll<HTMLElement>('[data-exercises]')) {
      const ids = (line.dataset['exercises'] ?? '').split(' ');
      const done = ids.filter((id) => exerciseState(progress, id) === 'done').length;
      line.textContent = fillMessage(readMessage<Ui['myPage']['placesDone']>(line, 'message'), {
        done,
        total: ids.length,
      });
    }
    const whole = mine.querySelector<HTMLElement>('p > .button[data-certificate]');
    if (whole) whole.hidden = !isAny;
    const isKnown = isKnownReader(progress);
    mine.querySelector('[data-nothing]')?.toggleAttribute('hidden', isKnown);
    mine.querySelector('[data-something]')?.toggleAttribute('hidden', !isKnown);
    mine.removeAttribute('data-waiting');
  };
  followProgress(show);
  offerFiles(messages, () =>
    areas.map(({ place, scope }) => ({
      title: place.querySelector('h3')?.textContent ?? '',
      ...createCertificate(siteProgress.read(), scope, Date.now()),
    })),
  );
}

type Summary = ReturnType<typeof createCertificate> & { title: string };

/** Saves the progress as a file, reads one, and writes a result without names or answers for the leader of the day. */
function offerFiles(messages: Messages, summarise: () => Summary[]): void {
  const files = document.querySelector<HTMLElement>('[data-files]');
  const status = files?.querySelector<HTMLElement>('[data-file-status]');
  if (!files || !status) return;
  files.removeAttribute('data-waiting');
  // Of all browsers only those built on Safari have gestures, and clear away what has not been visited for a week.
  if ('GestureEvent' in window) document.querySelector('[data-safari]')?.removeAttribute('hidden');
  const say = (text: string) => {
    status.textContent = text;
  };
  const today = () => isoDay(Date.now());

  const exporting = files.querySelector<HTMLElement>('[data-export]');
  exporting?.addEventListener('click', () => {
    const name = fillMessage(readMessage<Ui['myPage']['fileName']>(exporting, 'name'), { date: today() });
    saveFile(name, 'application/json', serialiseProgress(siteProgress.read()));
    say(messages.exported);
  });

  const sharing = files.querySelector<HTMLElement>('[data-share]');
  sharing?.addEventListener('click', () => {
    const lines = summarise()
      .filter((summary) => !isEmptyCertificate(summary))
      .map((summary) =>
        fillMessage(messages.shareLine, { area: summary.title, ...summaryValues(summary, messages) }),
      );
    const name = fillMessage(readMessage<Ui['myPage']['shareName']>(sharing, 'name'), { date: today() });
    saveFile(name, 'text/plain', `${[messages.shareHead, ...lines].join('\n')}\n`);
    say(messages.shared);
  });

  const importing = files.querySelector<HTMLInputElement>('[data-import]');
  const takeIn = async () => {
    const file = importing?.files?.[0];
    if (!importing || !file) return;
    importing.value = '';
    // The script may have gone with a newer version of the site, which says nothing about the file.
    const reader = await import('./take-in-file.ts').catch(() => undefined);
    say(reader ? await reader.takeInFile(file, messages) : messages.noScript);
    bringIntoView(status);
  };
  importing?.addEventListener('change', takeIn);
  // On a slow network a file may have been chosen before this script came.
  void takeIn();
}

function summaryValues(
  { lessonsDone, lessons, questionsAnswered, questionsRight }: ReturnType<typeof createCertificate>,
  { answered }: Messages,
) {
  return {
    done: lessonsDone,
    total: lessons,
    answered: countMessage(answered, questionsAnswered),
    right: questionsRight,
  };
}
