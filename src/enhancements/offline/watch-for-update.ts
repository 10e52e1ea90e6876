import { isServerReachable, removeCopy } from '../../adapters/offline-copy.ts';
import { showUpdateNotice } from './show-update-notice.ts';

/** How long a worker has to start by itself, before the reader is asked whether it may. */
const OWN_START_MS = 3000;

/**
 * Tells the reader when a newer version of the site is there, and takes it into use when they agree. Three cases: it
 * is saved and waits; it cannot be saved, for want of room, and then the older copy has to go; another tab has taken
 * it into use.
 */
export function watchForUpdate(registration: ServiceWorkerRegistration): void {
  const { serviceWorker } = navigator;
  const reload = async () => location.reload();

  const offer = (worker: ServiceWorker) =>
    showUpdateNotice(async () => {
      serviceWorker.addEventListener('controllerchange', reload);
      worker.postMessage('activate');
    });
  const offerWithoutCopy = async () => {
    if (!(await isServerReachable())) return;
    await showUpdateNotice(async () => {
      if (!(await isServerReachable())) return false;
      await removeCopy();
      return reload();
    });
  };
  const follow = (worker: ServiceWorker | null) => {
    let isInstalled = false;
    worker?.addEventListener('statechange', () => {
      // Without an older version there is nothing to change to.
      if (!serviceWorker.controller) return;
      if (worker.state === 'installed') {
        isInstalled = true;
        // A worker that takes everything away starts by itself, and is held up by what the notice fetches.
        setTimeout(() => {
          if (worker.state === 'installed') offer(worker);
        }, OWN_START_MS);
      }
      if (worker.state === 'redundant' && !isInstalled) offerWithoutCopy();
    });
  };

  if (registration.waiting && serviceWorker.controller) offer(registration.waiting);
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));

  let hadController = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (hadController) showUpdateNotice(reload);
    hadController = true;
  });
}
