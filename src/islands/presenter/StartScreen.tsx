import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { toLocalDay, writeDay } from '../../adapters/local-day.ts';
import { moveFocus } from '../../adapters/move-focus.ts';
import { nameOccasion } from '../../adapters/occasion-name.ts';
import type { Occasion, OccasionFacts } from '../../domain/sessions/occasion.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import type { Ui } from '../../schemas/ui.ts';
import { writeClockTime } from './ClockPanel.tsx';

export type Screens = 'two' | 'one';

interface Props {
  /** What the pass or the day is called. */
  name: string;
  /** What this computer keeps, the one that was used last first. */
  kept: readonly Occasion[];
  /** What a new group begins with. */
  usual: OccasionFacts;
  guideAddress: string;
  strings: Ui['present'];
  onContinue: (occasion: Occasion, screens: Screens) => void;
  onNew: (facts: OccasionFacts, screens: Screens) => void;
  onRemove: (id: string) => void;
}

/**
 * Before anything is shown: which group is it, and how many screens are there? The room may see it already, where the projector
 * shows the same picture: names of other groups are folded away.
 */
export function StartScreen({
  name,
  kept,
  usual,
  guideAddress,
  strings,
  onContinue,
  onNew,
  onRemove,
}: Props) {
  const { begin } = strings;
  const [screens, setScreens] = useState<Screens>('two');
  const [facts, setFacts] = useState(usual);
  const [left, setLeft] = useState(kept);
  const [asked, setAsked] = useState('');
  const [removed, setRemoved] = useState('');
  const place = useRef<HTMLDivElement>(null);
  /** What takes over the focus from the button that goes with the next drawing. */
  const next = useRef('');
  useLayoutEffect(() => {
    if (next.current) moveFocus(place.current?.querySelector<HTMLElement>(next.current));
    next.current = '';
  });
  const ask = (id: string, to: string) => {
    next.current = to;
    setAsked(id);
  };
  const field = (key: 'group' | 'place' | 'date') => ({
    id: `begin-${key}`,
    value: facts[key],
    onInput: (event: InputEvent & { currentTarget: HTMLInputElement }) =>
      setFacts({ ...facts, [key]: event.currentTarget.value }),
  });
  return (
    <div class="begin wrap" ref={place}>
      <h1>{name}</h1>
      <p>{begin.lead}</p>
      <fieldset class="screens">
        <legend>{begin.screens}</legend>
        {(['two', 'one'] as const).map((each) => (
          <label key={each}>
            <input type="radio" name="screens" checked={screens === each} onChange={() => setScreens(each)} />{' '}
            <span>
              <b>{begin[each]}</b> <span>{begin[`${each}Hint`]}</span>
            </span>
          </label>
        ))}
        {screens === 'one' && (
          <p>
            <a href={guideAddress} target="_blank" rel="noopener">
              {begin.toPaper}
            </a>
          </p>
        )}
      </fieldset>

      <form
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          onNew(facts, screens);
        }}
      >
        <h2>{begin.newTitle}</h2>
        <div class="begin-fields">
          <p>
            <label for="begin-group">{begin.group}</label>
            <input {...field('group')} maxLength={60} aria-describedby="begin-group-hint" />
            <span class="small soft" id="begin-group-hint">
              {begin.groupHint}
            </span>
          </p>
          <p>
            <label for="begin-place">{begin.place}</label>
            <input {...field('place')} maxLength={60} />
          </p>
          <p>
            <label for="begin-date">{begin.date}</label>
            <input {...field('date')} type="date" />
          </p>
          <p>
            <label for="begin-size">{begin.size}</label>
            <input
              id="begin-size"
              inputMode="numeric"
              maxLength={3}
              aria-describedby="begin-size-hint"
              value={facts.size === undefined ? '' : `${facts.size}`}
              onInput={(event) => {
                const size = Number.parseInt(event.currentTarget.value.replaceAll(/\D/g, ''), 10);
                setFacts({ ...facts, size: Number.isFinite(size) && size > 0 ? size : undefined });
              }}
            />
            <span class="small soft" id="begin-size-hint">
              {begin.sizeHint}
            </span>
          </p>
        </div>
        <p>
          <button class="button" type="submit">
            {begin.start}
          </button>
        </p>
      </form>

      {removed && (
        <p tabIndex={-1} data-removed>
          {fillMessage(begin.removed, { name: removed })}
        </p>
      )}
      {left.length > 0 && (
        <details class="kept-groups">
          <summary>{fillMessage(begin.continueTitle, { n: left.length })}</summary>
          <ul class="plain kept">
            {left.map((occasion) => {
              const called = nameOccasion(occasion, begin.unnamed);
              return (
                <li key={occasion.id}>
                  <p>
                    <button class="button quiet" type="button" onClick={() => onContinue(occasion, screens)}>
                      {fillMessage(begin.continue, { name: called })}
                    </button>{' '}
                    {occasion.changedAt > 0 && (
                      <span class="small soft">
                        {fillMessage(begin.used, {
                          day: writeDay(toLocalDay(occasion.changedAt)),
                          time: writeClockTime(occasion.changedAt),
                        })}
                      </span>
                    )}
                  </p>
                  {asked === occasion.id ? (
                    <div
                      class="row"
                      role="group"
                      aria-label={fillMessage(begin.removeQuestion, { name: called })}
                    >
                      <span>{fillMessage(begin.removeQuestion, { name: called })}</span>
                      <button
                        class="button quiet"
                        type="button"
                        onClick={() => {
                          onRemove(occasion.id);
                          setLeft(left.filter(({ id }) => id !== occasion.id));
                          setRemoved(called);
                          ask('', '[data-removed]');
                        }}
                      >
                        {begin.removeConfirm}
                      </button>
                      <button
                        class="button quiet"
                        type="button"
                        data-cancel
                        onClick={() => ask('', `[data-remove="${occasion.id}"]`)}
                      >
                        {begin.removeCancel}
                      </button>
                    </div>
                  ) : (
                    <button
                      class="button quiet"
                      type="button"
                      aria-label={fillMessage(begin.remove, { name: called })}
                      data-remove={occasion.id}
                      onClick={() => ask(occasion.id, '[data-cancel]')}
                    >
                      {begin.removeShort}
                    </button>
                  )}
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </div>
  );
}
