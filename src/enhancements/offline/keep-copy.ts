import { isCopyPossible, isCopyWanted, readSavedTime, registerCopy } from '../../adapters/offline-copy.ts';
import { watchForUpdate } from './watch-for-update.ts';

/** A tab that stays open for days asks for a newer version when somebody comes back to it, at most this often. */
const ASK_AGAIN_MS = 60 * 60 * 1000;

/** Starts the worker, unless the reader does not want it or saves data, and watches for a newer version. */
async function keepCopy(): Promise<void> {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  const { controller } = navigator.serviceWorker;
  if (!isCopyPossible() || !isCopyWanted() || (connection?.saveData && !controller)) return;
  const registration = await registerCopy();
  if (!registration) return;
  watchForUpdate(registration);
  // The browser may throw caches away and leave the worker.
  if (registration.active && !(await readSavedTime())) registration.active.postMessage('fill');

  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - asked < ASK_AGAIN_MS) return;
    asked = Date.now();
    registration.update().catch(() => undefined);
  });
}

// Not being able to keep a copy is nothing to tell somebody who reads; the privacy page says whether there is one.
keepCopy().catch(() => undefined);
