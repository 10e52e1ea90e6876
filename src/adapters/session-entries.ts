/** Removes all that the site keeps for this tab alone: rounds, plans, ticked signs. Never touches other sites' entries. */
export function forgetSession(): void {
  const prefix = `se-signalerna:${import.meta.env.BASE_URL}:`;
  try {
    const own = Object.keys(window.sessionStorage).filter((key) => key.startsWith(prefix));
    for (const key of own) window.sessionStorage.removeItem(key);
  } catch {
    // Blocked: nothing was stored.
  }
}
