import { pause, runInSlices } from '../adapters/run-in-slices.ts';
import { siteProgress } from '../adapters/site-progress.ts';
import { IMPORT_LIMITS, type ImportCounts, importInSlices } from '../domain/progress/import-progress.ts';
import { countMessage } from '../domain/words/count-message.ts';
import { fillMessage } from '../domain/words/fill-message.ts';
import { LOCALE } from '../domain/words/locale.ts';
import { whenNeeded } from '../domain/words/when-needed.ts';
import type { Ui } from '../schemas/ui.ts';

const MEGABYTE = 1_000_000;

const inList = whenNeeded(() => new Intl.ListFormat(LOCALE));

/**
 * Takes in a file of progress that the reader has chosen, and gives what there is to tell of it. A file that is too large
 * is not even read.
 */
export async function takeInFile(file: File, messages: Ui['myPage']['status']): Promise<string> {
  const tooLarge = () => fillMessage(messages['too-large'], { max: IMPORT_LIMITS.length / MEGABYTE });
  if (file.size > IMPORT_LIMITS.length) return tooLarge();
  if (siteProgress.status().state === 'newer') return messages.newerHere;
  const text = await file.text().catch(() => undefined);
  const taken = await runInSlices(importInSlices(siteProgress.read(), text));
  const listCounts = (counts: ImportCounts) => {
    const names = (['attempts', 'lessons', 'drafts', 'choices'] as const).filter((name) => counts[name] > 0);
    return inList().format(names.map((name) => countMessage(messages.counted[name], counts[name])));
  };
  switch (taken.status) {
    case 'too-large':
      return tooLarge();
    case 'too-many':
      return fillMessage(messages['too-many'], { n: taken.entries, max: IMPORT_LIMITS.entries });
    case 'merged': {
      // Keeping it is a task of its own, too.
      await pause();
      siteProgress.update((progress) => taken.mergeInto(progress));
      // So is showing it, after which what is told of it must be in view.
      await pause();
      const [added, replaced] = [listCounts(taken.added), listCounts(taken.changed)];
      const isKept = ['ok', 'corrupt'].includes(siteProgress.status().state);
      return [
        messages.merged,
        ...(added ? [fillMessage(messages.added, { list: added })] : []),
        ...(replaced ? [fillMessage(messages.replaced, { list: replaced })] : []),
        ...(taken.leftOut > 0 ? [fillMessage(messages.leftOut, { n: taken.leftOut })] : []),
        isKept ? messages.nothingLost : messages.notKept,
      ].join(' ');
    }
    default:
      return messages[taken.status];
  }
}
