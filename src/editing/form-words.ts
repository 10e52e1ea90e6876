import { locateFile } from '../collections/locate-file.ts';
import { EDITED_COLLECTIONS, FORM_WORDS, TAG_TEXTS, VALUE_NAMES } from '../schemas/editing-texts.ts';
import { type Field, fieldsOf, type NamedField, type Option } from './page/form.ts';

/**
 * Says in the words of a form what the check says in the words of a file: names for keys and values, and lists for
 * folders. `titleOf` is what a file is called in its list.
 */
export function toFormWords(
  text: string,
  form: Field | undefined,
  titleOf: (file: string) => string | undefined = () => undefined,
): string {
  const fields = form ? listFields(form) : [];
  const withoutKeys = fields.reduce(
    (said, field) => nameKey(said, field),
    nameTags(nameLists(text, titleOf)),
  );
  return listGlosses(fields)
    .reduce((said, pattern) => said.replace(pattern, '$<gloss>'), withoutKeys)
    .replace(FORM_WORDS.ofKind, (written, kind: string) =>
      VALUE_NAMES[kind] ? `”${VALUE_NAMES[kind]}”` : written,
    );
}

/** All fields of a form, those inside others too, a key once. */
function listFields(form: Field): NamedField[] {
  const all = innerFields(form);
  return all.filter(({ key }, index) => all.findIndex((other) => other.key === key) === index);
}

function innerFields(field: Field): NamedField[] {
  if (field.type === 'list') return innerFields(field.of);
  const own =
    field.type === 'variants' ? field.variants.flatMap(({ fields }) => fields) : fieldsOf(field, {});
  return [...own, ...own.flatMap((one) => innerFields(one.field))];
}

/** A key as a word of its own, not as a part of an id or of an address. */
const keyPattern = (key: string) => `(?<![\\w/-])${key}(?![\\w/-])`;

/** ”Skriv colour: amber” is ”Välj Färg: gult”; ”Sätt right: true på svaret” is ”Kryssa i Rätt svar på svaret”. */
function nameKey(text: string, { key, name, field }: NamedField): string {
  const inner = field.type === 'list' ? field.of : field;
  const word = keyPattern(key);
  if (!new RegExp(word, 'u').test(text)) return text;
  if (inner.type === 'yes-no' || inner.type === 'mark')
    return FORM_WORDS.ticks
      .reduce((said, [before, after]) => said.replace(new RegExp(before(word), 'gu'), after(name)), text)
      .replace(new RegExp(word, 'gu'), name);
  let said = text;
  const options = optionsOf(inner);
  if (options.length > 0) {
    const verb = new RegExp(`${FORM_WORDS.write}(?=${word}:)`, 'gu');
    said = said.replace(verb, (written) =>
      /^\p{Lu}/u.test(written) ? FORM_WORDS.choose : FORM_WORDS.alsoChoose,
    );
    for (const { value, name: option } of options) {
      const [short = ''] = option.split(':');
      // The value, or the second of two that go.
      const where = `(?<=${word}: (?:[^.:]{1,40} (?:\\||${FORM_WORDS.or}) )?)`;
      said = said.replace(new RegExp(`${where}${value}(?![\\w-]| \\()`, 'gu'), short);
    }
  }
  said = said.replace(new RegExp(FORM_WORDS.dropLine(word), 'gu'), FORM_WORDS.leaveEmpty(name));
  const needsColon = FORM_WORDS.swedishKeys.includes(key);
  return said.replace(new RegExp(needsColon ? `${word}(?=:)` : word, 'gu'), name);
}

/** What can be chosen in a field. A kind that decides which fields there are can be any that has a name. */
function optionsOf(field: Field): readonly Option[] {
  if (field.type === 'choice') return field.options;
  if (field.type === 'variants') return field.variants;
  if (field.type !== 'fixed') return [];
  return Object.entries(VALUE_NAMES).map(([value, name]) => ({ value, name }));
}

/** ”miss (tecknet får passera)” is what is in brackets. */
const listGlosses = (fields: readonly NamedField[]): RegExp[] =>
  fields
    .flatMap(({ field }) => optionsOf(field.type === 'list' ? field.of : field))
    .map(({ value }) => new RegExp(`(?<![\\w-])${value} \\((?<gloss>[^)]+)\\)`, 'gu'));

/** Folders and files of the content as the page lists them: ”i content/sources/” is ”under Källor”. */
function nameLists(text: string, titleOf: (file: string) => string | undefined): string {
  return text.replace(
    /(?<place>\b[iIuU]r? )?(?<path>content\/[^\s,;:()”]*[^\s,;:()”.])(?<line>:\d+)?/gu,
    (written, place: string | undefined, path: string, line: string | undefined) => {
      const collection = collectionIn(path);
      const list = collection && EDITED_COLLECTIONS[collection]?.many;
      if (list === undefined) return written;
      const title = titleOf(path);
      const named = title === undefined ? list : `${list}: ”${title}”`;
      if (title !== undefined && line === undefined && place === undefined) return named;
      return place ? `${FORM_WORDS.under(place)} ${named}` : named;
    },
  );
}

/** What a path leads to, or what is kept in its folder. A part in angle brackets stands for any name. */
function collectionIn(path: string): string | undefined {
  const named = path.replace(/^content\//u, '').replace(/<[^>]+>/gu, '01-x');
  const candidates = [
    named,
    ...['x.yaml', 'x.mdx', '01-x.mdx', '01-x.yaml'].map((file) => `${named}${file}`),
  ];
  return candidates
    .map((candidate) => locateFile(candidate)?.collection)
    .find((found) => found !== undefined);
}

/** Tags by the names of their cards. */
const nameTags = (text: string): string =>
  text.replace(/<(?<tag>[A-Z]\w+)[^>]*>/gu, (written, tag: string) =>
    TAG_TEXTS[tag] ? `”${TAG_TEXTS[tag].name}”` : written,
  );
