import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeZip, type ZipEntry } from './write-zip.ts';

/** The files of an archive, read from its directory as a program that unpacks it does. */
function readZip(zip: Buffer): ZipEntry[] {
  const end = zip.lastIndexOf(Buffer.from('504b0506', 'hex'));
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    const method = zip.readUInt16LE(at + 10);
    const packed = zip.readUInt32LE(at + 20);
    const length = zip.readUInt16LE(at + 28);
    const start = zip.readUInt32LE(at + 42);
    const name = zip.subarray(at + 46, at + 46 + length).toString('utf8');
    const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    const body = zip.subarray(from, from + packed);
    at += 46 + length;
    return { name, bytes: Uint8Array.from(method === 8 ? inflateRawSync(body) : body) };
  });
}

const entries = fc.uniqueArray(
  fc.record({ name: fc.stringMatching(/^[a-zåäö/.-]{1,12}$/u), bytes: fc.uint8Array({ maxLength: 200 }) }),
  { selector: ({ name }) => name, maxLength: 8 },
);

describe('an archive', () => {
  it('gives back every file as it was', () => {
    fc.assert(
      fc.property(entries, (files) => {
        const sorted = files.toSorted((one, other) => (one.name < other.name ? -1 : 1));
        expect(readZip(writeZip(files))).toEqual(
          sorted.map(({ name, bytes }) => ({ name, bytes: Uint8Array.from(bytes) })),
        );
      }),
    );
  });

  it('is the same bytes for the same files, in whatever order they come', () => {
    fc.assert(
      fc.property(entries, (files) => {
        expect(writeZip(files.toReversed()).equals(writeZip(files))).toBe(true);
      }),
    );
  });

  it('has the longest text in the fewest bytes, and never more than there were', () => {
    const text = { name: 'a', bytes: Buffer.from('ord '.repeat(1000)) };
    expect(writeZip([text]).length).toBeLessThan(250);
    const noise = { name: 'a', bytes: Uint8Array.from({ length: 50 }, (_, index) => (index * 73) % 256) };
    expect(writeZip([noise]).length).toBe(50 + 30 + 46 + 22 + 2);
  });
});
