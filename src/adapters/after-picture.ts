/**
 * Waits until what has just been changed can be seen: for work that a tap sets off and that the reader need not wait for. A page
 * that is left before waits no longer, so that nothing which is to be kept is lost.
 */
export const afterPicture = (): Promise<void> =>
  new Promise((resolve) => {
    const go = () => {
      window.removeEventListener('pagehide', go);
      resolve();
    };
    window.addEventListener('pagehide', go);
    requestAnimationFrame(() => setTimeout(go));
  });
