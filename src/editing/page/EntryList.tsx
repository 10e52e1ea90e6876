import { useEffect, useRef, useState } from 'preact/hooks';
import { EDITED_COLLECTIONS, EDITING_TEXTS as texts } from '../../schemas/editing-texts.ts';
import { Badges } from './Badges.tsx';
import { isAt } from './context.ts';
import { findAll } from './find-words.ts';
import type { Field } from './form.ts';
import { NewEntry } from './NewEntry.tsx';
import type { Created, Entry, Overview } from './wire.ts';

interface Props {
  collection: string;
  form: Field;
  overview: Overview;
  chosen: Pick<Entry, 'file' | 'at'>;
  onOpen: (entry: Entry) => void;
  onCreated: (created: Created) => void;
}

/** Everything of a collection by its title, with a field to search in and a button for a new one. */
export function EntryList({ collection, form, overview, chosen, onOpen, onCreated }: Props) {
  const [query, setQuery] = useState('');
  const [area, setArea] = useState('');
  const [isMaking, setIsMaking] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // What is new may be far down.
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen.file, chosen.at.join(' '), overview.entries.length]);
  const entries = overview.entries.filter((entry) => entry.collection === collection);
  const areas = overview.areas.filter(({ folder }) => entries.some((entry) => entry.area === folder));
  const found = findAll(entries, query, ({ title, file }) => `${title} ${file}`).filter(
    (entry) => area === '' || entry.area === area,
  );
  const collectionTexts = EDITED_COLLECTIONS[collection];
  return (
    <section class="list" aria-label={collectionTexts?.many}>
      <h2>{collectionTexts?.many}</h2>
      <p class="help">{collectionTexts?.about}</p>
      {collectionTexts?.add && (
        <button type="button" class="main" aria-expanded={isMaking} onClick={() => setIsMaking(!isMaking)}>
          + {collectionTexts.add}
        </button>
      )}
      {isMaking && (
        <NewEntry
          collection={collection}
          form={form}
          areas={
            needsArea(collection) ? (HAVE_THEIR_AREAS.includes(collection) ? areas : overview.areas) : []
          }
          firstArea={area}
          onCreated={(created) => {
            setIsMaking(false);
            // A search must not hide what is new.
            setQuery('');
            if (!created.entry.file.includes(`/${area}/`)) setArea('');
            onCreated(created);
          }}
          onCancel={() => setIsMaking(false)}
        />
      )}
      {entries.length > 8 && (
        <input
          type="search"
          aria-label={texts.find}
          placeholder={texts.find}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      {areas.length > 1 && (
        <select aria-label={texts.area} value={area} onChange={(event) => setArea(event.currentTarget.value)}>
          <option value="">{texts.allAreas}</option>
          {areas.map(({ folder, title }) => (
            <option key={folder} value={folder}>
              {title}
            </option>
          ))}
        </select>
      )}
      <ul class="entries-list" ref={list}>
        {found.map((entry) => (
          <li key={`${entry.file} ${entry.at.join(' ')}`}>
            <button
              type="button"
              aria-current={entry.file === chosen.file && isAt(entry.at, chosen.at) ? 'true' : undefined}
              onClick={() => onOpen(entry)}
            >
              {entry.title}
              <Badges {...entry} />
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p>{(entries.length === 0 && collectionTexts?.start) || texts.noHits}</p>}
    </section>
  );
}

/** Of these, an area has some from the start or is one that never has any. */
const HAVE_THEIR_AREAS: readonly string[] = ['signs', 'questionBanks'];

const needsArea = (collection: string) =>
  ['signs', 'questionBanks', 'lessons', 'scenarios', 'figures'].includes(collection);
