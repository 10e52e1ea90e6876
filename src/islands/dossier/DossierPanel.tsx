import { CERTAINTIES, type Certainty } from '../../domain/questions/question.ts';
import type { Ui } from '../../schemas/ui.ts';
import type { DossierState } from './dossier-state.ts';
import type { ReadDossier } from './read-dossier.ts';

export interface DossierStrings {
  dossier: Ui['dossier'];
  question: Pick<Ui['question'], 'optional' | 'certainties' | 'right' | 'partly' | 'wrong' | 'sureButWrong'>;
}

interface Props {
  strings: DossierStrings;
  state: DossierState;
  /** Absent on the server, where nothing is marked. */
  dossier?: ReadDossier;
  /** Without it the panel waits for the script. */
  actions?: {
    remove: (part: string) => void;
    chooseReason: (part: string, reason: string) => void;
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
            const place = dossier?.parts.get(part);
            const isMissing = state.problem === 'reason-missing' && reason === '';
            return (
              <li key={part}>
                <p>
                  <a href={`#${partId(part)}`}>{place?.label}</a>
                  <span class="small soft">{place?.document}</span>
                </p>
                <label>
                  <span>
                    {text.reason} <span class="visually-hidden">{place?.label}</span>
                  </span>
                  <select
                    value={reason}
                    required
                    aria-invalid={isMissing}
                    aria-describedby={isMissing ? 'markeringar-problem' : undefined}
                    onChange={(event) => actions?.chooseReason(part, event.currentTarget.value)}
                  >
                    <option value="">{text.chooseReason}</option>
                    {dossier?.reasons.map((option) => (
                      <option key={option.id} value={option.id}>
                        {option.text}
                      </option>
                    ))}
                  </select>
                </label>
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
