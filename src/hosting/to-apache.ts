import type { HostingRules } from './hosting-rules.ts';

/**
 * `.htaccess` for Apache 2.4. It needs mod_headers and `AllowOverride FileInfo Indexes Options=Indexes,MultiViews`
 * (or `All`); without them Apache answers 500, rather than serve the site without its headers.
 */
export function toApache(rules: HostingRules): string {
  const { base, caching, fileTypes, index, notFound, hidden } = rules;
  const entries = Object.entries(fileTypes);
  const textEndings = entries.filter(([, { text }]) => text).map(([ending]) => ending);
  const textTypes = [...new Set(entries.filter(([, { text }]) => text).map(([, { type }]) => type))];
  const path = (inside: string) => `${base}${inside}`.replaceAll('.', '\\.');
  return `# Made by the build for a site at ${base} – do not edit, build again.

DirectoryIndex ${index}
Options -Indexes -MultiViews
ErrorDocument 403 ${base}${notFound}
ErrorDocument 404 ${base}${notFound}
${hidden.map((name) => `RedirectMatch 404 "^${path(name)}${name.endsWith('/') ? '' : '$'}"`).join('\n')}

${entries.map(([ending, { type }]) => `AddType ${type} ${ending}`).join('\n')}
AddCharset utf-8 ${textEndings.join(' ')}

${Object.entries(rules.headers)
  .map(([name, value]) => `Header always set ${name} "${value}"`)
  .join('\n')}

# Not with errors: a missing file must be asked for again.
SetEnvIf Request_URI "^${path(`${caching.hashedFolder}/`)}" HASHED
Header set Cache-Control "${caching.otherwise}"
Header set Cache-Control "${caching.hashed}" env=HASHED

<IfModule mod_deflate.c>
    <IfModule mod_filter.c>
        AddOutputFilterByType DEFLATE ${textTypes.join(' ')}
    </IfModule>
    # mod_deflate adds a suffix to the mark of a version and does not know it again, so nothing would ever be unchanged.
    RequestHeader edit* If-None-Match '-gzip"' '"'
</IfModule>
`;
}
