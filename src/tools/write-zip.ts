import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive: its path with slashes, and what is in it. */
export interface ZipEntry {
  name: string;
  bytes: Uint8Array;
}

/** 1 January 1980, the first day that the format knows: a time of the build would make every archive another. */
const DAY = 0x0021;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const STORED = 0;
const DEFLATED = 8;
/** Version 2.0 of the format, written as on Unix, so that the permissions below are read. */
const VERSION = 20;
const MADE_BY = (3 << 8) | VERSION;
/** A file that everybody may read and its owner may write. */
const PERMISSIONS = (0o100_644 << 16) >>> 0;

/**
 * The files as a ZIP archive. The same files give the same bytes, in whatever order they are given: no times, no owners, one
 * compression. Format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7–4.3.16. Throws where a file or the
 * archive is 4 GB or more, or has more than 65 535 files, which needs another form.
 */
export function writeZip(entries: readonly ZipEntry[]): Buffer {
  if (entries.length > 0xffff) throw new Error(`${entries.length} files do not fit in one archive`);
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const deflated = deflateRawSync(bytes, { level: 9 });
    const isSmaller = deflated.length < bytes.length;
    const body = isSmaller ? deflated : Buffer.from(bytes);
    const path = Buffer.from(name, 'utf8');
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(VERSION, 0);
    facts.writeUInt16LE(FLAGS, 2);
    facts.writeUInt16LE(isSmaller ? DEFLATED : STORED, 4);
    facts.writeUInt16LE(0, 6);
    facts.writeUInt16LE(DAY, 8);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(body.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(path.length, 22);
    bodies.push(signature(0x04034b50), facts, path, body);

    const record = Buffer.alloc(2 + 26 + 14);
    record.writeUInt16LE(MADE_BY, 0);
    facts.copy(record, 2);
    record.writeUInt32LE(PERMISSIONS, 34);
    record.writeUInt32LE(offset, 38);
    directory.push(signature(0x02014b50), record, path);
    offset += 4 + facts.length + path.length + body.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, list, signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
