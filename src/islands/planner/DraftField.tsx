import { useEffect, useState } from 'preact/hooks';

interface Props<Value> {
  id: string;
  label: string;
  hint?: string;
  /** Said while what stands in the field cannot be read. */
  error: string | ((text: string) => string);
  type: 'date' | 'number';
  value: Value;
  write: (value: Value) => string;
  /** Undefined where the text is not yet, or no longer, a value. */
  read: (text: string) => { value: Value } | undefined;
  onChange: (value: Value) => void;
  min?: number;
  max?: number;
}

/**
 * A field that keeps what is typed until it can be read: a half-written number changes nothing but is not taken away
 * either. A value that comes from elsewhere replaces it.
 */
export function DraftField<Value>(props: Props<Value>) {
  const { id, label, hint, error, type, value, write, read, onChange, min, max } = props;
  const [text, setText] = useState(write(value));
  const [isHalfWritten, setHalfWritten] = useState(false);
  useEffect(() => {
    setText(write(value));
    setHalfWritten(false);
  }, [write(value)]);
  const isReadable = !isHalfWritten && read(text) !== undefined;
  const described = [hint && `${id}-hint`, !isReadable && `${id}-error`].filter(Boolean).join(' ');
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={text}
        min={min}
        max={max}
        aria-invalid={!isReadable}
        aria-describedby={described || undefined}
        onInput={({ currentTarget }) => {
          // A half-written date reads as nothing at all, which would otherwise be taken for "not decided".
          const { badInput } = currentTarget.validity;
          setHalfWritten(badInput);
          setText(currentTarget.value);
          const given = badInput ? undefined : read(currentTarget.value);
          if (given) onChange(given.value);
        }}
      />
      {hint && (
        <span class="soft small" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <span class="error small" id={`${id}-error`} role="alert">
        {isReadable ? '' : typeof error === 'string' ? error : error(text)}
      </span>
    </p>
  );
}
