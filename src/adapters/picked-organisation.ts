/**
 * The organisation that the reader has picked, read straight from the stored progress: the pages that show it have no
 * room for the whole store, which only a new choice needs. Anything unreadable counts as none.
 */
export function readPickedOrganisation(): string | undefined {
  try {
    const stored = JSON.parse(
      window.localStorage.getItem(`se-signalerna:${import.meta.env.BASE_URL}:progress`) ?? 'null',
    );
    const id: unknown = stored?.progress?.choices?.organisation?.id;
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
}
