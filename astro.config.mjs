import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig, fontProviders } from 'astro/config';
import { contentGate } from './src/integrations/content-gate.ts';
import { subsetFonts } from './src/integrations/subset-fonts.ts';

const fonts = await subsetFonts();

export default defineConfig({
  site: process.env.SITE ?? 'http://localhost:4321',
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  // `jsx`, the default, glues words of inline tags that stand on separate lines.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [contentGate(), mdx(), preact(), sitemap()],
  // Smart quotes come out English; Swedish quotation marks are written by hand and checked.
  markdown: { syntaxHighlight: false, processor: satteri({ features: { smartPunctuation: { quotes: false, dashes: false, ellipses: false } } }) },
  build: { inlineStylesheets: 'never' },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Schibsted Grotesk',
      cssVariable: '--font-heading',
      fallbacks: ['system-ui', 'sans-serif'],
      options: { variants: [{ src: [fonts.heading.src], weight: fonts.heading.weight, style: 'normal' }] },
    },
    {
      provider: fontProviders.local(),
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--font-body',
      fallbacks: ['system-ui', 'sans-serif'],
      options: { variants: [{ src: [fonts.body.src], weight: fonts.body.weight, style: 'normal' }] },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ],
    },
  },
});
