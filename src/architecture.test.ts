import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Layer {
  /** Folders under `src/` that it may import values from; itself is understood. */
  layers: string[];
  /** Packages it may import; `node:` stands for Node's own modules. */
  packages: string[];
  /** What to do instead, told to whoever breaks the rule. */
  instead: string;
}

/** docs/architecture.md, "What may import what". Types of `schemas` may be imported by everybody. */
const LAYERS: Record<string, Layer> = {
  domain: {
    layers: [],
    packages: ['lunr'],
    instead: 'Pass what is needed in as an argument, or move the code that needs it to adapters/ or checks/.',
  },
  hosting: {
    layers: [],
    packages: [],
    instead: 'What hosts must do is pure data and text; whoever builds or serves passes the rest.',
  },
  schemas: {
    layers: ['domain'],
    packages: ['astro/zod'],
    instead: 'Schemas must run in plain Node: move the rest to checks/ or queries/.',
  },
  checks: {
    layers: ['domain', 'schemas'],
    packages: ['node:', 'yaml', 'satteri'],
    instead: 'Checks run in plain Node, before and outside Astro.',
  },
  queries: {
    layers: ['domain', 'schemas'],
    packages: ['astro:content'],
    instead: 'Move markup to components/ and rules to domain/.',
  },
  adapters: {
    layers: ['domain'],
    packages: [],
    instead: 'Adapters know the browser and the domain only.',
  },
  enhancements: {
    layers: ['domain', 'adapters'],
    packages: [],
    instead: 'An enhancement is plain script; something with state and markup is an island.',
  },
  islands: {
    layers: ['domain', 'adapters'],
    packages: ['preact', 'preact/hooks'],
    instead: 'Let the page read content and pass it as props.',
  },
  components: {
    layers: ['domain', 'islands', 'enhancements', 'styles', 'url.ts'],
    packages: ['astro:assets', 'uqr'],
    instead:
      'Let the page read content and pass it as props. Only components/author may query, since MDX passes an id.',
  },
  'components/author': {
    layers: ['domain', 'islands', 'enhancements', 'components', 'queries', 'url.ts'],
    packages: [],
    instead: 'An author component reads by id and shows; rules belong in domain/.',
  },
  layouts: {
    layers: ['domain', 'hosting', 'components', 'enhancements', 'styles', 'url.ts'],
    packages: ['astro:assets', 'uqr'],
    instead: 'Let the page read content and pass it as props.',
  },
  pages: {
    layers: [
      'domain',
      'queries',
      'layouts',
      'components',
      'components/author',
      'islands',
      'enhancements',
      'styles',
      'url.ts',
    ],
    packages: ['astro'],
    instead: 'A page is a query, a layout and components; move rules to domain/.',
  },
  integrations: {
    layers: ['domain', 'hosting', 'schemas', 'checks'],
    packages: [
      'node:',
      'astro',
      'sharp',
      'subset-font',
      'vite',
      '@cyclonedx/cyclonedx-library',
      'preact',
      'spdx-expression-parse',
    ],
    instead: 'Integrations run at build time and know nothing of pages or components.',
  },
  tools: {
    layers: ['domain', 'hosting', 'schemas', 'checks'],
    packages: ['node:', 'yaml'],
    instead: 'Tools run in plain Node and know nothing of pages or components.',
  },
};

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

const isTest = (file: string) => /\.(test|bench)\.tsx?$/.test(file) || file.includes('/fixtures/');
const isCode = (file: string) => /\.(ts|tsx|astro|mjs)$/.test(file);

const sourceFiles = filesIn(join(root, 'src'))
  .filter((file) => isCode(file) && !isTest(file))
  .map((file) => ({ path: relative(root, file), text: readFileSync(file, 'utf8') }));

function layerOf(path: string): string {
  if (path.startsWith('src/components/author/')) return 'components/author';
  return path.split('/')[1] ?? '';
}

interface Import {
  target: string;
  typeOnly: boolean;
}

function importsOf(text: string): Import[] {
  const pattern = /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
  return [...text.matchAll(pattern)].map(([, type, target]) => ({
    target: target ?? '',
    typeOnly: Boolean(type),
  }));
}

function violations(file: { path: string; text: string }): string[] {
  const layer = layerOf(file.path);
  const rule = LAYERS[layer];
  if (!rule) return [];
  return importsOf(file.text).flatMap(({ target, typeOnly }) => {
    if (target.startsWith('.')) {
      const imported = relative(root, resolve(root, dirname(file.path), target));
      const to = layerOf(imported);
      const allowed =
        // Fonts that the build has cut.
        imported.startsWith('.cache/fonts/') ||
        to === layer ||
        rule.layers.includes(to) ||
        (layer === 'components/author' && to === 'components') ||
        (typeOnly && to === 'schemas');
      return allowed ? [] : [`${file.path} imports ${imported}. ${rule.instead}`];
    }
    const allowed = rule.packages.some(
      (name) =>
        target === name || (name.endsWith(':') ? target.startsWith(name) : target.startsWith(`${name}/`)),
    );
    return allowed || typeOnly ? [] : [`${file.path} imports ${target}. ${rule.instead}`];
  });
}

describe('the layers', () => {
  it('have a rule for every folder of src', () => {
    const folders = readdirSync(join(root, 'src')).filter((name) =>
      statSync(join(root, 'src', name)).isDirectory(),
    );
    expect(folders.filter((name) => name !== 'styles' && !LAYERS[name])).toEqual([]);
  });

  it('import only what they may', () => {
    expect(sourceFiles.flatMap(violations)).toEqual([]);
  });

  it('would be caught when broken', () => {
    const broken = {
      path: 'src/domain/course/broken.ts',
      text: "import { getCollection } from 'astro:content';\n",
    };
    expect(violations(broken)).toHaveLength(1);
    const upward = { path: 'src/adapters/broken.ts', text: "import { getUi } from '../queries/ui.ts';\n" };
    expect(violations(upward)).toHaveLength(1);
  });

  it('keep Swedish in content/ and src/schemas/', () => {
    const exempt = new Set([
      // The characters that the fonts must hold are listed by the character.
      'src/integrations/subset-fonts.ts',
      // Recognises what an author has written by mistake, which is in Swedish.
      'src/checks/check-schema.ts',
    ]);
    const swedish = sourceFiles
      .filter(({ path }) => !path.startsWith('src/schemas/') && !exempt.has(path))
      .filter(({ text }) => /[åäöÅÄÖ]/.test(withoutComments(text)))
      .map(
        ({ path }) =>
          `${path} has Swedish text. Move it to content/ui.yaml, or to src/schemas/author-messages.ts if an author reads it.`,
      );
    expect(swedish).toEqual([]);
  });

  it('keep the domain free of clock, randomness and the network', () => {
    const impure = /\b(Date\.now|new Date\(\)|Math\.random|fetch|crypto|console|globalThis)\b/;
    const found = sourceFiles
      .filter(({ path }) => path.startsWith('src/domain/'))
      .filter(({ text }) => impure.test(withoutComments(text)))
      .map(({ path }) => `${path}: take the time, the seed or the data as an argument.`);
    expect(found).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1')
    .replace(/<!--[\s\S]*?-->/g, '');
}

describe('names', () => {
  it('say what a file holds', () => {
    const drawers = /\b(utils?|helpers?|common|misc|shared|stuff)\b/;
    expect(sourceFiles.map(({ path }) => path).filter((path) => drawers.test(path))).toEqual([]);
  });

  it('are kebab-case for files and PascalCase for components', () => {
    const wrong = sourceFiles
      .map(({ path }) => path)
      .filter((path) => {
        const name = path.split('/').at(-1) ?? '';
        if (path.startsWith('src/pages/')) return false;
        return /\.astro$/.test(name)
          ? !/^[A-Z][A-Za-z0-9]*\./.test(name)
          : !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)*\.(?:ts|tsx|mjs)|[A-Z][A-Za-z0-9]*\.tsx)$/.test(name);
      });
    expect(wrong).toEqual([]);
  });
});

describe('content', () => {
  it('has no import or export line in MDX', () => {
    const found = filesIn(join(root, 'content'))
      .filter((file) => file.endsWith('.mdx'))
      .filter((file) => /^(import|export)\s/m.test(readFileSync(file, 'utf8')));
    expect(found).toEqual([]);
  });
});

describe('the documents', () => {
  const documents = [
    'README.md',
    'CONTRIBUTING.md',
    ...filesIn(join(root, 'docs')).map((file) => relative(root, file)),
  ].filter((file) => file.endsWith('.md'));

  it('name only paths that exist', () => {
    const missing = documents.flatMap((document) => {
      const text = readFileSync(join(root, document), 'utf8').replace(/```[\s\S]*?```/g, '');
      return [...text.matchAll(/`((?:src|content|e2e|docs|public|\.ci)\/[\w./[\]-]*)`/g)]
        .map(([, path]) => path ?? '')
        .filter((path) => !exists(path))
        .map((path) => `${document} names ${path}`);
    });
    expect(missing).toEqual([]);
  });

  it('link only to files and headings that exist', () => {
    const broken = documents.flatMap((document) => {
      const text = readFileSync(join(root, document), 'utf8');
      return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, target]) => target ?? '')
        .filter((target) => !/^[a-z]+:/.test(target))
        .filter((target) => {
          const [path = '', anchor] = target.split('#');
          const file = path === '' ? document : join(dirname(document), path);
          if (!exists(file)) return true;
          return (
            anchor !== undefined && !headingAnchors(readFileSync(join(root, file), 'utf8')).includes(anchor)
          );
        })
        .map((target) => `${document} links to ${target}`);
    });
    expect(broken).toEqual([]);
  });

  it('draw the folders of src as they are', () => {
    const tree = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
    const folders = readdirSync(join(root, 'src')).filter((name) =>
      statSync(join(root, 'src', name)).isDirectory(),
    );
    expect(folders.filter((name) => !tree.includes(`  ${name}/`))).toEqual([]);
  });
});

function exists(path: string): boolean {
  try {
    statSync(join(root, path));
    return true;
  } catch {
    return false;
  }
}

/** Anchors as GitHub makes them: lower case, punctuation dropped, spaces to hyphens. */
function headingAnchors(markdown: string): string[] {
  return [...markdown.matchAll(/^#{1,6}\s+(.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}
