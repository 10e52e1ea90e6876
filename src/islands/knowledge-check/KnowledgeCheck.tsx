import { useEffect, useState } from 'preact/hooks';
import { newSeed, type PracticeRound, practiceRounds } from '../../adapters/practice-rounds.ts';
import type { LessonLink } from '../../adapters/question-banks.ts';
import { fillMessage } from '../../domain/course/fill-message.ts';
import { pickQuestions } from '../../domain/practice/pick-questions.ts';
import type { Question } from '../../domain/questions/question.ts';
import type { Ui } from '../../schemas/ui.ts';
import { QuestionForm } from '../question/QuestionForm.tsx';
import { openQuestion } from '../question/question-state.ts';
import { Round, type RoundStrings } from '../round/Round.tsx';

/** How many questions a round has; fewer where the bank is smaller. */
const ROUND_LENGTH = 12;
/** Measured by reading aloud: a situation, four options and the feedback. */
const MINUTES_PER_QUESTION = 1;

interface Props extends Omit<RoundStrings, 'strings'> {
  areaId: string;
  questions: Question[];
  /** Title and address of the lessons that questions point back to, by id. */
  lessons: Record<string, LessonLink>;
  /** Where to practise next. */
  next: { title: string; href: string };
  strings: Ui['check'];
  roundStrings: Ui['round'];
}

/**
 * The check of an area: a round of mixed questions, one at a time, and a result in plain words. A round that
 * was interrupted is there when the page is reloaded. Before a round starts, all questions can be read.
 */
export function KnowledgeCheck({
  areaId,
  questions,
  lessons,
  next,
  strings,
  roundStrings,
  questionStrings,
}: Props) {
  const [live, setLive] = useState(false);
  const [round, setRound] = useState<PracticeRound | undefined>();
  const [stored, setStored] = useState<PracticeRound | undefined>();
  const rounds = practiceRounds(`check:${areaId}`);
  const length = Math.min(ROUND_LENGTH, questions.length);

  useEffect(() => {
    setStored(rounds.read());
    setLive(true);
  }, []);

  const keep = (next: PracticeRound) => {
    rounds.write(next);
    setRound(next);
  };
  const begin = () => {
    const seed = newSeed();
    const picked = pickQuestions(questions, length, seed).map(({ id }) => id);
    keep({ seed, areas: [areaId], questions: picked, answers: {} });
  };

  if (!round) {
    return (
      <div class="check-start">
        <p>
          {fillMessage(strings.length, {
            n: length,
            total: questions.length,
            minutes: Math.ceil(length * MINUTES_PER_QUESTION),
          })}
        </p>
        <p class="row round-actions screen-only">
          {live && stored && (
            <button class="button" type="button" onClick={() => setRound(stored)}>
              {roundStrings.resume}
            </button>
          )}
          {live && (
            <button class={stored ? 'button quiet' : 'button'} type="button" onClick={begin}>
              {strings.start}
            </button>
          )}
        </p>
        <details class="check-all">
          <summary>{strings.allQuestions}</summary>
          {questions.map((question) => (
            <QuestionForm
              key={question.id}
              question={question}
              strings={questionStrings}
              state={openQuestion}
            />
          ))}
        </details>
      </div>
    );
  }

  return (
    <Round
      key={round.seed}
      round={round}
      questions={round.questions.flatMap((id) => questions.find((question) => question.id === id) ?? [])}
      lessons={lessons}
      strings={roundStrings}
      questionStrings={questionStrings}
      onAnswer={keep}
    >
      <button class="button" type="button" onClick={begin}>
        {roundStrings.again}
      </button>
      <a class="button quiet" href={next.href}>
        {next.title}
      </a>
    </Round>
  );
}
