import { Component } from 'preact';
import { siteProgress } from '../../adapters/site-progress.ts';
import { formatMarking, parseMarking } from '../../domain/dossiers/marking.ts';
import { latestAttempt } from '../../domain/progress/latest-attempt.ts';
import { ownEntry } from '../../domain/progress/own-entry.ts';
import { recordAttempt } from '../../domain/progress/record-attempt.ts';
import { saveDraft } from '../../domain/progress/save-draft.ts';
import { DossierPanel, type DossierStrings } from './DossierPanel.tsx';
import { badgeText, DossierReview, ordinaryId, reviewId } from './DossierReview.tsx';
import {
  chooseReason,
  compareDossier,
  type DossierState,
  isCompared,
  openDossier,
  restoreMarkings,
  toggleMarking,
} from './dossier-state.ts';
import type { Badge, Papers } from './papers.ts';
import type { ReadDossier } from './read-dossier.ts';

interface Props {
  dossier: ReadDossier;
  papers: Papers;
  strings: DossierStrings;
}

interface State {
  desk: DossierState;
  /** False until the script has taken over what the server wrote. */
  live: boolean;
}

/** A dossier to review. What was marked or compared before is there when the reader comes back. */
export class DossierDesk extends Component<Props, State> {
  override state: State = { desk: openDossier, live: false };

  override componentDidMount() {
    const { dossier, papers } = this.props;
    papers.open((part) => this.change(toggleMarking(dossier.key, this.state.desk, part)));
    this.setState({ desk: storedState(dossier), live: true });
  }

  override componentDidUpdate(_: Props, { desk: previous }: State) {
    const { desk } = this.state;
    if (desk === previous) return;
    const { papers } = this.props;
    papers.showMarkings(new Set(desk.markings.map(({ part }) => part)));
    papers.showBadges(this.badges());
  }

  change = (next: DossierState) => {
    const { id } = this.props.dossier;
    this.setState({ desk: next });
    const answer = {
      selected: next.markings.map(formatMarking),
      ...(next.certainty && { certainty: next.certainty }),
    };
    siteProgress.update((progress, now) =>
      isCompared(next)
        ? recordAttempt(progress, { questionId: id, ...answer, result: next.result.score.kind }, now)
        : saveDraft(progress, id, answer, now),
    );
  };

  remove = (part: string) => {
    this.change(toggleMarking(this.props.dossier.key, this.state.desk, part));
    focusOn('#markeringar');
  };

  compare = () => {
    const next = compareDossier(this.props.dossier.key, this.state.desk);
    if (next.problem) this.setState({ desk: next }, () => focusOn('.markings [aria-invalid="true"]'));
    else {
      this.change(next);
      this.setState({}, () => focusOn('#resultat'));
    }
  };

  again = () => {
    this.change(openDossier);
    this.setState({}, () => focusOn('#markeringar'));
  };

  badges(): Map<string, Badge> | undefined {
    const { dossier, strings } = this.props;
    const { desk } = this.state;
    if (!isCompared(desk)) return undefined;
    const { details, ordinary } = desk.result;
    const ofDetails = details.flatMap(({ detail, outcome }, index) =>
      detail.parts.map((part): [string, Badge] => [
        part,
        { outcome, text: badgeText(strings, outcome), href: `#${reviewId(index)}` },
      ]),
    );
    const ofOrdinary = ordinary.map(({ part }): [string, Badge] => [
      part,
      {
        outcome: 'wrongly-marked',
        text: badgeText(strings, 'wrongly-marked'),
        href: `#${ordinaryId(part)}`,
      },
    ]);
    return new Map([...ofDetails, ...ofOrdinary].filter(([part]) => dossier.parts.has(part)));
  }

  override render({ dossier, strings }: Props, { desk, live }: State) {
    if (isCompared(desk)) {
      return <DossierReview dossier={dossier} strings={strings} state={desk} onAgain={this.again} />;
    }
    const actions = {
      remove: this.remove,
      chooseReason: (part: string, reason: string) =>
        this.change(chooseReason(dossier.key, desk, part, reason)),
      chooseCertainty: (certainty: NonNullable<DossierState['certainty']>) =>
        this.change({ ...desk, certainty }),
      compare: this.compare,
    };
    return <DossierPanel strings={strings} state={desk} dossier={dossier} {...(live ? { actions } : {})} />;
  }
}

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

/** A draft is newer than any attempt; otherwise the latest attempt is shown with its key. */
function storedState({ id, key }: ReadDossier): DossierState {
  const progress = siteProgress.read();
  const draft = ownEntry(progress.drafts, id);
  const stored = draft ?? latestAttempt(progress, id);
  if (!stored) return { ...openDossier };
  const { certainty } = stored;
  const markings = restoreMarkings(key, stored.selected.map(parseMarking));
  const state: DossierState = { markings, ...(certainty && { certainty }) };
  // An attempt without markings was asked for twice.
  return draft ? state : compareDossier(key, { ...state, problem: 'nothing-marked' });
}
