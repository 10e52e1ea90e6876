import { nearestWord } from '../language/nearest-word.ts';
import type { CourseContent } from './course-content.ts';
import { createFinding, type Finding } from './finding.ts';

/** Links in running text that stay on the site lead somewhere. */
export function checkLinks({ bodies, addresses }: CourseContent): Finding[] {
  return bodies.flatMap(({ file, prose }) =>
    prose.links.flatMap(({ address, line }) => {
      if (/^(?:https?:|mailto:|tel:|#)/u.test(address)) return [];
      const path = address.replace(/[?#].*$/u, '');
      const withSlashes = `/${path.replaceAll(/^(?:\.{0,2}\/)+|\/+$/gu, '')}/`.replace(/^\/\/$/u, '/');
      const nearest = addresses.has(withSlashes) ? withSlashes : nearestWord(withSlashes, addresses);
      if (!path.startsWith('/') || path.startsWith('//')) {
        return [createFinding('I305', { file, line }, { address, corrected: nearest })];
      }
      return addresses.has(path) ? [] : [createFinding('I304', { file, line }, { address, nearest })];
    }),
  );
}
