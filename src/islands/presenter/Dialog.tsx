import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  title: string;
  closeLabel: string;
  className?: string;
  onClose: () => void;
  children: ComponentChildren;
}

/**
 * A box over the leader's window. Escape and the button close it. However it goes, also when something in it leads on, the focus
 * goes back to where it was. What is in it is drawn once it is open, so that it can be measured, and can take the focus from the
 * button: a box is there before the next key comes.
 */
export function Dialog({ title, closeLabel, className = '', onClose, children }: Props) {
  const place = useRef<HTMLDialogElement>(null);
  const isGone = useRef(false);
  const [isOpen, setOpen] = useState(false);
  useLayoutEffect(() => {
    place.current?.showModal();
    setOpen(true);
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
      {isOpen && children}
    </dialog>
  );
}
