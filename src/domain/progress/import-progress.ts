import { mergeProgress } from './merge-progress.ts';
import { parseProgress } from './parse-progress.ts';
import type { Progress } from './progress.ts';

/** What came of taking in a file. Only `merged` changes anything; every other status is a reason why not. */
export type ImportedProgress =
  | {
      status: 'merged';
      /** How many attempts, lessons and drafts the file had that were not there. */
      added: number;
      /** Adds the file to the newest progress, without loss. */
      mergeInto: (progress: Progress) => Progress;
    }
  | {
      status:
        | 'nothing-new'
        /** The file has no text, or could not be read. */
        | 'empty'
        /** Not a progress file: another file, or one that was cut off. */
        | 'foreign'
        | 'too-large'
        /** Saved by a newer version of the site than this one. */
        | 'newer'
        /** Parts of it could not be understood, and nothing else in it was new. */
        | 'damaged';
    };

/**
 * Reads the text of a file that somebody chose and says what it adds to `progress`. Never throws and never removes
 * anything, whatever the file holds; entries in it that cannot be read are left out, and files of earlier versions are
 * migrated.
 */
export function importProgress(progress: Progress, text: string | undefined): ImportedProgress {
  const parsed = parseProgress(text);
  switch (parsed.status) {
    case 'empty':
      return { status: 'empty' };
    case 'newer':
      return { status: 'newer' };
    case 'corrupt':
      return { status: parsed.reason === 'too-large' ? 'too-large' : 'foreign' };
    case 'ok': {
      const mergeInto = (current: Progress) => mergeProgress(current, parsed.progress);
      const added = countEntries(mergeInto(progress)) - countEntries(progress);
      if (
        added > 0 ||
        JSON.stringify(mergeInto(progress)) !== JSON.stringify(mergeProgress(progress, progress))
      )
        return { status: 'merged', added: Math.max(0, added), mergeInto };
      return { status: parsed.dropped > 0 ? 'damaged' : 'nothing-new' };
    }
  }
}

const countEntries = ({ attempts, lessons, drafts }: Progress) =>
  attempts.length + Object.keys(lessons).length + Object.keys(drafts).length;
