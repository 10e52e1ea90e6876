import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent, hasErrors, type Report, todayInSweden } from '../checks/check-content.ts';
import { formatReport } from '../checks/format-report.ts';
import type { Organisation } from '../domain/course/organisation.ts';
import { tellMissing, unknownOrganisation } from '../schemas/organisation-messages.ts';

interface GateOptions {
  /** Id of the organisation that the site is built for. */
  organisation: string;
  /** The folder with the local additions, from the root. */
  local: string;
}

/**
 * Stops the build when the content check finds an error, with the same report as `npm run check:content`, or when
 * nobody has the id that the site is built for. Tells, in a line for each whose routes the site shows, what is missing.
 */
export function contentGate({ organisation, local }: GateOptions): AstroIntegration {
  let root = new URL('./', import.meta.url);
  const check = (): Promise<Report> => checkContent(fileURLToPath(root), todayInSweden(new Date()), local);
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
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:start': async ({ logger }) => {
        const report = await check();
        if (hasErrors(report)) throw new Error(`\n${formatReport(report)}`);
        for (const line of tellMissing(publishedBy(report))) logger.info(line);
      },
      'astro:server:setup': async ({ logger }) => {
        const report = await check();
        publishedBy(report);
        // An author mends the text while the page is open; the server keeps running.
        if (report.findings.length > 0) logger.warn(`\n${formatReport(report)}`);
      },
    },
  };
}
