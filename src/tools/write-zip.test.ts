import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { writeZip, type ZipEntry } from './write-zip.ts';

/** The files of an archive, read from its directory as a program that unpacks it does. */
function readZip(archive: Uint8Array): ZipEntry[] {
  const zip = Buffer.from(archive);
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
        expect(Buffer.compare(writeZip(files.toReversed()), writeZip(files))).toBe(0);
      }),
    );
  });

  it('is the same bytes in every time zone, on every day', () => {
    const files = [
      { name: 'webbplats/index.html', bytes: Buffer.from('<p>Hej</p>'.repeat(50)) },
      { name: 'LÄS MIG.txt', bytes: Buffer.from('Hej') },
    ];
    const zone = process.env['TZ'];
    vi.useFakeTimers();
    const archives = ['Pacific/Auckland', 'America/Los_Angeles', 'UTC'].map((other, years) => {
      process.env['TZ'] = other;
      vi.setSystemTime(new Date(2026 + years, 5, 1));
      return Buffer.from(writeZip(files)).toString('base64');
    });
    vi.useRealTimers();
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(new Set(archives).size).toBe(1);
    expect(archives[0]).not.toBe('');
  });

  it('lets everybody read its files, and its owner write them', () => {
    const zip = Buffer.from(writeZip([{ name: 'å', bytes: Buffer.from('a') }]));
    const record = zip.indexOf(Buffer.from('504b0102', 'hex'));
    const [system, permissions] = [zip.readUInt8(record + 5), zip.readUInt32LE(record + 38) >>> 16];
    expect([system, permissions.toString(8)]).toEqual([3, '100644']);
    // Names are UTF-8, and say so.
    expect(zip.readUInt16LE(record + 8) & 0x0800).toBe(0x0800);
  });

  it('has the longest text in the fewest bytes, and never more than there were', () => {
    const text = { name: 'a', bytes: Buffer.from('ord '.repeat(1000)) };
    expect(writeZip([text]).length).toBeLessThan(250);
    const noise = { name: 'a', bytes: Uint8Array.from({ length: 50 }, (_, index) => (index * 73) % 256) };
    expect(writeZip([noise]).length).toBe(50 + 30 + 46 + 22 + 2);
  });
});
