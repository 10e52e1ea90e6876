import { useEffect, useRef, useState } from 'preact/hooks';
import { whenPossible } from '../../islands/when-possible.ts';
import { EDITING_TEXTS as texts } from '../../schemas/editing-texts.ts';
import { Badges } from './Badges.tsx';
import { moveEntry } from './change-value.ts';
import { fieldId, isUnder, RowContext, useEditing } from './context.ts';
import { type FieldProps, Input } from './FieldEditor.tsx';
import { emptyValue, type Field, fieldsOf, type Group } from './form.ts';
import { GroupEditor, VariantsEditor } from './GroupEditor.tsx';
import { isNearLimit, LengthOf } from './LengthOf.tsx';
import { Messages } from './Messages.tsx';
import { nameOfEntry, nameOfRow } from './name-of-entry.ts';
import { Picker } from './Picker.tsx';
import { Pictogram } from './Pictogram.tsx';
import { placeOfProp } from './placed-props.ts';

type Props = FieldProps & { field: Extract<Field, { type: 'list' }> };

/** The field for a list: ids chosen by title, values to tick, or entries with fields of their own. */
export function ListEditor(props: Props) {
  const { of } = props.field;
  if (of.type === 'reference') return <ReferenceList {...props} />;
  if (of.type === 'choice') return <ChoiceList {...props} />;
  return <EntryList {...props} />;
}

const entriesOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Things chosen by their titles. */
function ReferenceList({ field, name, path, value }: Props) {
  const { change, targets, messages, isStale, area } = useEditing();
  const entries = entriesOf(value);
  const known = field.of.type === 'reference' ? (targets[field.of.to] ?? []) : [];
  const titleOf = (id: unknown) =>
    known.find((target) => target.id === id)?.title ?? `${texts.unknownId}: ${id}`;
  return (
    <>
      <ul class="chips">
        {entries.map((id, index) => (
          <li key={String(id)} class="chip">
            {titleOf(id)}
            <button
              type="button"
              aria-label={texts.remove(titleOf(id))}
              onClick={() =>
                change(
                  path,
                  entries.filter((_, at) => at !== index),
                )
              }
            >
              ×
            </button>
            <Messages
              messages={messages.filter((message) => isUnder(message.path, [...path, index]))}
              isStale={isStale(path)}
            />
          </li>
        ))}
      </ul>
      <Picker
        label={name}
        shown={texts.addTo}
        targets={known.filter(({ id }) => !entries.includes(id))}
        area={area}
        onPick={(id) => change(path, [...entries, id])}
      />
    </>
  );
}

/** Some of few values. */
function ChoiceList({ field, path, value }: Props) {
  const { change } = useEditing();
  const entries = entriesOf(value);
  const options = field.of.type === 'choice' ? field.of.options : [];
  return (
    <div class="checks">
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="checkbox"
            checked={entries.includes(option.value)}
            onChange={(event) =>
              change(
                path,
                event.currentTarget.checked
                  ? [...entries, option.value]
                  : entries.filter((entry) => entry !== option.value),
              )
            }
          />{' '}
          {option.name}
        </label>
      ))}
    </div>
  );
}

/** What an entry holds when it is added to so many. */
function newEntry(field: Props['field'], count: number): unknown {
  const empty = emptyValue(field.of, count);
  return field.isPictogram ? { ...(empty as Group), ...placeOfProp(count) } : empty;
}

/** Texts and groups, each with its place in the order. A new one has the focus, and a list of texts has a box to write in. */
function EntryList({ field, name, path, value }: Props) {
  const { change } = useEditing();
  const list = useRef<HTMLOListElement>(null);
  const [isAdded, setIsAdded] = useState(false);
  useEffect(() => {
    if (!isAdded) return;
    setIsAdded(false);
    const added = list.current?.lastElementChild;
    added?.querySelector<HTMLElement>('input, textarea, select, .picker-button')?.focus();
  }, [isAdded]);
  const entries = entriesOf(value);
  const isStart = entries.length === 0 && field.of.type === 'text';
  const set = (next: readonly unknown[]) => change(path, next);
  const rowOf = (index: number) => nameOfRow(name, field.of, entries, index);
  return (
    <>
      {field.isPictogram && <Pictogram value={value} />}
      <ol class="entries" ref={list}>
        {(isStart ? [''] : entries).map((entry, index) => (
          // Entries have no names of their own, and are told apart by their place.
          <li key={index}>
            <Entry field={field.of} name={rowOf(index)} path={[...path, index]} value={entry} />
            {!isStart && (
              <div class="order">
                <RowButton
                  says={texts.moveUp(rowOf(index))}
                  sign="↑"
                  {...whenPossible(index > 0, () => set(moveEntry(entries, index, -1)))}
                />
                <RowButton
                  says={texts.moveDown(rowOf(index))}
                  sign="↓"
                  {...whenPossible(index < entries.length - 1, () => set(moveEntry(entries, index, 1)))}
                />
                <RowButton
                  says={texts.removeRow(rowOf(index))}
                  sign="×"
                  onClick={() => set(entries.filter((_, at) => at !== index))}
                />
              </div>
            )}
          </li>
        ))}
      </ol>
      {!isStart && (field.max === undefined || entries.length < field.max) && (
        <button
          type="button"
          class="small"
          aria-label={`${texts.addTo}: ${name}`}
          onClick={() => {
            set([...entries, newEntry(field, entries.length)]);
            setIsAdded(true);
          }}
        >
          + {texts.addTo}
        </button>
      )}
    </>
  );
}

interface RowButtonProps {
  says: string;
  sign: string;
  onClick?: (() => void) | undefined;
  'aria-disabled'?: boolean | 'true' | undefined;
}

/** A button that has room for a sign only, and says what it does when it is pointed at. */
function RowButton({ says, sign, ...props }: RowButtonProps) {
  return (
    <button type="button" class="small quiet" aria-label={says} title={says} {...props}>
      {sign}
    </button>
  );
}

function Entry({ field, name, path, value }: Pick<FieldProps, 'field' | 'name' | 'path' | 'value'>) {
  const { messages, targets, isStale } = useEditing();
  const own = messages.filter((message) => message.path.length > 0 && isUnder(message.path, path));
  const group = value as Group;
  const title = nameOfEntry(field, group, targets);
  // What is new or wrong is open, and stays so while it is filled in.
  const [isOpen, setIsOpen] = useState(title === '');
  useEffect(() => {
    if (own.length > 0) setIsOpen(true);
  }, [own.length]);
  if (field.type !== 'group' && field.type !== 'variants') {
    return (
      <div class="entry" id={field.type === 'list' ? fieldId(path) : undefined}>
        {field.type === 'list' ? (
          <EntryList field={field} name={name} help="" path={path} value={value} />
        ) : (
          <Input field={field} name={name} path={path} value={value} />
        )}
        {field.type === 'text' && isNearLimit(String(value), field) && (
          <LengthOf text={String(value)} field={field} />
        )}
        <Messages messages={own} isStale={isStale(path)} />
      </div>
    );
  }
  return (
    <details
      class="entry"
      id={fieldId(path)}
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>
        {title || name}
        <Badges
          errors={own.filter(({ isError, isLeft }) => isError && !isLeft).length}
          left={own.filter(({ isLeft }) => isLeft).length}
        />
      </summary>
      <Messages
        messages={own.filter((message) => message.path.length === path.length)}
        isStale={isStale(path)}
      />
      <RowContext.Provider value={name}>
        {field.type === 'group' ? (
          <GroupEditor fields={fieldsOf(field, group)} path={path} value={group} />
        ) : (
          <VariantsEditor field={field} path={path} value={group} />
        )}
      </RowContext.Provider>
    </details>
  );
}
