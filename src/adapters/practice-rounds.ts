import { isRecord, isText } from '../domain/json/guards.ts';
import { CERTAINTIES, type Certainty } from '../domain/questions/question.ts';
import { keptText, type Writing } from './browser-storage.ts';
import { readShortJson } from './read-json.ts';

/**
 * A round of questions while it goes on. Kept in the browser, so that it can be taken up again also after the tab was
 * closed; it is let go of when its result is left, or when what is kept is erased. The answers themselves are also progress.
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
  /** Says what became of it; a round that is not kept lasts as long as the page. */
  write(round: PracticeRound): Writing;
  /** Lets go of a round that is over. */
  forget(): void;
}

/** The place of one practice's round. */
export function practiceRounds(name: RoundName): PracticeRounds {
  const kept = keptText('browser', name);
  return {
    read: () => parseRound(readShortJson(kept.read())),
    write: (round) => kept.write(JSON.stringify(round)),
    forget: () => void kept.remove(),
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
