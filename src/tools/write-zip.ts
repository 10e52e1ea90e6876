import { deflateSync, type Zippable, zipSync } from 'fflate';

/** A file of an archive: its path with slashes, and what is in it. */
export interface ZipEntry {
  name: string;
  bytes: Uint8Array;
}

/** Names of systems in the format: on Unix the permissions below are read. */
const UNIX = 3;
/** A file that everybody may read and its owner may write. */
const PERMISSIONS = (0o100_644 << 16) >>> 0;
const BEST = 9;
/** What the format has room for, in its usual form. */
const MOST_FILES = 0xffff;
const MOST_BYTES = 0xffff_ffff;

/**
 * The files as a ZIP archive. The same files give the same bytes, in whatever order they are given, wherever and whenever: no times, no
 * owners, one compression, which comes with the project and not with Node. Throws where there are more files or bytes than the
 * usual form of the format has room for.
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  if (entries.length > MOST_FILES) throw new Error(`${entries.length} files do not fit in one archive`);
  const size = entries.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (size > MOST_BYTES) throw new Error(`${size} bytes do not fit in one archive`);
  const sorted = entries.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const files: Zippable = Object.fromEntries(
    sorted.map(({ name, bytes }) => [name, [bytes, { level: isSmallerPacked(bytes) ? BEST : 0 }]]),
  );
  // The first day that the format knows, by the clock on the wall: a time of the build would make every archive another.
  return zipSync(files, { mtime: new Date(1980, 0, 1), os: UNIX, attrs: PERMISSIONS });
}

/** Pictures and fonts are packed already, and would only grow. */
const isSmallerPacked = (bytes: Uint8Array) => deflateSync(bytes, { level: BEST }).length < bytes.length;
