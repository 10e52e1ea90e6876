/** The JSON in a text; undefined where there is none, or where it can't be read. Whoever calls checks what it is. */
export function readJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
