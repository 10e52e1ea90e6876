import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { WORDS_PER_SIGN } from '../../domain/course/sign.ts';
import { MOST_IMAGE_BYTES } from '../../domain/course/text-image.ts';
import { countWords } from '../../domain/language/words.ts';
import type { Path } from '../../domain/words/finding.ts';
import { whenPossible } from '../../islands/when-possible.ts';
import { EDITED_COLLECTIONS, EDITING_TEXTS as texts } from '../../schemas/editing-texts.ts';
import { ask, isRefusal } from './ask.ts';
import { BodyEditor } from './BodyEditor.tsx';
import { type Body, textIn } from './body.ts';
import { valueAt, withValue } from './change-value.ts';
import { type Editing, EditingContext, fieldId, isUnder } from './context.ts';
import { type Field, fieldAt, fieldsOf, type Group } from './form.ts';
import { GroupEditor, VariantsEditor } from './GroupEditor.tsx';
import { Messages } from './Messages.tsx';
import { tellRefusal } from './NewEntry.tsx';
import { nameOfFile } from './name-of-file.ts';
import { Preview } from './Preview.tsx';
import type { Message, OpenFile, Overview, Setup } from './wire.ts';

interface Props {
  form: Field;
  setup: Setup;
  overview: Overview;
  file: string;
  /** What of the file is shown. */
  at: Path;
  isChanged: boolean;
  setIsChanged: (isChanged: boolean) => void;
  onSaved: (overview: Overview) => void;
  onRemoved: (overview: Overview) => void;
}

/** Whoever has asked to see the page sees it beside the next file, too. */
let wantsPreview = false;

/** The form of a file, or of a part of it, with what the check says beside each field. */
export function FileEditor({
  form,
  setup,
  overview,
  file,
  at,
  isChanged,
  setIsChanged,
  onSaved,
  onRemoved,
}: Props) {
  const [open, setOpen] = useState<OpenFile>();
  const [draft, setDraft] = useState<{ data: unknown; body: Body | undefined }>({
    data: undefined,
    body: undefined,
  });
  const [state, setState] = useState('');
  const [isSaved, setIsSaved] = useState(false);
  const [version, setVersion] = useState(0);
  const [isPreviewed, setIsPreviewed] = useState(wantsPreview);
  const setPreviewed = (isWanted: boolean) => {
    wantsPreview = isWanted;
    setIsPreviewed(isWanted);
  };

  const main = useRef<HTMLElement>(null);
  const isOpen = open !== undefined;
  useEffect(() => {
    // On a small screen it comes below the list that it was chosen in.
    if (isOpen && matchMedia('(width < 60rem)').matches) main.current?.scrollIntoView();
  }, [isOpen]);

  const show = (next: OpenFile) => {
    setOpen(next);
    setDraft({ data: next.data, body: next.body });
    setIsChanged(false);
  };
  useEffect(() => {
    let isGone = false;
    ask.file(file, at).then(
      (answer) => {
        if (isGone) return;
        if (isRefusal(answer)) setState(tellRefusal(answer));
        else show(answer);
      },
      () => setState(texts.noAnswer),
    );
    return () => {
      isGone = true;
    };
  }, [file, at.join(' ')]);

  // Until everything has been checked anew, what was said before still stands at its field.
  const [said, setSaid] = useState<readonly Message[]>(overview.messages ?? []);
  useEffect(() => {
    if (overview.messages) setSaid(overview.messages);
  }, [overview.messages]);
  // What the check last looked at: a field that has been changed since is not called wrong.
  const [looked, setLooked] = useState<unknown>();
  useEffect(() => {
    if (overview.messages) setLooked(open?.data);
  }, [overview.messages, open]);
  const inFile = said.filter((message) => message.file === file);
  const messages = at.length === 0 ? inFile : inFile.filter(({ path }) => isUnder(path, at));
  const elsewhere = said.filter((message) => message.isError && !messages.includes(message));

  const save = async () => {
    // A file that cannot be read has no form to save; the page says so in its place.
    if (open?.data === undefined) return;
    setState(texts.saving);
    try {
      const { data, body } = draft;
      const answer = await ask.save({ file, at, version: open.version, data, ...(body && { body }) });
      if (isRefusal(answer)) {
        setState(texts.notSaved + tellRefusal(answer));
        return;
      }
      onSaved(answer.overview);
      show(answer.open);
      setVersion(version + 1);
      setState('');
      setIsSaved(true);
    } catch {
      setState(texts.notSaved + texts.noAnswer);
    }
  };
  const remove = async () => {
    if (!open || !window.confirm(texts.removeSure)) return;
    try {
      const answer = await ask.remove({ file, at, version: open.version });
      if (isRefusal(answer)) setState(tellRefusal(answer));
      else onRemoved(answer);
    } catch {
      setState(texts.noAnswer);
    }
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      save();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  const addPicture = async (picture: File) => {
    if (picture.size > MOST_IMAGE_BYTES) return { problem: texts.photoTooLarge };
    try {
      const answer = await ask.addPicture({ file, name: picture.name, base64: await toBase64(picture) });
      if (isRefusal(answer)) return { problem: tellRefusal(answer) };
      setOpen((before) => before && { ...before, pictures: answer.pictures });
      return { name: answer.name };
    } catch {
      return { problem: texts.noAnswer };
    }
  };

  const editing: Editing = useMemo(
    () => ({
      targets: overview.targets,
      props: overview.props,
      messages,
      tags: setup.tags[open?.collection ?? ''] ?? [],
      today: setup.today,
      area: overview.entries.find((entry) => entry.file === file)?.area ?? '',
      isStale: (path) => looked !== undefined && !isSame(valueAt(looked, path), valueAt(draft.data, path)),
      ...(open?.takesPictures && { addPicture }),
      change: (path, value) => {
        setDraft((before) => ({ ...before, data: withValue(before.data, path, value) }));
        setIsChanged(true);
        setState('');
      },
    }),
    [overview.targets, said, open, looked, draft.data, file, at.join(' ')],
  );

  const tellState = () => {
    if (isChanged) return texts.unsaved;
    if (!isSaved) return texts.unchanged;
    if (overview.messages === undefined) return texts.savedUnchecked;
    const left = messages.filter(({ isLeft }) => isLeft).length;
    if (messages.length === 0) return texts.saved;
    return left === messages.length ? texts.savedLeft(left) : texts.savedWith(messages.length - left);
  };
  if (!open) return <main class="editor">{state || texts.loading}</main>;
  const field = fieldAt(form, draft.data, at);
  const value = valueAt(draft.data, at) as Group | undefined;
  return (
    <EditingContext.Provider value={editing}>
      <main class="editor" ref={main}>
        <div class="actions">
          <button type="button" class="main" {...whenPossible(isChanged, save)}>
            {texts.save}
          </button>
          <button type="button" class="quiet" {...whenPossible(isChanged, () => show(open))}>
            {texts.undo}
          </button>
          {!isPreviewed && (
            <button type="button" onClick={() => setPreviewed(true)}>
              {texts.preview}
            </button>
          )}
          {open.isNew && (
            <button type="button" class="quiet" onClick={remove}>
              {texts.removeNew(EDITED_COLLECTIONS[open.collection]?.one)}
            </button>
          )}
          <p role="status">{state || tellState()}</p>
        </div>
        <p class="file-name">
          {texts.file} <code>{file}</code>
        </p>
        <Summary messages={messages} hasBody={draft.body !== undefined} />
        {elsewhere.length > 0 && <Elsewhere messages={elsewhere} overview={overview} />}
        {value === undefined || field === undefined ? (
          <p class="problem">{texts.unreadable}</p>
        ) : (
          <form onSubmit={(event) => event.preventDefault()}>
            {field.type === 'variants' ? (
              <VariantsEditor field={field} path={at} value={value} />
            ) : (
              <GroupEditor fields={fieldsOf(field, value)} path={at} value={value} />
            )}
            {draft.body && (
              <section class="body">
                <h3>{texts.body}</h3>
                <p class="help">{texts.bodyHelp}</p>
                <Messages messages={messages.filter(({ code }) => code === 'I625')} isStale={isChanged} />
                {open.collection === 'signs' && (
                  <p class="count">{texts.wordsOf(countWords(textIn(draft.body)), WORDS_PER_SIGN)}</p>
                )}
                {open.pictures.length > 0 && <p class="help">{texts.picturesHere(open.pictures)}</p>}
                <BodyEditor
                  body={draft.body}
                  onChange={(body) => {
                    setDraft({ ...draft, body });
                    setIsChanged(true);
                    setState('');
                  }}
                />
              </section>
            )}
            {!draft.body && open.pictures.length > 0 && (
              <p class="help">{texts.picturesHere(open.pictures)}</p>
            )}
          </form>
        )}
      </main>
      {isPreviewed && (
        <Preview
          address={open.address}
          isShown={open.isShown}
          version={version}
          onHide={() => setPreviewed(false)}
        />
      )}
    </EditingContext.Provider>
  );
}

/** What the check says of what is open, each with a way to its field: what is wrong, and what is left to fill in. */
function Summary({ messages, hasBody }: { messages: readonly Message[]; hasBody: boolean }) {
  const left = messages.filter(({ isLeft }) => isLeft);
  const others = messages.filter(({ isLeft }) => !isLeft);
  if (messages.length === 0) return null;
  return (
    <section class="summary" aria-label={texts.problems}>
      {others.length > 0 && (
        <>
          <h3>{texts.problemsHere(others.length)}</h3>
          <ul>
            {others.map((message) => (
              <li key={`${message.code} ${message.line} ${message.what}`}>
                <button type="button" class="link" onClick={() => showField(message)}>
                  {message.what}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {left.length > 0 && (
        <>
          <h3>{texts.leftHere(left.length)}</h3>
          <ul class="left">
            {left.map((message) => (
              <li key={message.path.join(' ')}>
                <button type="button" class="link" onClick={() => showField(message)}>
                  {message.field}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {/* What is about the whole file has no field to stand at. */}
      <Messages messages={others.filter(({ path, line }) => path.length === 0 && (line <= 1 || !hasBody))} />
    </section>
  );
}

function Elsewhere({ messages, overview }: { messages: readonly Message[]; overview: Overview }) {
  return (
    <details class="elsewhere">
      <summary>{texts.problemsElsewhere(messages.length)}</summary>
      <ul>
        {messages.map((message) => (
          <li key={`${message.file} ${message.line} ${message.code}`}>
            {nameOfFile(message.file, overview)}: {message.what}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The bytes of a file as text that JSON can carry. */
const toBase64 = (file: File): Promise<string> =>
  new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).replace(/^[^,]*,/u, ''));
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(file);
  });

/** Whether two pieces of data, which came as JSON, say the same. */
const isSame = (one: unknown, other: unknown) =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** Opens what is around the field that a message is about, and goes to it. */
function showField({ path }: Message): void {
  for (let length = path.length; length > 0; length -= 1) {
    const found = document.getElementById(fieldId(path.slice(0, length)));
    if (!found) continue;
    for (
      let around = found.closest('details');
      around;
      around = around.parentElement?.closest('details') ?? null
    )
      around.open = true;
    found.scrollIntoView({ block: 'center' });
    found.focus();
    return;
  }
  const text =
    document.querySelector('.body .error, .body .advice') ?? document.querySelector('.body textarea');
  text?.scrollIntoView({ block: 'center' });
  if (text instanceof HTMLElement) text.focus();
}
