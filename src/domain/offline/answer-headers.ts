import type { OfflineList } from './offline-list.ts';

/**
 * The headers that an entry is answered with from the copy. They come from the build alone: a server may have sent a wrong
 * policy or a wrong type on the day when the copy was made, and a copy lives long. An ending that the list does not know
 * has no type, and a browser that is told not to guess then shows it as it is.
 */
export function answerHeaders(
  entry: string,
  { headers, types }: Pick<OfflineList, 'headers' | 'types'>,
): Record<string, string> {
  const ending = entry === '' || entry.endsWith('/') ? '.html' : (/\.[^./]+$/.exec(entry)?.[0] ?? '');
  const type = Object.hasOwn(types, ending) ? types[ending] : undefined;
  return { ...headers, ...(type !== undefined && { 'Content-Type': type }) };
}
