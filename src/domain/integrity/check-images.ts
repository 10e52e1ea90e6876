import { nearestWord } from '../language/nearest-word.ts';
import { createFinding, type Finding, type FindingParams } from '../words/finding.ts';
import type { CourseContent } from './course-content.ts';

/** A picture in a text lies beside it. */
export function checkImages({ bodies, found }: CourseContent): Finding[] {
  return bodies.flatMap(({ file, body }) =>
    body.images.flatMap(({ address, line }) => {
      const place = { file, line };
      const what = findProblem(address);
      if (what !== undefined) return [createFinding('I621', place, { address: shorten(address), what })];
      const folder = file.slice(0, file.lastIndexOf('/') + 1);
      const beside = found.flatMap((other) =>
        other.file.startsWith(folder) ? other.file.slice(folder.length) : [],
      );
      const name = decode(address.replace(/^\.\//u, ''));
      if (beside.includes(name)) return [];
      const pictures = beside.filter((other) => /\.(?:jpe?g|png|svg|webp|avif)$/u.test(other));
      const nearest = pictures.find((other) => other.toLowerCase() === name.toLowerCase());
      return [createFinding('I622', place, { address, nearest: nearest ?? nearestWord(name, pictures) })];
    }),
  );
}

function findProblem(address: string): FindingParams['I621']['what'] | undefined {
  if (/^(?:https?:)?\/\//iu.test(address)) return 'elsewhere';
  if (/^data:/iu.test(address)) return 'inline';
  if (/^(?:file:|[a-z]:|\\)/iu.test(address)) return 'computer';
  return address.startsWith('/') ? 'root' : undefined;
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

const shorten = (address: string) => (address.length > 60 ? `${address.slice(0, 59)}…` : address);
