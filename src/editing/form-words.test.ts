import { describe, expect, it } from 'vitest';
import { COLLECTIONS, type CollectionName } from '../collections/collections.ts';
import type { FindingCode, FindingParams } from '../domain/words/finding.ts';
import { AUTHOR_MESSAGES, type AuthorMessage } from '../schemas/author-messages.ts';
import { describeForm } from './describe-form.ts';
import { toFormWords } from './form-words.ts';
import { type Field, fieldsOf } from './page/form.ts';

const formOf = (name: CollectionName) => describeForm(name, COLLECTIONS[name].schema);

const say = (text: string, name: CollectionName) => toFormWords(text, formOf(name));

describe('the words of a form', () => {
  it.each([
    [
      'questionBanks',
      'Lägg till mistake: miss (tecknet får passera), false-alarm (går längre än underlaget bär) eller fact (fel i sak).',
      'Välj Misstag: tecknet får passera, går längre än underlaget bär eller fel i sak.',
    ],
    ['questionBanks', 'Sätt right: true på det rätta svaret.', 'Kryssa i Rätt svar på det rätta svaret.'],
    [
      'questionBanks',
      'Ta bort raden mistake, eller sätt right: false.',
      'Lämna Misstag tomt, eller ta bort krysset i Rätt svar.',
    ],
    [
      'signs',
      'Skriv colour: amber på den sak som är tecknet, eller colour: missing om tecknet är att saken saknas.',
      'Välj Färg: gult på den sak som är tecknet, eller Färg: saknas om tecknet är att saken saknas.',
    ],
    [
      'signs',
      'Fyll i sources med minst en källa, eller skriv i professionalKnowledge vad som är yrkeskunskap.',
      'Fyll i Källor med minst en källa, eller skriv i Yrkeskunskap vad som är yrkeskunskap.',
    ],
    [
      'questionBanks',
      'En fråga av slaget single har ett rätt svar, eller byt till kind: multiple.',
      'En fråga av slaget ”Ett rätt svar” har ett rätt svar, eller byt till Slag: Flera rätta svar.',
    ],
    [
      'questionBanks',
      'Skriv truth: signal eller unclear.',
      'Välj Vad fallet var: verkligt tecken eller oklart.',
    ],
    ['signs', 'Annars: skapa källan i content/sources/', 'Annars: skapa källan under Källor'],
    ['signs', 'De ligger i content/areas/<område>/signs/', 'De ligger under Tecken'],
    ['signs', 'Texten om sources-listan i law-12', 'Texten om sources-listan i law-12'],
    ['lessons', 'Lägg <Source id="…" /> efter det', 'Lägg ”Källa” efter det'],
  ] as const)('take the place of the words of a file (%s: %s)', (name, text, expected) => {
    expect(say(text, name)).toBe(expected);
  });

  it('name a file by its title', () => {
    const titleOf = (file: string) => (file === 'content/glossary/ivo.yaml' ? 'IVO' : undefined);
    expect(toFormWords('Id ivo används i content/glossary/ivo.yaml:3', undefined, titleOf)).toBe(
      'Id ivo används under Ordlista: ”IVO”',
    );
  });
});

/** Facts by the names that messages give them; what is not here is a word. */
const FACTS: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(
    [
      'right',
      'allowed',
      'places',
      'choices',
      'known',
      'words',
      'guides',
      'declared',
      'missing',
      'unknown',
      'acts',
      'nodes',
      'from',
      'parts',
      'items',
    ].map((key) => [key, ['abc']]),
  ),
  ...Object.fromEntries(
    [
      'count',
      'total',
      'min',
      'max',
      'length',
      'minutes',
      'least',
      'most',
      'share',
      'needed',
      'cells',
      'columns',
      'steps',
      'signs',
      'innocent',
      'others',
      'lix',
      'wordsPerSentence',
      'longWordShare',
      'bytes',
      'step',
      'cases',
      'width',
      'height',
      'firstLine',
    ].map((key) => [key, 3]),
  ),
  collection: 'source',
  isA: 'sign',
  kind: 'single',
  truth: 'signal',
  verdict: 'signal',
  strategy: 'longest',
  expected: 'text',
  got: 'number',
  file: 'content/glossary/ivo.yaml',
  firstFile: 'content/glossary/ivo.yaml',
};

/** Codes whose words about a form differ by what kind of file they are of. */
const FORM_BY_CODE: readonly (readonly [RegExp, CollectionName])[] = [
  [/^I4/u, 'questionBanks'],
  [/^I(?:5|30)/u, 'signs'],
  [/^I8[01]/u, 'scenarios'],
  [/^I85/u, 'sessions'],
  [/^I9[01]/u, 'dossiers'],
  [/^I9[23]/u, 'places'],
  [/^I95/u, 'lawRegisters'],
  [/^I97/u, 'paths'],
  [/^I99/u, 'figures'],
  [/^I[267]/u, 'lessons'],
];

/** About files, folders and code, which nobody mends in a form. */
const NOT_OF_FORMS = /^I(?:1\d\d|201|203|22\d|309|31\d|35\d|36\d|422|65\d|93[1-8]|940|971)/u;

function keysOf(field: Field): string[] {
  if (field.type === 'list') return keysOf(field.of);
  const fields =
    field.type === 'variants' ? field.variants.flatMap((variant) => variant.fields) : fieldsOf(field, {});
  return fields.flatMap(({ key, field: inner }) => [key, ...keysOf(inner)]);
}

/** Which of several things is wrong, where a code has more than one. */
const WHAT: Partial<Record<FindingCode, string>> = {
  I314: 'bare',
  I621: 'root',
  I623: 'heading',
  I624: 'cells',
  I902: 'part',
  I921: 'detail',
};

function explain(code: FindingCode, known: Readonly<Record<string, unknown>>): AuthorMessage | undefined {
  const facts = { ...known, ...(WHAT[code] && { what: WHAT[code] }) };
  const params = new Proxy(facts, {
    get: (given, key) => (key in given ? given[key as keyof typeof given] : 'abc'),
  });
  try {
    return AUTHOR_MESSAGES[code](params as FindingParams[FindingCode] as never);
  } catch {
    return undefined;
  }
}

describe('what the check says of a form', () => {
  it('has no key of a file, no folder and no English', () => {
    const codes = (Object.keys(AUTHOR_MESSAGES) as FindingCode[]).filter((code) => !NOT_OF_FORMS.test(code));
    const left = codes.flatMap((code) => {
      const form = formOf(FORM_BY_CODE.find(([pattern]) => pattern.test(code))?.[1] ?? 'signs');
      const keys = new Set(keysOf(form));
      return [FACTS, { ...FACTS, nearest: undefined, right: [] }].flatMap((facts) => {
        const said = explain(code, facts);
        return Object.values(said ?? {}).flatMap((text: string) => {
          const words = toFormWords(text, form);
          const found =
            /\b[a-z]+[A-Z]\w*|content\/(?!README)[^\s,]*|\b(?:true|false)\b/u.exec(words)?.[0] ??
            [...words.matchAll(/\b(?<key>[a-z]+): /gu)].find(({ groups }) =>
              keys.has(groups?.['key'] ?? ''),
            )?.[0];
          return found === undefined ? [] : [`${code} ${found} – ${words}`];
        });
      });
    });
    expect([...new Set(left)]).toEqual([]);
  });

  it('can be tried for nearly every code', () => {
    const codes = Object.keys(AUTHOR_MESSAGES) as FindingCode[];
    expect(codes.filter((code) => explain(code, FACTS) === undefined && !NOT_OF_FORMS.test(code))).toEqual(
      [],
    );
  });
});
