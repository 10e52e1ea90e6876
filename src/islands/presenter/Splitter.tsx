interface Props {
  label: string;
  /** Which way the line runs. */
  orientation: 'vertical' | 'horizontal';
  /** Where it is, as a share of what it divides, and within which bounds. */
  share: number;
  least: number;
  most: number;
  /** Called while it is dragged, and by arrow keys. */
  onMove: (share: number) => void;
  onDone: () => void;
}

/** A line between two panels that is dragged, or moved by the keys of the slider that it is to whoever does not drag. */
export function Splitter({ label, orientation, share, least, most, onMove, onDone }: Props) {
  const keep = (to: number) => onMove(Math.min(most, Math.max(least, to)));
  const onPointerMove = (event: PointerEvent) => {
    const line = event.currentTarget as HTMLElement;
    if (!line.hasPointerCapture(event.pointerId)) return;
    const { left, top, width, height } = line.parentElement?.getBoundingClientRect() ?? new DOMRect();
    keep(orientation === 'vertical' ? (event.clientX - left) / width : (event.clientY - top) / height);
  };
  return (
    <div
      class={`splitter ${orientation}`}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        event.preventDefault();
      }}
      onPointerMove={onPointerMove}
      onPointerUp={onDone}
    >
      <input
        type="range"
        aria-label={label}
        min={least * 100}
        max={most * 100}
        step="2"
        value={Math.round(share * 100)}
        onInput={(event) => keep(event.currentTarget.valueAsNumber / 100)}
        onChange={onDone}
      />
    </div>
  );
}
