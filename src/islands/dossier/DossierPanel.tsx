import type { DossierTask } from '../../domain/dossiers/dossier-task.ts';
import type { MarkingState } from '../../domain/markings/marking-state.ts';
import { CERTAINTIES, type Certainty } from '../../domain/questions/question.ts';
import type { Ui } from '../../schemas/ui.ts';

export interface DossierStrings {
  dossier: Ui['dossier'];
  question: Pick<Ui['question'], 'optional' | 'certainties' | 'right' | 'partly' | 'wrong' | 'sureButWrong'>;
}

interface Props {
  strings: DossierStrings;
  state: MarkingState;
  /** Absent on the server, where nothing is marked. */
  dossier?: DossierTask;
  /** Without it the panel waits for the script. */
  actions?: {
    remove: (part: string) => void;
    chooseCertainty: (certainty: Certainty) => void;
    compare: () => void;
  };
}

/** What has been marked and why, how sure the learner is, and the way to the key. */
export function DossierPanel({ strings, state, dossier, actions }: Props) {
  const text = strings.dossier;
  const problem =
    state.problem && (state.problem === 'nothing-marked' ? text.nothingMarked : text.reasonMissing);
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
        {text.markingsTitle}
      </h2>
      {state.markings.length === 0 ? (
        <p class="soft">{text.noMarkings}</p>
      ) : (
        <ol class="plain">
          {state.markings.map(({ part, reason = '' }) => {
            const place = dossier?.parts[part];
            const isMissing = state.problem === 'reason-missing' && reason === '';
            return (
              <li key={part}>
                <p>
                  <a href={`#${partId(part)}`}>{place?.label}</a>
                  <span class="small soft">{place?.document}</span>
                </p>
                <p class="small" data-missing={isMissing || undefined}>
                  {dossier?.reasons.find(({ id }) => id === reason)?.text ?? text.noReason}
                </p>
                <button class="remove" type="button" onClick={() => actions?.remove(part)}>
                  {text.remove} <span class="visually-hidden">{place?.label}</span>
                </button>
              </li>
            );
          })}
        </ol>
      )}
      <fieldset>
        <legend>
          {text.certainty} <span class="soft">({strings.question.optional})</span>
        </legend>
        {CERTAINTIES.map((certainty) => (
          <label key={certainty}>
            <input
              type="radio"
              name="certainty"
              checked={state.certainty === certainty}
              onChange={() => actions?.chooseCertainty(certainty)}
            />
            <span>{strings.question.certainties[certainty]}</span>
          </label>
        ))}
      </fieldset>
      <div role="status" id="markeringar-problem">
        {problem && <p>{problem}</p>}
      </div>
      <button class="button" type="submit">
        {text.compare}
      </button>
    </form>
  );
}

/** The id of a part on the page; `src/components/dossier/` writes the same. */
export const partId = (part: string) => `h-${part.replace('/', '-')}`;
