/**
 * Completes package-lock.json with the optional packages of other platforms.
 *
 *     node src/tools/complete-lockfile.ts [package-lock.json]
 *
 * Run it after `npm install` against a registry that lacks packages for other platforms. npm then leaves them
 * out of the lockfile, and `npm ci` refuses it ("Missing: … from lock file"). The entries say only what npm needs
 * in order to pass them over: version, platform and that they are optional. They have no integrity hash; it
 * comes back at the next installation from a complete registry.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface LockedPackage {
  version?: string;
  optionalDependencies?: Record<string, string>;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
}

export interface Lockfile {
  packages: Record<string, LockedPackage>;
}

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];

/** Where Node would find `name` from the package at `from`, or undefined when the lockfile has none. */
function findPackage(lockfile: Lockfile, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (lockfile.packages[path]) return path;
    if (folder === '') return undefined;
  }
}

/** The platform that a package is for, read from the words of its name. */
function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[-/]/);
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  const libc = words.includes('musl')
    ? 'musl'
    : os === 'linux' && words.includes('gnu')
      ? 'glibc'
      : undefined;
  return { ...(os ? { os: [os] } : {}), ...(cpu ? { cpu: [cpu] } : {}), ...(libc ? { libc: [libc] } : {}) };
}

/** Names of optional packages that something depends on and the lockfile does not have, with who asks for them. */
export function missingOptionals(lockfile: Lockfile): { name: string; version: string; dev: boolean }[] {
  return Object.entries(lockfile.packages).flatMap(([path, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !findPackage(lockfile, path, name))
      .map(([name, range]) => ({ name, version: range.replace(/^[^\d]*/, ''), dev })),
  );
}

/** The lockfile with an entry for each missing optional package, in the order that npm writes. */
export function completeLockfile(lockfile: Lockfile): Lockfile {
  const added = missingOptionals(lockfile).map(({ name, version, dev }): [string, LockedPackage] => [
    `node_modules/${name}`,
    { version, ...(dev ? { dev } : {}), optional: true, ...platformOf(name) },
  ]);
  const packages = Object.entries(lockfile.packages).concat(added);
  return { ...lockfile, packages: Object.fromEntries(packages.toSorted(([a], [b]) => (a < b ? -1 : 1))) };
}

if (import.meta.main) {
  const file = process.argv[2] ?? 'package-lock.json';
  const lockfile: Lockfile = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, `${JSON.stringify(completeLockfile(lockfile), null, 2)}\n`);
  console.log(`Added ${missingOptionals(lockfile).length} optional packages of other platforms to ${file}.`);
}
