import { DRAWING, type PlaceDetail, toBox } from '../../domain/places/place.ts';

interface Props {
  details: readonly Pick<PlaceDetail, 'id' | 'box'>[];
  /** What stands at each; the number in the list unless told. */
  labelOf?: (index: number) => string;
}

const RADIUS = 26;

/** Frames and numbers over a picture that does not answer: on paper, without script, beside a key. */
export function PlaceNumbers({ details, labelOf = (index) => String(index + 1) }: Props) {
  return (
    <svg class="place-numbers" viewBox="0 0 1200 800" aria-hidden="true">
      {details.map(({ id, box }) => {
        const { x, y, width, height } = toBox(box);
        return [
          <rect key={`${id}-halo`} x={x} y={y} width={width} height={height} rx="8" class="halo" />,
          <rect key={id} x={x} y={y} width={width} height={height} rx="8" />,
        ];
      })}
      {details.map(({ id, box: given }, index) => {
        const box = toBox(given);
        const x = Math.min(Math.max(box.x + box.width / 2, RADIUS + 3), DRAWING.width - RADIUS - 3);
        const y = Math.max(box.y, RADIUS + 3);
        return (
          <g key={id}>
            <circle cx={x} cy={y} r={RADIUS} />
            <text x={x} y={y + 11} text-anchor="middle">
              {labelOf(index)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
