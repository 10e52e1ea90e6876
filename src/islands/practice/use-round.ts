import { useEffect, useRef, useState } from 'preact/hooks';
import { afterPicture } from '../../adapters/after-picture.ts';
import {
  newSeed,
  type PracticeRound,
  practiceRounds,
  type RoundName,
} from '../../adapters/practice-rounds.ts';
import { type LessonLink, loadQuestionBanks } from '../../adapters/question-banks.ts';
import type { PracticeArea } from '../../domain/practice/practice-area.ts';
import type { Question } from '../../domain/questions/question.ts';
import { loadForm } from '../question/load-form.ts';

/** Where a practice stands. `failed` knows how to try again. */
export type RoundStage =
  | { kind: 'start' }
  | { kind: 'loading' }
  | { kind: 'failed'; isOffline: boolean; retry: () => void }
  | { kind: 'empty' }
  | { kind: 'round'; round: PracticeRound; questions: Question[]; lessons: Record<string, LessonLink> };

/** Chooses the questions of a round from the banks of its areas. */
export type PickQuestions = (banks: Question[][], seed: number) => Question[];

interface RoundInPlace {
  stage: RoundStage;
  /** False on the server and until the script has taken over. */
  live: boolean;
  /** A round that was begun and can go on. */
  stored: PracticeRound | undefined;
  begin: (areas: readonly PracticeArea[], pick: PickQuestions) => void;
  resume: () => void;
  keep: (round: PracticeRound) => void;
  /** Back to where a round is chosen. */
  leave: () => void;
}

/**
 * The round of one practice: fetches the banks when it starts, keeps it in the browser, and picks it up when
 * the page is opened again. `listForms` says in which forms a question of the bank may be asked; as it is where none are given.
 */
export function useRound(
  name: RoundName,
  areas: readonly PracticeArea[],
  listForms: (question: Question) => Question[] = (question) => [question],
): RoundInPlace {
  const [live, setLive] = useState(false);
  const [stage, setStage] = useState<RoundStage>({ kind: 'start' });
  const [stored, setStored] = useState<PracticeRound | undefined>();
  const rounds = useRef(practiceRounds(name)).current;

  useEffect(() => {
    setStored(rounds.read());
    setLive(true);
  }, []);

  const load = async (
    from: readonly PracticeArea[],
    toRound: (banks: Question[][]) => { round: PracticeRound; questions: Question[] },
  ) => {
    setStage({ kind: 'loading' });
    await afterPicture();
    try {
      const banks = await loadQuestionBanks(from.map(({ slug }) => slug));
      const { round, questions } = toRound(banks.map((bank) => bank.questions));
      if (questions.length === 0) return setStage({ kind: 'empty' });
      await Promise.all(questions.map(({ kind }) => loadForm(kind)));
      rounds.write(round);
      const lessons = Object.assign({}, ...banks.map((bank) => bank.lessons));
      setStage({ kind: 'round', round, questions, lessons });
    } catch {
      const retry = () => void load(from, toRound);
      setStage({ kind: 'failed', isOffline: navigator.onLine === false, retry });
    }
  };

  return {
    live,
    stage,
    stored,
    begin(from, pick) {
      const seed = newSeed();
      void load(from, (banks) => {
        const questions = pick(banks, seed);
        const round = {
          seed,
          areas: from.map(({ id }) => id),
          questions: questions.map(({ id }) => id),
          answers: {},
        };
        return { round, questions };
      });
    },
    resume() {
      if (!stored) return;
      const from = areas.filter(({ id }) => stored.areas.includes(id));
      void load(from, (banks) => {
        const forms = banks.flat().flatMap(listForms);
        const byId = new Map(forms.map((question) => [question.id, question]));
        return { round: stored, questions: stored.questions.flatMap((id) => byId.get(id) ?? []) };
      });
    },
    keep(round) {
      rounds.write(round);
      setStage((before) => (before.kind === 'round' ? { ...before, round } : before));
    },
    leave() {
      // From a result: the round is over. From a failure: the round that could not go on is still there.
      if (stage.kind === 'round') {
        rounds.forget();
        setStored(undefined);
      }
      setStage({ kind: 'start' });
    },
  };
}
