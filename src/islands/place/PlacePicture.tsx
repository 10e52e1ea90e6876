import type { ComponentChildren } from 'preact';
import { Component, createRef } from 'preact';
import { findDetail, type Point } from '../../domain/places/find-detail.ts';
import { DRAWING, toBox } from '../../domain/places/place.ts';
import type { TaskDetail } from '../../domain/places/place-task.ts';
import {
  LARGEST_SCALE,
  pan,
  reveal,
  toDrawing,
  type View,
  WHOLE_PICTURE,
  zoom,
} from '../../domain/places/view.ts';
import { whenPossible } from '../when-possible.ts';
import { followGestures } from './gestures.ts';
import { PlaceNumbers } from './PlaceNumbers.tsx';
import type { PlaceStrings } from './place-strings.ts';

/** Something that lies on the picture: a frame, and a mark with a number or a letter. */
export interface PictureMark {
  id: string;
  box: readonly number[];
  label: string;
  /** Gives the mark its shape. */
  kind: 'mine' | 'active' | 'found' | 'missed' | 'wrongly-marked' | 'left-alone' | 'pointed';
}

interface Props {
  strings: PlaceStrings;
  picture: string;
  alt: string;
  details: readonly TaskDetail[];
  marks: readonly PictureMark[];
  /** Pairs of details to join by a line. */
  joined: readonly (readonly string[])[];
  /** Id of the detail that must be in sight. */
  sight?: string | undefined;
  /** False until the script works. */
  isLive: boolean;
  /** Lies over the picture and hides it. */
  cover?: ComponentChildren;
  onTap: (id: string | undefined) => void;
  /** More to steer by, after what enlarges. */
  children?: ComponentChildren;
}

/** How far from a detail one may tap, in CSS pixels. */
const REACH = 12;
/** Marks of what begins nearer to the upper edge would be cut, in drawing units. */
const EDGE = 40;
const KEY_STEP = 0.15;
const BUTTON_FACTOR = 1.6;

const percent = (part: number, whole: number) => `${((part / whole) * 100).toFixed(2)}%`;

/** The picture of a place: enlarged and moved by touch, wheel, buttons and keys, with marks that keep their size. */
export class PlacePicture extends Component<Props, { view: View }> {
  override state = { view: WHOLE_PICTURE };
  private frame = createRef<HTMLDivElement>();

  override componentDidMount() {
    if (!this.frame.current) return;
    followGestures(this.frame.current, {
      view: () => this.state.view,
      show: this.show,
      tap: this.tap,
    });
  }

  override componentDidUpdate(previous: Props) {
    const { sight, picture } = this.props;
    if (picture !== previous.picture) this.show(WHOLE_PICTURE);
    else if (sight !== undefined && sight !== previous.sight) {
      const detail = this.props.details.find(({ id }) => id === sight);
      if (detail) this.show(reveal(this.state.view, detail.box));
    }
  }

  show = (view: View) => this.setState({ view });

  tap = (at: Point, frameWidth: number) => {
    const { view } = this.state;
    if (this.props.cover) return;
    const reach = ((REACH / frameWidth) * DRAWING.width) / view.scale;
    this.props.onTap(findDetail(this.props.details, toDrawing(view, at), reach)?.id);
  };

  press = (event: KeyboardEvent) => {
    const { view } = this.state;
    const next = viewAfterKey(view, event.key);
    if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.show(next);
  };

  override render(
    { strings, picture, alt, details, marks, joined, isLive, cover, children }: Props,
    { view }: { view: View },
  ) {
    const text = strings.place;
    const boxOf = (id: string) => toBox(details.find((detail) => detail.id === id)?.box ?? []);
    return (
      <div class="picture">
        <div
          class="frame"
          ref={this.frame}
          data-zoomed={view.scale > 1 || undefined}
          data-covered={cover ? '' : undefined}
        >
          <div
            class="stage"
            {...(isLive && {
              style: {
                transform: `translate(${view.x * 100}%, ${view.y * 100}%) scale(${view.scale})`,
                '--zoom': view.scale,
              },
            })}
          >
            <img src={picture} alt={alt} width={DRAWING.width} height={DRAWING.height} draggable={false} />
            <PlaceNumbers details={details} />
            {joined.length > 0 && (
              <svg class="joins" viewBox="0 0 1200 800" aria-hidden="true">
                {joined.map((ids) => {
                  const points = ids
                    .map(boxOf)
                    .map(({ x, y, width, height }) => `${x + width / 2},${y + height / 2}`)
                    .join(' ');
                  return [
                    <polyline key={`${points}-halo`} class="halo" points={points} />,
                    <polyline key={points} points={points} />,
                  ];
                })}
              </svg>
            )}
            {isLive &&
              marks.map(({ id, box, label, kind }) => {
                const { x, y, width, height } = toBox(box);
                return (
                  <span
                    key={`${id}-${kind === 'pointed'}`}
                    class="spot"
                    data-kind={kind}
                    data-edge={y < EDGE ? '' : undefined}
                    aria-hidden="true"
                    style={{
                      left: percent(x, DRAWING.width),
                      top: percent(y, DRAWING.height),
                      width: percent(width, DRAWING.width),
                      height: percent(height, DRAWING.height),
                    }}
                  >
                    {label && (
                      <b>
                        <span>{label}</span>
                      </b>
                    )}
                  </span>
                );
              })}
          </div>
          {cover && <div class="cover">{cover}</div>}
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons in it. */}
        <div class="tools" data-waiting={isLive ? undefined : ''} onKeyDown={this.press} title={text.keys}>
          <span class="zoom">
            <button
              type="button"
              aria-label={text.zoomOut}
              {...whenPossible(view.scale > 1, () => this.show(zoom(view, 1 / BUTTON_FACTOR)))}
            >
              <Sign path="M5 12h14" />
            </button>
            <button
              type="button"
              aria-label={text.zoomIn}
              {...whenPossible(view.scale < LARGEST_SCALE, () => this.show(zoom(view, BUTTON_FACTOR)))}
            >
              <Sign path="M5 12h14M12 5v14" />
            </button>
          </span>
          <button type="button" aria-label={text.whole} onClick={() => this.show(WHOLE_PICTURE)}>
            <Sign path="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" />
            <span class="long">{text.whole}</span>
          </button>
          {children}
        </div>
      </div>
    );
  }
}

/** What a key does to the view; undefined for the other keys. */
function viewAfterKey(view: View, key: string): View | undefined {
  // The arrows scroll the page as long as there is nothing to move.
  if (view.scale === 1 && key.startsWith('Arrow')) return undefined;
  switch (key) {
    case '+':
      return zoom(view, BUTTON_FACTOR);
    case '-':
      return zoom(view, 1 / BUTTON_FACTOR);
    case '0':
      return WHOLE_PICTURE;
    case 'ArrowLeft':
      return pan(view, { x: KEY_STEP, y: 0 });
    case 'ArrowRight':
      return pan(view, { x: -KEY_STEP, y: 0 });
    case 'ArrowUp':
      return pan(view, { x: 0, y: KEY_STEP });
    case 'ArrowDown':
      return pan(view, { x: 0, y: -KEY_STEP });
    default:
      return undefined;
  }
}

/** A small drawn sign on a button. */
export function Sign({ path }: { path: string }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
