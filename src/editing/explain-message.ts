import type { LocatedFinding } from '../checks/check-content.ts';
import type { FindingParams, Path } from '../domain/words/finding.ts';
import { explainFinding } from '../schemas/author-messages.ts';
import { valueAt } from '../schemas/definition.ts';
import { EDITING_TEXTS, EMPTY_FIELD } from '../schemas/editing-texts.ts';
import { toFormWords } from './form-words.ts';
import { type Field, fieldsOf, namedFieldAt } from './page/form.ts';
import { nameOfRow } from './page/name-of-entry.ts';
import type { Message } from './page/wire.ts';

/** The form that a finding is told in, with what is filled in there. */
export interface FormPlace {
  form: Field;
  data: unknown;
}

/** What the check says, in the words of the form. `titleOf` is what a file is called in its list. */
export function explainMessage(
  { file, line, code, severity, path, params }: LocatedFinding,
  place: FormPlace | undefined,
  titleOf: (file: string) => string | undefined,
): Message {
  // What kind of mistake an answer is, is said of the answer, and stands at its field.
  const at = code === 'I405' ? [...path, 'mistake'] : path;
  const named = place && namedFieldAt(place.form, place.data, path);
  const said = {
    file,
    line,
    code,
    isError: severity === 'error',
    isLeft: isChoiceLeft(code, params) || (named !== undefined && isNothing(valueAt(place?.data, path))),
    path: at,
    field: code === 'I625' ? EDITING_TEXTS.body : nameOfPath(place, at),
  };
  if (code === 'I625') return { ...said, ...EMPTY_FIELD, what: EMPTY_FIELD.what(said.field) };
  // A field with a rule of its own, as ”a sign has a source”, says so; of the others there is only this to say.
  if (said.isLeft && ((code.startsWith('I2') && code !== 'I221') || code === 'I404'))
    return {
      ...said,
      ...EMPTY_FIELD,
      what: EMPTY_FIELD.what(said.field),
      instead: named?.help || EMPTY_FIELD.instead,
    };
  const facts = {
    ...params,
    ...('field' in params && named && { field: named.name }),
    // It stands at the field.
    ...('description' in params && { description: '' }),
  };
  const { what, why, instead } = explainFinding(code, facts as FindingParams[typeof code] as never);
  const inWords = (text: string) => toFormWords(text, place?.form, titleOf);
  return { ...said, what: inWords(what), why: inWords(why), instead: inWords(instead) };
}

/** A text, a right answer, the kind of a mistake or a source that nobody has come to yet: nothing chosen is wrong. */
const isChoiceLeft = (code: LocatedFinding['code'], params: object): boolean =>
  ['I221', 'I306', 'I402', 'I405', 'I502', 'I625'].includes(code) ||
  (code === 'I401' && (params as FindingParams['I401']).right.length === 0);

function rowsAt(data: unknown, path: Path): readonly unknown[] {
  const rows = valueAt(data, path);
  return Array.isArray(rows) ? rows : [];
}

const isNothing = (value: unknown) =>
  value === '' || value === undefined || value === null || (Array.isArray(value) && value.length === 0);

/** ”Svar 2, Förklaring”: the field, and the entry of a list that it is in. */
function nameOfPath(place: FormPlace | undefined, path: Path): string {
  if (place === undefined) return '';
  const nameAt = (length: number) => {
    const at = path.slice(0, length);
    const named = namedFieldAt(place.form, place.data, at);
    const step = path[length - 1];
    return named === undefined || typeof step !== 'number'
      ? named?.name
      : nameOfRow(named.name, named.field, rowsAt(place.data, at.slice(0, -1)), step);
  };
  const entry = path.findLastIndex((step, index) => typeof step === 'number' && index < path.length - 1);
  // The one list of a bank is the bank.
  const isBank = fieldsOf(place.form, place.data).length === 1;
  const outer = entry > (isBank ? 1 : 0) ? nameAt(entry + 1) : undefined;
  return [outer, nameAt(path.length)].filter(Boolean).join(', ');
}
