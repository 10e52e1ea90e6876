interface Props {
  /** Nothing can be started until the script has taken over. */
  live: boolean;
  strings: { start: string; resume: string };
  onStart: () => void;
  /** Left out where there is no round to go on with. */
  onResume: (() => void) | undefined;
}

/** Starts a round, or first of all goes on with the one that was begun. */
export function StartButtons({ live, strings, onStart, onResume }: Props) {
  return (
    <p class="row round-actions screen-only">
      {live && onResume && (
        <button class="button" type="button" onClick={onResume}>
          {strings.resume}
        </button>
      )}
      {live && (
        <button class={onResume ? 'button quiet' : 'button'} type="button" onClick={onStart}>
          {strings.start}
        </button>
      )}
    </p>
  );
}
