import { useContext, useId, useState } from 'preact/hooks';
import type { Path } from '../../domain/words/finding.ts';
import { EDITING_TEXTS as texts } from '../../schemas/editing-texts.ts';
import { fieldId, isAt, isUnder, RowContext, useEditing } from './context.ts';
import { type Field, fieldsOf, type Group, tidyText } from './form.ts';
import { GroupEditor, VariantsEditor } from './GroupEditor.tsx';
import { LengthOf } from './LengthOf.tsx';
import { ListEditor } from './ListEditor.tsx';
import { Messages } from './Messages.tsx';
import { Picker } from './Picker.tsx';

export interface FieldProps {
  field: Field;
  name: string;
  help: string;
  path: Path;
  value: unknown;
  /** Present where the field may be left out. */
  onRemove?: (() => void) | undefined;
}

/** A field with its name, its help and what the check says of it. */
export function FieldEditor(props: FieldProps) {
  const { field, name, help, path, value, onRemove } = props;
  const { messages, isStale } = useEditing();
  const isPlain = !['list', 'group', 'variants'].includes(field.type);
  const own = messages.filter(
    (message) =>
      message.path.length > 0 && (isPlain ? isUnder(message.path, path) : isAt(message.path, path)),
  );
  const ids = useId();
  const row = useContext(RowContext);
  const removal = onRemove && (
    <button type="button" class="small quiet" onClick={onRemove} aria-label={texts.removeField(name, row)}>
      {texts.removeField(name, '')}
    </button>
  );
  if (field.type === 'fixed') return null;
  if (field.type === 'list' || field.type === 'group' || field.type === 'variants') {
    return (
      <fieldset class="field" id={fieldId(path)} tabIndex={-1}>
        <legend>{name}</legend>
        <Help text={help} />
        <Messages messages={own} isStale={isStale(path)} />
        {field.type === 'list' && <ListEditor {...props} field={field} />}
        {field.type === 'group' && (
          <GroupEditor fields={fieldsOf(field, value)} path={path} value={value as Group} />
        )}
        {field.type === 'variants' && <VariantsEditor field={field} path={path} value={value as Group} />}
        {removal}
      </fieldset>
    );
  }
  return (
    <div
      class={`field ${!isStale(path) && own.some(({ isError, isLeft }) => isError && !isLeft) ? 'wrong' : ''}`}
    >
      <div class="field-name">
        <label for={fieldId(path)}>{name}</label>
        {field.type === 'text' && <LengthOf text={String(value ?? '')} field={field} id={`${ids}-length`} />}
        {removal}
      </div>
      <Help text={help} id={`${ids}-help`} />
      <Input
        field={field}
        name={name}
        path={path}
        value={value}
        describedBy={`${ids}-help ${ids}-length ${ids}-said`}
      />
      <div id={`${ids}-said`}>
        <Messages messages={own} isStale={isStale(path)} />
      </div>
    </div>
  );
}

const Help = ({ text, id }: { text: string; id?: string }) =>
  text === '' ? null : (
    <p class="help" id={id}>
      {text}
    </p>
  );

interface InputProps {
  field: Field;
  name: string;
  path: Path;
  value: unknown;
  describedBy?: string;
}

/** What a value is written or chosen in. */
export function Input({ field, name, path, value, describedBy }: InputProps) {
  const { change, targets, today, area } = useEditing();
  const set = (next: unknown) => change(path, next);
  const id = fieldId(path);
  switch (field.type) {
    case 'text':
      return (
        <TextInput
          field={field}
          id={id}
          name={name}
          value={String(value ?? '')}
          set={set}
          describedBy={describedBy}
        />
      );
    case 'id':
      return (
        <IdInput
          isPermanent={field.declares !== undefined}
          id={id}
          name={name}
          value={String(value ?? '')}
          set={set}
        />
      );
    case 'letter':
      return (
        <input
          id={id}
          class="letter"
          aria-label={name}
          value={String(value ?? '')}
          onInput={(event) => set(event.currentTarget.value)}
        />
      );
    case 'number':
      return (
        <input
          id={id}
          type="number"
          class="number"
          aria-label={name}
          step={field.isWhole ? 1 : 'any'}
          min={field.min}
          max={field.max}
          placeholder={field.start === undefined ? undefined : String(field.start)}
          value={typeof value === 'number' ? value : ''}
          onInput={(event) => {
            const { valueAsNumber } = event.currentTarget;
            set(Number.isNaN(valueAsNumber) ? '' : valueAsNumber);
          }}
        />
      );
    case 'yes-no':
      return (
        <input
          id={id}
          type="checkbox"
          aria-label={name}
          checked={value === true}
          onChange={(event) => set(event.currentTarget.checked)}
        />
      );
    case 'mark':
      return (
        <input
          id={id}
          type="checkbox"
          aria-label={name}
          checked={value === true}
          onChange={(event) => set(event.currentTarget.checked || undefined)}
        />
      );
    case 'choice':
      return (
        <select
          id={id}
          aria-label={name}
          value={String(value ?? '')}
          onChange={(event) =>
            set(
              field.options.find((option) => String(option.value) === event.currentTarget.value)?.value ?? '',
            )
          }
        >
          <option value="">{texts.chooseValue}</option>
          {field.options.map((option) => (
            <option key={option.value} value={String(option.value)}>
              {option.name}
            </option>
          ))}
        </select>
      );
    case 'day':
      return (
        <div class="row">
          <input
            id={id}
            type="date"
            aria-label={name}
            value={String(value ?? '')}
            onInput={(event) => set(event.currentTarget.value)}
          />
          <button type="button" class="small" onClick={() => set(today)}>
            {texts.today}
          </button>
        </div>
      );
    case 'reference': {
      const known = targets[field.to] ?? [];
      const chosen = known.find((target) => target.id === value);
      const shown = chosen?.title ?? (value ? `${texts.unknownId}: ${value}` : texts.chooseValue);
      return (
        <div id={id} tabIndex={-1}>
          <Picker label={name} shown={shown} targets={known} area={area} onPick={set} />
        </div>
      );
    }
    default:
      return null;
  }
}

interface TextInputProps {
  field: Extract<Field, { type: 'text' }>;
  id: string;
  name: string;
  value: string;
  set: (value: string) => void;
  describedBy?: string | undefined;
}

function TextInput({ field, id, name, value, set, describedBy }: TextInputProps) {
  const props = {
    id,
    value,
    'aria-label': name,
    'aria-describedby': describedBy,
    onInput: (event: { currentTarget: { value: string } }) => set(event.currentTarget.value),
    // When somebody leaves it: what was left out of an address or is too much in a number is mended at once.
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => {
      const tidied = tidyText(field, currentTarget.value);
      if (field.holds && tidied !== currentTarget.value) set(tidied);
    },
  };
  return field.isLong || value.length > 90 ? <textarea rows={2} {...props} /> : <input {...props} />;
}

interface IdInputProps {
  isPermanent: boolean;
  id: string;
  name: string;
  value: string;
  set: (value: string) => void;
}

/** An id that others refer to is locked, since changing it loses what readers have saved. */
function IdInput({ isPermanent, id, name, value, set }: IdInputProps) {
  const [isLocked, setIsLocked] = useState(isPermanent && value !== '');
  return (
    <div class="row">
      <input
        id={id}
        aria-label={name}
        value={value}
        readOnly={isLocked}
        onInput={(event) => set(event.currentTarget.value)}
      />
      {isLocked && (
        <button type="button" class="small quiet" onClick={() => setIsLocked(false)}>
          {texts.unlock}
        </button>
      )}
    </div>
  );
}
