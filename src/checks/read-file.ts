import { gzipSync } from 'node:zlib';
import { collectionOf } from '../collections/collections.ts';
import {
  CONTENT_EXAMPLES,
  explainMisplacement,
  isToBeRead,
  type Located,
  locateFile,
} from '../collections/locate-file.ts';
import { visitValues } from '../collections/visit-values.ts';
import type { FoundFile } from '../domain/integrity/course-content.ts';
import { findMergeMarker, findTextFaults } from '../domain/language/text-faults.ts';
import { createFinding, type Finding, type FindingParams } from '../domain/words/finding.ts';
import { readBody } from '../reading/read-body.ts';
import { type SplitProblem, splitFile, toPlainText } from '../reading/split-file.ts';
import { readYaml, type YamlSource } from '../reading/yaml-source.ts';
import { applySchema } from './check-schema.ts';
import type { CheckedFile } from './gather-content.ts';

/** A file as it is given to be checked: read from a disk, or made by a test. */
export interface GivenFile {
  /** Path under `content/`; local additions count as in `content/local/` wherever they are. */
  path: string;
  /** Path under the root of the project, as it is told about. */
  file: string;
  /** What is in it; absent for what is only known to be there. */
  bytes?: Uint8Array;
  /** Size of what is not read. */
  size?: number;
}

const SPLIT_PROBLEMS = {
  'not-utf-8': 'I102',
  empty: 'I103',
  'no-front-matter': 'I104',
  'unclosed-front-matter': 'I105',
} as const satisfies Record<SplitProblem, string>;

/** Takes one file apart and says what is wrong with it in itself. A file in no known place gives only a finding. */
export function readFile({ path, file, bytes, size = 0 }: GivenFile): CheckedFile | Finding {
  const located = locateFile(path);
  if (located === undefined) return explainUnknownFile(file, path);
  const empty = { located, path, file, source: undefined, value: undefined, body: undefined, bytes: size };
  if (located.collection === undefined || bytes === undefined) {
    const picture = bytes && isToBeRead(located) ? toPicture(bytes) : {};
    return { ...empty, bytes: bytes?.length ?? size, ...picture, findings: [] };
  }

  const { collection } = located;
  const { schema } = collectionOf(collection);
  const parts = splitFile(bytes, path.endsWith('.mdx') ? 'mdx' : 'yaml');
  if (typeof parts === 'string')
    return { ...empty, findings: [createFinding(SPLIT_PROBLEMS[parts], { file, line: 1 }, {})] };

  const text = toPlainText(new TextDecoder().decode(bytes));
  const marker = findMergeMarker(text);
  // Two versions at once can't be read, and what is said of them would be about neither.
  if (marker !== undefined)
    return { ...empty, findings: [createFinding('I117', { file, line: marker }, {})] };
  const faults = checkText(text, file, parts.body === undefined ? Number.POSITIVE_INFINITY : parts.bodyLine);
  if (faults.some(isControl)) return { ...empty, findings: faults };

  const { source, findings: yamlFindings } = readYaml(parts.yaml, file, parts.yamlLine);
  const { value, findings: issues } = source
    ? applySchema(schema, source, file)
    : { value: undefined, findings: [] };
  const { body, findings: bodyFindings } =
    parts.body === undefined
      ? { body: undefined, findings: [] }
      : readBody(parts.body, { file, collection, firstLine: parts.bodyLine });
  return {
    ...empty,
    source,
    value,
    body,
    findings: [
      ...faults,
      ...yamlFindings,
      ...issues,
      ...(source ? [...checkRepetition(source, file), ...checkFileName(located, source, path, file)] : []),
      ...bodyFindings,
    ],
  };
}

/** Characters that are wrong, or no text yet. Comments are for editors, and only YAML has them. */
function checkText(text: string, file: string, bodyLine: number): Finding[] {
  const isComment = (line: string, number: number) => number < bodyLine && /^\s*#/u.test(line);
  return findTextFaults(text, isComment).map(({ code, params, line }) =>
    createFinding(code, { file, line }, params as FindingParams[typeof code]),
  );
}

/** YAML refuses them, in words that are about something else. */
const isControl = ({ code, params }: Finding) =>
  code === 'I120' && (params as FindingParams['I120']).what === 'control';

/** What a picture is, by its first bytes, and what is in it when it is drawn in text. */
function toPicture(bytes: Uint8Array): Pick<FoundFile, 'drawing' | 'format'> {
  const binary = photoFormat(bytes);
  if (binary) return { format: binary };
  const text = new TextDecoder().decode(bytes);
  if (!/<svg[\s>]/iu.test(text)) return { format: 'unknown' };
  return { format: 'svg', drawing: { text, gzipped: gzipSync(bytes, { level: 9 }).length } };
}

/** What kind of photograph it is, by its first bytes: its name may say anything. */
export function photoFormat(bytes: Uint8Array): (typeof BINARY_PICTURES)[number][0] | undefined {
  const start = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  return BINARY_PICTURES.find(([, pattern]) => pattern.test(start))?.[0];
}

const BINARY_PICTURES = [
  ['png', /^\x89PNG/],
  ['jpeg', /^\xff\xd8\xff/],
  ['gif', /^GIF8/],
  ['webp', /^RIFF....WEBP/s],
] as const;

const OFFICE_FILES = [
  ['word', /\.(?:docx?|docm|dotx?|odt|rtf|pages)$/iu],
  ['sheet', /\.(?:xlsx?|xlsm|ods|csv|numbers)$/iu],
  ['slides', /\.(?:pptx?|odp|key)$/iu],
  ['pdf', /\.pdf$/iu],
] as const;

function explainUnknownFile(file: string, path: string): Finding {
  const office = OFFICE_FILES.find(([, pattern]) => pattern.test(path));
  if (office) {
    const [what, pattern] = office;
    const text = path.replace(pattern, '.mdx');
    const meant = locateFile(text) ? text : explainMisplacement(text).suggestion;
    return createFinding('I116', { file }, { what, suggestion: meant && `content/${meant}` });
  }
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
  return createFinding('I110', { file }, { suggestion: full, places: CONTENT_EXAMPLES });
}

function checkFileName(
  { collection, place: { slug } }: Located,
  source: YamlSource,
  path: string,
  file: string,
): Finding[] {
  const id = (source.value as { id?: unknown } | null)?.id;
  const isNamed = collection !== undefined && collectionOf(collection).namedAfter !== undefined;
  if (!isNamed || typeof id !== 'string' || id === slug) return [];
  const place = { file, path: ['id'], line: source.findLine(['id']) };
  const extension = path.slice(path.lastIndexOf('.'));
  return [
    createFinding('I113', place, {
      id,
      fileName: file.split('/').at(-1) ?? '',
      expectedFileName: `${id}${extension}`,
    }),
  ];
}

/** Texts and ids that stand twice in the same list. */
function checkRepetition(source: YamlSource, file: string): Finding[] {
  const findings: Finding[] = [];
  visitValues(source.value, [], (value, path) => {
    // The cells of a row are no list: two may well say the same.
    if (!Array.isArray(value) || path.at(-1) === 'cells') return;
    for (const [index, text] of value.entries()) {
      // Two empty texts are told about one by one.
      if (typeof text !== 'string' || text.trim() === '' || value.indexOf(text) === index) continue;
      const at = [...path, index];
      const field = String(path.findLast((step) => typeof step === 'string') ?? '');
      findings.push(
        createFinding('I216', { file, path: at, line: source.findLine(at) }, { field, value: text }),
      );
    }
  });
  return findings;
}
