import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readContent } from '../checks/read-content.ts';
import { assembleFor } from '../checks/read-review.ts';
import { REVIEW_WORDS } from '../schemas/review-messages.ts';
import { writeReviewPaper } from './write-review-paper.ts';

const read = await readContent(fileURLToPath(new URL('../checks/fixtures/valid', import.meta.url)));
const paper = assembleFor(read, '## Prov och tillsyn\n- Vem avgör?', 'prov');
const facts = { area: 'Prov och tillsyn', contentVersion: '2026-11-20.abcdef0', today: '2026-11-24' };
const files = unzip(await writeReviewPaper(paper, facts));
const xml = files.get('word/document.xml') ?? '';
/** The texts of the document, a paragraph each. */
const texts = [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gsu)].map(([paragraph]) =>
  [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join(''),
);

describe('the Word document for review', () => {
  it('is a package of Word', () => {
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/styles.xml']),
    );
    expect(files.get('word/styles.xml')).toContain('sv-SE');
  });

  it('has every numbered paragraph once', () => {
    const paragraphs = paper.parts.flatMap(({ chapters }) =>
      chapters.flatMap(({ sections }) => sections.flatMap((section) => section.paragraphs)),
    );
    expect(paragraphs.length).toBeGreaterThan(100);
    for (const { number, text, feedback } of paragraphs) {
      const at = texts.flatMap((found, index) => (found === number ? [index] : []));
      expect(at, number).toHaveLength(1);
      const row = texts
        .slice(at[0], (at[0] ?? 0) + 6)
        .join(' ')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'");
      for (const part of text) if (typeof part === 'string') expect(row).toContain(part);
      if (feedback) expect(row).toContain(feedback);
    }
  });

  it('says on its first page what it is, of which content and from which day', () => {
    const first = texts.slice(0, texts.indexOf(REVIEW_WORDS.howTitle));
    expect(first).toEqual(
      expect.arrayContaining(['Prov och tillsyn', REVIEW_WORDS.kind, '2026-11-20.abcdef0', '2026-11-24']),
    );
  });

  it('says which text of each act was read', () => {
    expect(texts).toContain('november 2026, SFS 2026:1');
  });

  it('ends with what is open and a place to sign', () => {
    expect(texts).toContain(`${paper.parts[0]?.open.questions[0]?.number}  Vem avgör?`);
    expect(texts.slice(texts.indexOf(REVIEW_WORDS.signTitle))).toEqual(
      expect.arrayContaining([...REVIEW_WORDS.signFields]),
    );
  });
});

/** The files of a ZIP archive, by the list at its end. */
function unzip(bytes: Uint8Array): Map<string, string> {
  const archive = Buffer.from(bytes);
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const unpacked = new Map<string, string>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [size, nameLength] = [archive.readUInt32LE(at + 20), archive.readUInt16LE(at + 28)];
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(start, start + size);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    unpacked.set(
      name,
      (archive.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8'),
    );
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return unpacked;
}
