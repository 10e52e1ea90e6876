import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contractOf, type UiContract } from './ui.ts';
import { uiContract } from './ui-contract.ts';

describe('the contract of the strings', () => {
  it('is what content/ui.yaml fulfils (npm run fix:ui)', () => {
    expect(contractOf(parse(readFileSync('content/ui.yaml', 'utf8')))).toEqual(uiContract);
  });

  it('has no key that no code reads', () => {
    expect(unreadKeys(uiContract)).toEqual([]);
  });

  it('would name a key that no code reads', () => {
    expect(unreadKeys({ round: { ...uiContract.round, banner: '' } })).toEqual(['round.banner']);
    expect(unreadKeys({ ...uiContract, unheardOf: { banner: '' } })).toEqual(['unheardOf.banner']);
  });
});

/** What one file reads of the strings: `group.key`, or `.key` where the text does not tell the group. */
interface Code {
  folder: string;
  isPage: boolean;
  reads: ReadonlySet<string>;
  /** Words that its code has in quotation marks. */
  quoted: ReadonlySet<string>;
  /** Every word. */
  words: ReadonlySet<string>;
}

function readCode(file: string): Code {
  const text = readFileSync(join('src', file), 'utf8').replace(/<style[\s\S]*?<\/style>/g, '');
  // The attributes of a page's markup are no keys.
  const code = file.endsWith('.astro') ? (text.split('---')[1] ?? '') : text;
  const pairs = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([, one = '', other = '']) => [one, other] as const);
  // `const text = ui.dossier`
  const aliases = new Map(pairs(/\b(\w+) = (?:\w+\.)*(\w+);/g));
  const read = (owner: string, key: string) => `${aliases.get(owner) ?? owner}.${key}`;
  // `ui.signs.title`, and `loop[step].title`, whose owner is unknown
  const properties = pairs(/(?:(\w+)|\])(?=\??\.(\w+))/g).map(([owner, key]) => read(owner, key));
  const bracketed = pairs(/(\w*)\[['"]([\w-]+)['"]\]/g).map(([owner, key]) => read(owner, key));
  // `const { title, lead } = ui.signs`, and the parameter `{ title, lead }: Strings`
  const taken = pairs(/\{([^{}]*)\}(?:\s*=\s*(?:[\w.]+\.)?(\w+)|: \w+)/g).flatMap(([keys, owner]) =>
    [...keys.matchAll(/(?:^|,)\s*(\w+)/g)].map(([, key = '']) => read(owner, key)),
  );
  // `Pick<Ui['scenario'], 'choose' | 'step'>`
  const picked = pairs(/Ui\['(\w+)'\],([^>]*)>/g).flatMap(([group, keys]) =>
    [...keys.matchAll(/'([\w-]+)'/g)].map(([, key]) => `${group}.${key}`),
  );
  return {
    folder: dirname(file),
    isPage: file.startsWith('pages'),
    reads: new Set([...properties, ...bracketed, ...taken, ...picked]),
    quoted: new Set([...code.matchAll(/'([\w-]+)'/g)].map(([, word = '']) => word)),
    words: new Set(text.match(/[A-Za-z][\w-]*/g)),
  };
}

const CODE: Code[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|tsx|astro)$/.test(file) && !/\.test\.|fixtures|^schemas\/ui/.test(file))
  .map(readCode);

/** Names that islands and components give to the group they were handed as a property. */
const HANDED_OVER = ['strings', 'words', 'text', 'texts', 'messages', ''];

/**
 * Keys that no file reads, as far as text can tell: a wrong answer is possible for a word that many groups have. A file that
 * was handed a group stands beside one that mentions it. A key that code
 * has in quotation marks (`'site-visit'`) is read by a variable.
 */
function unreadKeys(contract: { readonly [key: string]: UiContract }, path: string[] = []): string[] {
  const group = path.at(-1) ?? 'ui';
  const folders = new Set(
    CODE.filter(({ words }) => [group, ...path].some((name) => words.has(name))).map(({ folder }) => folder),
  );
  const isRead = (key: string) =>
    CODE.some(({ folder, isPage, reads, quoted }) => {
      if (quoted.has(key)) return true;
      if (folder.startsWith('domain'))
        return HANDED_OVER.some((owner) => owner && reads.has(`${owner}.${key}`));
      const owners = [group, `${group}Strings`, ...(isPage ? [] : HANDED_OVER)];
      return folders.has(folder) && owners.some((owner) => reads.has(`${owner}.${key}`));
    });
  return Object.entries(contract).flatMap(([key, inner]) => {
    const at = [...path, key];
    const isText = typeof inner === 'string' || Array.isArray(inner) || 'one' in inner;
    if (isText) return isRead(key) ? [] : [at.join('.')];
    return unreadKeys(inner as { readonly [key: string]: UiContract }, at);
  });
}
