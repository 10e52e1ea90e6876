import { useId, useState } from 'preact/hooks';
import { EDITING_TEXTS as texts } from '../../schemas/editing-texts.ts';
import { ask, isRefusal } from './ask.ts';
import { type Field, fieldsOf, namingField, newForm, type Option } from './form.ts';
import { LengthOf } from './LengthOf.tsx';
import type { Created, Overview, Refusal } from './wire.ts';

interface Props {
  collection: string;
  form: Field;
  /** Areas to choose among; none where the file lies in no area. */
  areas: Overview['areas'];
  /** The area that the list shows alone; empty where it shows all. */
  firstArea: string;
  onCreated: (created: Created) => void;
  onCancel: () => void;
}

const REFUSALS: Readonly<Record<Refusal['refusal'], string>> = {
  'changed-meanwhile': texts.changedMeanwhile,
  exists: texts.exists,
  'is-sent': texts.isSent,
  'not-understood': texts.notUnderstood,
  'too-short': texts.newNeeds,
  unknown: texts.unknown,
  unreadable: texts.unreadable,
  held: texts.held,
  'no-photo': texts.noPhoto,
  'photo-too-large': texts.photoTooLarge,
  failed: texts.failed,
};

export const tellRefusal = ({ refusal, detail }: Refusal) => `${REFUSALS[refusal]} ${detail ?? ''}`.trim();

/** Asks for the little that a new file needs to have a name and a place. */
export function NewEntry({ collection, form, areas, firstArea, onCreated, onCancel }: Props) {
  const made = newForm(form);
  const kinds = kindsOf(made);
  const titleId = useId();
  const [title, setTitle] = useState('');
  const [area, setArea] = useState(firstArea);
  const [kind, setKind] = useState('');
  const [problem, setProblem] = useState('');
  const write = (event: { currentTarget: { value: string } }) => setTitle(event.currentTarget.value);
  const naming = namingField(made, kind)?.field;
  const create = async () => {
    const { length } = title.trim();
    if (naming?.type === 'text' && naming.max !== undefined && length > naming.max) {
      setProblem(texts.newTooLong(length, naming.max));
      return;
    }
    try {
      const answer = await ask.create({ collection, area, title, kind });
      if (isRefusal(answer)) setProblem(tellRefusal(answer));
      else onCreated(answer);
    } catch {
      setProblem(texts.noAnswer);
    }
  };
  const help = texts.newHelps[collection];
  const input = {
    id: titleId,
    value: title,
    required: true,
    minLength: 2,
    'aria-describedby': `${titleId}-help ${titleId}-length`,
    onInput: write,
  };
  return (
    <form
      class="new-entry"
      onSubmit={(event) => {
        event.preventDefault();
        create();
      }}
    >
      <div>
        <label for={titleId}>{texts.newTitles[collection] ?? texts.newTitle}</label>
        {help && (
          <p class="help" id={`${titleId}-help`}>
            {help}
          </p>
        )}
        {collection === 'questionBanks' ? <textarea rows={4} {...input} /> : <input {...input} />}
        {naming?.type === 'text' && <LengthOf text={title} field={naming} id={`${titleId}-length`} />}
      </div>
      {areas.length > 0 && (
        <label>
          {texts.area}
          <select required value={area} onChange={(event) => setArea(event.currentTarget.value)}>
            <option value="">{texts.chooseValue}</option>
            {areas.map(({ folder, title: name }) => (
              <option key={folder} value={folder}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {kinds.length > 0 && (
        <label>
          {texts.newKind}
          <select required value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
            <option value="">{texts.chooseValue}</option>
            {kinds.map(({ value, name }) => (
              <option key={value} value={String(value)}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="row">
        <button type="submit" class="main">
          {texts.create}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {texts.cancel}
        </button>
      </div>
    </form>
  );
}

/** The kinds that something can be of. */
function kindsOf(form: Field): readonly Option[] {
  if (form.type === 'variants') return form.variants;
  const kind = fieldsOf(form, undefined).find(({ key }) => key === 'kind')?.field;
  return kind?.type === 'choice' ? kind.options : [];
}
