import type { ComponentChildren } from 'preact';
import type { DetailOutcome } from '../../domain/markings/score-markings.ts';
import type { PlaceReason, Together } from '../../domain/places/place.ts';
import type { SignLink, TaskScene } from '../../domain/places/place-task.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import { STRENGTHS } from '../../domain/words/vocabulary.ts';
import type { JudgedPlaceDetail } from './place-labels.ts';
import type { PlaceStrings } from './place-strings.ts';

interface Props {
  strings: PlaceStrings;
  scene: TaskScene;
  reasons: readonly PlaceReason[];
  judged: readonly JudgedPlaceDetail[];
  /** Points at a detail in the picture. */
  onPoint: (id: string) => void;
  /** Where it goes on. */
  children: ComponentChildren;
}

const OUTCOMES = ['found', 'missed', 'wrongly-marked', 'left-alone'] as const;

const WORDS = {
  found: 'found',
  missed: 'missed',
  'wrongly-marked': 'wronglyMarked',
  'left-alone': 'leftAlone',
} as const satisfies Record<DetailOutcome, string>;

/** Found, missed, marked without need and rightly left, each with why, the sign it is and what may be innocent about it. */
export function PlaceReview({ strings, scene, reasons, judged, onPoint, children }: Props) {
  const text = strings.place;
  const of = (outcome: DetailOutcome) => judged.filter((one) => one.outcome === outcome);
  const found = of('found').length;
  const signs = found + of('missed').length;
  return (
    <section class="review" aria-labelledby="resultat">
      <h2 id="resultat" tabIndex={-1}>
        {signs === 0 ? text.noSigns : fillMessage(text.foundSigns, { n: found, total: signs })}
      </h2>
      {scene.first && (
        <p class="urgent">
          <b>{text.urgent}:</b> {scene.first}
        </p>
      )}
      <dl class="numbers">
        {OUTCOMES.map((outcome) => (
          <div key={outcome} class={of(outcome).length > 0 ? outcome : undefined}>
            <dt>{text[WORDS[outcome]]}</dt>
            <dd>{of(outcome).length}</dd>
          </div>
        ))}
      </dl>
      {OUTCOMES.filter((outcome) => of(outcome).length > 0).map((outcome) => {
        const entries = of(outcome).map((one) => (
          <Entry key={one.detail.id} one={one} strings={strings} reasons={reasons} onPoint={onPoint} />
        ));
        if (outcome === 'left-alone')
          return (
            <details key={outcome} data-outcome={outcome}>
              <summary>
                {text.leftAlone}: {entries.length}
              </summary>
              <ul class="plain">{entries}</ul>
            </details>
          );
        return (
          <section key={outcome} data-outcome={outcome}>
            <h3>{text[WORDS[outcome]]}</h3>
            <ul class="plain">{entries}</ul>
          </section>
        );
      })}
      {scene.together.length > 0 && (
        <section data-outcome="together">
          <h3>{text.together}</h3>
          <ul class="plain">
            {scene.together.map((group) => (
              <TogetherEntry key={group.why} group={group} judged={judged} />
            ))}
          </ul>
        </section>
      )}
      {children}
    </section>
  );
}

export const reviewId = (id: string) => `svar-${id}`;

function Entry({
  one: { detail, outcome, label, reason, isReasonRight },
  strings,
  reasons,
  onPoint,
}: {
  one: JudgedPlaceDetail;
  strings: PlaceStrings;
  reasons: readonly PlaceReason[];
  onPoint: (id: string) => void;
}) {
  const text = strings.place;
  const nameOf = (id: string) => reasons.find((option) => option.id === id)?.label ?? '';
  return (
    <li id={reviewId(detail.id)} tabIndex={-1}>
      <p class="marked">
        <button type="button" class="badge" data-kind={outcome} onClick={() => onPoint(detail.id)}>
          <span aria-hidden="true">{label}</span>
          <span class="visually-hidden">
            {text.shown}: {detail.name}
          </span>
        </button>
        <b>{detail.name}</b>
        {detail.sign && <Strength sign={detail.sign} strings={strings} />}
      </p>
      <p>
        {detail.what} {detail.why}
      </p>
      {outcome === 'found' && reason !== undefined && (
        <p class="small">
          {isReasonRight
            ? `${fillMessage(text.yourReason, { reason: nameOf(reason) })} ${text.reasonRight}`
            : `${fillMessage(text.yourReason, { reason: nameOf(reason) })} ${fillMessage(text.rightReason, { reason: (detail.reasons ?? []).map(nameOf).join(' / ') })}`}
        </p>
      )}
      {detail.innocent && (
        <p class="small can-be">{fillMessage(text.canBe, { innocent: detail.innocent })}</p>
      )}
      {detail.sign && (
        <p class="small">
          <a href={detail.sign.href}>{detail.sign.title}</a>
        </p>
      )}
    </li>
  );
}

function TogetherEntry({ group, judged }: { group: Together; judged: readonly JudgedPlaceDetail[] }) {
  const members = judged.filter(({ detail }) => group.details.includes(detail.id));
  return (
    <li>
      <p class="marked">
        {members.map(({ detail, label, outcome }) => (
          <b key={detail.id} class="badge" data-kind={outcome} aria-hidden="true">
            <span>{label}</span>
          </b>
        ))}
        <b>{members.map(({ detail }) => detail.name).join(' + ')}</b>
      </p>
      <p>{group.why}</p>
    </li>
  );
}

const BARS = ['M1 12h5v7H1z', 'M8 7h5v12H8z', 'M15 1h5v18h-5z'];

function Strength({ sign: { strength }, strings }: { sign: SignLink; strings: PlaceStrings }) {
  const filled = STRENGTHS.indexOf(strength) + 1;
  const empty = BARS.slice(filled).join('');
  return (
    <span class="strength">
      <svg class="bars" viewBox="0 0 21 20" aria-hidden="true">
        <path class="on" d={BARS.slice(0, filled).join('')} />
        {empty && <path d={empty} />}
      </svg>
      {strings.strength[strength]}
    </span>
  );
}
