import { REQUIRED_FILES } from '../collections/locate-file.ts';
import { createFinding, type Finding } from '../domain/words/finding.ts';

/** Areas and dossiers without their own file, files every site needs, and numbers used twice. */
export function findMissingFiles(paths: readonly string[]): Finding[] {
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
