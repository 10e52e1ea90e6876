import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ReviewPaper, ReviewParagraph } from '../domain/review/review-paper.ts';
import { readContent } from './read-content.ts';
import { assembleFor } from './read-review.ts';

const read = await readContent(fileURLToPath(new URL('fixtures/valid', import.meta.url)));
const questions = ['## Prov och tillsyn', '- Vem avgör?', '## Gemensamt', '- Gäller lagen än?'].join('\n');
const area = assembleFor(read, questions, 'prov');
const everything = assembleFor(read, questions);

const sectionsOf = (paper: ReviewPaper) =>
  paper.parts.flatMap(({ chapters }) => chapters.flatMap(({ sections }) => sections));
const paragraphsOf = (paper: ReviewPaper) => sectionsOf(paper).flatMap(({ paragraphs }) => paragraphs);
const plainText = ({ text }: ReviewParagraph) => text.filter((part) => typeof part === 'string').join('');
const withoutSpaces = (text: string) => text.replace(/\s+/gu, '');

describe('the copy for review', () => {
  it('has every paragraph of every body once', () => {
    const inArea = read.content.bodies.filter(({ file }) => file.includes('/areas/'));
    expect(inArea.length).toBeGreaterThan(2);
    for (const { file, body } of inArea) {
      // A provision stands beside the text, and the part of a slide is an id.
      const unshown = body.tags.flatMap(({ attributes: { at, part } }) => [at, part]);
      const written = body.blocks
        .filter(({ kind, text }) => kind !== 'attribute' || !unshown.includes(text))
        .map(({ text }) => withoutSpaces(text));
      const copied = sectionsOf(area)
        .filter((section) => section.file === file)
        .flatMap(({ paragraphs }) => paragraphs)
        // What comes from the fields of the file stands before its body.
        .filter(({ line }) => line >= (body.blocks[0]?.line ?? 0))
        .flatMap((paragraph) => plainText(paragraph).split(/ \| | … /u))
        .map(withoutSpaces)
        .filter((text) => text !== '');
      expect(copied.toSorted(), file).toEqual(written.toSorted());
    }
  });

  it('has every option of every question once, with its key and what is told of it', () => {
    const explained: { text?: string; feedback: string }[] = [];
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('feedback' in value) explained.push(value as { text?: string; feedback: string });
      for (const child of Object.values(value)) visit(child);
    };
    visit(read.content.questionBanks.map(({ value }) => value.questions));
    expect(explained.length).toBe(7);
    const paragraphs = area.parts
      .flatMap(({ chapters }) => chapters.filter(({ kind }) => kind === 'questions'))
      .flatMap(({ sections }) => sections.flatMap((section) => section.paragraphs));
    for (const { text, feedback } of explained) {
      const found = paragraphs.filter(
        (one) =>
          (one.feedback ?? plainText(one)) === feedback &&
          plainText(one).startsWith(one.feedback ? (text ?? '') : ''),
      );
      expect(found, `${text}: ${feedback}`).toHaveLength(1);
    }
    const options = paragraphs.filter(({ role }) => role === 'option');
    expect(options.filter(({ key, letter }) => key === undefined || letter === undefined)).toEqual([]);
  });

  it('gives every paragraph a number of its own, and the same content the same numbers', () => {
    for (const paper of [area, everything]) {
      const numbers = paragraphsOf(paper).map(({ number }) => number);
      expect(new Set(numbers).size).toBe(numbers.length);
      expect(numbers.every((number) => /^\d+\.\d+\.\d+$/u.test(number))).toBe(true);
    }
    expect(assembleFor(read, questions, 'prov')).toEqual(area);
  });

  it('points at the line of each text', () => {
    const [option] = paragraphsOf(area).filter((one) => plainText(one) === 'Jag ringer polisen direkt.');
    const file = readFileSync(
      new URL('fixtures/valid/content/areas/01-prov/questions.yaml', import.meta.url),
      'utf8',
    );
    const lines = file.split('\n').slice((option?.line ?? 0) - 1, (option?.line ?? 0) + 2);
    expect(lines.join('\n')).toContain('Jag ringer polisen direkt.');
  });

  it('has beside a provision what the register says of it', () => {
    const [provision] = paragraphsOf(area).filter((one) => plainText(one).startsWith('Du får be om papper.'));
    expect(provision?.support).toMatchObject([
      { mark: 'a', at: '3 §', provisions: [{ says: 'Tillsyn är att kontrollera att reglerna följs.' }] },
    ]);
    const [{ state } = {}] = area.sources.filter(({ source }) => source.id === 'provlagen');
    expect(state).toMatchObject({ read: 'november 2026', newest: 'SFS 2026:1' });
  });

  it('ends each part with what is open: of its provisions, and of its heading on the page', () => {
    expect(area.parts.map(({ open }) => open.questions.map(({ text }) => text))).toEqual([['Vem avgör?']]);
    expect(everything.parts.map(({ open }) => open.questions.map(({ text }) => text))).toEqual([
      ['Vem avgör?'],
      ['Gäller fyra paragrafen också när felet redan är rättat?', 'Gäller lagen än?'],
    ]);
  });

  it('of everything has the guides, the path, the words and the pages, too', () => {
    expect(everything.parts.at(-1)?.chapters.map(({ kind }) => kind)).toEqual([
      'guides',
      'paths',
      'terms',
      'pages',
    ]);
  });
});

describe('the page of open questions', () => {
  it('has the title of an area, or Gemensamt, over each list', () => {
    const page = readFileSync('docs/content-review.md', 'utf8');
    const titles = readdirSync('content/areas').map(
      (folder) => parse(readFileSync(`content/areas/${folder}/area.yaml`, 'utf8')).title,
    );
    const headings = [...page.matchAll(/^## (?<title>.+)$/gmu)].map(({ groups }) => groups?.['title']);
    expect(headings).toEqual([...titles, 'Gemensamt']);
  });
});
