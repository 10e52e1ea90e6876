/**
 * Characters. Nothing that the site keeps has a list as long as that, but for the progress, and what somebody has written is read
 * quickly however long it is. The engine reads JSON in one go, so that only a limit keeps a slow device answering (ADR 33).
 */
const LONGEST_LIST = 500_000;

/** The JSON in a text; undefined where there is none, or where it can't be read. Whoever calls checks what it is. */
export function readJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** As `readJson`, of what is never long: a longer text is nothing that the site has kept. */
export const readShortJson = (text: string | undefined): unknown =>
  text !== undefined && text.length > LONGEST_LIST ? undefined : readJson(text);
