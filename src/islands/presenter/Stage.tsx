import { useLayoutEffect, useRef } from 'preact/hooks';
import { compareVotes, emptyCount } from '../../domain/sessions/hand-count.ts';
import type { Show } from '../../domain/sessions/show.ts';
import type { ShownSlide } from './read-slides.ts';

interface Props {
  slide: ShownSlide | undefined;
  show: Show;
  /** Place and number of slides, as text. */
  position: string;
  /** Names of the two votes, for the bars. */
  votes: { first: string; second: string };
  /** What is said where the slide is black. */
  blackLabel: string;
}

/** A slide as the room sees it: a copy of what the page has written, with bars when the leader shows the votes. */
export function Stage({ slide, show, position, votes, blackLabel }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const { vote } = slide ?? {};
  const isCounted = vote !== undefined && vote.step !== 'judge' && show.shown.includes(vote.caseId);
  const counted = isCounted ? JSON.stringify(show.counts[vote.caseId] ?? emptyCount()) : '';

  useLayoutEffect(() => {
    const face = slide?.face.cloneNode(true) as HTMLElement | undefined;
    if (face && vote && counted) addBars(face, vote, JSON.parse(counted), votes);
    place.current?.replaceChildren(...(face ? [face] : []));
    if (face) makeRoom(face);
  }, [slide, counted]);

  return (
    <div class="stage" data-hue={slide?.hue} data-black={show.isBlack}>
      <h2 class="visually-hidden">{position}</h2>
      <div class="stage-slide" ref={place} />
      <p class="stage-foot">
        <span>{slide?.pass}</span> <span>{position}</span>
      </p>
      {show.isBlack && <p class="visually-hidden">{blackLabel}</p>}
    </div>
  );
}

/** What comes next, for the leader alone: its title is said in words beside it. */
export function SlidePreview({ slide }: { slide: ShownSlide }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const face = slide.face.cloneNode(true) as HTMLElement;
    place.current?.replaceChildren(face);
    makeRoom(face);
  }, [slide]);
  return <div class="slide-preview" data-hue={slide.hue} aria-hidden="true" ref={place} />;
}

/** The smallest that the text of a slide is made, as a share of its usual size: still a 50th of the width of the wall. */
const LEAST_FIT = 0.76;

/** Makes the text of a slide smaller until it has room. All sizes follow the width, so that it holds for every window. */
function makeRoom(face: HTMLElement): void {
  const hasRoom = () => face.offsetHeight <= (face.offsetWidth * 9) / 16 + 1;
  for (let share = 1; share >= LEAST_FIT && !hasRoom(); share -= 0.04) {
    face.style.setProperty('--fit', share.toFixed(2));
  }
}

/** Beside each option the votes so far: the first alone, or the first and the second to compare. */
function addBars(
  face: HTMLElement,
  { options, step }: NonNullable<ShownSlide['vote']>,
  count: ReturnType<typeof emptyCount>,
  names: Props['votes'],
): void {
  const compared = compareVotes(
    count,
    options.map(({ id }) => id),
  );
  for (const { option, first, second, firstShare, secondShare } of compared) {
    const place = face.querySelector(`[data-option="${CSS.escape(option)}"]`);
    place?.append(createBar(names.first, first, firstShare, 'first'));
    if (step !== 'first') place?.append(createBar(names.second, second, secondShare, 'second'));
  }
}

/** A bar with its number beside it: the number says it, the bar shows it. */
function createBar(name: string, hands: number, share: number, vote: string): HTMLElement {
  const bar = document.createElement('span');
  bar.className = 'bar';
  bar.dataset['vote'] = vote;
  const label = document.createElement('span');
  label.textContent = name;
  const length = document.createElement('span');
  length.className = 'bar-length';
  length.style.setProperty('--share', `${share}`);
  const number = document.createElement('b');
  number.textContent = `${hands}`;
  bar.append(label, length, number);
  return bar;
}
