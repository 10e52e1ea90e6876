import { whenKept } from '../when-kept.ts';

/**
 * The card for the next step. Somebody whom the browser knows gets it filled in (`show-next-step.ts`); somebody else has a field
 * to look for their work in, and what it needs comes when they go there (`offer-roles.ts`). Which of the two is in view, the page
 * says before it is shown (`know-reader.js`), so that nothing moves.
 */
const card = document.querySelector<HTMLElement>('[data-next-step]');
const field = card?.querySelector<HTMLInputElement>('[data-role-field]');

if (card && field) {
  field.closest('[data-roles]')?.removeAttribute('data-waiting');
  let showing: Promise<unknown> | undefined;
  const showStep = () => {
    showing ??= import('./show-next-step.ts').then(({ showNextStep }) => showNextStep(card));
    return showing.catch(() => document.documentElement.removeAttribute('data-known'));
  };
  whenKept(showStep);

  field.addEventListener(
    'focus',
    async () => {
      const [{ offerRoles }, { readPaths }] = await Promise.all([
        import('./offer-roles.ts'),
        import('./read-paths.ts'),
      ]);
      offerRoles(
        field,
        () => readPaths(card.dataset['nextStep'] ?? ''),
        async () => {
          await showStep();
          const isShown = document.documentElement.hasAttribute('data-known');
          (isShown ? card.querySelector<HTMLElement>('[data-go]') : field)?.focus();
        },
      );
    },
    { once: true },
  );
}
