import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { EDITING_TEXTS } from '../schemas/editing-texts.ts';

/** The files of the editing page by their addresses, in memory: none of them is ever in `dist`. */
export interface BuiltPage {
  files: ReadonlyMap<string, { type: string; content: string }>;
}

const SCRIPT = '/page.js';
const STYLES = '/page.css';

/** Puts the page together of its parts and of what it needs of `node_modules`. */
export async function buildPage(): Promise<BuiltPage> {
  const folder = fileURLToPath(new URL('./page/', import.meta.url));
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      lib: { entry: 'page.tsx', formats: ['es'], fileName: 'page' },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const script = outputs.find((output) => output.type === 'chunk');
  if (script === undefined) throw new Error('The editing page has no script');
  return {
    files: new Map([
      ['/', { type: 'text/html; charset=utf-8', content: HTML }],
      [SCRIPT, { type: 'text/javascript; charset=utf-8', content: script.code }],
      [STYLES, { type: 'text/css; charset=utf-8', content: await readFile(`${folder}page.css`, 'utf8') }],
    ]),
  };
}

const HTML = `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${EDITING_TEXTS.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${STYLES}">
</head>
<body><div id="page"><p class="waiting">${EDITING_TEXTS.loading}</p></div>
<script type="module" src="${SCRIPT}"></script>
</body>
</html>
`;
