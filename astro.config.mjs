import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentGate } from './src/integrations/content-gate.ts';
import { subsetFonts } from './src/integrations/subset-fonts.ts';

await subsetFonts();

export default defineConfig({
  site: process.env.SITE ?? 'http://localhost:4321',
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  // `jsx`, the default, glues words of inline tags that stand on separate lines.
  compressHTML: true,
  // Shorter than attributes: half a kilobyte on a lesson page.
  scopedStyleStrategy: 'class',
  devToolbar: { enabled: false },
  integrations: [contentGate(), mdx(), preact(), sitemap()],
  // Smart quotes come out English; Swedish quotation marks are written by hand and checked.
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: { quotes: false, dashes: false, ellipses: false } } }),
  },
  build: { inlineStylesheets: 'never' },
  vite: {
    build: {
      // Nothing inline: the policy of the site allows files only.
      assetsInlineLimit: 0,
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
                  {
                    name: 'progress',
                    test: /src\/(domain\/progress|adapters\/(site-progress|progress-store))/,
                  },
                  {
                    name: 'questions',
                    test: /node_modules\/preact\/(dist|jsx-runtime)|src\/(islands\/question|domain\/questions\/(score|answer|question))/,
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
