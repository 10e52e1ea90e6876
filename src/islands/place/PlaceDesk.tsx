import { Component } from 'preact';
import { moveFocus } from '../../adapters/move-focus.ts';
import { siteProgress } from '../../adapters/site-progress.ts';
import { formatMarking, parseMarking } from '../../domain/markings/marking.ts';
import type { MarkingKey } from '../../domain/markings/marking-key.ts';
import {
  chooseReason,
  compareMarkings,
  isCompared,
  type MarkingState,
  nothingMarked,
  restoreMarkings,
  toggleMarking,
} from '../../domain/markings/marking-state.ts';
import { toPlaceKey } from '../../domain/places/place-key.ts';
import type { PlaceTask, TaskScene } from '../../domain/places/place-task.ts';
import { keepAnswer } from '../../domain/progress/keep-answer.ts';
import { latestAnswer } from '../../domain/progress/latest-answer.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import { PlaceMarkings } from './PlaceMarkings.tsx';
import { type PictureMark, PlacePicture, Sign } from './PlacePicture.tsx';
import { PlaceReview, reviewId } from './PlaceReview.tsx';
import { type JudgedPlaceDetail, labelDetails } from './place-labels.ts';
import type { PlaceStrings } from './place-strings.ts';

interface Props {
  task: PlaceTask;
  strings: PlaceStrings;
  /** The place after this one, where there is one. */
  next?: { title: string; href: string } | undefined;
  /** The list of all places. */
  allHref: string;
}

/** What of the key lies on the picture: only what the learner marked, signs and marks too, or everything. */
const LAYERS = ['mine', 'key', 'all'] as const;
type Layer = (typeof LAYERS)[number];

/** Seconds of a glance. */
const GLANCE = 20;

interface State {
  /** False until the script has taken over what the server wrote. */
  isLive: boolean;
  /** Index of the scene. */
  at: number;
  desk: MarkingState;
  /** Ids in the order in which they were marked: their numbers. */
  order: string[];
  active: string | undefined;
  /** Whether the key was asked for while reasons were missing: then all that lack one show theirs. */
  isAsked: boolean;
  /** A detail that the list or the review points at. */
  pointed: string | undefined;
  isListOpen: boolean;
  layer: Layer;
  said: string;
  /** Seconds left of a glance; undefined without one, and before it has begun `GLANCE`. */
  left: number | undefined;
  isGlanceRunning: boolean;
}

/** A place to look at: mark, say why, compare. What was marked or compared before is there when the learner comes back. */
export class PlaceDesk extends Component<Props, State> {
  override state: State = {
    isLive: false,
    at: 0,
    desk: nothingMarked,
    order: [],
    active: undefined,
    isAsked: false,
    pointed: undefined,
    isListOpen: false,
    layer: 'key',
    said: '',
    left: undefined,
    isGlanceRunning: false,
  };
  private ticking: ReturnType<typeof setInterval> | undefined;

  override componentDidMount() {
    this.enter(0);
    this.setState({ isLive: true });
    document.querySelector('[data-place]')?.setAttribute('data-live', '');
  }

  override componentWillUnmount() {
    clearInterval(this.ticking);
  }

  private scene(): TaskScene {
    const { scenes } = this.props.task;
    return scenes[this.state.at] ?? scenes[0];
  }

  private key(scene = this.scene()): MarkingKey {
    return toPlaceKey(scene, this.props.task.reasons);
  }

  /** Opens a scene with what was last marked there. */
  enter(at: number) {
    const scene = this.props.task.scenes[at] ?? this.props.task.scenes[0];
    const stored = latestAnswer(siteProgress.read(), scene.id);
    const key = this.key(scene);
    const given = (stored?.selected ?? []).map(parseMarking);
    const markings = restoreMarkings(key, given);
    const order = given.map(({ part }) => part).filter((part) => key.parts.includes(part));
    // An attempt without markings was asked for twice.
    const desk =
      stored && !stored.isDraft
        ? compareMarkings(key, { markings, problem: 'nothing-marked' })
        : { markings };
    this.setState({
      at,
      desk,
      order,
      active: undefined,
      pointed: undefined,
      isListOpen: false,
      layer: 'key',
    });
  }

  change = (desk: MarkingState, order: string[], then?: () => void) => {
    this.setState({ desk, order }, then);
    const byPart = new Map(desk.markings.map((marking) => [marking.part, marking]));
    const selected = order.flatMap((part) => byPart.get(part) ?? []).map(formatMarking);
    const { id } = this.scene();
    siteProgress.update((progress, now) =>
      keepAnswer(progress, id, { selected }, desk.result?.score.kind, now),
    );
  };

  toggle = (id: string) => {
    const { desk, order } = this.state;
    const text = this.props.strings.place;
    const name = this.scene().details.find((detail) => detail.id === id)?.name ?? '';
    const isMarked = order.includes(id);
    const next = isMarked ? order.filter((other) => other !== id) : [...order, id];
    this.setState({
      active: isMarked ? undefined : id,
      said: isMarked
        ? fillMessage(text.unmarked, { name })
        : fillMessage(text.marked, { n: next.length, name }),
    });
    this.change(toggleMarking(this.key(), desk, id), next, () => {
      // Who marks from the list stays there: what has the focus may not leave the window.
      const isInList = document.activeElement?.closest('#plats-lista');
      if (!isMarked && !isInList) scrollSoftlyTo(`[data-marking="${id}"]`);
    });
  };

  tap = (id: string | undefined) => {
    const { desk, order } = this.state;
    if (isCompared(desk)) {
      if (id !== undefined) this.explain(id);
      return;
    }
    if (id === undefined) this.setState({ said: this.props.strings.place.nothingThere });
    else if (order.includes(id)) this.activate(id);
    else this.toggle(id);
  };

  activate = (id: string) => this.setState({ active: id }, () => scrollSoftlyTo(`[data-marking="${id}"]`));

  remove = (id: string) => {
    this.toggle(id);
    focusOn('#markeringar');
  };

  /** Leads from the picture to what is said of a detail. */
  explain(id: string) {
    this.setState({ pointed: id }, () => {
      const entry = document.getElementById(reviewId(id));
      entry?.closest('details')?.setAttribute('open', '');
      entry?.scrollIntoView({ block: 'nearest' });
    });
  }

  point = (id: string) => this.setState({ pointed: id }, () => scrollSoftlyTo('.place .frame'));

  compare = () => {
    const next = compareMarkings(this.key(), this.state.desk);
    if (next.problem) {
      this.setState({ desk: next, isAsked: true }, () => focusOn('fieldset[aria-describedby] input'));
      return;
    }
    this.stopGlance();
    this.setState({ active: undefined, isAsked: false, said: '', isListOpen: false, left: undefined });
    this.change(next, this.state.order, () => focusOnTop('#resultat'));
  };

  again = () => {
    this.setState({ active: undefined, pointed: undefined });
    this.change(nothingMarked, [], () => focusOn('#markeringar'));
  };

  go = (at: number) => {
    this.enter(at);
    this.setState({}, () => {
      // A later time says what is new above the picture. The first has its situation in the head of the page.
      if (at > 0) focusOn('#laget');
      else if (isCompared(this.state.desk)) focusOnTop('#resultat');
      else focusOn('#markeringar');
    });
  };

  chooseGlance = (isWanted: boolean) => {
    this.stopGlance();
    this.setState({ left: isWanted ? GLANCE : undefined });
  };

  lookAgain = () => {
    this.chooseGlance(false);
    this.setState({}, () => focusOn('.glance input'));
  };

  startGlance = () => {
    const until = Date.now() + GLANCE * 1000;
    // The button that was pressed lay on the picture that is now to be seen.
    this.setState({ isGlanceRunning: true }, () => focusOn('.glance input'));
    this.ticking = setInterval(() => {
      const left = Math.max(0, Math.ceil((until - Date.now()) / 1000));
      this.setState({ left });
      if (left > 0) return;
      this.stopGlance();
      this.setState({ said: this.props.strings.place.timeOut });
    }, 250);
  };

  stopGlance() {
    clearInterval(this.ticking);
    this.setState({ isGlanceRunning: false });
  }

  private marks(judged: readonly JudgedPlaceDetail[] | undefined): PictureMark[] {
    const { order, active, pointed, layer } = this.state;
    const { details, together } = this.scene();
    const boxOf = (id: string) => details.find((detail) => detail.id === id)?.box ?? [];
    const own: PictureMark[] = judged
      ? judged
          .filter(
            ({ outcome, detail }) =>
              layer === 'all' ||
              outcome === 'found' ||
              outcome === 'wrongly-marked' ||
              (layer === 'key' &&
                (outcome === 'missed' || together.some((group) => group.details.includes(detail.id)))),
          )
          .map(({ detail, label, outcome }) => ({ id: detail.id, box: detail.box, label, kind: outcome }))
      : order.map((id, index) => ({
          id,
          box: boxOf(id),
          label: String(index + 1),
          kind: id === active ? 'active' : 'mine',
        }));
    if (pointed === undefined) return own;
    return [...own, { id: pointed, box: boxOf(pointed), label: '', kind: 'pointed' }];
  }

  override render({ task, strings, next, allHref }: Props, state: State) {
    const { desk, order, active, isAsked, pointed, isLive, isListOpen, layer, left, isGlanceRunning, at } =
      state;
    const scene = this.scene();
    const text = strings.place;
    const judged = isCompared(desk) ? labelDetails(scene, desk.result, order) : undefined;
    const actions = {
      activate: this.activate,
      remove: this.remove,
      compare: this.compare,
      chooseReason: (id: string, reason: string) => {
        // What is being answered stays open, and the focus with it.
        this.setState({ active: id });
        this.change(chooseReason(this.key(), desk, id, reason), order);
      },
    };
    return (
      <div class="desk" data-compared={judged ? '' : undefined}>
        {at > 0 && (
          <p class="scene" id="laget" tabIndex={-1}>
            <b>{scene.title}.</b> {scene.situation}
          </p>
        )}
        <div class="look">
          <PlacePicture
            strings={strings}
            picture={scene.picture}
            alt={fillMessage(text.alt, { title: task.scenes[0].title })}
            details={scene.details}
            marks={this.marks(judged)}
            joined={judged && layer !== 'mine' ? scene.together.map((group) => group.details) : []}
            sight={pointed ?? active}
            isLive={isLive}
            onTap={this.tap}
            {...(left !== undefined &&
              !isGlanceRunning && {
                cover:
                  left > 0 ? (
                    <>
                      <p>{text.glanceReady}</p>
                      <button class="button" type="button" onClick={this.startGlance}>
                        {text.glanceStart}
                      </button>
                    </>
                  ) : (
                    <>
                      <p>{text.timeOut}</p>
                      <button class="button quiet" type="button" onClick={this.lookAgain}>
                        {text.lookAgain}
                      </button>
                    </>
                  ),
              })}
          >
            {judged ? (
              <span class="layers">
                {LAYERS.map((one) => (
                  <button
                    key={one}
                    type="button"
                    aria-pressed={layer === one}
                    onClick={() => this.setState({ layer: one })}
                  >
                    {one === 'mine'
                      ? text.showMine
                      : one === 'key'
                        ? text.showKey
                        : fillMessage(text.showAll, { n: scene.details.length })}
                  </button>
                ))}
              </span>
            ) : (
              <>
                <button
                  type="button"
                  aria-expanded={isListOpen}
                  aria-controls="plats-lista"
                  onClick={() => this.setState({ isListOpen: !isListOpen })}
                >
                  <Sign path="M9 6h12M9 12h12M9 18h12M4 6h.01M4 12h.01M4 18h.01" />
                  {text.list}
                </button>
                <label class="glance">
                  <Sign path="M12 7v5l3 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z" />
                  <span>{text.glance}</span>
                  {isGlanceRunning && (
                    <b aria-hidden="true">{fillMessage(text.secondsLeft, { n: left ?? 0 })}</b>
                  )}
                  <input
                    type="checkbox"
                    checked={left !== undefined}
                    onChange={(event) => this.chooseGlance(event.currentTarget.checked)}
                  />
                </label>
              </>
            )}
          </PlacePicture>
          <div id="plats-lista" class="names" hidden={!isListOpen}>
            <h2>{text.listTitle}</h2>
            <ul class="plain detail-list">
              {scene.details.map(({ id, name }) => (
                <li key={id}>
                  <button
                    type="button"
                    aria-pressed={order.includes(id)}
                    onClick={() => this.toggle(id)}
                    onFocus={() => this.setState({ pointed: id })}
                    onBlur={() => this.setState({ pointed: undefined })}
                  >
                    {name}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        </div>
        <div class="panel">
          <p role="status" class="visually-hidden">
            {state.said}
          </p>
          {judged ? (
            <PlaceReview
              strings={strings}
              scene={scene}
              reasons={task.reasons}
              judged={judged}
              onPoint={this.point}
            >
              <p class="again">
                <button class="chosen" type="button" onClick={this.again}>
                  {text.again}
                </button>
              </p>
              <div class="foot-bar onward">
                {task.scenes.map((other, index) =>
                  index === at ? null : (
                    <button key={other.id} class="button quiet" type="button" onClick={() => this.go(index)}>
                      {index === 0 ? text.back : other.title}
                    </button>
                  ),
                )}
                {next ? (
                  <a class="button" href={next.href}>
                    {fillMessage(text.nextPlace, { title: next.title })}
                  </a>
                ) : (
                  <a class="button" href={allHref}>
                    {text.allPlaces}
                  </a>
                )}
              </div>
            </PlaceReview>
          ) : (
            <PlaceMarkings
              strings={strings}
              scene={scene}
              reasons={task.reasons}
              state={desk}
              order={order}
              active={active}
              isAsked={isAsked}
              {...(isLive ? { actions } : {})}
            />
          )}
        </div>
      </div>
    );
  }
}

function focusOn(selector: string): void {
  moveFocus(document.querySelector<HTMLElement>(selector));
}

/** The panel from its beginning, where the result stands. */
function focusOnTop(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  const panel = document.querySelector('.place .panel');
  // Beside the picture both are in sight, but for who comes from the end of a long panel: the picture has followed there.
  // Below the picture the text begins where it ends.
  const isBeside = window.matchMedia('(min-width: 64.01rem)').matches;
  if (isBeside) scrollSoftlyTo('.place .look');
  if (!isBeside || (panel && panel.getBoundingClientRect().top < 0))
    panel?.scrollIntoView({ behavior: 'instant' });
}

/**
 * Scrolls no more than is needed, and softly where the reader has nothing against it, so that the eye can follow: the focus stays where
 * it is. What gets the focus is brought into view at once (`moveFocus`).
 */
function scrollSoftlyTo(selector: string): void {
  document.querySelector(selector)?.scrollIntoView({ block: 'nearest' });
}
