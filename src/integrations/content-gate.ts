import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent, hasErrors, type Report, todayInSweden } from '../checks/check-content.ts';
import { formatReport } from '../checks/format-report.ts';

/** Stops the build when the content check finds an error, with the same report as `npm run check:content`. */
export function contentGate(): AstroIntegration {
  let root = new URL('./', import.meta.url);
  const check = (): Promise<Report> => checkContent(fileURLToPath(root), todayInSweden(new Date()));
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:start': async () => {
        const report = await check();
        if (hasErrors(report)) throw new Error(`\n${formatReport(report)}`);
      },
      'astro:server:setup': async ({ logger }) => {
        const report = await check();
        // An author mends the text while the page is open; the server keeps running.
        if (report.findings.length > 0) logger.warn(`\n${formatReport(report)}`);
      },
    },
  };
}
