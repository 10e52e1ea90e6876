import { useEffect, useRef } from 'preact/hooks';
import { drawPictogram } from '../../domain/pictograms/draw-pictogram.ts';
import type { PlacedProp } from '../../domain/pictograms/prop.ts';
import { EDITING_TEXTS as texts } from '../../schemas/editing-texts.ts';
import { useEditing } from './context.ts';
import { toPlacedProps } from './placed-props.ts';

/** A sign's picture as it will be, beside the numbers that it is made of. */
export function Pictogram({ value }: { value: unknown }) {
  const { props } = useEditing();
  const picture = useRef<SVGSVGElement>(null);
  const placed: PlacedProp[] = toPlacedProps(value);
  const drawn = drawPictogram(placed, new Map(props.map((prop) => [prop.id, prop])));
  useEffect(() => {
    // The drawing is made of numbers and of path data that the check has let through.
    if (picture.current) picture.current.innerHTML = drawn;
  }, [drawn]);
  return (
    <figure class="pictogram">
      <svg
        ref={picture}
        viewBox="0 0 48 48"
        stroke="currentColor"
        stroke-width="2.15"
        stroke-linecap="round"
        stroke-linejoin="round"
        aria-hidden="true"
      />
      <figcaption class="help">{texts.pictogram}</figcaption>
    </figure>
  );
}
