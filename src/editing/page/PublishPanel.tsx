import { useEffect, useState } from 'preact/hooks';
import { EDITING_TEXTS as texts } from '../../schemas/editing-texts.ts';
import { ask } from './ask.ts';
import type { Changes, Sent } from './wire.ts';

/** What has changed since the last time, and the way to send it in. */
export function PublishPanel({ mayBeSent, onSent }: { mayBeSent: boolean; onSent: () => void }) {
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
  return (
    <section class="publish" aria-label={texts.changes}>
      <h2>{texts.changes}</h2>
      {changes && !changes.isKept && <p>{texts.noGit}</p>}
      {changes?.isKept && <p>{files.length === 0 ? texts.noChanges : texts.changedFiles(files.length)}</p>}
      <ul>
        {files.map(({ file, change }) => (
          <li key={file}>
            <code>{file}</code> ({texts.wordFor[change]})
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
          {!mayBeSent && <p class="problem">{texts.changesErrors}</p>}
          <button type="submit" class="main" aria-disabled={!mayBeSent}>
            {texts.send}
          </button>
        </form>
      )}
      <p role="status">{state}</p>
    </section>
  );
}

function tellSent({ outcome, detail }: Sent): string {
  if (outcome === 'sent') return texts.sent;
  return outcome === 'failed' ? texts.sendFailed + detail : texts.keptHere + (detail || texts.noRemote);
}
