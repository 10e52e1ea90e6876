import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { sumHands, type Vote } from '../../domain/sessions/hand-count.ts';
import { countOf } from '../../domain/sessions/occasion.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import type { Ui } from '../../schemas/ui.ts';
import { whenPossible } from '../when-possible.ts';
import type { ShownSlide } from './read-slides.ts';
import { hasBars, type Show, type Steps } from './use-show.ts';

interface CounterProps {
  vote: NonNullable<ShownSlide['vote']>;
  show: Show;
  steps: Steps;
  strings: Ui['present'];
}

/** Which vote a step counts when nobody has chosen. */
const voteAt = (step: CounterProps['vote']['step']): Vote =>
  step === 'second' || step === 'key' ? 'second' : 'first';

/** What is said of the sum: how many are counted, of how many, and how many too many. */
export function tellCounted(sum: number, size: number | undefined, strings: CounterProps['strings']): string {
  if (size === undefined) return fillMessage(strings.counted, { n: sum });
  if (sum > size) return fillMessage(strings.countedOver, { n: sum, more: sum - size });
  return fillMessage(strings.countedOf, { n: sum, total: size });
}

/**
 * Types or steps how many hands were raised. The room sees nothing of it until the leader shows it. Where nobody votes it is
 * folded, and leaves the notes its room.
 */
export function HandCounter({ vote, show, steps, strings }: CounterProps) {
  const { caseId, options, step } = vote;
  const [chosen, setChosen] = useState<{ slide: string; vote: Vote } | undefined>();
  const at = show.slide?.key ?? '';
  // Another slide begins with its own vote.
  const which = chosen?.slide === at ? chosen.vote : voteAt(step);
  const { channel, occasion } = show;
  const count = countOf(occasion, caseId);
  const sum = sumHands(count[which]);
  const canShow = step !== 'judge' && step !== 'discuss';
  const [unfolded, setUnfolded] = useState('');
  const fields = useRef<HTMLDivElement>(null);
  // The button that unfolds has gone.
  useLayoutEffect(() => {
    if (unfolded !== '') fields.current?.querySelector('input')?.focus();
  }, [unfolded]);
  const isFolded = step !== 'first' && step !== 'second' && unfolded !== at;
  const foot = (
    <div class="hands-foot">
      {isFolded && (
        <button class="tool" type="button" aria-expanded={false} onClick={() => setUnfolded(at)}>
          {strings.countHands}
        </button>
      )}
      <p role="status" data-over={occasion.size !== undefined && sum > occasion.size}>
        {tellCounted(sum, occasion.size, strings)}
      </p>
      {canShow && (
        <button class="tool" type="button" data-on={hasBars(show)} onClick={steps.toggleVotes}>
          {hasBars(show) ? strings.hideCounts : strings.showCounts}{' '}
          <span class="key" aria-hidden="true">
            V
          </span>
        </button>
      )}
    </div>
  );
  if (isFolded)
    return (
      <div class="hands" data-folded>
        {foot}
      </div>
    );
  return (
    <fieldset class="hands">
      <legend class="visually-hidden">{strings.countHands}</legend>
      <div class="hands-head">
        <b aria-hidden="true">{strings.countHands}</b>
        <span class="choices">
          {(['first', 'second'] as const).map((each) => (
            <button
              key={each}
              class="tool"
              type="button"
              aria-pressed={which === each}
              title={strings.votes[each]}
              onClick={() => setChosen({ slide: at, vote: each })}
            >
              {strings.whichVote[each]}
            </button>
          ))}
        </span>
        <button
          class="tool"
          type="button"
          aria-label={fillMessage(strings.recountLabel, { vote: strings.votes[which] })}
          {...whenPossible(sum > 0, () => channel.change({ kind: 'recount', case: caseId, vote: which }))}
        >
          {strings.recount}
        </button>
      </div>
      <div class="hands-options" ref={fields}>
        {options.map(({ id, letter, text }) => (
          <HandField
            key={`${caseId} ${which} ${id}`}
            letter={letter}
            title={text}
            name={fillMessage(strings.handsFor, { letter, vote: strings.votes[which] })}
            hands={count[which][id] ?? 0}
            before={which === 'second' ? fillMessage(strings.beforeCount, { n: count.first[id] ?? 0 }) : ''}
            strings={strings}
            onChange={(hands) =>
              channel.change({ kind: 'count', case: caseId, vote: which, option: id, hands })
            }
          />
        ))}
      </div>
      {foot}
    </fieldset>
  );
}

interface HandFieldProps {
  letter: string;
  title: string;
  name: string;
  hands: number;
  /** How many there were before, in words. */
  before?: string;
  /** Whether the number is dots to whoever looks: the room must not see a vote before its time. */
  isHidden?: boolean;
  strings: Ui['present'];
  onChange: (hands: number) => void;
}

/** One option: its letter, fewer, the number, more. Plain text and not a number field, in which a clicker's arrows would count. */
export function HandField({
  letter,
  title,
  name,
  hands,
  before,
  isHidden = false,
  strings,
  onChange,
}: HandFieldProps) {
  return (
    <div class="hand">
      <b title={title}>{letter}</b>
      {before !== undefined && <span class="hand-before">{before}</span>}
      <span class="hand-count">
        <button
          class="tool"
          type="button"
          aria-label={fillMessage(strings.oneFewer, { name })}
          {...whenPossible(hands > 0, () => onChange(hands - 1))}
        >
          −
        </button>
        <input
          inputMode="numeric"
          autocomplete="off"
          maxLength={3}
          aria-label={name}
          data-hidden={isHidden && hands > 0}
          value={`${hands}`}
          onFocus={(event) => event.currentTarget.select()}
          onInput={(event) => onChange(Number.parseInt(event.currentTarget.value.replaceAll(/\D/g, ''), 10))}
          onBlur={(event) => {
            event.currentTarget.value = `${hands}`;
          }}
        />
        <button
          class="tool"
          type="button"
          aria-label={fillMessage(strings.oneMore, { name })}
          onClick={() => onChange(hands + 1)}
        >
          +
        </button>
      </span>
    </div>
  );
}
