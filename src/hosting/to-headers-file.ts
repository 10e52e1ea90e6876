import type { HostingRules } from './hosting-rules.ts';

/**
 * `_headers` for Netlify and Cloudflare. Both send pages with `max-age=0, must-revalidate` by themselves, and join
 * values when two rules set one header; so Cache-Control is set for the hashed files alone.
 */
export function toHeadersFile({ base, headers, caching }: HostingRules): string {
  return `# Made by the build for a site at ${base} – do not edit, build again.
# It must lie at the root of what is published: for a site under a path, beside the path's first folder.
${base}*
${Object.entries(headers)
  .map(([name, value]) => `  ${name}: ${value}`)
  .join('\n')}

${base}${caching.hashedFolder}/*
  Cache-Control: ${caching.hashed}
`;
}
