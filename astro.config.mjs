import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { localContentFolder } from './src/checks/content-layout.ts';
import { COLLABORATION } from './src/domain/course/organisation.ts';
import { readBase, readSite } from './src/hosting/site-address.ts';
import { bareDynamicImport } from './src/integrations/bare-dynamic-import.ts';
import { contentGate } from './src/integrations/content-gate.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { lunrCore } from './src/integrations/lunr-core.ts';
import { offlineCopy } from './src/integrations/offline/offline-copy.ts';
import { readContentVersion } from './src/integrations/release/content-version.ts';
import { releaseFiles } from './src/integrations/release/release-files.ts';
import { shortScopes } from './src/integrations/short-scopes.ts';
import { smallJsxRuntime } from './src/integrations/small-jsx-runtime.ts';
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
  // Shorter than attributes: half a kilobyte on a lesson page.
  scopedStyleStrategy: 'class',
  devToolbar: { enabled: false },
  integrations: [
    contentGate({ organisation: process.env.ORGANISATION || COLLABORATION, local }),
    mdx(),
    preact(),
    sitemap(),
    releaseFiles(),
    hostFiles(),
    // Last: it lists what the others have written.
    offlineCopy({ enabled: process.env.OFFLINE !== 'off', contentVersion }),
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
      'import.meta.env.LOCAL_FILES': JSON.stringify(globSync('*/**/*.{yaml,mdx}', { cwd: local })),
    },
    plugins: [lunrCore(), bareDynamicImport(), shortScopes(), smallJsxRuntime()],
    build: {
      // Nothing inline: the policy of the site allows files only.
      assetsInlineLimit: 0,
      // No lists of files to fetch ahead either: see bare-dynamic-import.ts.
      modulePreload: { polyfill: false, resolveDependencies: () => [] },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              entryFileNames: '_astro/[hash].js',
              chunkFileNames: '_astro/[hash].js',
              // Few files that compress well: one for every page, one more where there are questions.
              codeSplitting: {
                groups: [
                  // Both search and practice use them; without places of their own practice would load search.
                  { name: 'messages', test: /domain\/course\/fill-message/, priority: 1 },
                  { name: 'addresses', test: /domain\/course\/addresses/, priority: 1 },
                  {
                    name: 'search',
                    test: /lunr-core|src\/(domain\/search|adapters\/search-index|enhancements\/search\/(run-field|show-results))/,
                  },
                  {
                    name: 'progress',
                    test: /src\/(domain\/progress\/(?!choose-organisation)|adapters\/(site-progress|progress-store)|enhancements\/(page|storage-notice|show-progress|track-lesson|keep-plan))/,
                  },
                  {
                    name: 'questions',
                    // Without `kinds/`: what few pages need is a file for each kind.
                    test: /node_modules\/preact\/dist|small-jsx-runtime|src\/(islands\/question\/[^/]+$|domain\/questions\/(create-score|score-single|score-multiple|check-selection)\.ts)/,
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
