import type { DossierTask, TaskDetail } from '../../domain/dossiers/dossier-task.ts';
import type { ComparedState } from '../../domain/markings/marking-state.ts';
import type { DetailOutcome, JudgedDetail } from '../../domain/markings/score-markings.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import { type DossierStrings, partId } from './DossierPanel.tsx';
import { reasonsTold } from './reasons-told.ts';

interface Props {
  dossier: DossierTask;
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
  const numbers: { outcome: DetailOutcome; total?: number }[] = [
    // Where there was nothing to find, ”0 of 0” would say less than the sentence above the numbers.
    ...(signs === 0 ? [] : [{ outcome: 'found' as const, total: signs }, { outcome: 'missed' as const }]),
    { outcome: 'wrongly-marked' },
    { outcome: 'left-alone', total: innocent },
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
      {signs === 0 && <p>{text.noSigns}</p>}
      <dl class="numbers">
        {numbers.map(({ outcome, total }) => {
          const n = countOf(outcome);
          return (
            <div key={outcome} class={n > 0 ? outcome : undefined}>
              <dt>{text[WORDS[outcome]]}</dt>
              <dd>{total === undefined ? n : fillMessage(text.ofTotal, { n, total })}</dd>
            </div>
          );
        })}
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

function Places({ dossier, parts }: { dossier: DossierTask; parts: readonly string[] }) {
  return (
    <>
      {parts.map((part) => (
        <p class="place" key={part}>
          <a href={`#${partId(part)}`}>{dossier.parts[part]?.label}</a>{' '}
          <span class="small soft">{dossier.parts[part]?.document}</span>
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
  dossier: DossierTask;
  strings: DossierStrings;
  judged: JudgedDetail;
}) {
  const told = reasonsTold(dossier, strings, judged);
  return (
    told && (
      <p>
        {told.given} <b>{told.verdict}</b>
      </p>
    )
  );
}

function SignLink({ detail, strings }: { detail: TaskDetail; strings: DossierStrings }) {
  if (!detail.sign) return null;
  const { title, href } = detail.sign;
  return <a href={href}>{fillMessage(strings.dossier.readSign, { sign: title })}</a>;
}
