import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readContentVersion } from './src/checks/content-version.ts';
import { localContentFolder } from './src/collections/locate-file.ts';
import { COLLABORATION } from './src/domain/course/organisation.ts';
import { readBase, readSite } from './src/hosting/site-address.ts';
import { contentGate } from './src/integrations/content-gate/content-gate.ts';
import { decks } from './src/integrations/decks/decks.ts';
import { freshContent } from './src/integrations/fresh-content.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { linkPreview } from './src/integrations/link-preview.ts';
import { offlineCopy } from './src/integrations/offline/offline-copy.ts';
import { photoOriginals } from './src/integrations/photo-originals.ts';
import { releaseFiles } from './src/integrations/release/release-files.ts';
import { subsetFonts } from './src/integrations/subset-fonts.ts';

await subsetFonts();
const local = localContentFolder(process.env);
const contentVersion = readContentVersion(
  ...['content', ...(local.startsWith('content/') ? [] : [local])].map((folder) =>
    fileURLToPath(new URL(folder, import.meta.url)),
  ),
);

export default defineConfig({
  site: readSite(process.env.SITE ?? 'http://localhost:4321'),
  base: readBase(process.env.BASE ?? '/'),
  trailingSlash: 'always',
  // `jsx`, the default, glues words of inline tags that stand on separate lines.
  compressHTML: true,
  // A class is half as long as Astro's attribute.
  scopedStyleStrategy: 'class',
  devToolbar: { enabled: false },
  integrations: [
    contentGate({ organisation: process.env.ORGANISATION || COLLABORATION, local }),
    freshContent(),
    mdx(),
    preact(),
    sitemap(),
    releaseFiles(),
    hostFiles(),
    photoOriginals(),
    // It lists what those before it have written.
    offlineCopy({ enabled: process.env.OFFLINE !== 'off', contentVersion }),
    // After it: what they make is nothing for the list.
    linkPreview(),
    decks(),
  ],
  // Smart quotes come out English; Swedish quotation marks are written by hand and checked.
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: { quotes: false, dashes: false, ellipses: false } } }),
  },
  build: { inlineStylesheets: 'never' },
  vite: {
    define: {
      'import.meta.env.CONTENT_VERSION': JSON.stringify(contentVersion),
      // Astro warns about every reading of an empty collection.
      'import.meta.env.LOCAL_FILES': JSON.stringify(
        globSync('*/**/*.{yaml,mdx}', { cwd: local }).map((file) => file.replaceAll('\\', '/')),
      ),
    },
    build: {
      // Nothing inline: the policy of the site allows files only.
      assetsInlineLimit: 0,
    },
    worker: {
      // One file, of which nothing can be missing.
      format: 'iife',
      rolldownOptions: { output: { entryFileNames: '_astro/[hash].js', comments: { legal: false } } },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Astro names a script after its component and its place there, which tells a reader nothing.
              entryFileNames: '_astro/[hash].js',
              chunkFileNames: '_astro/[hash].js',
              codeSplitting: {
                groups: [
                  // What every page runs, the port to storage, what pages take in and say with, and what pages with progress
                  // keep: a file each.
                  { name: 'site', test: /preload-helper|enhancements[\\/](search-field|offline)\.ts/ },
                  { name: 'storage', test: /domain[\\/]storage|adapters[\\/]browser-storage/ },
                  { name: 'data', test: /domain[\\/](json|words)|adapters[\\/](page-data|storage-key)/ },
                  {
                    name: 'progress',
                    test: /domain[\\/]progress[\\/](?!import-)|adapters[\\/](site-progress|progress-store)/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
});
