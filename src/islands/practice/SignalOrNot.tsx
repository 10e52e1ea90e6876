import { isTexts } from '../../adapters/page-data.ts';
import { hasFields, isListOf, isNumber } from '../../domain/json/guards.ts';
import {
  listVerdictForms,
  pickSituations,
  SITUATIONS,
  SITUATIONS_WITH_ACTION,
} from '../../domain/practice/pick-situations.ts';
import { isPracticeArea, type PracticeArea } from '../../domain/practice/practice-area.ts';
import { countMessage } from '../../domain/words/count-message.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import type { Ui } from '../../schemas/ui.ts';
import { StartButtons } from '../round/StartButtons.tsx';
import { type PracticeStrings, practiceTexts, RoundPlace } from './RoundPlace.tsx';
import { useRound } from './use-round.ts';

interface Props extends PracticeStrings {
  areas: PracticeArea[];
  /** How long a round takes, as measured over the bank. */
  minutes: number;
  minuteStrings: Ui['count']['minute'];
}

export const isSignalOrNot = hasFields<Props>({
  areas: isListOf(isPracticeArea),
  minutes: isNumber,
  minuteStrings: isTexts,
  ...practiceTexts,
});

/** Twenty short situations in a row, from all areas: signal, unclear or nothing? */
export function SignalOrNot({ areas, minutes, minuteStrings, ...words }: Props) {
  const { strings, roundStrings } = words;
  const { live, stage, stored, begin, resume, keep, leave } = useRound(
    'practice:signals',
    areas,
    (question) => listVerdictForms(question, strings.verdict),
  );
  const start = () => begin(areas, (banks, seed) => pickSituations(banks, seed, strings.verdict));
  return (
    <RoundPlace
      {...words}
      stage={stage}
      onAnswer={keep}
      onLeave={leave}
      after={
        <button class="button" type="button" onClick={start}>
          {roundStrings.again}
        </button>
      }
    >
      <p>
        {fillMessage(strings.signals.length, {
          n: SITUATIONS,
          actions: SITUATIONS_WITH_ACTION,
          minutes: countMessage(minuteStrings, minutes),
        })}
      </p>
      <StartButtons
        live={live}
        strings={{ start: strings.signals.start, resume: roundStrings.resume }}
        onStart={start}
        onResume={stored && resume}
      />
    </RoundPlace>
  );
}
