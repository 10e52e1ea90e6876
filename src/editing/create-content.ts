import { type CollectionName, collectionOf } from '../collections/collections.ts';
import { locateFile } from '../collections/locate-file.ts';
import { isRecord } from '../domain/json/guards.ts';
import { asciiSlug } from '../domain/words/ascii-slug.ts';
import { valueAt } from '../schemas/definition.ts';
import type { ContentItem } from './content-store.ts';
import { areaFolder } from './list-content.ts';
import { emptyValue, type Field, fieldsOf, namingField, newForm, orderKeys } from './page/form.ts';
import type { CreateRequest } from './page/wire.ts';
import { joinParts } from './write-file.ts';
import { writeGroup } from './write-yaml.ts';

/** Names of files longer than this are cut where a word ends. */
const LONGEST_NAME = 50;

/** A new file under `content/`, or undefined where nothing can be made of the title. */
export function createFile(
  { collection, area, title, kind }: CreateRequest & { collection: CollectionName },
  form: Field,
  items: readonly ContentItem[],
  today: string,
): { path: string; text: string } | undefined {
  const siblings = items.filter(
    ({ located, path }) =>
      located.collection === collection && (area === '' || path.startsWith(`areas/${area}/`)),
  );
  const slug = collection === 'sources' ? freeName(nameFrom(title), siblings) : nameFrom(title);
  const { path: pattern, namedAfter } = collectionOf(collection);
  const path = pattern
    .replace('{NN-area}', area)
    .replace('{NN-slug}', `${nextNumber(siblings)}-${slug}`)
    .replace('{slug}', slug);
  if (slug.length < 2 || locateFile(path)?.collection !== collection) return undefined;
  const id = namedAfter ? slug : `${commonPrefix(items, collection, area)}${slug}`;
  const data = fill(form, { title, id, today, kind });
  const yaml = `${writeGroup(data, 0)}\n`;
  return { path, text: joinParts({ yaml, body: path.endsWith('.mdx') ? '\n' : undefined }) };
}

/** A new question for the bank of an area, with the next free id. */
export function createQuestion(
  bank: ContentItem,
  form: Field,
  { title, kind }: Pick<CreateRequest, 'title' | 'kind'>,
): Record<string, unknown> {
  const questions = valueAt(bank.source?.value, ['questions']);
  const ids = (Array.isArray(questions) ? questions : []).map((question) =>
    String(valueAt(question, ['id'])),
  );
  return fill(newForm(form), { title, id: nextId(ids, areaFolder(bank)), today: '', kind });
}

/** Empty data of a form, with what is known from the beginning. */
function fill(
  form: Field,
  known: { title: string; id: string; today: string; kind: string },
): Record<string, unknown> {
  const kindField = fieldsOf(form, undefined).find(({ key }) => key === 'kind');
  const start = form.type === 'variants' ? { [form.by]: known.kind } : undefined;
  const fields = fieldsOf(form, start).filter(({ isOptional }) => !isOptional);
  const data = Object.fromEntries(fields.map(({ key, field }) => [key, emptyValue(field)]));
  const naming = namingField(form, known.kind);
  const given: Record<string, unknown> = {
    id: known.id,
    checked: known.today,
    ...(naming && { [naming.key]: known.title }),
    ...(kindField && known.kind !== '' && { kind: known.kind }),
  };
  const filled = Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, key in given ? given[key] : value]),
  );
  const ordered = orderKeys(form, filled);
  return isRecord(ordered) ? ordered : {};
}

/** Names that Windows keeps for devices, whatever comes after the full stop. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

function nameFrom(title: string): string {
  const whole = asciiSlug(title);
  const slug = DEVICES.test(whole) ? `${whole}-1` : whole;
  if (slug.length <= LONGEST_NAME) return slug;
  return slug
    .slice(0, LONGEST_NAME + 1)
    .replace(/-[^-]*$/u, '')
    .slice(0, LONGEST_NAME);
}

/** A publisher has many reports in a year, which are cited alike: the second is `…-2`. */
function freeName(name: string, siblings: readonly ContentItem[]): string {
  const taken = new Set(siblings.map(({ located }) => located.place.slug));
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}`;
  return free;
}

/** Two digits, one more than the last of those beside it. */
function nextNumber(siblings: readonly ContentItem[]): string {
  const numbers = siblings.map(({ located }) => Number(located.place.order) || 0);
  return String(Math.max(0, ...numbers) + 1).padStart(2, '0');
}

/** `miljo-`: what ids of the same area begin with, by what most of them do; empty where they have nothing in common. */
function commonPrefix(items: readonly ContentItem[], collection: CollectionName, area: string): string {
  if (area === '') return '';
  const inArea = items.filter(({ path }) => path.startsWith(`areas/${area}/`));
  const same = inArea.filter(({ located }) => located.collection === collection);
  const ids = (same.length > 0 ? same : inArea).map(({ source }) =>
    String(valueAt(source?.value, ['id']) ?? ''),
  );
  const first = mostCommon(ids.flatMap((id) => /^[a-z0-9]+-/u.exec(id)?.[0] ?? []));
  const isShared = first !== undefined && ids.filter((id) => id.startsWith(first)).length > ids.length / 2;
  return isShared ? first : '';
}

/** `miljo-f46` after `miljo-f45`. */
function nextId(ids: readonly string[], area: string): string {
  const numbered = ids.flatMap((id) => {
    const { stem, number } = /^(?<stem>.*?)(?<number>\d+)$/u.exec(id)?.groups ?? {};
    return stem === undefined || number === undefined ? [] : [{ stem, number }];
  });
  const stem = mostCommon(numbered.map((one) => one.stem)) ?? `${area.replace(/^\d\d-/u, '')}-f`;
  const used = numbered.filter((one) => one.stem === stem).map(({ number }) => number);
  const next = Math.max(0, ...used.map(Number)) + 1;
  return `${stem}${String(next).padStart(used[0]?.length ?? 2, '0')}`;
}

function mostCommon(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted((one, other) => other[1] - one[1])[0]?.[0];
}
