import { onStorageTrouble } from '../adapters/browser-storage.ts';
import { eraseKept, type KeptEntry, listKept, readUnusable } from '../adapters/kept-entries.ts';
import { isoDay } from '../adapters/local-day.ts';
import { bringIntoView, moveFocus } from '../adapters/move-focus.ts';
import { chooseCopy, findRegistration, isCopyPossible, removeCopy } from '../adapters/offline-copy.ts';
import { isTexts, readPageData } from '../adapters/page-data.ts';
import { saveFile } from '../adapters/save-file.ts';
import { followProgress, siteProgress } from '../adapters/site-progress.ts';
import { isCheck } from '../domain/certificate/check-id.ts';
import { fillMessage } from '../domain/words/fill-message.ts';
import type { Ui } from '../schemas/ui.ts';

/**
 * The privacy page: says what is kept, whatever is in it, and erases it after a second, deliberate press. What this version
 * cannot read can be saved as a file before.
 */
const panel = document.querySelector<HTMLElement>('[data-stored]');
const texts = readPageData<Ui['privacy']>('stored', isTexts);

if (panel && texts) {
  const part = <T extends HTMLElement>(name: string) => panel.querySelector<T>(`[data-${name}]`);
  const summary = part('summary');
  const list = part('kept');
  const ask = part<HTMLButtonElement>('ask');
  const question = part('question');
  const erase = part<HTMLButtonElement>('erase');
  const cancel = part<HTMLButtonElement>('cancel');
  const unusable = part('unusable');
  const withCopy = part('with-copy');
  const copyChoice = withCopy?.querySelector('input');
  /** What has happened, told until what is kept changes. */
  let told: { text: string; lines: string } | undefined;

  const describe = ({ name, kind }: KeptEntry) => {
    if (kind === 'other') return fillMessage(texts.kept.other, { name });
    if (kind !== 'progress') return texts.kept[kind];
    if (siteProgress.status().state === 'newer') return texts.kept.newer;
    const { attempts, lessons, choices } = siteProgress.read();
    const counted = {
      attempts: attempts.filter((attempt) => !isCheck(attempt)).length,
      lessons: Object.keys(lessons).length,
    };
    const summary = fillMessage(texts.storedSummary, counted);
    return choices.role?.id || choices.organisation?.id ? `${summary} ${texts.kept.progress}` : summary;
  };

  const readLines = () => [...new Set(listKept().map(describe))];

  const show = () => {
    const lines = readLines();
    if (told?.lines !== lines.join()) told = undefined;
    if (ask && question?.hidden !== false) ask.hidden = lines.length === 0;
    if (unusable) unusable.hidden = readUnusable().length === 0;
    if (list) {
      list.hidden = lines.length === 0;
      list.replaceChildren(
        ...lines.map((line) => {
          const row = document.createElement('li');
          row.textContent = line;
          return row;
        }),
      );
    }
    const text = told?.text ?? (lines.length === 0 ? texts.nothingStored : texts.storedTitleList);
    if (summary && summary.textContent !== text) summary.textContent = text;
  };

  const tell = (text: string) => {
    told = { text, lines: readLines().join() };
    show();
    moveFocus(summary);
  };

  const showCopyChoice = async () => {
    if (withCopy && isCopyPossible()) withCopy.hidden = !(await findRegistration());
  };

  /** Removes the pages as well. Gives what there is to say. */
  const eraseCopy = async () => {
    await removeCopy().catch(() => undefined);
    return chooseCopy(false) === 'kept' ? ` ${texts.erasedCopy}` : '';
  };

  ask?.addEventListener('click', () => {
    ask.hidden = true;
    if (question) question.hidden = false;
    bringIntoView(question);
    moveFocus(cancel);
    void showCopyChoice().catch(() => undefined);
  });
  cancel?.addEventListener('click', () => {
    if (question) question.hidden = true;
    show();
    moveFocus(ask);
  });
  erase?.addEventListener('click', async () => {
    const left = eraseKept();
    const isErased = left.length === 0 && siteProgress.status().state === 'ok';
    // Told when all is done, and once: until then the question, and the focus with it, stays.
    const more = isErased && copyChoice?.checked && isCopyPossible() ? await eraseCopy() : '';
    if (question) question.hidden = true;
    tell(isErased ? texts.erased + more : left.length > 0 ? texts.notErased : texts.notErasedAtAll);
  });
  part('save')?.addEventListener('click', () => {
    for (const { name, text } of readUnusable()) {
      const file = fillMessage(texts.saveFirstName, {
        name: name.replace(':', '-'),
        date: isoDay(Date.now()),
      });
      saveFile(file, 'application/json', text);
    }
    tell(texts.savedFirst);
  });

  followProgress(show);
  onStorageTrouble(show);
}
