import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  title: string;
  closeLabel: string;
  className?: string;
  onClose: () => void;
  children: ComponentChildren;
}

/**
 * A box over the leader's window. Escape and the button close it. However it goes, also when something in it leads on, the focus
 * goes back to where it was.
 */
export function Dialog({ title, closeLabel, className = '', onClose, children }: Props) {
  const place = useRef<HTMLDialogElement>(null);
  const isGone = useRef(false);
  // After what is in it has been drawn: the focus begins at its head, where its name and the way out are.
  useEffect(() => {
    place.current?.showModal();
  }, []);
  // Closed before it leaves the page: the browser then gives the focus back.
  useLayoutEffect(() => {
    const dialog = place.current;
    return () => {
      isGone.current = true;
      dialog?.close();
    };
  }, []);
  return (
    <dialog
      class={`box ${className}`}
      ref={place}
      onClose={() => !isGone.current && onClose()}
      aria-label={title}
    >
      <div class="box-head">
        <h2>{title}</h2>
        <button class="tool" type="button" onClick={() => place.current?.close()}>
          {closeLabel}
        </button>
      </div>
      {children}
    </dialog>
  );
}
