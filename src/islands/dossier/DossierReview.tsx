import { fillMessage } from '../../domain/course/fill-message.ts';
import type { Marking } from '../../domain/dossiers/marking.ts';
import type { DetailOutcome, JudgedDetail } from '../../domain/dossiers/score-markings.ts';
import { type DossierStrings, partId } from './DossierPanel.tsx';
import type { ComparedState } from './dossier-state.ts';
import type { ReadDetail, ReadDossier } from './read-dossier.ts';

interface Props {
  dossier: ReadDossier;
  strings: DossierStrings;
  state: ComparedState;
  onAgain: () => void;
}

const ORDER = ['missed', 'wrongly-marked', 'found', 'left-alone'] as const;

const WORDS = {
  found: 'found',
  missed: 'missed',
  'wrongly-marked': 'wronglyMarked',
  'left-alone': 'leftAlone',
} as const satisfies Record<DetailOutcome, string>;

/** Found, missed, marked without need and rightly left, each with why: never a number alone. */
export function DossierReview({ dossier, strings, state, onAgain }: Props) {
  const text = strings.dossier;
  const { score, details, ordinary } = state.result;
  const groups = ORDER.map((outcome) => ({
    outcome,
    judged: details
      .map((judged, index) => ({ judged, detail: dossier.key.details[index], id: reviewId(index) }))
      .filter(({ judged }) => judged.outcome === outcome),
    ordinary: outcome === 'wrongly-marked' ? ordinary : [],
  }));
  const countOf = (outcome: DetailOutcome) =>
    groups.reduce(
      (sum, group) => (group.outcome === outcome ? sum + group.judged.length + group.ordinary.length : sum),
      0,
    );
  const signs = countOf('found') + countOf('missed');
  const innocent = details.length - signs;
  const numbers = [
    [text.found, fillMessage(text.ofTotal, { n: countOf('found'), total: signs })],
    [text.missed, countOf('missed')],
    [text.wronglyMarked, countOf('wrongly-marked')],
    [text.leftAlone, fillMessage(text.ofTotal, { n: countOf('left-alone'), total: innocent })],
  ];
  return (
    <section class="review" aria-labelledby="resultat">
      <h2 id="resultat" tabIndex={-1} aria-describedby="resultat-helhet">
        {text.resultTitle}
      </h2>
      <p id="resultat-helhet">
        <b>{strings.question[score.kind]}</b> {text.truth[dossier.truth]}{' '}
        {score.kind !== 'right' && state.certainty === 'sure' && strings.question.sureButWrong}
      </p>
      <dl class="numbers">
        {numbers.map(([label, n]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{n}</dd>
          </div>
        ))}
      </dl>
      {groups
        .filter((group) => group.judged.length + group.ordinary.length > 0)
        .map((group) => (
          <section key={group.outcome} data-outcome={group.outcome}>
            <h3>{text[WORDS[group.outcome]]}</h3>
            <ul class="plain">
              {group.judged.map(
                ({ judged, detail, id }) =>
                  detail && (
                    <li key={id} id={id} tabIndex={-1}>
                      <Places dossier={dossier} parts={detail.parts} />
                      <Reasons dossier={dossier} strings={strings} judged={judged} />
                      <p>
                        {detail.why} <SignLink detail={detail} strings={strings} />
                      </p>
                    </li>
                  ),
              )}
              {group.ordinary.map(({ part }) => (
                <li key={part} id={ordinaryId(part)} tabIndex={-1}>
                  <Places dossier={dossier} parts={[part]} />
                  <p>{text.ordinary}</p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      <h3>{text.nextTitle}</h3>
      <ul>
        {dossier.next.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <p>
        <a href={dossier.lesson.href}>{fillMessage(text.lesson, { lesson: dossier.lesson.title })}</a>
      </p>
      <p>
        <button class="button quiet" type="button" onClick={onAgain}>
          {text.again}
        </button>
      </p>
    </section>
  );
}

/** Ids of the entries of the review, for the badges in the documents. */
export const reviewId = (index: number) => `svar-${index + 1}`;
export const ordinaryId = (part: string) => `svar-${part.replace('/', '-')}`;

/** The word of an outcome on a badge. */
export const badgeText = (strings: DossierStrings, outcome: DetailOutcome) =>
  strings.dossier.badges[WORDS[outcome]];

function Places({ dossier, parts }: { dossier: ReadDossier; parts: readonly string[] }) {
  return (
    <>
      {parts.map((part) => (
        <p class="place" key={part}>
          <a href={`#${partId(part)}`}>{dossier.parts.get(part)?.label}</a>{' '}
          <span class="small soft">{dossier.parts.get(part)?.document}</span>
        </p>
      ))}
    </>
  );
}

function Reasons({
  dossier,
  strings,
  judged,
}: {
  dossier: ReadDossier;
  strings: DossierStrings;
  judged: JudgedDetail;
}) {
  const text = strings.dossier;
  if (judged.detail.verdict === 'innocent') return null;
  const nameOf = (id: string) => dossier.reasons.find((reason) => reason.id === id)?.text ?? '';
  const given = judged.markings.flatMap(({ reason }: Marking) => (reason ? [nameOf(reason)] : []));
  return (
    <p>
      {given.length > 0 && fillMessage(text.yourReason, { reason: [...new Set(given)].join(' / ') })}{' '}
      <b>
        {judged.isReasonRight
          ? text.reasonRight
          : fillMessage(text.rightReason, { reason: judged.detail.reasons.map(nameOf).join(' / ') })}
      </b>
    </p>
  );
}

function SignLink({ detail, strings }: { detail: ReadDetail; strings: DossierStrings }) {
  if (!detail.sign) return null;
  const { title, href } = detail.sign;
  return <a href={href}>{fillMessage(strings.dossier.readSign, { sign: title })}</a>;
}
