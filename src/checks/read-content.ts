import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Body, CourseContent } from '../domain/course/course-content.ts';
import { createFinding, type Finding } from '../domain/course/finding.ts';
import { assembleContent, type ContentFile } from './assemble-content.ts';
import { checkSchema } from './check-schema.ts';
import {
  CONTENT_LOCATIONS,
  DEFAULT_LOCAL,
  explainMisplacement,
  type FileKind,
  LOCAL_FOLDER,
  type Located,
  locateFile,
  REQUIRED_FILES,
} from './content-layout.ts';
import { readProse } from './read-prose.ts';
import { visitValues } from './visit-values.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** Everything in `content/`, what is wrong with single files, and the positions to point at. */
export interface ReadContent {
  content: CourseContent;
  findings: Finding[];
  /** Per file, for findings that only know a path. */
  sources: ReadonlyMap<string, YamlSource>;
}

/** A file: where it is, what it is called in `content/`, and how it is told about. */
interface FoundFile {
  onDisk: string;
  /** Path under `content/`; local additions count as in `content/local/` wherever they are. */
  path: string;
  file: string;
}

/** Reads `content/` under the project root, and local additions from the folder `local` under it. */
export async function readContent(root: string, local = DEFAULT_LOCAL): Promise<ReadContent> {
  // Most sites have no local additions; a folder that somebody has named is there.
  for (const folder of local === DEFAULT_LOCAL ? ['content'] : ['content', local]) {
    if ((await stat(resolve(root, folder)).catch(() => undefined))?.isDirectory()) continue;
    const findings = [createFinding('I101', { file: folder }, { folder: `${folder}/` })];
    return { content: assembleContent([]), findings, sources: new Map() };
  }
  const found = await findFiles(root, local);
  const paths = found.map(({ path }) => path);
  const read = await Promise.all(found.map(readContentFile));
  const files = read.filter((file) => 'source' in file);
  const findings = [...read.flatMap((file) => file.findings), ...findMissingFiles(paths)];
  const content = assembleContent(files);
  const sources = new Map(files.flatMap(({ file, source }) => (source ? [[file, source] as const] : [])));
  return { content, findings, sources };
}

async function findFiles(root: string, local: string): Promise<FoundFile[]> {
  const inFolder = async (folder: string, prefix: string): Promise<FoundFile[]> => {
    const base = resolve(root, folder);
    return (await listFiles(base)).map((path) => ({
      onDisk: join(base, path),
      path: `${prefix}${path}`,
      file: `${folder}/${path}`,
    }));
  };
  const own = await inFolder('content', '');
  if (local === DEFAULT_LOCAL) return own;
  return [
    ...own.filter(({ path }) => !path.startsWith(LOCAL_FOLDER)),
    ...(await inFolder(local, LOCAL_FOLDER)),
  ];
}

/** Paths under the folder, sorted, with `/` between parts. The guide and hidden files are not content. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/')
        .normalize('NFC'),
    )
    .filter((path) => path !== 'README.md' && !path.split('/').some((part) => part.startsWith('.')))
    .sort();
}

async function readContentFile({
  onDisk,
  path,
  file,
}: FoundFile): Promise<ContentFile | { findings: Finding[] }> {
  const located = locateFile(path);
  if (located === undefined) return { findings: [explainUnknownFile(file, path)] };
  const empty = { ...located, file, source: undefined, value: undefined, body: undefined };
  if (located.location.format === 'picture')
    return { ...empty, bytes: (await stat(onDisk)).size, findings: [] };

  const text = decode(await readFile(onDisk));
  if (text === undefined) return { ...empty, findings: [createFinding('I102', { file, line: 1 }, {})] };
  if (text.trim() === '') return { ...empty, findings: [createFinding('I103', { file, line: 1 }, {})] };

  const parts = located.location.format === 'yaml' ? { yaml: text, body: undefined } : splitFrontMatter(text);
  if (parts === 'missing') return { ...empty, findings: [createFinding('I104', { file, line: 1 }, {})] };
  if (parts === 'unclosed') return { ...empty, findings: [createFinding('I105', { file, line: 1 }, {})] };

  const { source, findings } = readYaml(parts.yaml, file, parts.body === undefined ? 1 : 2);
  let value: unknown;
  const { schema, kind } = located.location;
  if (source && schema) {
    const issues = checkSchema(schema, source, file);
    findings.push(...issues, ...checkRepetition(source, file), ...checkFileName(located, source, file));
    if (issues.length === 0) value = schema.parse(source.value);
  } else {
    value = source?.value;
  }
  let body: Body | undefined;
  if (parts.body !== undefined) {
    const prose = readProse(parts.body, { file, kind, firstLine: parts.bodyLine });
    findings.push(...prose.findings);
    if (prose.prose && isBodyKind(kind)) body = { file, kind, prose: prose.prose };
  }
  return { ...located, file, source, value, body, findings };
}

const BODY_KINDS = ['lesson', 'sign', 'guide', 'page', 'session', 'local-guide'] as const;

function isBodyKind(kind: FileKind): kind is Body['kind'] {
  return BODY_KINDS.includes(kind as Body['kind']);
}

/** The text with bare line feeds, or undefined when it is not UTF-8. A byte order mark is dropped. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}

function splitFrontMatter(
  text: string,
): { yaml: string; body: string; bodyLine: number } | 'missing' | 'unclosed' {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') return 'missing';
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end === -1) return 'unclosed';
  return {
    yaml: lines.slice(1, end).join('\n'),
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

function explainUnknownFile(file: string, path: string): Finding {
  const { reason, suggestion } = explainMisplacement(path);
  const full = suggestion === undefined ? undefined : `content/${suggestion}`;
  if (full !== undefined && reason === 'extension') {
    return createFinding(
      'I111',
      { file },
      { extension: /\.[^./]*$/u.exec(path)?.[0] ?? '', suggestion: full },
    );
  }
  if (full !== undefined && reason === 'name') return createFinding('I112', { file }, { suggestion: full });
  const places = CONTENT_LOCATIONS.map(({ example }) => `content/${example}`);
  return createFinding('I110', { file }, { suggestion: full, places });
}

function checkFileName({ location, slug }: Located, source: YamlSource, file: string): Finding[] {
  const id = (source.value as { id?: unknown } | null)?.id;
  if (!location.isNamedById || typeof id !== 'string' || id === slug) return [];
  const place = { file, path: ['id'], line: source.findLine(['id']) };
  const expectedFileName = `${id}.${location.format}`;
  return [createFinding('I113', place, { id, fileName: file.split('/').at(-1) ?? '', expectedFileName })];
}

/** Texts and ids that stand twice in the same list. */
function checkRepetition(source: YamlSource, file: string): Finding[] {
  const findings: Finding[] = [];
  visitValues(source.value, [], (value, path) => {
    // The cells of a row are no list: two may well say the same.
    if (!Array.isArray(value) || path.at(-1) === 'cells') return;
    for (const [index, text] of value.entries()) {
      if (typeof text !== 'string' || value.indexOf(text) === index) continue;
      const at = [...path, index];
      const field = String(path.findLast((step) => typeof step === 'string') ?? '');
      findings.push(
        createFinding('I216', { file, path: at, line: source.findLine(at) }, { field, value: text }),
      );
    }
  });
  return findings;
}

/** Areas and dossiers without their own file, files every site needs, and numbers used twice. */
function findMissingFiles(paths: readonly string[]): Finding[] {
  const findings: Finding[] = [];
  const missing = (file: string) => findings.push(createFinding('I114', { file }, { missing: file }));
  for (const path of REQUIRED_FILES) if (!paths.includes(path)) missing(`content/${path}`);

  const areaFolders = new Set(paths.flatMap((path) => /^areas\/[^/]+(?=\/)/u.exec(path)?.[0] ?? []));
  for (const folder of areaFolders) {
    if (/^areas\/\d\d-/u.test(folder) && !paths.includes(`${folder}/area.yaml`))
      missing(`content/${folder}/area.yaml`);
  }
  const dossierFolders = new Set(
    paths.flatMap((path) => /^areas\/[^/]+\/dossiers\/[^/]+(?=\/)/u.exec(path)?.[0] ?? []),
  );
  for (const folder of dossierFolders) {
    if (!paths.includes(`${folder}/dossier.yaml`)) missing(`content/${folder}/dossier.yaml`);
  }
  const numbered = [
    ...areaFolders,
    ...paths.filter((path) => /\/lessons\/|^guides\/|\/dossiers\/[^/]+\/\d\d-/u.test(path)),
  ];
  const first = new Map<string, string>();
  for (const path of numbered) {
    const key = /^(?:.*\/)?\d\d(?=-[^/]*$)/u.exec(path)?.[0];
    if (key === undefined) continue;
    const other = first.get(key);
    if (other === undefined) first.set(key, path);
    else {
      const number = key.slice(-2);
      findings.push(
        createFinding('I115', { file: `content/${path}` }, { number, other: `content/${other}` }),
      );
    }
  }
  return findings;
}
