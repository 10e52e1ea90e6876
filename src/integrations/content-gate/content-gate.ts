import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { AstroIntegration } from 'astro';
import { checkContent, hasErrors, type Report } from '../../checks/check-content.ts';
import { formatReport } from '../../checks/format-report.ts';
import { readReport } from '../../checks/report-json.ts';
import { DEFAULT_LOCAL } from '../../collections/locate-file.ts';
import { todayInSweden } from '../../domain/calendar/day.ts';
import type { Organisation } from '../../domain/course/organisation.ts';
import { tellMissing, unknownOrganisation } from '../../schemas/organisation-messages.ts';
import { type DevServer, watchContent } from './watch-content.ts';

interface GateOptions {
  /** Id of the organisation that the site is built for. */
  organisation: string;
  /** The folder with the local additions, from the root. */
  local: string;
}

/** What shows the findings on a page, from the root. */
const NOTICE = 'src/integrations/content-gate/content-notice.ts';

/**
 * Stops the build when the content check finds an error, with the same report as `npm run check:content`, or when no
 * organisation has the id that the site is built for. Logs one line for each organisation with missing contact routes. While the
 * development server runs, the content is checked at every save.
 */
export function contentGate({ organisation, local }: GateOptions): AstroIntegration {
  let root = new URL('./', import.meta.url);
  const check = (): Promise<Report> => checkContent(fileURLToPath(root), todayInSweden(new Date()), local);
  /** In a process of its own: a check takes seconds, and the server has pages to send. */
  const checkApart = async (): Promise<Report> => {
    const tool = fileURLToPath(new URL('src/tools/check-content.ts', root));
    const args = [
      tool,
      fileURLToPath(root),
      '--json',
      ...(local === DEFAULT_LOCAL ? [] : ['--local', local]),
    ];
    // It exits with 1 when it finds something, which is no failure here.
    const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1e8 }).catch(
      (failed: { stdout: string }) => failed,
    );
    return readReport(stdout);
  };
  const publishedBy = ({ organisations }: Report): Organisation[] => {
    const publisher = organisations.find(({ id }) => id === organisation);
    if (!publisher) throw new Error(`\n${unknownOrganisation(organisation, organisations)}`);
    return publisher.kind === 'municipality'
      ? [publisher]
      : [publisher, ...organisations.filter(({ kind }) => kind === 'municipality')];
  };
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        // Nothing of it reaches a built page.
        if (command === 'dev') injectScript('page', `import '/${NOTICE}';`);
      },
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:start': async ({ logger }) => {
        const report = await check();
        if (hasErrors(report)) throw new Error(`\n${formatReport(report)}`);
        for (const line of tellMissing(publishedBy(report))) logger.info(line);
      },
      'astro:server:setup': async ({ logger, server }) => {
        const report = await check();
        publishedBy(report);
        // Only a warning: the author corrects the text while the development server runs.
        if (report.findings.length > 0) logger.warn(`\n${formatReport(report)}`);
        watchContent(server as unknown as DevServer, fileURLToPath(root), {
          folders: ['content', local],
          first: report,
          check: checkApart,
          tell: (text) => logger.info(`\n${text}`),
        });
      },
    },
  };
}
