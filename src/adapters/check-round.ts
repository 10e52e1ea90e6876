import { CERTAINTIES, type Certainty } from '../domain/questions/question.ts';

/**
 * A round of an area's check while it goes on. Kept in session storage, so that a reload goes on where it
 * was and closing the tab ends it; the answers themselves are also kept as progress.
 *
 *     se-signalerna:<base>:check:<area id>  →  {"seed":3141592653,"answers":{"miljo-f01":{"selected":["b"]}}}
 */
export interface CheckRound {
  /** Decides which questions the round has and in which order. */
  seed: number;
  answers: Record<string, { selected: string[]; certainty?: Certainty }>;
}

interface CheckRounds {
  /** The round going on, or undefined. Never throws: anything unreadable counts as none. */
  read(): CheckRound | undefined;
  write(round: CheckRound): void;
  /** A new round with a seed of its own. */
  create(): CheckRound;
}

export function checkRound(areaId: string): CheckRounds {
  const key = `se-signalerna:${import.meta.env.BASE_URL}:check:${areaId}`;
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
    create() {
      const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
      return { seed, answers: {} };
    },
  };
}

function parseRound(value: unknown): CheckRound | undefined {
  if (!isRecord(value) || typeof value['seed'] !== 'number' || !isRecord(value['answers'])) return undefined;
  const answers: CheckRound['answers'] = Object.create(null);
  for (const [questionId, answer] of Object.entries(value['answers'])) {
    if (!isRecord(answer) || !Array.isArray(answer['selected'])) continue;
    const certainty = CERTAINTIES.find((word) => word === answer['certainty']);
    answers[questionId] = {
      selected: answer['selected'].filter((id) => typeof id === 'string'),
      ...(certainty ? { certainty } : {}),
    };
  }
  return { seed: value['seed'], answers };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
