import { isReaderPaths, type ReaderPaths } from '../../domain/course/reader-paths.ts';
import type { Ui } from '../../schemas/ui.ts';

/** The words of the file; the build has typed and checked every one of them. */
export type PathStrings = Ui['next'] &
  Pick<Ui['lesson'], 'finishAndNext' | 'pathDone' | 'nextInArea' | 'backToPath'>;
export type Paths = ReaderPaths<PathStrings>;

let reading: Promise<Paths | undefined> | undefined;

/** The lessons and paths of the course, fetched once a page; undefined where they do not come, and then asked for again. */
export async function readPaths(address: string): Promise<Paths | undefined> {
  reading ??= fetch(address)
    .then((response) => response.json())
    .catch(() => undefined)
    .then((answer: unknown) => (isReaderPaths(answer) ? (answer as Paths) : undefined));
  const paths = await reading;
  if (!paths) reading = undefined;
  return paths;
}
