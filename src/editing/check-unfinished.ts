import { type Report, reportOn } from '../checks/check-content.ts';
import type { CheckedFile } from '../checks/gather-content.ts';
import { joinContent, type ReadContent } from '../checks/read-content.ts';
import { collectionOf } from '../collections/collections.ts';
import type { Finding, Path } from '../domain/words/finding.ts';
import { fillStandIns } from './fill-stand-ins.ts';
import type { Forms } from './list-content.ts';

interface Unchecked {
  paths: readonly string[];
  checked: readonly (CheckedFile | Finding)[];
  /** The same, put together. */
  read: ReadContent;
  forms: Forms;
}

/** Rules that count over many questions, of which those that are not filled in are none. */
const COUNTS: readonly string[] = ['I409', 'I410', 'I411', 'I422', 'I423'];

/**
 * What the check says, where a field that is not filled in hides nothing else: the rules between fields see something in its
 * place, and what they say of that is left out. So whoever writes is told everything at once.
 */
export function checkUnfinished({ paths, checked, read, forms }: Unchecked, today: string): Report {
  const standIns = new Map<string, readonly Path[]>();
  const filled = checked.map((file) => {
    if (!('located' in file) || file.source === undefined || file.value !== undefined) return file;
    const { collection } = file.located;
    if (collection === undefined) return file;
    const { schema } = collectionOf(collection);
    const made = fillStandIns(schema, forms[collection], file.source.value);
    if (made === undefined) return file;
    standIns.set(file.file, made.standIns);
    return { ...file, source: { ...file.source, value: made.data }, value: schema.parse(made.data) };
  });
  if (standIns.size === 0) return reportOn(read, today);
  /** What files themselves say of fields that are not filled in. */
  const own = new Set(read.findings.map(({ path }) => path));
  const joined = joinContent(paths, filled);
  const report = reportOn({ ...joined, findings: read.findings, sources: read.sources }, today);
  return {
    ...report,
    findings: report.findings.filter((finding) => {
      const places = standIns.get(finding.file);
      if (places === undefined || own.has(finding.path)) return true;
      return !COUNTS.includes(finding.code) && !places.some((place) => isUnder(finding.path, place));
    }),
  };
}

const isUnder = (path: Path, top: Path) => top.every((step, index) => path[index] === step);
