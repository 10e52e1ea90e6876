import { CERTAINTIES, type Certainty } from '../domain/questions/question.ts';

/**
 * A round of questions while it goes on. Kept in session storage, so that a reload goes on where it was and
 * closing the tab ends it; the answers themselves are also kept as progress.
 *
 *     se-signalerna:<base>:check:<area id>      the check of an area
 *     se-signalerna:<base>:practice:<practice>  mixed, signals or refresher
 *       →  {"seed":3141592653,"areas":["miljo"],"questions":["miljo-f01","miljo-f07"],
 *           "answers":{"miljo-f01":{"selected":["b"]}}}
 */
export interface PracticeRound {
  /** What the choice and order of the questions came from; no two rounds have the same, but for chance. */
  seed: number;
  /** Ids of the areas whose questions the round was chosen from. */
  areas: string[];
  /** Ids of the questions in the order they are asked. */
  questions: string[];
  answers: Record<string, { selected: string[]; certainty?: Certainty }>;
}

export type RoundName = `check:${string}` | 'practice:mixed' | 'practice:signals' | 'practice:refresher';

interface PracticeRounds {
  /** The round going on, or undefined. Never throws: anything unreadable counts as none. */
  read(): PracticeRound | undefined;
  write(round: PracticeRound): void;
  /** Lets go of a round that is over. */
  forget(): void;
}

/** The place of one practice's round in this tab. */
export function practiceRounds(name: RoundName): PracticeRounds {
  const key = `se-signalerna:${import.meta.env.BASE_URL}:${name}`;
  return {
    read() {
      try {
        return parseRound(JSON.parse(window.sessionStorage.getItem(key) ?? 'null'));
      } catch {
        return undefined;
      }
    },
    write(round) {
      try {
        window.sessionStorage.setItem(key, JSON.stringify(round));
      } catch {
        // Blocked or full: the round lasts as long as the page.
      }
    },
    forget() {
      try {
        window.sessionStorage.removeItem(key);
      } catch {
        // Blocked: nothing was stored.
      }
    },
  };
}

/** A seed for a new round. */
export function newSeed(): number {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  return seed;
}

function parseRound(value: unknown): PracticeRound | undefined {
  if (!isRecord(value) || typeof value['seed'] !== 'number' || !isRecord(value['answers'])) return undefined;
  if (!Array.isArray(value['areas']) || !Array.isArray(value['questions'])) return undefined;
  const answers: PracticeRound['answers'] = Object.create(null);
  for (const [questionId, answer] of Object.entries(value['answers'])) {
    if (!isRecord(answer) || !Array.isArray(answer['selected'])) continue;
    const certainty = CERTAINTIES.find((word) => word === answer['certainty']);
    answers[questionId] = {
      selected: answer['selected'].filter(isText),
      ...(certainty ? { certainty } : {}),
    };
  }
  return {
    seed: value['seed'],
    areas: value['areas'].filter(isText),
    questions: value['questions'].filter(isText),
    answers,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
