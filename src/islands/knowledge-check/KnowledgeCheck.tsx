import { fillMessage } from '../../domain/course/fill-message.ts';
import { pickQuestions } from '../../domain/practice/pick-questions.ts';
import type { PracticeArea } from '../../domain/practice/practice-area.ts';
import type { Ui } from '../../schemas/ui.ts';
import { type PlaceStrings, type PracticeStrings, RoundPlace } from '../practice/RoundPlace.tsx';
import { useRound } from '../practice/use-round.ts';
import { StartButtons } from '../round/StartButtons.tsx';

/** How many questions a round has; fewer where the bank is smaller. */
const ROUND_LENGTH = 12;
/** Measured by reading aloud: a situation, four options and the feedback. */
const MINUTES_PER_QUESTION = 1;

interface Props extends Omit<PracticeStrings, 'strings'> {
  area: PracticeArea;
  /** Where all questions can be read. */
  all: { title: string; href: string };
  /** Where to practise next. */
  next: { title: string; href: string };
  strings: Ui['check'];
  practiceStrings: PlaceStrings;
}

/**
 * The check of an area: a round of mixed questions, one at a time, and a result in plain words. A round that
 * was interrupted is there when the page is reloaded.
 */
export function KnowledgeCheck({ area, all, next, strings, practiceStrings, ...words }: Props) {
  const { live, stage, stored, begin, resume, keep, leave } = useRound(`check:${area.id}`, [area]);
  const total = area.questions.length;
  const length = Math.min(ROUND_LENGTH, total);
  const start = () => begin([area], (banks, seed) => pickQuestions(banks.flat(), length, seed));
  return (
    <RoundPlace
      {...words}
      strings={practiceStrings}
      stage={stage}
      onAnswer={keep}
      onLeave={leave}
      after={
        <>
          <button class="button" type="button" onClick={start}>
            {words.roundStrings.again}
          </button>
          <a class="button quiet" href={next.href}>
            {next.title}
          </a>
        </>
      }
    >
      <p>
        {fillMessage(strings.length, {
          n: length,
          total,
          minutes: Math.ceil(length * MINUTES_PER_QUESTION),
        })}
      </p>
      <StartButtons
        live={live}
        strings={{ start: strings.start, resume: words.roundStrings.resume }}
        onStart={start}
        onResume={stored && resume}
      />
      <p>
        <a href={all.href}>{all.title}</a>
      </p>
    </RoundPlace>
  );
}
