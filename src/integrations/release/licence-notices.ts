import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Third-party code that is copied into a file of this project; its notice is the comment at the top of the file. */
const NOTICES_IN_SOURCE = [{ name: 'Snowball', file: 'src/domain/search/stem-swedish.ts' }];

/**
 * The licences of everything that a build carries and that others have made, as one text: each package with its version
 * and its whole licence, as MIT, BSD and OFL require of a distributor.
 *
 * `root` is the folder of the project. Throws where a package has no licence file: it must then not be carried.
 */
export function writeLicenceNotices(root: string, bundled: ReadonlySet<string>): string {
  const packages = [...bundled].sort().map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)(?:\.|$)/iu.test(entry));
    if (!file) throw new Error(`${name} ${version} has no licence file and can't be passed on`);
    return section(`${name} ${version} (${license})`, readFileSync(join(folder, file), 'utf8'));
  });
  const notices = NOTICES_IN_SOURCE.map(({ name, file }) => section(name, topComment(join(root, file))));
  return [...packages, ...notices].join('\n');
}

const section = (title: string, text: string) =>
  `${title}\n${'='.repeat(title.length)}\n\n${text.trim()}\n\n`;

function topComment(file: string): string {
  const comment = /^\/\*\n([\s\S]*?)\*\//u.exec(readFileSync(file, 'utf8'))?.[1];
  if (!comment) throw new Error(`${file} has lost its notice`);
  return comment.replace(/^ \* ?/gmu, '');
}
