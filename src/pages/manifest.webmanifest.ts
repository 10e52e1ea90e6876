import type { APIRoute } from 'astro';
import { addresses } from '../domain/course/addresses.ts';
import { LOCALE } from '../domain/words/locale.ts';
import { url } from '../url.ts';

/** The web app manifest: what the site is called and opens with when it is put on a home screen. */
export const GET: APIRoute = ({ locals }) => {
  const { site, app } = locals.ui;
  const start = url(addresses.start);
  const icon = (name: string, sizes: string, purpose: string) => ({
    src: url(`/${name}`),
    sizes,
    type: name.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
    purpose,
  });
  const shortcuts = [
    { name: app.lookUp, url: url(addresses.signs) },
    { name: app.report, url: url(addresses.guides) },
    { name: app.practise, url: url(addresses.practice) },
  ];
  const manifest = {
    id: start,
    start_url: start,
    scope: start,
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: LOCALE,
    dir: 'ltr',
    display: 'standalone',
    display_override: ['minimal-ui', 'standalone'],
    theme_color: '#0a3a3e',
    background_color: '#fbfaf6',
    icons: [
      icon('favicon.svg', 'any', 'any'),
      icon('icon-192.png', '192x192', 'any'),
      icon('icon-512.png', '512x512', 'any'),
      icon('icon-maskable-512.png', '512x512', 'maskable'),
    ],
    shortcuts: shortcuts.map((shortcut) => ({
      ...shortcut,
      icons: [icon('icon-192.png', '192x192', 'any')],
    })),
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
};
