import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What to do instead, told to whoever breaks the rule of a layer. What a layer may import stands in the document alone. */
const INSTEAD: Record<string, string> = {
  domain: 'Pass what is needed in as an argument, or move the code that needs it to adapters/ or checks/.',
  hosting: 'What hosts must do is pure data and text; whoever builds or serves passes the rest.',
  schemas: 'Schemas must run in plain Node: move the rest to checks/ or queries/.',
  collections:
    'What is said of a collection is data and pure functions: reading belongs in reading/, checks/ or queries/.',
  reading:
    'Reading takes text apart, for the build and the check alike: files and Astro belong to those who call.',
  checks: 'Checks run in plain Node, before and outside Astro.',
  queries: 'Move markup to components/ and rules to domain/.',
  adapters: 'Adapters know the browser and the domain only.',
  enhancements: 'An enhancement is plain script; something with state and markup is an island.',
  islands: 'Let the page read content and pass it as props.',
  components:
    'Let the page read content and pass it as props. Only components/author may query, since MDX passes an id.',
  'components/author': 'An author component reads by id and shows; rules belong in domain/.',
  layouts: 'Let the page read content and pass it as props.',
  pages: 'A page is a query, a layout and components; move rules to domain/.',
  integrations: 'Integrations run at build time and know nothing of pages or components.',
  editing: 'The editing page’s program reads and writes files; what is shown belongs in editing/page/.',
  'editing/page': 'The editing page asks its program, and knows no files and no schemas.',
  tools: 'Tools run in plain Node and know nothing of pages or components.',
  e2e: 'The built site is tested as a visitor meets it: from outside. Start a program of src/ rather than importing it.',
  benchmarks: 'A benchmark measures what needs no build, or opens the built site as the tests in e2e/ do.',
};

interface Layer {
  /** Layers and files that it may import values from; itself is understood. */
  layers: string[];
  /** Packages it may import; `node:` stands for Node's own modules. */
  packages: string[];
}

const ARCHITECTURE = readFileSync(join(root, 'docs/architecture.md'), 'utf8');

/** The table "What may import what" of a document: what stands in backticks in its second column may be imported. */
function readLayers(document: string): Record<string, Layer> {
  const [, table = ''] = /^## What may import what\n[^|]*((?:\|.*\n)+)/m.exec(document) ?? [];
  const rows = [...table.matchAll(/^\| `([^`]+)\/` \|([^|]*)\|/gm)];
  return Object.fromEntries(
    rows.map(([, folder = '', permitted = '']) => {
      const names = [...permitted.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
      const isPath = (name: string) => /(?:\/|\.ts|\.mjs)$/.test(name);
      return [
        folder.replace(/^src\//, ''),
        {
          layers: names.filter(isPath).map((name) => name.replace(/\/$/, '')),
          packages: names.filter((name) => !isPath(name)),
        },
      ];
    }),
  );
}

const LAYERS = readLayers(ARCHITECTURE);

/** A path from the root, with slashes on every system. */
const fromRoot = (file: string) => relative(root, file).replaceAll('\\', '/');

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

const isTest = (file: string) => /\.(test|bench)\.tsx?$|[\\/]samples\.ts$|[\\/]fixtures[\\/]/.test(file);
const isCode = (file: string) => /\.(ts|tsx|astro|m?js)$/.test(file);

interface CodeFile {
  path: string;
  text: string;
}

const readCode = (file: string): CodeFile => ({ path: fromRoot(file), text: readFileSync(file, 'utf8') });

const sourceFiles = filesIn(join(root, 'src'))
  .filter((file) => isCode(file) && !isTest(file))
  .map(readCode);

/** What lies outside `src/` and has a rule; there tests are the code. */
const outsideFiles = ['e2e', 'benchmarks']
  .flatMap((folder) => filesIn(join(root, folder)))
  .filter(isCode)
  .map(readCode);

/** A folder for each kind of question: in it the name of a file says which layer it belongs to. */
const KINDS_FOLDER = 'src/question-kinds/';
const KIND_FILES: Record<string, RegExp> = {
  domain: /^(kinds|is-question|[^/]+\/(?!schema\b)[a-z-]+)\.ts$/,
  schemas: /^(schemas|[^/]+\/schema)\.ts$/,
  islands: /^(forms|keys|styles)\.ts$|^[^/]+\/(form\.tsx|key\.tsx|styles\.css)$/,
  styles: /^all-styles\.ts$/,
};

function layerOf(path: string): string {
  if (!path.startsWith('src/')) return path.split('/')[0] ?? '';
  if (path.startsWith('src/components/author/')) return 'components/author';
  if (path.startsWith('src/editing/page/')) return 'editing/page';
  if (path.startsWith(KINDS_FOLDER)) {
    const file = path.slice(KINDS_FOLDER.length);
    return Object.keys(KIND_FILES).find((layer) => KIND_FILES[layer]?.test(file)) ?? '';
  }
  return path.split('/')[1] ?? '';
}

interface Import {
  /** As it is written, without a query such as `?url`. */
  target: string;
  typeOnly: boolean;
}

/** The scripts of a file: the file itself, or what an Astro component has between its lines and in its `<script>` elements. */
function scriptsOf({ path, text }: CodeFile): string[] {
  if (!path.endsWith('.astro')) return [text];
  const parts = text.matchAll(/^---\n([\s\S]*?)\n---|<script\b[^>]*>([\s\S]*?)<\/script>/g);
  return [...parts].map(([, frontMatter, script]) => frontMatter ?? script ?? '');
}

const importsByFile = new Map<CodeFile, Import[]>();

/** What a file imports; a file is parsed once. */
function importsOf(file: CodeFile): Import[] {
  const imports = importsByFile.get(file) ?? parseImports(file);
  importsByFile.set(file, imports);
  return imports;
}

/** Imports in every form: at the top, by `import()`, as a type by `import('…')`, and by `import.meta.glob`. */
function parseImports(file: CodeFile): Import[] {
  return scriptsOf(file).flatMap((script) => {
    const found: Import[] = [];
    const add = (target: ts.Node | undefined, typeOnly: boolean) => {
      if (target && ts.isArrayLiteralExpression(target))
        for (const one of target.elements) add(one, typeOnly);
      if (target && ts.isStringLiteralLike(target))
        found.push({ target: target.text.replace(/^!|\?.*$/g, ''), typeOnly });
    };
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node))
        add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
      else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
      else if (ts.isImportTypeNode(node))
        add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
      else if (ts.isCallExpression(node)) {
        const { expression } = node;
        const isGlob =
          ts.isPropertyAccessExpression(expression) &&
          ts.isMetaProperty(expression.expression) &&
          expression.name.text === 'glob';
        if (isGlob || expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
      }
      ts.forEachChild(node, visit);
    };
    visit(parse(file.path, script));
    return found;
  });
}

/** The path from the root of a file of the project that an import leads to; undefined for a package. */
function pathOf(target: string, importer: string): string | undefined {
  if (target.startsWith('/')) return target.slice(1);
  return target.startsWith('.') ? fromRoot(resolve(root, dirname(importer), target)) : undefined;
}

/** The files of the project that a file imports, types too. */
const importedPaths = (file: CodeFile): string[] =>
  importsOf(file).flatMap(({ target }) => pathOf(target, file.path) ?? []);

interface DomainEdge {
  from: string;
  to: string;
  path: string;
}

const tellEdge = ({ path, to }: DomainEdge) =>
  `${path} imports domain/${to}/, which stands above it. Move what both need to the lower folder, or pass it in.`;

/** Which folder of the domain imports which. */
function domainEdges(): DomainEdge[] {
  const folderOf = (path: string) => /^src\/domain\/([a-z]+)\//.exec(path)?.[1] ?? '';
  return sourceFiles
    .filter(({ path }) => folderOf(path) !== '')
    .flatMap((file) =>
      importedPaths(file)
        .map((imported) => ({ from: folderOf(file.path), to: folderOf(imported), path: file.path }))
        .filter(({ from, to }) => to !== '' && to !== from),
    );
}

/**
 * Where a script that was to come is forgiven more than that it does not: the code that is run with it, `import(…).then(use).catch(…)`,
 * or whatever it throws itself without a word, `import(…).catch(() => …)`.
 */
function listSwallowed(file: CodeFile): string[] {
  const calls = (
    node: ts.Node,
    name: string,
  ): node is ts.CallExpression & { expression: ts.PropertyAccessExpression } =>
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === name;
  const isImport = (node: ts.Node): boolean =>
    (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) ||
    (calls(node, 'then') && isImport(node.expression.expression));
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    // What is awaited is looked at by whoever awaits it.
    if (
      ts.isAwaitExpression(node) &&
      calls(node.expression, 'catch') &&
      !calls(node.expression.expression.expression, 'then')
    )
      return;
    if (calls(node, 'catch') && isImport(node.expression.expression)) {
      const [handler] = node.arguments;
      const isSilent = handler && ts.isArrowFunction(handler) && handler.parameters.length === 0;
      if (calls(node.expression.expression, 'then') || isSilent)
        found.push(`${file.path} hides errors of the program. Write import(…).then(use, console.warn).`);
    }
    ts.forEachChild(node, visit);
  };
  for (const script of scriptsOf(file)) visit(parse(file.path, script));
  return found;
}

const parse = (path: string, script: string) =>
  ts.createSourceFile(
    path,
    script,
    { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone },
    false,
    path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

function violations(file: CodeFile): string[] {
  const layer = layerOf(file.path);
  const rule = LAYERS[layer];
  if (!rule) return [];
  return importsOf(file).flatMap(({ target, typeOnly }) => {
    const imported = pathOf(target, file.path);
    if (imported !== undefined) {
      const to = layerOf(imported);
      const allowed =
        to === layer ||
        rule.layers.includes(to) ||
        (typeOnly && to === 'schemas' && file.path.startsWith('src/'));
      return allowed ? [] : [`${file.path} imports ${imported}. ${INSTEAD[layer]}`];
    }
    const allowed = rule.packages.some(
      (name) =>
        target === name || (name.endsWith(':') ? target.startsWith(name) : target.startsWith(`${name}/`)),
    );
    return allowed || typeOnly ? [] : [`${file.path} imports ${target}. ${INSTEAD[layer]}`];
  });
}

describe('the layers', () => {
  // Here and not in a test: on a busy machine parsing everything takes longer than a test may.
  for (const file of [...sourceFiles, ...outsideFiles]) importsOf(file);

  it('have a row in docs/architecture.md for every folder of src, and a word on what to do instead', () => {
    const folders = readdirSync(join(root, 'src')).filter((name) =>
      statSync(join(root, 'src', name)).isDirectory(),
    );
    expect(folders.filter((name) => !['styles', 'question-kinds'].includes(name) && !LAYERS[name])).toEqual(
      [],
    );
    expect(Object.keys(INSTEAD).toSorted()).toEqual(Object.keys(LAYERS).toSorted());
  });

  it('have rows that name only folders and files that exist', () => {
    // What the build makes.
    const made = new Set(['.cache']);
    const missing = Object.entries(LAYERS).flatMap(([layer, { layers }]) =>
      layers
        .filter((name) => !made.has(name) && !exists(join('src', name)) && !exists(name))
        .map((name) => `${layer} may import ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('have a rule for every file of a kind of question', () => {
    const stray = sourceFiles
      .map(({ path }) => path)
      .filter((path) => path.startsWith(KINDS_FOLDER) && layerOf(path) === '')
      .map(
        (path) =>
          `${path} has no layer. Name it as the files of the other kinds, or give the name a layer here.`,
      );
    expect(stray).toEqual([]);
  });

  it('import only what they may', () => {
    expect([...sourceFiles, ...outsideFiles].flatMap(violations)).toEqual([]);
  });

  it.each([
    ['domain/course/broken.ts', "import { getCollection } from 'astro:content';"],
    ['adapters/broken.ts', "import { getUi } from '../queries/ui.ts';"],
    ['adapters/broken.ts', "export * from '../queries/ui.ts';"],
    ['adapters/broken.ts', "import type { Planner } from '../islands/planner/Planner.tsx';"],
    ['enhancements/broken.ts', "async function show() { await import('../islands/planner/Planner.tsx'); }"],
    ['enhancements/broken.ts', "let planner: import('../islands/planner/Planner.tsx').Words;"],
    ['enhancements/broken.ts', 'const all = import.meta.glob(`../islands/*/*.tsx`, { eager: true });'],
    ['adapters/broken.ts', "const all = import.meta.glob<string>(['./*.ts', '/content/*.svg']);"],
    ['components/Broken.astro', "---\nimport { getUi } from '../queries/ui.ts';\n---\n<p>It’s</p>"],
    ['components/Broken.astro', "<p>It’s</p>\n<script>\n  import('../adapters/read-json.ts');\n</script>"],
    ['../e2e/broken.ts', "import { url } from '../src/url.ts';"],
    ['../e2e/dist/broken.test.ts', "import type { Ui } from '../../src/schemas/ui.ts';"],
  ])('would be caught when broken: in %s, %s', (file, text) => {
    expect(violations({ path: join('src', file), text })).toHaveLength(1);
  });

  it('are not broken by what only looks like an import', () => {
    const text = "// import '../queries/ui.ts';\nconst told = `import('../queries/ui.ts')`;\n";
    expect(violations({ path: 'src/adapters/whole.ts', text })).toEqual([]);
  });

  it('let everything in the domain stand on its ground, and only checks/ on its roof', () => {
    const found = sourceFiles
      .filter(({ path }) => !/^src\/(?:checks|domain\/integrity)\//.test(path))
      .flatMap((file) =>
        importedPaths(file)
          .filter((imported) => imported.startsWith('src/domain/integrity/'))
          .map(
            (imported) =>
              `${file.path} imports ${imported}. Only the content check knows the rules between files.`,
          ),
      );
    const fromGround = domainEdges().filter(({ from }) => from === 'words');
    expect([...found, ...fromGround.map(tellEdge)]).toEqual([]);
  });

  it('have no two folders of the domain that import each other, however far round', () => {
    const edges = domainEdges();
    const reaches = (from: string, goal: string, seen = new Set<string>()): boolean =>
      edges.some((edge) => {
        if (edge.from !== from || seen.has(edge.to)) return false;
        return edge.to === goal || reaches(edge.to, goal, new Set([...seen, edge.to]));
      });
    expect(edges.filter(({ from, to }) => reaches(to, from)).map(tellEdge)).toEqual([]);
  });

  it('keep Swedish in content/ and src/schemas/', () => {
    const exempt = new Set([
      // The characters that the fonts must hold are listed by the character.
      'src/integrations/subset-fonts.ts',
    ]);
    const swedish = sourceFiles
      .filter(({ path }) => layerOf(path) !== 'schemas' && !exempt.has(path))
      .filter(({ text }) => /[åäöÅÄÖ]/.test(withoutComments(text)))
      .map(
        ({ path }) =>
          `${path} has Swedish text. Move it to content/ui.yaml, or to src/schemas/author-messages.ts if an author reads it.`,
      );
    expect(swedish).toEqual([]);
  });

  it('name the language of the site in one file', () => {
    const exempt = new Set([
      'src/domain/words/locale.ts',
      // A day as YYYY-MM-DD, which is how it is written in this locale: a format, whatever the language of the site.
      'src/domain/calendar/day.ts',
      // Pages for those who write the content, which is in Swedish.
      'src/checks/format-difficulty.ts',
      'src/editing/build-page.ts',
    ]);
    const found = sourceFiles
      .filter(({ path, text }) => !exempt.has(path) && /['"`]sv(-SE)?['"`]/.test(withoutComments(text)))
      .map(({ path }) => `${path}: use LOCALE of src/domain/words/locale.ts.`);
    expect(found).toEqual([]);
  });

  it('reach the browser’s storage by one port', () => {
    const allowed = [
      'src/adapters/browser-storage.ts',
      // The store of progress has rules between tabs of its own, and is given the storage.
      'src/adapters/site-progress.ts',
      // They run before the page is shown, where no module can: they only read, by keys that the page gives them, and
      // `src/enhancements/before-the-page.test.ts` holds them to what the stores write.
      'src/enhancements/choose-reading.js',
      'src/enhancements/last-plan/know-leader.js',
      'src/enhancements/next-step/know-reader.js',
    ];
    const found = sourceFiles
      .filter(({ path }) => !allowed.includes(path))
      .filter(({ text }) => /\b(localStorage|sessionStorage|indexedDB)\b/.test(withoutComments(text)))
      .map(
        ({ path }) =>
          `${path}: keep it by keptText() of src/adapters/browser-storage.ts, which never throws and tells the page what is not kept. A new name goes into src/domain/storage/kept-names.ts.`,
      );
    expect(found).toEqual([]);
  });

  it('keep the domain free of clock, randomness and the network', () => {
    const impure = /\b(Date\.now|new Date\(\)|Math\.random|fetch|crypto|console|globalThis)\b/;
    const found = sourceFiles
      .filter(({ path }) => layerOf(path) === 'domain')
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

describe('a script that is fetched when it is needed', () => {
  it('may fail to come, and hides no error of the program', () => {
    const isLazy = ({ text }: CodeFile) => text.includes('import(') && text.includes('.catch(');
    expect(sourceFiles.filter(isLazy).flatMap(listSwallowed)).toEqual([]);
  });

  it.each(["import('./a.ts').then(run).catch(() => 0);", "import('./a.ts').catch(() => undefined);"])(
    'would be caught when it does: %s',
    (text) => {
      expect(listSwallowed({ path: 'src/enhancements/broken.ts', text })).toHaveLength(1);
    },
  );

  it.each([
    "import('./a.ts').then(run, console.warn);",
    "import('./a.ts').catch(console.warn);",
    "const a = await import('./a.ts').catch(() => undefined);",
  ])('is not taken to: %s', (text) => {
    expect(listSwallowed({ path: 'src/enhancements/whole.ts', text })).toEqual([]);
  });
});

describe('what is pressed', () => {
  // The pages of the site: the page for editing is a tool on the editor's own computer.
  const markup = sourceFiles.filter(
    ({ path }) => /\.(tsx|astro)$/.test(path) && !path.startsWith('src/editing/'),
  );
  const tagsIn = (text: string) => text.match(/<[a-z][^<]*?(?<![=-])>/g) ?? [];

  it('keeps the focus: no button is disabled', () => {
    const found = markup
      .filter(({ text }) => tagsIn(text).some((tag) => /^<button\b[\s\S]*\sdisabled\b/.test(tag)))
      .map(
        ({ path }) => `${path} disables a button. Use whenPossible: a disabled button throws away the focus.`,
      );
    expect(found).toEqual([]);
  });

  it('is answered once: nothing that gets the focus is a live region as well', () => {
    const found = markup
      .filter(({ text }) =>
        tagsIn(text).some(
          (tag) => /\s(role="(status|alert)"|aria-live)/.test(tag) && /\stab[iI]ndex/.test(tag),
        ),
      )
      .map(
        ({ path }) => `${path} has a live region that gets the focus. It would be said twice; choose one.`,
      );
    expect(found).toEqual([]);
  });
});

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
          : !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)*\.(?:ts|tsx|m?js)|[A-Z][A-Za-z0-9]*\.tsx)$/.test(name);
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
    ...filesIn(join(root, 'docs')).map((file) => fromRoot(file)),
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

  it('draw every folder of src, and none that is gone', () => {
    const drawn = drawnFolders(readFileSync(join(root, 'docs/architecture.md'), 'utf8'));
    expect(drawn.toSorted()).toEqual(foldersOfSource().toSorted());
  });

  it('give every decision a line in the index, also numbers that were never used', () => {
    const index = readFileSync(join(root, 'docs/adr/README.md'), 'utf8');
    const pages = readdirSync(join(root, 'docs/adr')).filter((name) => /^\d{4}-/.test(name));
    const missing = pages.filter((page) => {
      const title = /^# (\d+)\. (.+)$/m.exec(readFileSync(join(root, 'docs/adr', page), 'utf8'));
      return !index.includes(`| ${title?.[1]} | [${title?.[2]}](${page}) |`);
    });
    expect(missing).toEqual([]);
    const numbers = [...index.matchAll(/^\| (\d+) \| \S/gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  });

  it('tell commands that run on every system', () => {
    const texts = [...documents, 'package.json', 'content/README.md'].map((file) => ({
      file,
      text: readFileSync(join(root, file), 'utf8'),
    }));
    const found = texts.flatMap(({ file, text }) =>
      [...text.matchAll(/\b[A-Z][A-Z_]+=\S+ +(?:[A-Z][A-Z_]+=\S+ +)*(?:npm|npx|node|astro)\b.*/g)].map(
        ([command]) => `${file}: ${command}`,
      ),
    );
    expect(found).toEqual([]);
  });
});

/** Folders of `src`, as paths from it. Folders of routes are addresses, and those of fixtures belong to their tests. */
function foldersOfSource(inside = ''): string[] {
  return readdirSync(join(root, 'src', inside))
    .map((name) => join(inside, name))
    .filter((path) => statSync(join(root, 'src', path)).isDirectory())
    .filter((path) => !path.startsWith('pages/') && !path.endsWith('fixtures'))
    .flatMap((path) => [path, ...foldersOfSource(path)]);
}

/** The folders that the tree of a document draws below `src/`, two spaces to a level, as paths from it. */
function drawnFolders(document: string): string[] {
  const [, tree = ''] = /^src\/\n((?: .*\n)+)/m.exec(document) ?? [];
  const parents: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const [, indent = '', names = ''] = /^( +)((?:[\w-]+\/ *)+)/.exec(line) ?? [];
    const depth = indent.length / 2 - 1;
    const folders = names.split('/').map((name) => name.trim());
    return folders.filter(Boolean).map((name) => {
      parents[depth] = name;
      return parents.slice(0, depth + 1).join('/');
    });
  });
}

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
