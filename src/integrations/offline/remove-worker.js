// Takes the worker and the saved pages of "Se signalerna" away from every device that comes by. Serve it as sw.js.
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => {
  const removeCopies = async () => {
    const prefix = `se-signalerna:${new URL(registration.scope).pathname}:`;
    for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
    await registration.unregister();
  };
  event.waitUntil(removeCopies());
});
