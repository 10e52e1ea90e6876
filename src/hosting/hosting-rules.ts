import { contentSecurityPolicy } from './content-security-policy.ts';

/** How files with one ending are served. */
export interface FileType {
  type: string;
  /** Text is UTF-8, and worth compressing. */
  text: boolean;
}

/** What a host must do with the built site, independent of which host it is. */
export interface HostingRules {
  /** The path that the site is served under, with a slash at both ends. */
  base: string;
  /** Sent with every answer, errors included. */
  headers: Readonly<Record<string, string>>;
  caching: {
    /** The folder of files whose names change with their content. */
    hashedFolder: string;
    hashed: string;
    /** Pages, the search index, the service worker: asked for again each time, answered by 304 when unchanged. */
    otherwise: string;
  };
  /** By file ending. A host that knows only these must serve the whole site. */
  fileTypes: Readonly<Record<string, FileType>>;
  /** The file that a folder's address serves. */
  index: string;
  /** The page for addresses that do not exist, served with status 404. */
  notFound: string;
  /** Files in the built folder that are for the host and not for visitors. Folders end in a slash. */
  hidden: readonly string[];
}

/** The folder for what belongs to the host, inside of the built one. */
export const HOST_FOLDER = '.hosting';

/** One year; Observatory asks for half. It covers this host name alone, without its subdomains. */
const TRANSPORT_SECURITY = { 'Strict-Transport-Security': 'max-age=31536000' };

const HEADERS = {
  // The policy of the pages, plus `frame-ancestors`, which browsers read only from a header.
  'Content-Security-Policy': `${contentSecurityPolicy};frame-ancestors 'none'`,
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  // Other sites must not learn that a reader came from a page on threats.
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), bluetooth=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const FILE_TYPES: Readonly<Record<string, FileType>> = {
  '.avif': { type: 'image/avif', text: false },
  '.css': { type: 'text/css', text: true },
  '.html': { type: 'text/html', text: true },
  '.ico': { type: 'image/x-icon', text: false },
  '.jpg': { type: 'image/jpeg', text: false },
  '.js': { type: 'text/javascript', text: true },
  '.json': { type: 'application/json', text: true },
  '.png': { type: 'image/png', text: false },
  '.pptx': {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    text: false,
  },
  '.svg': { type: 'image/svg+xml', text: true },
  '.txt': { type: 'text/plain', text: true },
  '.webmanifest': { type: 'application/manifest+json', text: true },
  '.webp': { type: 'image/webp', text: false },
  '.woff2': { type: 'font/woff2', text: false },
  '.xml': { type: 'text/xml', text: true },
  '.zip': { type: 'application/zip', text: false },
};

/**
 * The one table that all configuration of hosts is made from, for a site under `base` (`/`, `/kunskapsdag/`).
 *
 * Strict-Transport-Security is sent only where the site has a host name of its own. Under a path, the owner of the name
 * decides for everything that is served there.
 */
export function hostingRules(base: string): HostingRules {
  return {
    base,
    headers: base === '/' ? { ...HEADERS, ...TRANSPORT_SECURITY } : HEADERS,
    caching: {
      hashedFolder: '_astro',
      hashed: 'public, max-age=31536000, immutable',
      otherwise: 'no-cache',
    },
    fileTypes: FILE_TYPES,
    index: 'index.html',
    notFound: '404.html',
    hidden: ['.htaccess', '_headers', 'web.config', `${HOST_FOLDER}/`],
  };
}
