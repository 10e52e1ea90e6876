import type { ContentFile } from '../course/content-file.ts';
import { createFinding, type Finding } from '../words/finding.ts';

/** What is said of two files with the same address: signs, scenarios, dossiers and places are each told in their own words. */
type SameAddressCode = 'I303' | 'I814' | 'I915' | 'I937';

/** Files of one collection share one folder of addresses, whatever area they belong to. */
export function checkAddresses(
  files: readonly Pick<ContentFile<unknown>, 'file' | 'slug' | 'address'>[],
  code: SameAddressCode,
): Finding[] {
  const first = new Map<string, string>();
  return files.flatMap(({ file, slug, address }) => {
    const firstFile = first.get(address);
    if (firstFile !== undefined) return [createFinding(code, { file }, { slug, firstFile })];
    first.set(address, file);
    return [];
  });
}
