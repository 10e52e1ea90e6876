import { render } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { EDITED_COLLECTIONS, EDITING_TEXTS as texts } from '../../schemas/editing-texts.ts';
import { ask } from './ask.ts';
import { Badges } from './Badges.tsx';
import { EntryList } from './EntryList.tsx';
import { FileEditor } from './FileEditor.tsx';
import { PublishPanel } from './PublishPanel.tsx';
import type { Entry, Overview, Setup } from './wire.ts';

/** What is open: a list, or something in it. Kept in the address, so that the browser's back button works. */
interface Place {
  collection: string;
  file: string;
  at: Entry['at'];
}

const readPlace = (): Place => {
  const query = new URLSearchParams(location.hash.slice(1));
  return {
    collection: query.get('lista') ?? '',
    file: query.get('fil') ?? '',
    at: JSON.parse(query.get('del') ?? '[]') as Entry['at'],
  };
};

const addressOf = ({ collection, file, at }: Place) =>
  `#${new URLSearchParams({ lista: collection, ...(file && { fil: file, del: JSON.stringify(at) }) })}`;

function Page({ setup, start }: { setup: Setup; start: Overview }) {
  const [overview, setOverview] = useState(start);
  const [place, setPlace] = useState(readPlace);
  const [isChanged, setIsChanged] = useState(false);
  const [problem, setProblem] = useState('');
  const [isPublishing, setIsPublishing] = useState(false);

  useEffect(() => {
    const follow = () => {
      setPlace(readPlace());
      setIsChanged(false);
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);

  const isUnchecked = overview.messages === undefined;
  useEffect(() => {
    if (!isUnchecked) return;
    ask.check().then(setOverview, () => setProblem(texts.noAnswer));
  }, [isUnchecked]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    if (isChanged) window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isChanged]);

  const go = useCallback(
    (next: Place) => {
      if (isChanged && !window.confirm(texts.leave)) return;
      location.hash = addressOf(next);
    },
    [isChanged],
  );

  const wrong = overview.messages?.filter(({ isError }) => isError) ?? [];
  const left = wrong.filter(({ isLeft }) => isLeft).length;
  const errors = wrong.length - left;
  const form = setup.forms[place.collection];
  return (
    <>
      <header>
        <h1>{texts.title}</h1>
        <p class={errors > 0 ? 'state wrong' : 'state'} role="status">
          {isUnchecked ? texts.checking : texts.stateOfAll(errors, left)}
        </p>
        <button type="button" aria-expanded={isPublishing} onClick={() => setIsPublishing(!isPublishing)}>
          {texts.changes}
        </button>
      </header>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {isPublishing && (
        <PublishPanel
          overview={overview}
          onOpen={go}
          onClose={() => setIsPublishing(false)}
          onSent={() => {
            ask.check().then(setOverview, () => setProblem(texts.noAnswer));
          }}
        />
      )}
      <div class={place.file ? 'columns open' : 'columns'}>
        <nav aria-label={texts.collections}>
          <ul>
            {Object.entries(EDITED_COLLECTIONS).map(([name, { many }]) => {
              const own = overview.entries.filter(({ collection }) => collection === name);
              return (
                <li key={name}>
                  <a
                    href={addressOf({ collection: name, file: '', at: [] })}
                    aria-current={place.collection === name ? 'page' : undefined}
                    onClick={(event) => {
                      event.preventDefault();
                      go({ collection: name, file: '', at: [] });
                    }}
                  >
                    {many}
                    <Badges
                      errors={own.reduce((sum, entry) => sum + entry.errors, 0)}
                      left={own.reduce((sum, entry) => sum + entry.left, 0)}
                    />
                  </a>
                </li>
              );
            })}
          </ul>
        </nav>
        {form === undefined ? (
          <main>
            <p class="welcome">{texts.welcome}</p>
          </main>
        ) : (
          <>
            <EntryList
              key={place.collection}
              collection={place.collection}
              form={form}
              overview={overview}
              chosen={place}
              onOpen={(entry) => go(entry)}
              onCreated={({ entry, overview: next }) => {
                setOverview(next);
                go(entry);
              }}
            />
            {place.file && (
              <FileEditor
                key={addressOf(place)}
                form={form}
                setup={setup}
                overview={overview}
                file={place.file}
                at={place.at}
                isChanged={isChanged}
                setIsChanged={setIsChanged}
                onSaved={setOverview}
                onRemoved={(next) => {
                  setOverview(next);
                  // Whoever has gone on meanwhile stays there.
                  if (addressOf(readPlace()) !== addressOf(place)) return;
                  setIsChanged(false);
                  location.hash = addressOf({ collection: place.collection, file: '', at: [] });
                }}
              />
            )}
          </>
        )}
      </div>
    </>
  );
}

const root = document.querySelector('#page');
if (root) {
  Promise.all([ask.setup(), ask.overview()]).then(
    ([setup, start]) => {
      root.replaceChildren();
      render(<Page setup={setup} start={start} />, root);
    },
    () => {
      root.textContent = texts.noAnswer;
    },
  );
}
