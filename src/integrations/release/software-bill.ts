import { Contrib, Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import parseExpression from 'spdx-expression-parse';

/** The part of `package-lock.json` (version 3) that the bill needs: packages by folder; the project itself is under `''`. */
export interface Lockfile {
  packages: Record<string, LockedPackage>;
}

interface LockedPackage {
  name?: string;
  version?: string;
  license?: string;
  /** Subresource Integrity: `sha512-` and base64. */
  integrity?: string;
}

/**
 * The software bill of materials of a build, as CycloneDX 1.6 in JSON (ECMA-424). Packages whose code or fonts reach the
 * browser are `required`. Every other package of the lockfile is only used to build or test and is `excluded`, which the
 * standard defines as present but not needed when the product runs.
 *
 * The same lockfile gives the same bytes: there is no serial number and no time. Throws when a bundled package is not in
 * the lockfile, since the bill would then be wrong.
 */
export function createSoftwareBill(lockfile: Lockfile, bundled: ReadonlySet<string>): string {
  const project = lockfile.packages[''];
  const bill = new Models.Bom({
    metadata: new Models.Metadata({
      component: new Models.Component(Enums.ComponentType.Application, project?.name ?? '', {
        bomRef: 'se-signalerna',
        ...(project?.version && { version: project.version }),
        licenses: licencesOf(project),
      }),
    }),
  });
  const missing = new Set(bundled);
  for (const [folder, locked] of Object.entries(lockfile.packages)) {
    if (folder === '') continue;
    const name = folder.replace(/^.*node_modules\//u, '');
    const isBundled = folder === `node_modules/${name}` && missing.delete(name);
    bill.components.add(createComponent(folder, name, locked, isBundled));
  }
  if (missing.size > 0)
    throw new Error(`package-lock.json lacks ${[...missing].join(', ')}; run npm install`);
  return `${new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6)).serialize(bill, { sortLists: true, space: 1 })}\n`;
}

function createComponent(
  folder: string,
  name: string,
  locked: LockedPackage,
  isBundled: boolean,
): Models.Component {
  const [algorithm, digest] = locked.integrity?.split('-', 2) ?? [];
  const version = locked.version ?? '';
  const [scope, bare] = name.startsWith('@') ? name.split('/') : [undefined, name];
  return new Models.Component(Enums.ComponentType.Library, bare ?? name, {
    ...(scope && { group: scope }),
    bomRef: folder,
    version,
    scope: isBundled ? Enums.ComponentScope.Required : Enums.ComponentScope.Excluded,
    // The package URL of npm: https://github.com/package-url/purl-spec
    purl: `pkg:npm/${scope ? `${encodeURIComponent(scope)}/` : ''}${bare}@${version}`,
    licenses: licencesOf(locked),
    ...(algorithm === 'sha512' &&
      digest && {
        hashes: new Models.HashDictionary([
          [Enums.HashAlgorithm['SHA-512'], Buffer.from(digest, 'base64').toString('hex')],
        ]),
      }),
  });
}

function licencesOf(locked: LockedPackage | undefined): Models.LicenseRepository {
  const factory = new Contrib.License.Factories.LicenseFactory(parseExpression);
  return new Models.LicenseRepository(locked?.license ? [factory.makeFromString(locked.license)] : []);
}
