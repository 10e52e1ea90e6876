import { fillMessage } from '../../domain/course/fill-message.ts';
import { askForVerdict, canAskForVerdict, isAssessment } from '../../domain/practice/ask-for-verdict.ts';
import { pickAcrossAreas } from '../../domain/practice/pick-across-areas.ts';
import type { PracticeArea } from '../../domain/practice/practice-area.ts';
import type { Question } from '../../domain/questions/question.ts';
import { StartButtons } from '../round/StartButtons.tsx';
import { type PracticeStrings, RoundPlace } from './RoundPlace.tsx';
import { useRound } from './use-round.ts';

/** Twenty situations hold at least eight of each sort, so that a tendency can be told from them. */
const SITUATIONS = 20;

interface Props extends PracticeStrings {
  areas: PracticeArea[];
}

/** Twenty short situations in a row, from all areas: signal, unclear or nothing? */
export function SignalOrNot({ areas, ...words }: Props) {
  const { strings, roundStrings } = words;
  const ask = (question: Question) => {
    if (isAssessment(question)) return question;
    return canAskForVerdict(question) ? askForVerdict(question, strings.verdict) : undefined;
  };
  const { live, stage, stored, begin, resume, keep, leave } = useRound('practice:signals', areas, ask);
  const start = () => begin(areas, (banks, seed) => pickAcrossAreas(banks, SITUATIONS, seed, isAssessment));
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
      <p>{fillMessage(strings.signals.length, { n: SITUATIONS })}</p>
      <StartButtons
        live={live}
        strings={{ start: strings.signals.start, resume: roundStrings.resume }}
        onStart={start}
        onResume={stored && resume}
      />
    </RoundPlace>
  );
}
