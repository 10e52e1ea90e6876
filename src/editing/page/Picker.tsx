import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { EDITING_TEXTS as texts } from '../../schemas/editing-texts.ts';
import { findAll } from './find-words.ts';
import type { Target } from './wire.ts';

/** More would not be read; another letter makes them fewer. */
const MOST_SHOWN = 40;

interface Props {
  label: string;
  /** What the button says. */
  shown: string;
  targets: readonly Target[];
  /** What lies in this area stands first. */
  area?: string;
  onPick: (id: string) => void;
}

/** Chooses something by its title: a button that opens a field to search in, and a list. */
export function Picker({ label, shown, targets, area = '', onPick }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const [query, setQuery] = useState('');
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    field.current?.focus();
    // The list may reach below the window.
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);

  const close = () => {
    setIsOpen(false);
    setQuery('');
    button.current?.focus();
  };
  const isNear = (target: Target) => area !== '' && target.area === area;
  const ordered = [...targets.filter(isNear), ...targets.filter((target) => !isNear(target))];
  const found = findAll(ordered, query, ({ title, detail, id: target }) => `${title} ${detail} ${target}`);
  return (
    <div
      class="picker"
      role="group"
      aria-label={label}
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        close();
      }}
      onFocusOut={(event) => {
        if (!root.current?.contains(event.relatedTarget as Node | null) && event.relatedTarget)
          setIsOpen(false);
      }}
    >
      <button
        type="button"
        class="picker-button"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={`${label}: ${shown}`}
        ref={button}
        onClick={() => setIsOpen(!isOpen)}
      >
        {shown}
      </button>
      {isOpen && (
        <div class="picker-panel" id={id} ref={panel}>
          <input
            type="search"
            ref={field}
            aria-label={texts.pickHint}
            placeholder={texts.pickHint}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              const [first] = found;
              if (first && query !== '') {
                onPick(first.id);
                close();
              }
            }}
          />
          <ul>
            {found.slice(0, MOST_SHOWN).map((target) => (
              <li key={target.id}>
                <button
                  type="button"
                  onClick={() => {
                    onPick(target.id);
                    close();
                  }}
                >
                  {target.title}
                  {target.detail && <small>{target.detail}</small>}
                </button>
              </li>
            ))}
          </ul>
          {found.length === 0 && <p>{texts.noPick}</p>}
        </div>
      )}
    </div>
  );
}
