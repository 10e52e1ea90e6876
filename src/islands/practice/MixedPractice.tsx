import { useEffect, useState } from 'preact/hooks';
import { siteProgress } from '../../adapters/site-progress.ts';
import { hasFields, isListOf } from '../../domain/json/guards.ts';
import { pickAcrossAreas } from '../../domain/practice/pick-across-areas.ts';
import { isPracticeArea, type PracticeArea } from '../../domain/practice/practice-area.ts';
import { isPracticeRole, type PracticeRole } from '../../domain/practice/practice-role.ts';
import { countMessage } from '../../domain/words/count-message.ts';
import { StartButtons } from '../round/StartButtons.tsx';
import { type PracticeStrings, practiceTexts, RoundPlace } from './RoundPlace.tsx';
import { useRound } from './use-round.ts';

/** How many questions a round may have. */
const LENGTHS = [6, 12, 20] as const;

interface Props extends PracticeStrings {
  areas: PracticeArea[];
  roles: PracticeRole[];
}

export const isMixedPractice = hasFields<Props>({
  areas: isListOf(isPracticeArea),
  roles: isListOf(isPracticeRole),
  ...practiceTexts,
});

/** A round of questions from areas that the learner chooses, or from the lessons of a role. */
export function MixedPractice({ areas, roles, ...words }: Props) {
  const { strings, roundStrings } = words;
  const { live, stage, stored, begin, resume, keep, leave } = useRound('practice:mixed', areas);
  const [chosen, setChosen] = useState(() => areas.map(({ id }) => id));
  const [roleId, setRoleId] = useState('');
  const [length, setLength] = useState<number>(LENGTHS[1]);
  const [isIncomplete, setIncomplete] = useState(false);

  useEffect(() => {
    const kept = siteProgress.read().choices.role?.id ?? '';
    if (roles.some(({ id }) => id === kept)) setRoleId(kept);
  }, []);

  const role = roles.find(({ id }) => id === roleId);
  const start = () => {
    const from = role
      ? areas.filter(({ id }) => role.areas.includes(id))
      : areas.filter(({ id }) => chosen.includes(id));
    setIncomplete(from.length === 0);
    if (from.length === 0) return;
    begin(from, (banks, seed) => {
      const matching = role
        ? banks.map((bank) => bank.filter((question) => role.lessons.includes(question.lesson)))
        : banks;
      return pickAcrossAreas(matching, length, seed);
    });
  };
  const toggle = (id: string) => {
    setIncomplete(false);
    setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  };
  const administrations = [...new Set(roles.map(({ administration }) => administration))];

  return (
    <RoundPlace
      {...words}
      stage={stage}
      onAnswer={keep}
      onLeave={leave}
      after={
        <>
          <button class="button" type="button" onClick={start}>
            {roundStrings.again}
          </button>
          <button class="button quiet" type="button" onClick={leave}>
            {strings.mixed.chooseAnew}
          </button>
        </>
      }
    >
      <form
        class="practice-choice"
        onSubmit={(event) => {
          event.preventDefault();
          start();
        }}
      >
        <p>
          <label for="practice-role">{strings.mixed.role}</label>
          <select
            id="practice-role"
            value={roleId}
            onChange={(event) => setRoleId(event.currentTarget.value)}
            aria-describedby="practice-role-hint"
          >
            <option value="">{strings.mixed.noRole}</option>
            {administrations.map((administration) => (
              <optgroup key={administration} label={administration}>
                {roles
                  .filter((candidate) => candidate.administration === administration)
                  .map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
          <span class="soft small" id="practice-role-hint">
            {strings.mixed.roleHint}
          </span>
        </p>
        <fieldset disabled={role !== undefined}>
          <legend>{strings.mixed.areas}</legend>
          {areas.map(({ id, title }) => (
            <label key={id}>
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
              <span>{title}</span>
            </label>
          ))}
        </fieldset>
        <fieldset class="practice-length">
          <legend>{strings.mixed.length}</legend>
          {LENGTHS.map((number) => (
            <label key={number}>
              <input
                type="radio"
                name="practice-length"
                checked={length === number}
                onChange={() => setLength(number)}
              />
              <span>{countMessage(strings.mixed.questions, number)}</span>
            </label>
          ))}
        </fieldset>
        <div role="status">{isIncomplete && <p>{strings.mixed.chooseFirst}</p>}</div>
        <StartButtons
          live={live}
          strings={{ start: strings.mixed.start, resume: roundStrings.resume }}
          onStart={start}
          onResume={stored && resume}
        />
      </form>
    </RoundPlace>
  );
}
