import { describe, expect, it } from 'vitest';
import { COLLECTION_NAMES, COLLECTIONS, collectionOf, PICTURE_FOLDERS } from './collections.ts';
import { explainMisplacement, locateFile } from './locate-file.ts';
import { readPathPattern } from './path-pattern.ts';

const withNumbers = (example: string) => example.replaceAll('NN-', '01-');

describe('the path of a collection', () => {
  it('tells the parts of the address apart', () => {
    const { regExp } = readPathPattern('areas/{NN-area}/lessons/{NN-slug}.mdx');
    expect({ ...regExp.exec('areas/02-miljobrott/lessons/01-a-b.mdx')?.groups }).toEqual({
      areaOrder: '02',
      area: 'miljobrott',
      order: '01',
      slug: 'a-b',
    });
    expect(regExp.test('areas/miljobrott/lessons/01-a.mdx')).toBe(false);
    expect(regExp.test('areas/02-miljobrott/lessons/01-Å.mdx')).toBe(false);
    expect(regExp.test('areas/02-miljobrott/lessons/01-a_mdx')).toBe(false);
  });

  it('lists the same files to a loader', () => {
    expect(readPathPattern('areas/{NN-area}/dossiers/{dossier}/{NN-slug}.yaml').glob).toBe(
      'areas/[0-9][0-9]-*/dossiers/*/[0-9][0-9]-*.yaml',
    );
    expect(readPathPattern('organisations/{slug}.{svg|png}').glob).toBe('organisations/*.{svg,png}');
  });

  it('knows the names that never change, for suggestions', () => {
    expect(readPathPattern('areas/{NN-area}/dossiers/{slug}/dossier.yaml')).toMatchObject({
      folders: ['areas', 'dossiers'],
      fileName: 'dossier.yaml',
    });
  });
});

describe('every collection', () => {
  it.each(COLLECTION_NAMES)('%s is found where its example says that it is', (name) => {
    expect(locateFile(withNumbers(COLLECTIONS[name].example))?.collection).toBe(name);
  });

  it.each(Object.entries(PICTURE_FOLDERS))(
    'pictures %s are found where their example says',
    (name, { example }) => {
      expect(locateFile(withNumbers(example))?.pictures).toBe(name);
    },
  );

  it.each(COLLECTION_NAMES)('%s ends in .yaml or .mdx', (name) => {
    expect(collectionOf(name).path).toMatch(/\.(?:yaml|mdx)$/u);
  });

  it.each(COLLECTION_NAMES)('%s is what a misspelt extension is taken for', (name) => {
    const right = withNumbers(COLLECTIONS[name].example);
    expect(explainMisplacement(right.replace(/\.[a-z]+$/u, '.txt')).suggestion).toBe(right);
  });
});
