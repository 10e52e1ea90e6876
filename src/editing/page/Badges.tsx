import { EDITING_TEXTS as texts } from '../../schemas/editing-texts.ts';

/** How many errors there are, and how many fields that nobody has filled in. */
export function Badges({ errors, left }: { errors: number; left: number }) {
  return (
    <>
      {errors > 0 && <span class="badge">{texts.errorCount(errors)}</span>}
      {left > 0 && <span class="badge quiet">{texts.leftCount(left)}</span>}
    </>
  );
}
