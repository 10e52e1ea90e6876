/**
 * Keeps the worker from working on what nobody waits for any more: while one question is answered, only the newest of those after it
 * is kept. The others get undefined.
 */
export function onlyNewest<Asked extends unknown[], Answer>(
  ask: (...asked: Asked) => Promise<Answer>,
): (...asked: Asked) => Promise<Answer | undefined> {
  let newest = 0;
  let before: Promise<unknown> | undefined;
  return async (...asked) => {
    newest += 1;
    const turn = newest;
    await before?.catch(() => undefined);
    if (turn !== newest) return undefined;
    const answering = ask(...asked);
    before = answering;
    return answering;
  };
}
