import type { DetailOutcome, MarkingResult } from '../../domain/markings/score-markings.ts';
import type { TaskDetail, TaskScene } from '../../domain/places/place-task.ts';

/** A detail after the comparison: what became of it, and the number or letter that it has in picture and list. */
export interface JudgedPlaceDetail {
  detail: TaskDetail;
  outcome: DetailOutcome;
  /** The learner's own number, or a letter for what was not marked. */
  label: string;
  /** The reason that the learner chose. */
  reason?: string;
  isReasonRight: boolean;
}

const letterOf = (index: number) => String.fromCharCode('A'.charCodeAt(0) + index);

/**
 * Gives each detail its label: what was marked keeps the number that it had, what was missed gets the first letters, and
 * what was rightly left the following. `order` is the order in which things were marked.
 */
export function labelDetails(
  scene: TaskScene,
  result: MarkingResult,
  order: readonly string[],
): JudgedPlaceDetail[] {
  const judged = scene.details.flatMap((detail, index) => {
    const one = result.details[index];
    return one ? [{ detail, one }] : [];
  });
  const unmarked = (['missed', 'left-alone'] as const).flatMap((outcome) =>
    judged.filter(({ one }) => one.outcome === outcome).map(({ detail }) => detail.id),
  );
  return judged.map(({ detail, one: { outcome, isReasonRight, markings } }) => {
    const place = order.indexOf(detail.id);
    const reason = markings[0]?.reason;
    return {
      detail,
      outcome,
      isReasonRight,
      label: unmarked.includes(detail.id) ? letterOf(unmarked.indexOf(detail.id)) : String(place + 1),
      ...(reason !== undefined && { reason }),
    };
  });
}
