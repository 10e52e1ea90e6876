import { resolve } from 'node:path';
import type { Report } from '../../checks/check-content.ts';
import { formatReport, listLines, tellVerdict } from '../../checks/format-report.ts';
import { isPassedOver } from '../../collections/locate-file.ts';
import { REPORT_TEXTS } from '../../schemas/author-messages.ts';

/** What a page of the development server shows of the last check. No lines: nothing to show. */
export interface ContentNews {
  title: string;
  lines: { place: string; what: string; instead: string }[];
}

/** The part of Vite's development server that is used here. */
export interface DevServer {
  watcher: {
    add(paths: string[]): unknown;
    on(event: 'all', listener: (event: string, path: string) => void): unknown;
  };
  environments: {
    client: {
      hot: {
        send(event: string, data: ContentNews): void;
        on(
          event: string,
          listener: (data: unknown, client: { send(event: string, data: ContentNews): void }) => void,
        ): void;
      };
    };
  };
}

interface Watch {
  /** Folders of content, from the root. */
  folders: string[];
  /** What was found when the server started. */
  first: Report;
  /** Checks everything anew. */
  check: () => Promise<Report>;
  /** Says a text in the terminal. */
  tell: (text: string) => void;
  /** How long to wait for more saves, in milliseconds: an editor writes several files, and some twice. */
  pause?: number;
}

/** More would fill a terminal and a page; the rest is counted. */
const MOST_SHOWN = 8;

/** Checks the content at every save while the development server runs, and says the result in the terminal and on the page. */
export function watchContent(
  server: DevServer,
  root: string,
  { folders, first, check, tell, pause = 200 }: Watch,
): void {
  const bases = folders.map((folder) => resolve(root, folder));
  let latest = toNews(first);
  let timer: NodeJS.Timeout | undefined;
  let isChecking = false;
  let isStale = false;

  const run = async (): Promise<void> => {
    if (isChecking) {
      isStale = true;
      return;
    }
    isChecking = true;
    try {
      const report = await check();
      latest = toNews(report);
      tell(toTerminal(report));
      server.environments.client.hot.send('content-check:news', latest);
    } catch (error) {
      tell(String(error));
    }
    isChecking = false;
    if (!isStale) return;
    isStale = false;
    await run();
  };

  server.watcher.add(bases);
  server.watcher.on('all', (_, path) => {
    const inside = bases.map((base) => pathInside(base, path)).find((found) => found !== undefined);
    if (inside === undefined || isPassedOver(inside)) return;
    clearTimeout(timer);
    timer = setTimeout(run, pause);
  });
  server.environments.client.hot.on('content-check:ask', (_, client) => {
    client.send('content-check:news', latest);
  });
}

/**
 * The path of a file from a folder that it lies in, with slashes; undefined where it lies elsewhere. On Windows, a watcher may
 * write either kind of slash.
 */
export function pathInside(folder: string, path: string): string | undefined {
  const [base, file] = [folder, path].map((one) => one.replaceAll('\\', '/'));
  return file?.startsWith(`${base}/`) ? file.slice(`${base}/`.length) : undefined;
}

/** The report, shortened to what fits a terminal. */
function toTerminal(report: Report): string {
  if (report.findings.length <= MOST_SHOWN) return formatReport(report);
  const { title, lines } = toNews(report);
  return [...lines.map(({ place, what, instead }) => `${place}  ${what} ${instead}`.trim()), title].join(
    '\n',
  );
}

function toNews(report: Report): ContentNews {
  const lines = listLines({ findings: report.findings.slice(0, MOST_SHOWN) });
  const rest = report.findings.length - lines.length;
  return {
    title: tellVerdict(report),
    lines: rest > 0 ? [...lines, { place: '', what: REPORT_TEXTS.more(rest), instead: '' }] : lines,
  };
}
