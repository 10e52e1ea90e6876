import { useEffect, useState } from 'preact/hooks';
import { EDITED_COLLECTIONS, EDITING_TEXTS as texts } from '../../schemas/editing-texts.ts';
import { ask, isRefusal } from './ask.ts';
import { tellRefusal } from './NewEntry.tsx';
import { nameOfFile } from './name-of-file.ts';
import type { Changes, Entry, Overview, Refusal, Sent } from './wire.ts';

interface Props {
  overview: Overview;
  onSent: () => void;
  onOpen: (entry: Pick<Entry, 'collection' | 'file' | 'at'>) => void;
  onClose: () => void;
}

/** What has changed since the last time, and the way to send it in. */
export function PublishPanel({ overview, onSent, onOpen, onClose }: Props) {
  const [changes, setChanges] = useState<Changes>();
  const [note, setNote] = useState('');
  const [state, setState] = useState('');
  const refresh = () => ask.changes().then(setChanges, () => setState(texts.noAnswer));
  useEffect(() => {
    refresh();
  }, []);

  const send = async () => {
    setState(texts.sending);
    try {
      setState(tellSent(await ask.send(note)));
      setNote('');
      await refresh();
      // Others’ changes came at the same time.
      onSent();
    } catch {
      setState(texts.noAnswer);
    }
  };
  const files = changes?.files ?? [];
  const mayBeSent = overview.messages?.every(({ isError }) => !isError) ?? false;
  const wrong = overview.entries.filter(({ errors, left }) => errors + left > 0);
  return (
    <section class="publish" aria-label={texts.changes}>
      <div class="field-name">
        <h2>{texts.changes}</h2>
        <button type="button" class="small" onClick={onClose}>
          {texts.close}
        </button>
      </div>
      {changes && !changes.isKept && <p>{texts.noGit}</p>}
      {changes?.isKept && <p>{files.length === 0 ? texts.noChanges : texts.changedFiles(files.length)}</p>}
      <ul>
        {files.map(({ file, change }) => (
          <li key={file}>
            {nameOfFile(file, overview)} ({texts.wordFor[change]})
          </li>
        ))}
      </ul>
      {files.length > 0 && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (mayBeSent) send();
          }}
        >
          <label>
            {texts.changesNote}
            <input required value={note} onInput={(event) => setNote(event.currentTarget.value)} />
          </label>
          {!mayBeSent && <p class="problem">{overview.messages ? texts.changesErrors : texts.checking}</p>}
          {wrong.length > 0 && (
            <ul>
              {wrong.map((entry) => (
                <li key={`${entry.file} ${entry.at.join(' ')}`}>
                  <button type="button" class="link" onClick={() => onOpen(entry)}>
                    {EDITED_COLLECTIONS[entry.collection]?.many}: {entry.title}
                  </button>
                </li>
              ))}
            </ul>
          )}
          <p class="help">{texts.sendMeans}</p>
          <button type="submit" class="main" aria-disabled={!mayBeSent}>
            {texts.send}
          </button>
        </form>
      )}
      <p role="status">{state}</p>
    </section>
  );
}

function tellSent(answer: Sent | Refusal): string {
  if (isRefusal(answer)) return texts.sendFailed + tellRefusal(answer);
  const { outcome, detail } = answer;
  if (outcome === 'sent') return texts.sent;
  return outcome === 'failed' ? texts.sendFailed + detail : texts.keptHere + (detail || texts.noRemote);
}
