import { HOST_FOLDER, type HostingRules } from './hosting-rules.ts';

/**
 * Locations for nginx, to be included in a `server` block whose `root` is the folder that holds the site's path: for
 * `/kunskapsdag/` the folder above the built one.
 */
export function toNginx(rules: HostingRules): string {
  const { base, caching, fileTypes, index, notFound, hidden } = rules;
  const text = Object.values(fileTypes).filter((fileType) => fileType.text);
  // nginx adds text/html to both lists itself, and warns about a second one.
  const textTypes = [...new Set(text.map(({ type }) => type))].filter((type) => type !== 'text/html');
  const headers = Object.entries(rules.headers).map(
    ([name, value]) => `add_header ${name} "${value}" always;`,
  );
  return `# Made by the build for a site at ${base} – do not edit, build again.
#
# Include it in the server block for https, whose root holds the site at that path:
#
#     root /srv/www;
#     include /srv/www${base}${HOST_FOLDER}/nginx.conf;
${base === '/' ? '' : `\nlocation = ${base.slice(0, -1)} {\n    absolute_redirect off;\n    return 301 ${base};\n}\n`}
location ^~ ${base} {
    index ${index};
    error_page 403 404 ${base}${notFound};
    # The redirect to the slash at the end of an address keeps whatever name and scheme the visitor used.
    absolute_redirect off;
    server_tokens off;

    types {
${Object.entries(fileTypes)
  .map(([ending, { type }]) => `        ${type} ${ending.slice(1)};`)
  .join('\n')}
    }
    default_type application/octet-stream;
    charset utf-8;
    charset_types ${textTypes.join(' ')};

    gzip on;
    gzip_vary on;
    gzip_proxied any;
    gzip_min_length 512;
    gzip_types ${textTypes.join(' ')};

    ${headers.join('\n    ')}
    add_header Cache-Control "${caching.otherwise}" always;

    # A location with a header of its own inherits none.
    location ^~ ${base}${caching.hashedFolder}/ {
        ${headers.join('\n        ')}
        # Not with errors: a missing file must be asked for again.
        add_header Cache-Control "${caching.hashed}";
    }
${hidden
  .map((path) => `    location ${path.endsWith('/') ? '^~' : '='} ${base}${path} { return 404; }`)
  .join('\n')}
}
`;
}
