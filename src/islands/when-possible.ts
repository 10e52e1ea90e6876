/**
 * What a button has that cannot always do what it says: pressed when it cannot, it does nothing, and is told as not available.
 * A disabled button would throw away the focus of whoever pressed it last (WCAG 2.2, 2.4.3).
 */
export const whenPossible = (isPossible: boolean, onClick: () => void) => ({
  'aria-disabled': !isPossible,
  onClick: isPossible ? onClick : undefined,
});
