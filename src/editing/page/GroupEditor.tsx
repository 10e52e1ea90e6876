import { useEffect, useRef, useState } from 'preact/hooks';
import type { Path } from '../../domain/words/finding.ts';
import { EDITING_TEXTS as texts } from '../../schemas/editing-texts.ts';
import { fieldId, useEditing } from './context.ts';
import { FieldEditor } from './FieldEditor.tsx';
import { addedValue, emptyValue, type Field, fieldsOf, type Group, type NamedField } from './form.ts';

interface Props {
  fields: readonly NamedField[];
  path: Path;
  value: Group | undefined;
}

/** The fields of a group; those that may be left out and are come last, as buttons. */
export function GroupEditor({ fields, path, value = {} }: Props) {
  const { change } = useEditing();
  const group = useRef<HTMLDivElement>(null);
  // What has just been added has the focus.
  const [added, setAdded] = useState<string>();
  useEffect(() => {
    if (added === undefined) return;
    setAdded(undefined);
    const field = group.current?.querySelector<HTMLElement>(`#${CSS.escape(fieldId([...path, added]))}`);
    const inner = field?.querySelector<HTMLElement>('input, textarea, select, .picker-button');
    (inner ?? field)?.focus();
  }, [added]);
  // A mark that is off is the same as one that is left out, and is shown to be ticked.
  const isShown = ({ key, isOptional, isUsual, field }: NamedField) =>
    key in value || !isOptional || isUsual || field.type === 'mark' || field.type === 'yes-no';
  const absent = fields.filter((field) => !isShown(field));
  return (
    <div class="group" ref={group}>
      {idsLast(fields.filter(isShown)).map(({ key, field, name, help, isOptional, isUsual }) => (
        <FieldEditor
          key={key}
          field={field}
          name={name}
          help={help}
          path={[...path, key]}
          value={value[key]}
          onRemove={
            isOptional && !isUsual && key in value ? () => change([...path, key], undefined) : undefined
          }
        />
      ))}
      {absent.length > 0 && (
        <p class="absent">
          {texts.addField}{' '}
          {absent.map(({ key, name, field, help }) => (
            <button
              key={key}
              type="button"
              class="small"
              title={help}
              onClick={() => {
                change([...path, key], addedValue(field));
                setAdded(key);
              }}
            >
              + {name}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}

/** An id is made with the file, and is nothing to fill in. */
const isOwnId = ({ field }: NamedField) => field.type === 'id' && field.declares !== undefined;

const idsLast = (fields: readonly NamedField[]) => [
  ...fields.filter((field) => !isOwnId(field)),
  ...fields.filter(isOwnId),
];

interface VariantsProps {
  field: Extract<Field, { type: 'variants' }>;
  path: Path;
  value: Group | undefined;
}

/** A group whose kind is chosen first. Another kind keeps what both have. */
export function VariantsEditor({ field, path, value = {} }: VariantsProps) {
  const { change } = useEditing();
  const choose = (kind: string) => {
    const next = { [field.by]: kind };
    const kept = fieldsOf(field, next).flatMap(({ key, field: inner, isOptional }) => {
      if (key === field.by) return [[key, kind]];
      if (key in value) return [[key, value[key]]];
      return isOptional ? [] : [[key, emptyValue(inner)]];
    });
    change(path, Object.fromEntries(kept));
  };
  return (
    <>
      <div class="field">
        <div class="field-name">
          <label>
            {texts.newKind}{' '}
            <select
              value={String(value[field.by] ?? '')}
              onChange={(event) => choose(event.currentTarget.value)}
            >
              {field.variants.map((variant) => (
                <option key={variant.value} value={String(variant.value)}>
                  {variant.name}
                </option>
              ))}
            </select>
          </label>
        </div>
      </div>
      <GroupEditor fields={fieldsOf(field, value)} path={path} value={value} />
    </>
  );
}
