import { useEffect, useRef, useState } from 'preact/hooks';
import { TAG_TEXTS, EDITING_TEXTS as texts, VALUE_NAMES } from '../../schemas/editing-texts.ts';
import { type Body, type BodyPart, insertPart, newTag, newText, writeOpening } from './body.ts';
import { useEditing } from './context.ts';
import { Messages } from './Messages.tsx';
import { Picker } from './Picker.tsx';
import { PictureInsert } from './PictureInsert.tsx';
import {
  type Selection,
  withBold,
  withHeading,
  withList,
  withPicture,
  withSource,
  withTerm,
} from './text-marks.ts';
import type { Message } from './wire.ts';

interface Props {
  body: Body;
  onChange: (body: Body) => void;
}

/** The text of a page: running text, and a card for each tag, which may hold more of the same. What is added has the focus. */
export function BodyEditor({ body, onChange }: Props) {
  const { messages } = useEditing();
  const list = useRef<HTMLDivElement>(null);
  const [added, setAdded] = useState<number>();
  useEffect(() => {
    if (added === undefined) return;
    setAdded(undefined);
    list.current?.children[added]
      ?.querySelector<HTMLElement>(
        '.text-part textarea, .tag-card textarea, .tag-card .field :is(input, select, button)',
      )
      ?.focus();
  }, [added]);
  // Somewhere to write from the start. It is a part when something is in it, and the same box to whoever is writing there.
  const isStart = body.parts.length === 0;
  const parts = isStart ? [newText()] : body.parts;
  const insert = (at: number, part: BodyPart) => onChange(insertPart(body, isStart ? 0 : at, part));
  const insertAndGo = (at: number, part: BodyPart) => {
    insert(at, part);
    setAdded(isStart ? 0 : at);
  };
  const setPart = (at: number, part: BodyPart) => {
    if (isStart) insert(0, part);
    else onChange({ ...body, parts: parts.map((other, index) => (index === at ? part : other)) });
  };
  const remove = (at: number) => onChange({ ...body, parts: parts.filter((_, index) => index !== at) });
  return (
    <div class="body-parts" ref={list}>
      {parts.map((part, at) => (
        // Parts have no names of their own, and are told apart by their place.
        <div key={at}>
          <Insertion onInsert={(piece) => insertAndGo(at, piece)} />
          {part.type === 'text' ? (
            <TextPart
              text={part.text}
              messages={messagesIn(messages, parts, at)}
              onChange={(text) => setPart(at, { ...part, text })}
              {...(!isStart && { onRemove: () => remove(at) })}
            />
          ) : (
            <TagCard
              part={part}
              messages={
                part.inner
                  ? messages.filter(({ line, path }) => path.length === 0 && line === part.line)
                  : messagesIn(messages, parts, at)
              }
              onChange={(next) => setPart(at, next)}
              onRemove={() => remove(at)}
            />
          )}
        </div>
      ))}
      <Insertion onInsert={(piece) => insertAndGo(parts.length, piece)} />
    </div>
  );
}

/** Messages by line: those from where a part begins to where the next one does. */
function messagesIn(messages: readonly Message[], parts: readonly BodyPart[], at: number): Message[] {
  const from = parts[at]?.line ?? 0;
  const until = parts.slice(at + 1).find(({ line }) => line > 0)?.line ?? Number.POSITIVE_INFINITY;
  return from === 0
    ? []
    : messages.filter(({ line, path }) => path.length === 0 && line >= from && line < until);
}

/** A line between two parts where something can be put. */
function Insertion({ onInsert }: { onInsert: (part: BodyPart) => void }) {
  const { tags } = useEditing();
  return (
    <div class="insertion">
      <Picker
        label={texts.addBlock}
        shown="+"
        targets={[
          { id: '', title: texts.addText, detail: '' },
          ...tags.map(({ name }) => ({
            id: name,
            title: TAG_TEXTS[name]?.name ?? name,
            detail: TAG_TEXTS[name]?.about ?? '',
          })),
        ]}
        onPick={(name) => {
          const tag = tags.find((one) => one.name === name);
          onInsert(
            tag
              ? newTag(
                  name,
                  tag.attributes.map(({ key }) => key),
                  tag.hasInner,
                )
              : newText(),
          );
        }}
      />
    </div>
  );
}

interface TextPartProps {
  text: string;
  messages: readonly Message[];
  onChange: (text: string) => void;
  onRemove?: () => void;
}

function TextPart({ text, messages, onChange, onRemove }: TextPartProps) {
  const { targets, addPicture } = useEditing();
  const area = useRef<HTMLTextAreaElement>(null);
  /** Changes the text where the cursor is, and puts the cursor after the change. */
  const mark = (edit: (text: string, selection: Selection) => { text: string; cursor: number }) => {
    const field = area.current;
    if (!field) return;
    const edited = edit(text, { start: field.selectionStart, end: field.selectionEnd });
    onChange(edited.text);
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(edited.cursor, edited.cursor);
    });
  };
  const [place, setPlace] = useState('');
  return (
    <div class="text-part">
      <div class="toolbar">
        <button type="button" class="small" onClick={() => mark(withHeading)}>
          {texts.insertHeading}
        </button>
        <button type="button" class="small" onClick={() => mark(withBold)}>
          {texts.insertBold}
        </button>
        <button type="button" class="small" onClick={() => mark(withList)}>
          {texts.insertList}
        </button>
        <Picker
          label={texts.chooseSource}
          shown={texts.insertSource}
          targets={targets.source ?? []}
          onPick={(id) => {
            mark((written, selection) => withSource(written, selection, id, place));
            setPlace('');
          }}
        />
        <input
          class="source-place"
          aria-label={texts.sourcePlace}
          title={texts.sourcePlace}
          placeholder={texts.sourcePlaceShort}
          value={place}
          onInput={(event) => setPlace(event.currentTarget.value)}
        />
        <Picker
          label={texts.chooseTerm}
          shown={texts.insertTerm}
          targets={targets.term ?? []}
          onPick={(id) => mark((written, selection) => withTerm(written, selection, id))}
        />
        {addPicture && (
          <PictureInsert
            addPicture={addPicture}
            onInsert={(name, shows) =>
              mark((written, selection) => withPicture(written, selection, name, shows))
            }
          />
        )}
        {onRemove && (
          <button
            type="button"
            class="small quiet last"
            aria-label={texts.remove(texts.bodyText)}
            onClick={onRemove}
          >
            ×
          </button>
        )}
      </div>
      <textarea
        ref={area}
        class="prose"
        aria-label={texts.bodyText}
        rows={4}
        value={text}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <Mentions text={text} />
      <Messages messages={messages} />
    </div>
  );
}

/** What the tags inside a text point at, by their titles. */
function Mentions({ text }: { text: string }) {
  const { targets } = useEditing();
  const mentions = [...text.matchAll(/<(?<tag>Source|Term) id="(?<id>[^"]*)"(?: at="(?<at>[^"]*)")?/gu)].map(
    ({ groups }) => {
      const known = targets[groups?.['tag'] === 'Source' ? 'source' : 'term'] ?? [];
      const title =
        known.find(({ id }) => id === groups?.['id'])?.title ?? `${texts.unknownId}: ${groups?.['id']}`;
      return [title, groups?.['at']].filter(Boolean).join(', ');
    },
  );
  if (mentions.length === 0) return null;
  return (
    <p class="help">
      {texts.inText} {[...new Set(mentions)].join(' · ')}
    </p>
  );
}

interface TagCardProps {
  part: Extract<BodyPart, { type: 'tag' }>;
  messages: readonly Message[];
  onChange: (part: BodyPart) => void;
  onRemove: () => void;
}

function TagCard({ part, messages, onChange, onRemove }: TagCardProps) {
  const { tags, targets } = useEditing();
  const { name, attributes, inner } = part;
  const form = tags.find((tag) => tag.name === name);
  const tagTexts = TAG_TEXTS[name];
  const set = (key: string, value: string) => {
    const next = { ...attributes, [key]: value };
    onChange({ ...part, attributes: next, opening: writeOpening(name, next, inner !== undefined) });
  };
  return (
    <div class="tag-card" role="group" aria-label={tagTexts?.name ?? name}>
      <div class="field-name">
        <h4>{tagTexts?.name ?? name}</h4>
        <button
          type="button"
          class="small quiet"
          aria-label={texts.remove(tagTexts?.name ?? name)}
          onClick={onRemove}
        >
          ×
        </button>
      </div>
      <p class="help">{tagTexts?.about}</p>
      {form?.attributes.map(({ key, refersTo, values, isRequired }) => {
        const label = tagTexts?.fields?.[key] ?? key;
        const value = attributes[key] ?? '';
        const known = refersTo === undefined ? [] : (targets[refersTo] ?? []);
        return (
          <div class="field inline" key={key}>
            <span class="field-label">
              {label}
              {!isRequired && <small> ({texts.optional})</small>}
            </span>
            {refersTo ? (
              <Picker
                label={label}
                shown={
                  known.find(({ id }) => id === value)?.title ??
                  (value ? `${texts.unknownId}: ${value}` : texts.chooseValue)
                }
                targets={known}
                onPick={(id) => set(key, id)}
              />
            ) : values ? (
              <select
                aria-label={label}
                value={value}
                onChange={(event) => set(key, event.currentTarget.value)}
              >
                <option value="">{texts.chooseValue}</option>
                {values.map((one) => (
                  <option key={one} value={one}>
                    {VALUE_NAMES[one] ?? one}
                  </option>
                ))}
              </select>
            ) : (
              <input
                aria-label={label}
                value={value}
                onInput={(event) => set(key, event.currentTarget.value)}
              />
            )}
          </div>
        );
      })}
      <Messages messages={messages} />
      {inner && <BodyEditor body={inner} onChange={(next) => onChange({ ...part, inner: next })} />}
    </div>
  );
}
