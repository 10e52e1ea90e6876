/** Keeps a copy of the site for reading without a network. What it takes is fetched when the page has loaded. */
if (import.meta.env.OFFLINE && navigator.serviceWorker)
  addEventListener('load', () => import('./offline/keep-copy.ts').catch(console.warn));
