import { describe, expect, it } from 'vitest';
import { COLLECTIONS, EDITED_NAMES } from '../collections/collections.ts';
import { AUTHOR_TAGS } from '../schemas/author-tags.ts';
import { EDITED_COLLECTIONS, ENTRY_NAMES, FIELD_NAMES, TAG_TEXTS } from '../schemas/editing-texts.ts';
import { describeForm } from './describe-form.ts';
import { emptyValue, type Field, fieldsOf, type NamedField, orderKeys } from './page/form.ts';

const forms = EDITED_NAMES.map((name) => ({ name, form: describeForm(name, COLLECTIONS[name].schema) }));

function listFields(field: Field): NamedField[] {
  if (field.type === 'list') return listFields(field.of);
  const groups =
    field.type === 'variants' ? field.variants.map(({ fields }) => fields) : [fieldsOf(field, undefined)];
  return groups.flat().flatMap((one) => [one, ...listFields(one.field)]);
}

function listValues(field: Field): { value: string | number; name: string }[] {
  if (field.type === 'choice') return [...field.options];
  if (field.type === 'list') return listValues(field.of);
  if (field.type === 'variants') return [...field.variants];
  return [];
}

describe('the forms of the editing page', () => {
  it('have every collection, with a name', () => {
    expect(Object.keys(EDITED_COLLECTIONS).toSorted()).toEqual(EDITED_NAMES.toSorted());
  });

  it('have a Swedish name for every field, and no name too many', () => {
    const keys = new Set<string>();
    const unnamed = forms
      .filter(({ name }) => name !== 'ui')
      .flatMap(({ name, form }) =>
        listFields(form).flatMap((field) => {
          keys.add(field.key);
          return field.name === field.key && !(field.key in FIELD_NAMES) ? [`${name}: ${field.key}`] : [];
        }),
      );
    expect(unnamed).toEqual([]);
    expect(Object.keys(FIELD_NAMES).filter((name) => !keys.has(name.split(/[:.]/u).at(-1) ?? ''))).toEqual(
      [],
    );
  });

  it('have a Swedish name for every value to choose', () => {
    const unnamed = forms.flatMap(({ name, form }) =>
      listFields(form)
        .flatMap(({ field }) => listValues(field))
        .concat(listValues(form))
        .filter(({ value, name: shown }) => typeof value === 'string' && shown === value)
        // Words that are the same in both languages.
        .filter(({ value }) => !['person', 'register'].includes(String(value)))
        .map(({ value }) => `${name}: ${value}`),
    );
    expect([...new Set(unnamed)]).toEqual([]);
  });

  it('have a name for every tag of an author, and for its fields', () => {
    const unnamed = Object.entries(AUTHOR_TAGS).flatMap(([tag, { attributes }]) =>
      TAG_TEXTS[tag] === undefined
        ? [tag]
        : Object.keys(attributes).filter((attribute) => !TAG_TEXTS[tag]?.fields?.[attribute]),
    );
    expect(unnamed).toEqual([]);
  });

  it('know limits, references, choices and days', () => {
    const fields = listFields(describeForm('signs', COLLECTIONS.signs.schema));
    const fieldAt = (key: string) => fields.find((field) => field.key === key)?.field;
    expect(fieldAt('title')).toEqual({ type: 'text', isLong: false, min: 1, max: 80 });
    expect(fieldAt('roles')).toEqual({ type: 'list', of: { type: 'reference', to: 'role' }, min: 1 });
    expect(fieldAt('checked')).toEqual({ type: 'day' });
    expect(fieldAt('strength')).toMatchObject({ options: [{ value: 'weak', name: 'svag' }, {}, {}] });
    expect(fieldAt('x')).toEqual({ type: 'number', isWhole: false, min: -24, max: 44, start: 0 });
  });

  it('call one of a list by its own name, of lists that there are', () => {
    const lists = forms.flatMap(({ form }) =>
      listFields(form).flatMap(({ name, field }) => (field.type === 'list' ? [name] : [])),
    );
    expect(Object.keys(ENTRY_NAMES).filter((name) => !lists.includes(name))).toEqual([]);
  });

  it('help whoever chooses and ticks, without the keys of a file', () => {
    const fields = listFields(describeForm('signs', COLLECTIONS.signs.schema));
    const helpOf = (key: string) => fields.find((field) => field.key === key)?.help;
    expect(helpOf('strength')).toBe('Hur mycket tecknet säger ensamt: svag, måttlig eller stark.');
    expect(helpOf('sources')).toContain('Lämnas tomt bara om Yrkeskunskap är ifyllt');
    expect(helpOf('roles')).toBe('Roller som möter tecknet.');
    expect(helpOf('pictogram')).toBe(
      'Tecknets bild: saker, med det som ligger överst sist. En av dem är gult.',
    );
    expect(helpOf('colour')).toBe(
      'Gult för det man ska lägga märke till, vitt för det som är vanligt, saknas för det som borde finnas. Annars områdets färg.',
    );
    expect(helpOf('sign')).toBe('');
    const left = forms.flatMap(({ form }) =>
      listFields(form).filter(({ help }) =>
        /\btrue\b|ÅÅÅÅ|content\/|\.yaml|\bamber\b|\b[a-z]+[A-Z][a-z]/u.test(help),
      ),
    );
    expect(left.map(({ key, help }) => `${key}: ${help}`)).toEqual([]);
  });

  it('begin empty, with as many lines as the list must have', () => {
    const bank = describeForm('questionBanks', COLLECTIONS.questionBanks.schema);
    const question = fieldsOf(bank, undefined)[0]?.field;
    if (question?.type !== 'list') throw new Error('The bank is a list of questions');
    expect(emptyValue(question.of)).toMatchObject({
      kind: 'single',
      situation: '',
      signs: [],
      options: [{ id: 'a', right: false }, { id: 'b' }, { id: 'c' }],
    });
  });

  it('begin with no number that nobody has written, but with what a number is where it is left out', () => {
    const fieldsOfSource = listFields(describeForm('sources', COLLECTIONS.sources.schema));
    const fieldsOfSign = listFields(describeForm('signs', COLLECTIONS.signs.schema));
    const startOf = (fields: readonly NamedField[], name: string) => {
      const found = fields.find(({ key }) => key === name);
      return found && emptyValue(found.field);
    };
    expect(startOf(fieldsOfSource, 'year')).toBe('');
    expect(['x', 'y', 'size'].map((key) => startOf(fieldsOfSign, key))).toEqual([0, 0, 1]);
  });

  it('show from the start what is mostly filled in, though it may be left out', () => {
    const usual = forms.flatMap(({ name, form }) =>
      listFields(form).flatMap(({ key, isUsual }) => (isUsual ? [`${name} ${key}`] : [])),
    );
    expect(usual).toEqual(expect.arrayContaining(['sources year', 'sources url', 'organisations phone']));
  });

  it('write keys in their order, and leave out what nobody filled in', () => {
    const form = describeForm('terms', COLLECTIONS.terms.schema);
    const given = { term: ' Ordet ', id: 'ordet', phrases: '', unknown: 1 };
    expect(JSON.stringify(orderKeys(form, given))).toBe('{"id":"ordet","term":"Ordet","unknown":1}');
  });
});
