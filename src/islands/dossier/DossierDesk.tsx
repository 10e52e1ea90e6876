import { Component } from 'preact';
import { moveFocus } from '../../adapters/move-focus.ts';
import { siteProgress } from '../../adapters/site-progress.ts';
import type { DossierTask, TaskDetail } from '../../domain/dossiers/dossier-task.ts';
import { formatMarking, parseMarking } from '../../domain/markings/marking.ts';
import {
  chooseReason,
  compareMarkings,
  isCompared,
  type MarkingState,
  nothingMarked,
  restoreMarkings,
  toggleMarking,
} from '../../domain/markings/marking-state.ts';
import { keepAnswer } from '../../domain/progress/keep-answer.ts';
import { latestAnswer } from '../../domain/progress/latest-answer.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import { DossierPanel, type DossierStrings, partId } from './DossierPanel.tsx';
import { badgeText, DossierReview, ordinaryId, reviewId } from './DossierReview.tsx';
import type { Badge, Link, Papers } from './papers.ts';
import { reasonsTold } from './reasons-told.ts';

interface Props {
  dossier: DossierTask;
  papers: Papers;
  strings: DossierStrings;
}

interface State {
  desk: MarkingState;
  /** False until the script has taken over what the server wrote. */
  live: boolean;
}

/** A dossier to review. What was marked or compared before is there when the reader comes back. */
export class DossierDesk extends Component<Props, State> {
  override state: State = { desk: nothingMarked, live: false };

  override componentDidMount() {
    const { dossier, papers } = this.props;
    papers.open(dossier, {
      toggle: (part) => this.change(toggleMarking(dossier.key, this.state.desk, part)),
      chooseReason: (part, reason) => this.change(chooseReason(dossier.key, this.state.desk, part, reason)),
    });
    this.setState({ desk: storedState(dossier), live: true });
  }

  override componentDidUpdate(_: Props, { desk: previous }: State) {
    const { desk } = this.state;
    if (desk === previous) return;
    const { papers } = this.props;
    papers.showMarkings(desk.markings, desk.problem === 'reason-missing');
    papers.showBadges(this.badges());
  }

  change = (next: MarkingState) => {
    const { id } = this.props.dossier;
    this.setState({ desk: next });
    const { markings, certainty, result } = next;
    const answer = { selected: markings.map(formatMarking), ...(certainty && { certainty }) };
    siteProgress.update((progress, now) => keepAnswer(progress, id, answer, result?.score.kind, now));
  };

  remove = (part: string) => {
    this.change(toggleMarking(this.props.dossier.key, this.state.desk, part));
    focusOn('#markeringar');
  };

  compare = () => {
    const next = compareMarkings(this.props.dossier.key, this.state.desk);
    if (next.problem) this.setState({ desk: next }, () => focusOn('[data-part-note] [aria-invalid="true"]'));
    else {
      this.change(next);
      this.setState({}, () => focusOn('#resultat'));
    }
  };

  again = () => {
    this.change(nothingMarked);
    this.setState({}, () => focusOn('#markeringar'));
  };

  badges(): Map<string, Badge> | undefined {
    const { dossier, strings } = this.props;
    const { desk } = this.state;
    if (!isCompared(desk)) return undefined;
    const { details, ordinary } = desk.result;
    const ofDetails = details.flatMap((judged, index) => {
      const { detail, outcome } = judged;
      const known = dossier.key.details[index];
      const told = reasonsTold(dossier, strings, judged);
      const text = badgeText(strings, outcome);
      return detail.parts.map((part, place): [string, Badge] => [
        part,
        {
          outcome,
          text,
          href: `#${reviewId(index)}`,
          // Said once; the other places of the same detail lead there.
          note:
            place === 0
              ? {
                  told: [told?.given ?? '', told?.verdict ?? '', known?.why ?? ''],
                  link: signLink(strings, known),
                }
              : { told: [], link: this.placeLink(detail.parts[0] ?? '') },
        },
      ]);
    });
    const ofOrdinary = ordinary.map(({ part }): [string, Badge] => [
      part,
      {
        outcome: 'wrongly-marked',
        text: badgeText(strings, 'wrongly-marked'),
        href: `#${ordinaryId(part)}`,
        note: { told: [strings.dossier.ordinary] },
      },
    ]);
    return new Map([...ofDetails, ...ofOrdinary].filter(([part]) => Object.hasOwn(dossier.parts, part)));
  }

  placeLink(part: string) {
    const { dossier, strings } = this.props;
    return {
      href: `#${partId(part)}`,
      text: fillMessage(strings.dossier.explainedAt, { place: dossier.parts[part]?.document ?? '' }),
    };
  }

  override render({ dossier, strings }: Props, { desk, live }: State) {
    if (isCompared(desk)) {
      return <DossierReview dossier={dossier} strings={strings} state={desk} onAgain={this.again} />;
    }
    const actions = {
      remove: this.remove,
      chooseCertainty: (certainty: NonNullable<MarkingState['certainty']>) =>
        this.change({ ...desk, certainty }),
      compare: this.compare,
    };
    return <DossierPanel strings={strings} state={desk} dossier={dossier} {...(live ? { actions } : {})} />;
  }
}

function signLink(strings: DossierStrings, detail: TaskDetail | undefined): Link | undefined {
  if (!detail?.sign) return undefined;
  const { title, href } = detail.sign;
  return { href, text: fillMessage(strings.dossier.readSign, { sign: title }) };
}

function focusOn(selector: string): void {
  moveFocus(document.querySelector<HTMLElement>(selector));
}

/** What was last marked, with the review if it was compared. */
function storedState({ id, key }: DossierTask): MarkingState {
  const stored = latestAnswer(siteProgress.read(), id);
  if (!stored) return { ...nothingMarked };
  const { certainty, isDraft } = stored;
  const markings = restoreMarkings(key, stored.selected.map(parseMarking));
  const state: MarkingState = { markings, ...(certainty && { certainty }) };
  // An attempt without markings was asked for twice.
  return isDraft ? state : compareMarkings(key, { ...state, problem: 'nothing-marked' });
}
