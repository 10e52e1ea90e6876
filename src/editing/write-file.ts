import { type FileParts, splitFile } from '../reading/split-file.ts';
import { editYaml } from './edit-yaml.ts';
import { type Body, joinBody } from './page/body.ts';

/** Marks that Windows programs write before the text and at the end of its lines. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The text of a file with other data and another body: what is not changed stays byte for byte, also the marks that Windows
 * writes. Throws where the file cannot be taken apart.
 */
export function writeFile(
  bytes: Uint8Array,
  format: 'yaml' | 'mdx',
  data: unknown,
  body: Body | undefined,
): string {
  const parts = splitFile(bytes, format);
  if (typeof parts === 'string') throw new Error(parts);
  const yaml = editYaml(parts.yaml, data);
  const bodyText = body === undefined ? parts.body : endLine(joinBody(body));
  const original = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (yaml === parts.yaml && bodyText === parts.body) return original;
  const text = joinParts({ ...parts, yaml, body: bodyText });
  const withEnds = original.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
  return original.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK + withEnds : withEnds;
}

/** The text of a file from its YAML and its body; a body makes the YAML its front matter. */
export const joinParts = ({ yaml, body }: Pick<FileParts, 'yaml' | 'body'>): string =>
  body === undefined ? yaml : `---\n${yaml.replace(/\n$/u, '')}\n---\n${body}`;

const endLine = (text: string) => (text === '' || text.endsWith('\n') ? text : `${text}\n`);
