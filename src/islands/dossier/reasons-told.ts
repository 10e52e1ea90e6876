import type { DossierTask } from '../../domain/dossiers/dossier-task.ts';
import type { JudgedDetail } from '../../domain/markings/score-markings.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import type { DossierStrings } from './DossierPanel.tsx';

/**
 * What is said of the reasons that a learner gave for a sign: which they were, empty without any, and whether they were right. Undefined for
 * what is innocent, since it has no right reason.
 */
export function reasonsTold(
  dossier: DossierTask,
  { dossier: text }: DossierStrings,
  { detail, markings, isReasonRight }: JudgedDetail,
): { given: string; verdict: string } | undefined {
  if (detail.verdict === 'innocent') return undefined;
  const nameOf = (id: string) => dossier.reasons.find((reason) => reason.id === id)?.text ?? '';
  const given = [...new Set(markings.flatMap(({ reason }) => (reason ? [nameOf(reason)] : [])))];
  return {
    given: given.length > 0 ? fillMessage(text.yourReason, { reason: given.join(' / ') }) : '',
    verdict: isReasonRight
      ? text.reasonRight
      : fillMessage(text.rightReason, { reason: detail.reasons.map(nameOf).join(' / ') }),
  };
}
