/** Fetches the play of a place when it comes into sight. Until then, and where it does not come, its link leads to the exercise. */
const root = document.querySelector<HTMLElement>('[data-find-three]');

if (root) {
  const observer = new IntersectionObserver(
    async ([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      const { play } = await import('./play-find-three.ts');
      await play(root);
    },
    { rootMargin: '200px' },
  );
  observer.observe(root);
}

export {};
