import { describe, expect, it } from 'vitest';
import { type FileSource, fillCopy, type StoredFile } from './fill-copy.ts';

const encode = (text: string): StoredFile => ({
  bytes: new TextEncoder().encode(text).buffer as ArrayBuffer,
});
const decode = (bytes: ArrayBuffer) => new TextDecoder().decode(bytes);
/** In these tests the digest of a text is the text in capitals. */
const digest = async (bytes: ArrayBuffer) => decode(bytes).toUpperCase();

/** A source that remembers what it was asked for. */
function source(files: Record<string, string>): FileSource<StoredFile> & { asked: string[] } {
  const asked: string[] = [];
  const read: FileSource<StoredFile> = async (entry) => {
    asked.push(entry);
    const text = files[entry];
    return text === undefined ? undefined : encode(text);
  };
  return Object.assign(read, { asked });
}

function copy() {
  const kept: Record<string, string> = {};
  return {
    kept,
    keep: async (entry: string, { bytes }: StoredFile) => {
      kept[entry] = decode(bytes);
    },
  };
}

describe('filling a copy', () => {
  it('takes what is unchanged from the older copy, and fetches only the rest', async () => {
    const older = source({ a: 'one', b: 'old' });
    const network = source({ a: 'one', b: 'new', c: 'more' });
    const { kept, keep } = copy();
    await fillCopy({ a: 'ONE', b: 'NEW', c: 'MORE' }, { sources: [older, network], digest, keep });
    expect(kept).toEqual({ a: 'one', b: 'new', c: 'more' });
    expect(network.asked.sort()).toEqual(['b', 'c']);
  });

  it('does not copy damage', async () => {
    const older = source({ a: 'on' });
    const { kept, keep } = copy();
    await fillCopy({ a: 'ONE' }, { sources: [older, source({ a: 'one' })], digest, keep });
    expect(kept).toEqual({ a: 'one' });
  });

  it('goes on to the next source when one fails', async () => {
    const broken: FileSource<StoredFile> = async () => {
      throw new Error('unreadable');
    };
    const { kept, keep } = copy();
    await fillCopy({ a: 'ONE' }, { sources: [broken, source({ a: 'one' })], digest, keep });
    expect(kept).toEqual({ a: 'one' });
  });

  it('rejects with the entry when the server has another build', async () => {
    const { keep } = copy();
    const ports = { sources: [source({ a: 'newer' })], digest, keep };
    await expect(fillCopy({ a: 'ONE' }, ports)).rejects.toMatchObject({ entry: 'a', reason: 'file' });
  });

  it('tells a server that does not answer from one that answers with something else', async () => {
    const { keep } = copy();
    const gone: FileSource<StoredFile> = async () => {
      throw new Error('no network');
    };
    const older = source({ a: 'old' });
    const ports = { sources: [older, gone], digest, keep };
    await expect(fillCopy({ a: 'ONE' }, ports)).rejects.toMatchObject({ entry: 'a', reason: 'network' });
  });

  it('begins with the file at which the attempt before ended', async () => {
    const names = Array.from({ length: 50 }, (_, index) => `${index}`);
    const network = source(Object.fromEntries(names.map((entry) => [entry, entry === '3' ? 'bad' : 'x'])));
    const { keep } = copy();
    const files = Object.fromEntries(names.map((entry) => [entry, 'X']));
    await expect(fillCopy(files, { sources: [network], digest, keep, first: '3' })).rejects.toMatchObject({
      entry: '3',
    });
    expect(network.asked[0]).toBe('3');
    expect(network.asked.length).toBeLessThan(10);
  });

  it('has nothing under way when it rejects, so that what was kept can be removed', async () => {
    let running = 0;
    const keep = async (entry: string) => {
      running += 1;
      for (let turn = 0; turn < Number(entry); turn += 1) await Promise.resolve();
      running -= 1;
      throw new Error('full');
    };
    const files = { 1: 'X', 20: 'X', 40: 'X', 60: 'X' };
    const network = source({ 1: 'x', 20: 'x', 40: 'x', 60: 'x' });
    await expect(fillCopy(files, { sources: [network], digest, keep })).rejects.toMatchObject({
      reason: 'room',
    });
    expect(running).toBe(0);
  });

  it('takes no further file when there is no room', async () => {
    const files = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`${index}`, 'X']));
    const network = source(Object.fromEntries(Object.keys(files).map((entry) => [entry, 'x'])));
    const keep = async () => {
      throw new Error('full');
    };
    await expect(fillCopy(files, { sources: [network], digest, keep })).rejects.toMatchObject({
      reason: 'room',
    });
    expect(network.asked.length).toBeLessThan(10);
  });
});
