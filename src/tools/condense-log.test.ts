import { describe, expect, it } from 'vitest';
import { condenseLog, findFailure } from './condense-log.ts';

const warning = (file: string) =>
  `11:51:41 [WARN] [vite] \u001b[33m[MODULE_LEVEL_DIRECTIVE] \u001b[0mThe semantics of the module level directive "use astro:head-inject" in "${file}" may not be preserved.\n   ╭─[ ${file}:2:6 ]\n   │\n───╯\n`;
const pages = Array.from(
  { length: 600 },
  (_, page) => `11:51:57   ├─ /tecken/${page}/index.html (+10ms)`,
).join('\n');
const log = `11:51:23 [content] Syncing content
11:51:31 [content-gate] Provkommunen saknar alla kontaktvägar.
${warning('a.mdx')}${warning('b/c.mdx')}${warning('d.mdx')}
${pages}
11:51:58 [WARN] [host-files] The sitemap says http://localhost:4321/. For a public site, build with --site https://…
11:52:00 [build] 600 page(s) built in 39.88s
11:52:00 [build] Complete!
`;

describe('the log of a build', () => {
  it('is each kind of warning once, what was built, and last what concerns this site', () => {
    expect(condenseLog(log, 'build.log')).toEqual([
      '[WARN] [vite] [MODULE_LEVEL_DIRECTIVE] The semantics of the module level directive "use astro:head-inject" in "a.mdx" may not be preserved. (3 gånger)',
      '[build] 600 page(s) built in 39.88s',
      'Provkommunen saknar alla kontaktvägar.',
      'The sitemap says http://localhost:4321/. For a public site, build with --site https://…',
    ]);
  });

  it('never fills a terminal, however many kinds of warnings there are', () => {
    const kinds = Array.from(
      { length: 90 },
      (_, kind) => `11:00:00 [WARN] [vite] ${'x'.repeat(kind)} kind`,
    ).join('\n');
    const lines = condenseLog(`${kinds}\n${log}`, 'build.log');
    expect(lines.length).toBeLessThanOrEqual(30);
    expect(lines.join('\n')).toContain('till i build.log');
  });

  it('is everything from the error on when the build stopped', () => {
    const stopped = `${log}11:52:01 [ERROR] [content-gate] An unhandled error\n\ncontent/a.yaml:1  I103  Filen är tom.\n    Varför: …\n`;
    expect(findFailure(stopped)).toEqual([
      '11:52:01 [ERROR] [content-gate] An unhandled error',
      '',
      'content/a.yaml:1  I103  Filen är tom.',
      '    Varför: …',
    ]);
    expect(findFailure('a\nb\n')).toEqual(['a', 'b']);
  });
});
