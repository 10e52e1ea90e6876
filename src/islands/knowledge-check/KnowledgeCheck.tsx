import { isTexts } from '../../adapters/page-data.ts';
import type { PracticeRound } from '../../adapters/practice-rounds.ts';
import { siteProgress } from '../../adapters/site-progress.ts';
import { recordCheck } from '../../domain/certificate/record-check.ts';
import { hasFields, isMissingOr, isNumber, isText } from '../../domain/json/guards.ts';
import { pickQuestions } from '../../domain/practice/pick-questions.ts';
import { isPracticeArea, type PracticeArea } from '../../domain/practice/practice-area.ts';
import { countMessage } from '../../domain/words/count-message.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import type { Ui } from '../../schemas/ui.ts';
import {
  type PlaceStrings,
  type PracticeStrings,
  practiceTexts,
  RoundPlace,
} from '../practice/RoundPlace.tsx';
import { useRound } from '../practice/use-round.ts';
import { StartButtons } from '../round/StartButtons.tsx';

/** How many questions a round has; fewer where the bank is smaller. */
export const CHECK_LENGTH = 12;

interface Link {
  title: string;
  href: string;
}

interface Props extends Omit<PracticeStrings, 'strings'> {
  area: PracticeArea;
  /** How long a round takes, as measured over the bank. */
  minutes: number;
  /** Where all questions can be read. */
  all: Link;
  /** Where to practise next. */
  next: Link;
  /** The lesson that comes after the area in the course. */
  lesson?: Link | undefined;
  strings: Ui['check'];
  countStrings: Pick<Ui['count'], 'question' | 'minute'>;
  practiceStrings: PlaceStrings;
}

const isLink = hasFields<Link>({ title: isText, href: isText });

export const isKnowledgeCheck = hasFields<Props>({
  area: isPracticeArea,
  minutes: isNumber,
  all: isLink,
  next: isLink,
  lesson: isMissingOr(isLink),
  countStrings: isTexts,
  practiceStrings: isTexts,
  ...practiceTexts,
});

/**
 * The check of an area: a round of mixed questions, one at a time, and a result in plain words. A round that
 * was interrupted is there when the page is reloaded.
 */
export function KnowledgeCheck({
  area,
  minutes,
  all,
  next,
  lesson,
  strings,
  countStrings,
  practiceStrings,
  ...words
}: Props) {
  const { live, stage, stored, begin, resume, keep, leave } = useRound(`check:${area.id}`, [area]);
  const total = area.questions.length;
  const length = Math.min(CHECK_LENGTH, total);
  const start = () => begin([area], (banks, seed) => pickQuestions(banks.flat(), length, seed));
  const answer = (round: PracticeRound) => {
    keep(round);
    if (round.questions.every((id) => round.answers[id]))
      siteProgress.update((progress, now) => recordCheck(progress, area.id, round.questions, now));
  };
  return (
    <RoundPlace
      {...words}
      strings={practiceStrings}
      stage={stage}
      onAnswer={answer}
      onLeave={leave}
      after={
        <>
          {lesson && (
            <a class="button" href={lesson.href}>
              {lesson.title}
            </a>
          )}
          <button class={lesson ? 'button quiet' : 'button'} type="button" onClick={start}>
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
          questions: countMessage(countStrings.question, length),
          total,
          minutes: countMessage(countStrings.minute, minutes),
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
