import { stripVTControlCharacters } from 'node:util';
import { BUILD_TEXTS } from '../schemas/build-messages.ts';

/** The integrations of this project: what they say concerns whoever builds. */
const OWN = /^(?:\[WARN\] )?\[(?:content-gate|host-files|release-files|offline-copy|link-preview)\] /u;
const ENTRY = /^\d\d:\d\d:\d\d (?<text>.*)$/u;
const MOST_WARNINGS = 20;
/** Longer than this, a line is cut: the log has it whole. */
const WIDTH = 200;

/**
 * What whoever builds has to read of a log of Astro, in at most some thirty lines: each kind of warning once with how often it
 * came, what was built, and last what concerns this site.
 */
export function condenseLog(log: string, file: string): string[] {
  const entries = stripVTControlCharacters(log)
    .split(/\r?\n/u)
    .flatMap((line) => ENTRY.exec(line)?.groups?.['text']?.trim() ?? []);
  const own = entries.filter((text) => OWN.test(text)).map((text) => text.replace(OWN, ''));
  const kinds = new Map<string, { text: string; count: number }>();
  for (const text of entries) {
    if (!text.startsWith('[WARN]') || OWN.test(text)) continue;
    const kind = text.replaceAll(/"[^"]*"|`[^`]*`|\S*\/\S*|\d+/gu, '…');
    const known = kinds.get(kind);
    if (known) known.count += 1;
    else kinds.set(kind, { text, count: 1 });
  }
  const warnings = [...kinds.values()];
  return [
    ...warnings.slice(0, MOST_WARNINGS).map(({ text, count }) => BUILD_TEXTS.times(shorten(text), count)),
    ...(warnings.length > MOST_WARNINGS ? [BUILD_TEXTS.more(warnings.length - MOST_WARNINGS, file)] : []),
    ...entries.filter((text) => /^\[build\] .*page\(s\) built/u.test(text)),
    ...new Set(own),
  ];
}

/** What is to be read of a build that stopped: everything from the first error on. */
export function findFailure(log: string): string[] {
  const lines = stripVTControlCharacters(log).trimEnd().split(/\r?\n/u);
  const first = lines.findIndex((line) => /\[ERROR\]|^\S*Error\b/u.test(line));
  return first === -1 ? lines.slice(-30) : lines.slice(first);
}

const shorten = (text: string) => (text.length > WIDTH ? `${text.slice(0, WIDTH - 1)}…` : text);
