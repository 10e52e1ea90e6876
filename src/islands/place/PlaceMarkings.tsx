import type { MarkingState } from '../../domain/markings/marking-state.ts';
import type { PlaceReason } from '../../domain/places/place.ts';
import type { TaskScene } from '../../domain/places/place-task.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import { Sign } from './PlacePicture.tsx';
import type { PlaceStrings } from './place-strings.ts';

interface Props {
  strings: PlaceStrings;
  scene: TaskScene;
  reasons: readonly PlaceReason[];
  state: MarkingState;
  /** Ids in the order in which they were marked. */
  order: readonly string[];
  /** The one that shows its reasons. */
  active: string | undefined;
  /** Whether all that lack a reason show theirs. */
  isAsked: boolean;
  /** Without it the panel waits for the script. */
  actions?: {
    activate: (id: string) => void;
    remove: (id: string) => void;
    chooseReason: (id: string, reason: string) => void;
    compare: () => void;
  };
}

/** What has been marked, why, and the way to the key. */
export function PlaceMarkings({ strings, scene, reasons, state, order, active, isAsked, actions }: Props) {
  const text = strings.place;
  const problem =
    state.problem && (state.problem === 'nothing-marked' ? text.nothingMarked : text.reasonMissing);
  const reasonOf = (id: string) => state.markings.find(({ part }) => part === id)?.reason;
  return (
    <form
      class="markings"
      data-waiting={actions ? undefined : ''}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        actions?.compare();
      }}
    >
      <h2 id="markeringar" tabIndex={-1}>
        {fillMessage(text.markings, { n: order.length })}
      </h2>
      <p class="soft small">{text.hint}</p>
      <ol class="plain">
        {order.map((id, index) => {
          const name = scene.details.find((detail) => detail.id === id)?.name ?? '';
          const reason = reasonOf(id);
          const isMissing = state.problem === 'reason-missing' && reason === undefined;
          return (
            <li key={id} data-marking={id} data-active={id === active || undefined}>
              <p class="marked">
                <b class="badge" data-kind="mine" aria-hidden="true">
                  <span>{index + 1}</span>
                </b>
                <b>{name}</b>
                <button type="button" class="remove" onClick={() => actions?.remove(id)}>
                  <Sign path="M6 6l12 12M18 6L6 18" />
                  <span class="visually-hidden">{fillMessage(text.remove, { name })}</span>
                </button>
              </p>
              {id === active || (isAsked && reason === undefined) ? (
                <fieldset aria-describedby={isMissing ? 'plats-problem' : undefined}>
                  <legend>
                    {text.why} <span class="visually-hidden">{name}</span>
                  </legend>
                  {reasons.map((option) => (
                    <label key={option.id}>
                      <input
                        type="radio"
                        name={`skal-${id}`}
                        checked={option.id === reason}
                        onChange={() => actions?.chooseReason(id, option.id)}
                      />
                      <span>{option.label}</span>
                    </label>
                  ))}
                </fieldset>
              ) : (
                <button type="button" class="chosen" onClick={() => actions?.activate(id)}>
                  {reasons.find((option) => option.id === reason)?.label ?? text.noReason}
                  <span class="visually-hidden"> {fillMessage(text.change, { name })}</span>
                </button>
              )}
            </li>
          );
        })}
      </ol>
      <div class="foot-bar">
        <div role="status" id="plats-problem">
          {problem && <p>{problem}</p>}
        </div>
        <button class="button" type="submit">
          {text.compare}
        </button>
      </div>
    </form>
  );
}
