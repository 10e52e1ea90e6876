import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { splitFile } from '../reading/split-file.ts';
import { type BodyPart, insertPart, joinBody, newTag, newText, writeOpening } from './page/body.ts';
import { splitBody } from './split-body.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));

const bodies = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.mdx'))
  .map((path) => {
    const parts = splitFile(readFileSync(`${content}/${path}`), 'mdx');
    return { path, body: typeof parts === 'string' ? '' : (parts.body ?? '') };
  });

const BODY = `
Ett stycke med <Source id="osl" />.

<SignCard id="a" />

## Rubrik

<Facts title="Ruta">

Inne i rutan.

<Question id="b" />

</Facts>
`;

describe('the text of a page', () => {
  it('is the same text when its parts are put together, for every file of the course', () => {
    expect(bodies.length).toBeGreaterThan(150);
    expect(bodies.filter(({ body }) => joinBody(splitBody(body, 1)) !== body)).toEqual([]);
  });

  it('has a card for every tag on lines of its own, also in others, and text between', () => {
    const { parts } = splitBody(BODY, 10);
    expect(parts.map((part) => (part.type === 'tag' ? part.name : part.text))).toEqual([
      'Ett stycke med <Source id="osl" />.',
      'SignCard',
      '## Rubrik',
      'Facts',
    ]);
    expect(parts.map(({ line }) => line)).toEqual([11, 13, 15, 17]);
    const facts = parts[3];
    expect(facts?.type === 'tag' && facts.inner?.parts.map(({ type }) => type)).toEqual(['text', 'tag']);
  });

  it('changes only the part that was changed', () => {
    const body = splitBody(BODY, 1);
    const parts = body.parts.map((part) =>
      part.type === 'tag' && part.name === 'SignCard'
        ? { ...part, opening: writeOpening('SignCard', { id: 'annat' }, false) }
        : part,
    );
    expect(joinBody({ ...body, parts })).toBe(BODY.replace('id="a"', 'id="annat"'));
  });

  it('takes a new part on lines of its own, wherever it comes', () => {
    const added = { ...newText(), text: 'Nytt.' } as BodyPart;
    const insert = (text: string, at: number) => joinBody(insertPart(splitBody(text, 1), at, added));
    expect(insert('\nEtt.\n', 1)).toBe('\nEtt.\n\nNytt.\n');
    expect(insert('\nEtt.\n', 0)).toBe('\nNytt.\n\nEtt.\n');
    expect(insert('\n', 0)).toBe('\nNytt.\n');
    expect(joinBody({ parts: [newTag('Urgent', [], true)], after: '' })).toBe(
      '\n\n<Urgent>\n\n\n\n</Urgent>',
    );
  });

  it('is one text where it cannot be read', () => {
    expect(splitBody('Ett <Facts> som aldrig slutar', 1).parts).toHaveLength(1);
  });

  it('writes no quotation mark that would end a field of a tag', () => {
    expect(writeOpening('Facts', { title: 'Det "hela"', at: '' }, true)).toBe('<Facts title="Det ”hela”">');
  });
});
